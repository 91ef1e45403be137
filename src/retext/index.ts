/**
 * A parser and a transformer for unified, and lint rules that only a dispatch can have.
 *
 * @module wirecopy/retext
 */

export { dispatchParse } from './dispatch-parse.ts'
export { retextDispatch as default } from './retext-dispatch.ts'
export { type AgencyMismatchOptions, retextAgencyMismatch } from './rules/agency-mismatch.ts'
export { type NoteInBodyOptions, retextNoteInBody } from './rules/note-in-body.ts'
export { type QuoteUnclosedOptions, retextQuoteUnclosed } from './rules/quote-unclosed.ts'
export { retextSpeakerFullName, type SpeakerFullNameOptions } from './rules/speaker-full-name.ts'
export { retextSpeakerMissing, type SpeakerMissingOptions } from './rules/speaker-missing.ts'
export { retextSurnameFirst, type SurnameFirstOptions } from './rules/surname-first.ts'
export type {
  DispatchParseOptions,
  InQuote,
  InSection,
  NlcstParser,
  ParserObject,
  SectionData,
  SectionNode,
  WirecopyData,
} from './types.ts'
