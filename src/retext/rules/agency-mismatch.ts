import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { isSpace, isWordChar } from '../../text/chars.ts'
import { onlyKnown } from '../../text/given.ts'
import type { Credit, Part } from '../../types/index.ts'
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
  onlyKnown('retextAgencyMismatch', options ?? {}, ['same', 'bylines'])
  const same = options?.same ?? []
  if (!Array.isArray(same) || !same.every(isStrings)) {
    throw wrong('retextAgencyMismatch', 'same', 'an array of arrays of strings', same)
  }
  const bylines = readFlag('retextAgencyMismatch', 'bylines', options?.bylines, false)
  return (tree, file) => {
    const { source, dispatch, report } = readCopy('retextAgencyMismatch', tree, file)
    const stated = dispatch.dateline?.agency
    if (!stated) return
    const { credit } = dispatch
    const others: (Part | null)[] = bylines ? dispatch.bylines.map((byline) => byline.agency) : []
    if (credit && isOwn(source, credit)) others.unshift(credit.agency)
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

/**
 * Whether an agency credits itself, with its correspondent or to close a sentence: what goes on (“AVN reported that …”)
 * may be another's report, cited.
 */
function isOwn(source: string, { correspondent, end }: Credit): boolean {
  return correspondent !== null || !isSpace(source.charCodeAt(end)) || !isWordChar(source.charCodeAt(end + 1))
}
