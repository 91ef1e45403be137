import { readFileSync, writeFileSync } from 'node:fs'

const FILE = new URL('ceilings.json', import.meta.url)

/** What a machine that does other things may add to a ratio, and how machines differ. */
export const TOLERANCE = 1.1

/**
 * The most time that parseDispatch may take, as a multiple of parse-english's, by set of documents.
 *
 * @returns {Record<string, number>}
 */
export function readCeilings() {
  return JSON.parse(readFileSync(FILE, 'utf8'))
}

/**
 * Writes the ratios reached as the new ceilings, rounded up; none is ever raised.
 *
 * @param {Record<string, number>} ratios
 */
export function lowerCeilings(ratios) {
  const ceilings = readCeilings()
  for (const [set, ratio] of Object.entries(ratios)) {
    ceilings[set] = Math.min(ceilings[set] ?? Number.POSITIVE_INFINITY, Math.ceil(ratio * 20) / 20)
  }
  writeFileSync(FILE, `${JSON.stringify(ceilings, null, 2)}\n`)
}
