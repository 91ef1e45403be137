import { RELATIVE, SUBORDINATOR } from '../../lexicon/word-bits.ts'
import { hashBetween, lookUp, type WordTable } from '../../lexicon/word-table.ts'
import { isBlank, isLetter, isLower, isUpper, isWordChar } from '../../text/chars.ts'
import { glyphOf } from '../../text/marks.ts'
import { skipBlank, skipBlankBack, trim } from '../../text/span.ts'
import type { Span } from '../../types/index.ts'
import type { Zone } from '../types.ts'
import type { Speech } from './speech.ts'

/** A speaker's label at the head of a paragraph: "Q:", "KERR:", "Ann Kerr:". */
interface Label extends Span {
  readonly zone: number
  /** Its last word: "ANN KERR" and "KERR" are one. */
  readonly key: string
  /** Where the words behind it start. */
  readonly speech: number
  /** Whether it is all in capitals, as hardly anything but a label is. */
  readonly loud: boolean
  readonly asks: boolean
}

const LONGEST_LABEL = 60

/** Speech of a transcript: what follows the labels, where the document's layout clearly is that of a transcript. */
export function transcriptSpeech(source: string, zones: readonly Zone[], table: WordTable): Speech[] {
  const all: Label[] = []
  let body = 0
  let colon = -1
  zones.forEach((zone, index) => {
    if (zone.section !== 'body') return
    body++
    // Most paragraphs hold no colon.
    if (colon < zone.start) colon = findFrom(source, ':', zone.start)
    if (colon >= zone.end) return
    const label = labelAt(source, zone, index, table)
    if (label) all.push(label)
  })
  const loud = all.filter((label) => label.loud)
  const labels = isTranscript(loud, body) ? loud : isInterview(all) ? all : []
  // Most paragraphs labelled: those between go on with the speaker before.
  const dense = labels.length * 2 > body
  return labels.map((label, i) => {
    const { end } = zones[label.zone] as Zone
    const parts: Span[] = [trim(source, label.speech, end)]
    const within = [label.zone]
    const next = labels[i + 1]?.zone ?? 0
    for (let zone = label.zone + 1; dense && zone < next; zone++) {
      parts.push(zones[zone] as Zone)
      within.push(zone)
    }
    return { parts: parts.map(({ start, end }) => ({ start, end })), zones: within, label: spanOf(label) }
  })
}

/** The first place of a character from `at` on; behind the end where there is none. */
function findFrom(source: string, char: string, at: number): number {
  const found = source.indexOf(char, at)
  return found === -1 ? source.length : found
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** Questions and answers, or several speakers of whom one speaks again, or nothing but labelled paragraphs. */
function isTranscript(labels: readonly Label[], body: number): boolean {
  if (labels.length < 2) return false
  const counts = timesOf(labels)
  if (counts.length < 2) return false
  if (labels.length * 5 >= body * 3) return true
  return labels.length > 2 && counts.some((count) => count > 1)
}

/** Names that are printed as usual: two who ask and answer, each of them again. "Time: …", "Place: …" are no speakers. */
function isInterview(labels: readonly Label[]): boolean {
  return labels.some(({ asks }) => asks) && timesOf(labels).filter((count) => count > 1).length > 1
}

/** How often each speaker is there. */
function timesOf(labels: readonly Label[]): number[] {
  const counts = new Map<string, number>()
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts.values()]
}

/** The label of one paragraph: words that begin with a capital, before a colon. */
function labelAt(source: string, zone: Zone, index: number, table: WordTable): Label | null {
  let start = zone.start
  while (start < zone.end && glyphOf(source.charCodeAt(start))) start++
  const limit = Math.min(zone.end, start + LONGEST_LABEL)
  let letters = 0
  let word = start
  let loud = true
  let at = start
  for (; at < limit; at++) {
    const code = source.charCodeAt(at)
    if (code === 58) break
    if (code === 40) at = closingBracket(source, at, limit)
    else if (isLower(code)) {
      if (at === word) return null
      loud = false
    } else if (!(isWordChar(code) || isBlank(code) || isJoiner(code))) return null
    else if (isLetter(code) && isUpper(code)) letters++
    else if (isBlank(code) && isLetter(source.charCodeAt(at + 1))) word = at + 1
  }
  if (at >= limit || letters === 0 || !isBlank(source.charCodeAt(at + 1))) return null
  const speech = skipBlank(source, at + 1, zone.end)
  const end = skipBlankBack(source, start, at)
  if (speech >= zone.end || !isUpper(source.charCodeAt(start))) return null
  // "WHAT:", "WHEN:" of an advisory.
  if (lookUp(table, hashBetween(source, start, end)) & (RELATIVE | SUBORDINATOR)) return null
  return {
    start,
    end,
    zone: index,
    key: source.slice(word, end),
    speech,
    loud,
    asks: source.charCodeAt(zone.end - 1) === 63,
  }
}

function closingBracket(source: string, at: number, limit: number): number {
  let end = at
  while (end + 1 < limit && source.charCodeAt(end) !== 41) end++
  return end
}

/** Marks inside a label: "J.R. O'NEIL-HALE". */
function isJoiner(code: number): boolean {
  return code === 46 || code === 39 || code === 0x2019 || code === 45 || code === 44 || code === 38
}
