import type { Dispatch, Section } from '../types/index.ts'
import type { SectionNode, WirecopyData } from './types.ts'

/** What the plugins put on nodes. */
interface InSection {
  /** Kind of the section that the node lies in, where it lies wholly in one. */
  section?: Section['kind'] | undefined
}

interface InQuote extends InSection {
  /** Index into `dispatch.quotes` of the innermost quote in whose words the node lies wholly. */
  quote?: number | undefined
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
