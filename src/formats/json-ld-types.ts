// The part of schema.org's NewsArticle that a dispatch can fill. Held against schema-dts by json-ld.test-d.ts.

/** A schema.org Person: an author, or one who is quoted. */
export interface JsonLdPerson {
  readonly '@type': 'Person'
  readonly name: string
  readonly jobTitle?: string
  readonly affiliation?: JsonLdOrganization
  readonly email?: string
  /** A handle, as printed. */
  readonly alternateName?: string
}

/** A schema.org Organization: an agency, or one that is quoted. */
export interface JsonLdOrganization {
  readonly '@type': 'Organization'
  readonly name: string
}

/** A schema.org Quotation, with who said it. */
export interface JsonLdQuotation {
  readonly '@type': 'Quotation'
  readonly '@id'?: string
  /** Counted from 1. */
  readonly position: number
  readonly text: string
  readonly creator?: readonly (JsonLdPerson | JsonLdOrganization)[]
  /** Who is quoted, where that is neither a person nor an organisation: "she", with no name in the source. */
  readonly creditText?: string
  /** The document that is quoted. */
  readonly isBasedOn?: readonly { readonly '@type': 'CreativeWork'; readonly name: string }[]
}

/** A schema.org NewsArticle. */
export interface JsonLdArticle {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'NewsArticle'
  readonly '@id'?: string
  readonly url?: string
  readonly inLanguage?: string
  readonly headline?: string
  readonly alternativeHeadline?: string
  readonly dateline?: string
  readonly locationCreated?: readonly { readonly '@type': 'Place'; readonly name: string }[]
  readonly dateCreated?: string
  readonly author?: readonly (JsonLdPerson | JsonLdOrganization)[]
  readonly editor?: readonly JsonLdPerson[]
  readonly contributor?: readonly JsonLdPerson[]
  readonly translator?: readonly JsonLdPerson[]
  readonly sourceOrganization?: JsonLdOrganization
  readonly articleBody?: string
  readonly wordCount?: number
  readonly keywords?: readonly string[]
  readonly copyrightNotice?: string
  readonly correction?: readonly string[]
  readonly hasPart?: readonly JsonLdQuotation[]
}
