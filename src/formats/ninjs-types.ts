// The part of ninjs 3.1 that a dispatch can fill.

/** A text with its role: a headline, a description, a body. */
export interface NinjsText {
  /** Which of its kind it is: 'main', 'label', 'summary'. */
  readonly role: string
  /** The media type: 'text/plain'. */
  readonly contentType: string
  /** Characters of the value, in Unicode code points. */
  readonly charCount?: number
  /** Words of the value, parted by white space. */
  readonly wordCount?: number
  /** The text itself. */
  readonly value: string
}

/** A person, an organisation or an object with its relation to the item. */
export interface NinjsParty {
  /** The name, on one line. */
  readonly name: string
  /** What it is to the item: 'author', 'editor', 'speaker'. */
  readonly rel: string
  /** A handle or address, with what kind it is. */
  readonly contactInfo?: readonly { readonly type: string; readonly value: string }[]
}

/** An item of ninjs 3.1, or one associated with it. */
export interface Ninjs {
  /** What identifies the item; of a quote, with a fragment of the code points that it covers: `#char=0,13`. */
  readonly uri: string
  /** 'component' is a quote. */
  readonly type: 'text' | 'component'
  /** Name, version and schema of ninjs itself. */
  readonly standard?: { readonly name: string; readonly version: string; readonly schema: string }
  /** Only of an associated item. */
  readonly name?: string
  /** Only of an associated item. */
  readonly rel?: string
  /** BCP 47 tag of the text. */
  readonly language?: string
  /** From 1, the most urgent, to 9; of the wire header. */
  readonly urgency?: number
  /** The wire header's slug. */
  readonly slugline?: string
  /** The headline's title, and its label. */
  readonly headlines?: readonly NinjsText[]
  /** The deck. */
  readonly descriptions?: readonly NinjsText[]
  /** The story as plain text; of a quote, its words. */
  readonly bodies?: readonly NinjsText[]
  /** Who signs, as one line; of a quote, who speaks. */
  readonly by?: string
  /** The dateline's places, as one line. */
  readonly located?: string
  /** The same one by one. */
  readonly places?: readonly NinjsParty[]
  /** Authors, and persons who are quoted. */
  readonly people?: readonly NinjsParty[]
  /** Organisations that are quoted. */
  readonly organisations?: readonly NinjsParty[]
  /** Documents that are quoted. */
  readonly objects?: readonly NinjsParty[]
  /** The agency, and speakers that are groups or unknown. */
  readonly infoSources?: readonly { readonly name: string; readonly role: string }[]
  /** The tags of the page. */
  readonly subjects?: readonly { readonly name: string }[]
  /** Of a quote: its kind, 'direct' or 'partial'. */
  readonly genres?: readonly { readonly name: string }[]
  /** Notes of the editors, one a line. */
  readonly edNote?: string
  /** Copyright lines, one a line. */
  readonly copyrightNotice?: string
  /** The quotes, each an item of its own. */
  readonly associations?: readonly Ninjs[]
}
