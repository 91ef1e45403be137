import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { onlyKnown } from '../../text/given.ts'
import { readCopy } from './copy.ts'
import { findSurnames } from './find-surnames.ts'
import { readFlag, readStrings } from './options.ts'

/** Options of {@link retextSurnameFirst}. */
export interface SurnameFirstOptions {
  /** Full names of people so well known that their surname may come first. Default: none. */
  readonly allow?: readonly string[]
  /** Also look at quoted words, which are not the reporter's. Default: false. */
  readonly quoted?: boolean
}

/**
 * Lint rule `surname-first`: the body uses a speaker's surname before it has given the full name. The message stands
 * at that first use; headline and deck may be short.
 *
 * @param options See {@link SurnameFirstOptions}.
 * @example
 * ```ts
 * retext().use(retextDispatch).use(retextSurnameFirst)
 * ```
 */
export const retextSurnameFirst: Plugin<[(SurnameFirstOptions | null | undefined)?], Root> = (options) => {
  onlyKnown('retextSurnameFirst', options ?? {}, ['allow', 'quoted'])
  const allow = new Set(readStrings('retextSurnameFirst', 'allow', options?.allow))
  const quoted = readFlag('retextSurnameFirst', 'quoted', options?.quoted, false)
  return (tree, file) => {
    const { source, dispatch, report } = readCopy('retextSurnameFirst', tree, file)
    for (const { speaker, word } of findSurnames(source, dispatch, quoted)) {
      if (allow.has(speaker.name)) continue
      const actual = source.slice(word.start, word.end)
      report(word, {
        ruleId: 'surname-first',
        reason: `Unexpected surname \`${actual}\` before the full name, expected \`${speaker.name}\``,
        actual,
        expected: [speaker.name],
      })
    }
  }
}
