// The part of ninjs 3.1 that a dispatch can fill.

/** A text with its role: a headline, a description, a body. */
export interface NinjsText {
  readonly role: string
  readonly contentType: string
  readonly charCount?: number
  readonly wordCount?: number
  readonly value: string
}

/** A person, an organisation or an object with its relation to the item. */
export interface NinjsParty {
  readonly name: string
  readonly rel: string
  readonly contactInfo?: readonly { readonly type: string; readonly value: string }[]
}

/** An item of ninjs 3.1, or one associated with it. */
export interface Ninjs {
  readonly uri: string
  readonly type: 'text' | 'component'
  readonly standard?: { readonly name: string; readonly version: string; readonly schema: string }
  /** Only of an associated item. */
  readonly name?: string
  /** Only of an associated item. */
  readonly rel?: string
  readonly language?: string
  readonly urgency?: number
  readonly slugline?: string
  readonly headlines?: readonly NinjsText[]
  readonly descriptions?: readonly NinjsText[]
  readonly bodies?: readonly NinjsText[]
  readonly by?: string
  readonly located?: string
  readonly places?: readonly NinjsParty[]
  readonly people?: readonly NinjsParty[]
  readonly organisations?: readonly NinjsParty[]
  readonly objects?: readonly NinjsParty[]
  readonly infoSources?: readonly { readonly name: string; readonly role: string }[]
  readonly subjects?: readonly { readonly name: string }[]
  readonly genres?: readonly { readonly name: string }[]
  readonly edNote?: string
  readonly copyrightNotice?: string
  readonly associations?: readonly Ninjs[]
}
