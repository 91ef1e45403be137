import type { Data, Parent, Root, RootContent } from 'nlcst'
import type { Parser } from 'unified'
import type { Dispatch, DispatchOptions, IssueCode, Section } from '../types/index.ts'

/** One section of the dispatch; its prose is parsed on its own, so that no sentence runs over its edge. */
export interface SectionNode extends Parent {
  type: 'SectionNode'
  /** What the section is: 'headline', 'dateline', 'body' and so on; white space between sections is no section. */
  kind: Exclude<Section['kind'], 'space'>
  /** Index into `body.paragraphs`, `boilerplate` or `bylines` of the dispatch; null for the other kinds. */
  index: number | null
  children: Exclude<RootContent, SectionNode>[]
  data?: SectionData | undefined
}

/** What the plugins put on every node that lies wholly in one section. */
export interface InSection {
  /** Kind of that section. */
  section?: Section['kind'] | undefined
}

/** What the plugins put on sentences, words, punctuation, symbols and white space besides. */
export interface InQuote extends InSection {
  /** Index into `dispatch.quotes` of the innermost quote in whose words the node lies wholly. */
  quote?: number | undefined
}

/** Info associated with section nodes by the ecosystem. */
export interface SectionData extends Data, InSection {}

/** A parser that is an object, as `parse-english` and `parse-latin` are. */
export interface ParserObject {
  /** The tree of a text. */
  readonly parse: (value: string) => Root
}

/**
 * What turns a section's text into nlcst: unified's `parser`, or an object with `parse`, such as an instance of
 * `ParseLatin` or `ParseDutch`.
 */
export type NlcstParser = Parser<Root> | ParserObject

/** Options of {@link dispatchParse}: those of the parser of dispatches, and who parses the prose. */
export interface DispatchParseOptions extends DispatchOptions {
  /** Parser of each section's prose. Default: `parse-english`, with the extensions that `retext-english` takes. */
  readonly parser?: NlcstParser
}

/** What the plugins of one processor tell each other, in `processor.data('wirecopy')`. */
export interface WirecopyData {
  /** Issues that a lint rule of this processor reports in the parser's place. */
  readonly ruled?: readonly IssueCode[]
}

declare module 'nlcst' {
  interface RootContentMap {
    section: SectionNode
  }
  interface RootData extends InSection {
    /** The parsed dispatch; its offsets are those of the nodes' positions. */
    dispatch?: Dispatch | undefined
  }
  interface ParagraphData extends InSection {}
  interface TextData extends InSection {}
  interface SentenceData extends InQuote {}
  interface WordData extends InQuote {}
  interface PunctuationData extends InQuote {}
  interface SymbolData extends InQuote {}
  interface SourceData extends InQuote {}
  interface WhiteSpaceData extends InQuote {}
}

declare module 'unified' {
  interface Data {
    wirecopy?: WirecopyData | undefined
  }
}
