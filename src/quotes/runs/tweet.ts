import { isBlank, isDigit, isWordChar } from '../../text/chars.ts'
import { findCode } from '../../text/find.ts'
import { glyphOf, isApostrophe } from '../../text/marks.ts'
import { skipBlank, skipBlankBack, trim } from '../../text/span.ts'
import type { Span } from '../../types/index.ts'
import type { Zone } from '../types.ts'
import type { Speech } from './speech.ts'

/** The line under an embedded post: "— Name (@handle) May 5, 2016". */
interface Signature extends Span {
  readonly name: Span
}

const LONGEST_NAME = 80
const LONGEST_HANDLE = 40
const LONGEST_DATE = 30

/** Posts of social networks: the words before a signature, in its paragraph or in the one before. */
export function tweetSpeech(source: string, zones: readonly Zone[]): Speech[] {
  const speeches: Speech[] = []
  if (!source.includes('(@')) return speeches
  zones.forEach((zone, index) => {
    if (zone.section !== 'body') return
    let from = zone.start
    for (let at = zone.start; at < zone.end; ) {
      const open = findCode(source, 40, at, zone.end)
      if (open === -1) break
      at = open + 1
      const signature = source.charCodeAt(at) === 64 ? signatureAt(source, open, from, zone.end) : null
      if (!signature) continue
      const own = trim(source, behindTag(source, from, signature.start), signature.start)
      const before = zones[index - 1]
      if (own.start < own.end) speeches.push({ parts: [own], zones: [index], label: signature.name })
      else if (before?.section === 'body' && from === zone.start) {
        const { start, end } = before
        speeches.push({ parts: [{ start, end }], zones: [index - 1], label: signature.name })
      }
      from = signature.end
      at = from
    }
  })
  return speeches
}

/** The signature around the bracket of a handle: a dash and a name before it, a date behind it. */
function signatureAt(source: string, open: number, from: number, limit: number): Signature | null {
  let close = open + 2
  while (close < limit && close - open < LONGEST_HANDLE && isHandle(source.charCodeAt(close))) close++
  if (source.charCodeAt(close) !== 41) return null
  const end = dateEnd(source, close + 1, limit)
  if (end === null) return null
  let dash = open - 1
  while (dash >= from && open - dash < LONGEST_NAME && !isDash(source.charCodeAt(dash))) dash--
  if (dash < from || !isDash(source.charCodeAt(dash))) return null
  const name = { start: skipBlank(source, dash + 1, open), end: skipBlankBack(source, dash + 1, open) }
  return name.start < name.end && isName(source, name) ? { start: dash, end, name } : null
}

/** Nobody's name holds a colon or a quotation mark: `– KERR: “…”`, `– Kerr said “…”` are told, not signed. */
function isName(source: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === 58 || (glyphOf(code) && !isApostrophe(code))) return false
  }
  return true
}

/** Where the date ends that must stand behind a handle: with a number of four digits. */
function dateEnd(source: string, start: number, limit: number): number | null {
  if (!isBlank(source.charCodeAt(start))) return null
  const stop = Math.min(limit, start + LONGEST_DATE)
  let digits = 0
  for (let at = start; at < stop; at++) {
    digits = isDigit(source.charCodeAt(at)) ? digits + 1 : 0
    if (digits === 4) return at + 1
  }
  return null
}

/** After a tag of markup that opens the paragraph. */
function behindTag(source: string, start: number, limit: number): number {
  if (source.charCodeAt(start) !== 60) return start
  const close = findCode(source, 62, start, limit)
  return close === -1 ? start : close + 1
}

function isHandle(code: number): boolean {
  return isWordChar(code) || code === 95
}

function isDash(code: number): boolean {
  return code === 0x2014 || code === 0x2013 || code === 0x2015 || code === 45
}
