import type { WordTable } from '../../lexicon/word-table.ts'
import { isBlank, isLetter } from '../../text/chars.ts'
import { findCode } from '../../text/find.ts'
import { skipBlank, trim } from '../../text/span.ts'
import type { Zone } from '../types.ts'
import { isInciso } from './inciso.ts'
import type { Speech } from './speech.ts'

/**
 * Dash dialogue: paragraphs that open with a dash. Either an inciso follows the words (“– All is clear, he said.”), or
 * several such paragraphs ask and answer.
 */
export function dashSpeech(source: string, zones: readonly Zone[], table: WordTable): Speech[] {
  const dashed: number[] = []
  let asks = false
  let lists = false
  zones.forEach((zone, index) => {
    if (zone.section !== 'body' || wordsBehindDash(source, zone) === null) return
    dashed.push(index)
    const last = source.charCodeAt(zone.end - 1)
    if (last === 63) asks = true
    else if (last !== 46 && last !== 33 && last !== 0x2026) lists = true
  })
  const dialogue = dashed.length > 1 && asks && !lists
  const speeches: Speech[] = []
  for (const index of dashed) {
    const zone = zones[index] as Zone
    const start = wordsBehindDash(source, zone) as number
    const inciso = incisoAt(source, start, zone.end, table)
    if (inciso !== null) speeches.push({ parts: [trim(source, start, inciso)], zones: [index], label: null })
    else if (dialogue) speeches.push({ parts: [trim(source, start, zone.end)], zones: [index], label: null })
  }
  return speeches
}

/** Where the words behind an opening dash start; null where the paragraph opens with none. */
function wordsBehindDash(source: string, zone: Zone): number | null {
  const code = source.charCodeAt(zone.start)
  if (code !== 45 && code !== 0x2013 && code !== 0x2014 && code !== 0x2015) return null
  const start = skipBlank(source, zone.start + 1, zone.end)
  return start < zone.end && isLetter(source.charCodeAt(start)) ? start : null
}

/** The comma before a clause with a verb of speech that ends the sentence. */
function incisoAt(source: string, start: number, end: number, table: WordTable): number | null {
  for (let at = findCode(source, 44, start, end); at !== -1; at = findCode(source, 44, at + 1, end)) {
    if (isBlank(source.charCodeAt(at + 1)) && isInciso(source, at + 1, end, table)) return at
  }
  return null
}
