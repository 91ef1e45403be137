// The part of schema.org's NewsArticle that a dispatch can fill. Held against schema-dts by json-ld.test-d.ts.

/** A schema.org Person: an author, or one who is quoted. */
export interface JsonLdPerson {
  /** What it is. */
  readonly '@type': 'Person'
  /** The name in one case: "Ann Kerr". */
  readonly name: string
  /** The title as printed: "Staff Writer". */
  readonly jobTitle?: string
  /** Whom an author writes for. */
  readonly affiliation?: JsonLdOrganization
  /** An address of e-mail, as printed. */
  readonly email?: string
  /** A handle, as printed. */
  readonly alternateName?: string
}

/** A schema.org Organization: an agency, or one that is quoted. */
export interface JsonLdOrganization {
  /** What it is. */
  readonly '@type': 'Organization'
  /** The name on one line. */
  readonly name: string
}

/** A schema.org Quotation, with who said it. */
export interface JsonLdQuotation {
  /** What it is. */
  readonly '@type': 'Quotation'
  /** The `url` with a fragment of the code points that the quote covers; only where a `url` is given. */
  readonly '@id'?: string
  /** Counted from 1. */
  readonly position: number
  /** The words, without marks. */
  readonly text: string
  /** Who said it, where that is a person or an organisation. */
  readonly creator?: readonly (JsonLdPerson | JsonLdOrganization)[]
  /** Who is quoted, where that is neither a person nor an organisation: "she", with no name in the source. */
  readonly creditText?: string
  /** The document that is quoted. */
  readonly isBasedOn?: readonly { readonly '@type': 'CreativeWork'; readonly name: string }[]
}

/** A schema.org NewsArticle. */
export interface JsonLdArticle {
  /** The vocabulary of all terms. */
  readonly '@context': 'https://schema.org'
  /** What it is. */
  readonly '@type': 'NewsArticle'
  /** The `url` that was given. */
  readonly '@id'?: string
  /** Where the article is published. */
  readonly url?: string
  /** BCP 47 tag of the text. */
  readonly inLanguage?: string
  /** The headline's title. */
  readonly headline?: string
  /** The deck. */
  readonly alternativeHeadline?: string
  /** The dateline as printed. */
  readonly dateline?: string
  /** The dateline's places, else the bylines'. */
  readonly locationCreated?: readonly { readonly '@type': 'Place'; readonly name: string }[]
  /** ISO 8601 date of the dateline, where it is whole: "2023-03-07". */
  readonly dateCreated?: string
  /** The writers; where nobody is named, the desk that signs. */
  readonly author?: readonly (JsonLdPerson | JsonLdOrganization)[]
  /** Who edited it. */
  readonly editor?: readonly JsonLdPerson[]
  /** Who contributed, photographers among them. */
  readonly contributor?: readonly JsonLdPerson[]
  /** Who translated it. */
  readonly translator?: readonly JsonLdPerson[]
  /** The agency. */
  readonly sourceOrganization?: JsonLdOrganization
  /** The story as plain text, paragraphs parted by a blank line. */
  readonly articleBody?: string
  /** Words of the story, parted by white space. */
  readonly wordCount?: number
  /** The tags of the page. */
  readonly keywords?: readonly string[]
  /** Copyright lines, one a line. */
  readonly copyrightNotice?: string
  /** Notes that correct the story. */
  readonly correction?: readonly string[]
  /** What somebody said, in source order; terms are left out. */
  readonly hasPart?: readonly JsonLdQuotation[]
}
