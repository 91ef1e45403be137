import type { Processor, Transformer } from 'unified'
import type { Dispatch, IssueCode } from '../types/index.ts'
import type { Points } from './points.ts'

/** The file that messages go to. */
export type File = Parameters<Transformer>[1]

/** Tells the processor that a lint rule reports these issues, so that the parser need not. */
export function silence(processor: Processor, codes: readonly IssueCode[]): void {
  const known = processor.data('wirecopy')?.ruled ?? []
  processor.data('wirecopy', { ruled: [...known, ...codes.filter((code) => !known.includes(code))] })
}

/** Makes a message of each issue that no rule of this processor reports. */
export function reportIssues(processor: Processor, dispatch: Dispatch, file: File, points: Points): void {
  const ruled = processor.data('wirecopy')?.ruled ?? []
  for (const { code, message, start, end } of dispatch.issues) {
    if (ruled.includes(code)) continue
    file.message(message, { place: points.position(start, end), ruleId: code, source: 'wirecopy' })
  }
}
