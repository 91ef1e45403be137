import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { Part } from '../../types/index.ts'
import { readCopy } from './copy.ts'
import { isStrings, readFlag, wrong } from './options.ts'
import { sameAgency } from './same-agency.ts'

/** Options of {@link retextAgencyMismatch}. */
export interface AgencyMismatchOptions {
  /** Names of one agency each that their letters do not give away. Default: none. */
  readonly same?: readonly (readonly string[])[]
  /** Also hold the agency of bylines against the dateline's. Default: false. */
  readonly bylines?: boolean
}

/**
 * Lint rule `agency-mismatch`: the dateline names one agency, the copy credits another. The message stands at the
 * credit.
 *
 * @param options See {@link AgencyMismatchOptions}.
 * @example
 * ```ts
 * retext().use(retextDispatch).use(retextAgencyMismatch, { same: [['AVN', 'Avlon Wire']] })
 * ```
 */
export const retextAgencyMismatch: Plugin<[(AgencyMismatchOptions | null | undefined)?], Root> = (options) => {
  const same = options?.same ?? []
  if (!Array.isArray(same) || !same.every(isStrings)) {
    throw wrong('retextAgencyMismatch', 'same', 'an array of arrays of strings', same)
  }
  const bylines = readFlag('retextAgencyMismatch', 'bylines', options?.bylines, false)
  return (tree, file) => {
    const { dispatch, report } = readCopy('retextAgencyMismatch', tree, file)
    const stated = dispatch.dateline?.agency
    if (!stated) return
    const others: (Part | null | undefined)[] = [dispatch.credit?.agency]
    if (bylines) for (const byline of dispatch.bylines) others.push(byline.agency)
    for (const other of others) {
      if (!other || sameAgency(stated.text, other.text, same)) continue
      report(other, {
        ruleId: 'agency-mismatch',
        reason: `Unexpected agency \`${other.text}\`, expected \`${stated.text}\` as in the dateline`,
        actual: other.text,
        expected: [stated.text],
      })
    }
  }
}
