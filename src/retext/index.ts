export { dispatchParse } from './dispatch-parse.ts'
export { retextDispatch as default } from './retext-dispatch.ts'
export type {
  DispatchParseOptions,
  InQuote,
  InSection,
  NlcstParser,
  SectionData,
  SectionNode,
  WirecopyData,
} from './types.ts'
