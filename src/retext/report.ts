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

/** Makes a message of each issue that no rule of this processor reports, and that the file does not have already. */
export function reportIssues(processor: Processor, dispatch: Dispatch, file: File, points: Points): void {
  const ruled = processor.data('wirecopy')?.ruled ?? []
  const known = new Set(file.messages.map(({ ruleId, place, source }) => key(ruleId, place, source)))
  for (const { code, message, start, end } of dispatch.issues) {
    const place = points.position(start, end)
    if (ruled.includes(code) || known.has(key(code, place, 'wirecopy'))) continue
    file.message(message, { place, ruleId: code, source: 'wirecopy' })
  }
}

/** One matter at one place: a file may be parsed and then read again. */
function key(ruleId: string | undefined, place: unknown, source: string | undefined): string {
  return JSON.stringify([ruleId, place, source])
}
