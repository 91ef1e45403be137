import type { Span } from '../types/index.ts'
import { isBlank, isWordChar } from './chars.ts'
import { isBullet } from './punctuation.ts'
import { skipBlank, skipBlankBack } from './span.ts'

// Scrapers that write Markdown leave marks that say nothing of the text: links, strong words, headings, images.

const HASH = 35
const MOST_HASHES = 6
/** Longest words of a link, or strong ones; longest target of a link. */
const WORDS_MOST = 600
const TARGET_MOST = 2000
const TARGETS = ['http://', 'https://', 'mailto:', 'www.', '/', '#', './', '../']

/** A text without marks, and the way back to where it stands in the source. */
export interface Plain {
  readonly text: string
  /** Offsets in the text where marks stood, in order. */
  readonly at: readonly number[]
  /** What an offset of the source has more behind each of them. */
  readonly shifts: readonly number[]
  /** Where in the text the mark stood that each makes a pair with. */
  readonly partners: readonly number[]
}

/** A mark with where its partner stands. */
interface Mark extends Span {
  readonly partner: number
}

/** The text without the marks of links (`[Ann Kerr](https://…)`) and of strong words (`**LENKOVO**`); null where there are none. */
export function plain(source: string): Plain | null {
  const marks = marksOf(source)
  if (marks.length === 0) return null
  let text = ''
  let from = 0
  const at: number[] = []
  const shifts: number[] = []
  const placeOf = new Map<number, number>()
  for (const { start, end } of marks) {
    text += source.slice(from, start)
    from = end
    at.push(text.length)
    shifts.push(end - text.length)
    placeOf.set(start, text.length)
  }
  const partners = marks.map(({ partner }) => placeOf.get(partner) as number)
  return { text: text + source.slice(from), at, shifts, partners }
}

/** Where such marks stand, in order. */
export function marksOf(source: string): readonly Mark[] {
  return [...linkMarks(source), ...strongMarks(source)].sort((a, b) => a.start - b.start)
}

/** A piece of a source without such marks, where no offsets are asked for. */
export function withoutMarkup(text: string): string {
  return plain(text)?.text ?? text
}

/** The brackets and targets of links. */
function linkMarks(source: string): Mark[] {
  const marks: Mark[] = []
  for (let shut = source.indexOf(']('); shut !== -1; shut = source.indexOf('](', shut + 2)) {
    const open = openOf(source, shut, marks.at(-1)?.end ?? 0)
    const end = open === -1 ? -1 : targetEnd(source, shut + 2)
    if (end !== -1) marks.push({ start: open, end: open + 1, partner: shut }, { start: shut, end, partner: open })
  }
  return marks
}

/** Where the bracket opens that closes at `shut`, around words and on its line; -1 where none does, or it is an image's. */
function openOf(source: string, shut: number, from: number): number {
  let words = false
  for (let at = shut - 1; at >= from && shut - at < WORDS_MOST; at--) {
    const code = source.charCodeAt(at)
    if (code === 91) return words && source.charCodeAt(at - 1) !== 33 && !isBlank(source.charCodeAt(at + 1)) ? at : -1
    if (code === 93 || code === 10 || code === 13) return -1
    words ||= isWordChar(code)
  }
  return -1
}

/** Behind the bracket that closes a target, with its title; -1 where it is none. */
function targetEnd(source: string, start: number): number {
  if (!TARGETS.some((scheme) => source.startsWith(scheme, start))) return -1
  let depth = 1
  for (let at = start; at < source.length && at - start < TARGET_MOST; at++) {
    const code = source.charCodeAt(at)
    if (code === 40) depth++
    else if (code === 41 && --depth === 0) return at + 1
    else if (code === 10 || code === 13 || (code === 32 && source.charCodeAt(at + 1) !== 34)) return -1
    else if (code === 32) {
      const title = source.slice(at + 2, at + 2 + WORDS_MOST).indexOf('")')
      return title === -1 ? -1 : at + title + 4
    }
  }
  return -1
}

/** The pairs of stars around words on one line. */
function strongMarks(source: string): Mark[] {
  const marks: Mark[] = []
  for (let open = source.indexOf('**'); open !== -1; ) {
    const shut = opensStrong(source, open) ? strongEnd(source, open + 2) : -1
    if (shut !== -1)
      marks.push({ start: open, end: open + 2, partner: shut }, { start: shut, end: shut + 2, partner: open })
    open = source.indexOf('**', shut === -1 ? behindStars(source, open) : shut + 2)
  }
  return marks
}

function opensStrong(source: string, at: number): boolean {
  const before = source.charCodeAt(at - 1)
  const next = source.charCodeAt(at + 2)
  return before !== 42 && next !== 42 && !isWordChar(before) && at + 2 < source.length && !isBlank(next)
}

/** Where two stars close strong words; -1 where none do on the line. */
function strongEnd(source: string, start: number): number {
  let words = false
  for (let at = start; at < source.length && at - start < WORDS_MOST; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || code === 13) return -1
    if (code === 42 && source.charCodeAt(at + 1) === 42) {
      return words && source.charCodeAt(at + 2) !== 42 && !isBlank(source.charCodeAt(at - 1)) ? at : -1
    }
    words ||= isWordChar(code)
  }
  return -1
}

function behindStars(source: string, start: number): number {
  let at = start
  while (source.charCodeAt(at) === 42) at++
  return at
}

/** Where the words of a heading start: behind "## "; the start where there is none. */
export function behindHashes(source: string, start: number, end: number): number {
  let at = start
  while (at < end && at - start < MOST_HASHES && source.charCodeAt(at) === HASH) at++
  return at > start && isBlank(source.charCodeAt(at)) ? skipBlank(source, at, end) : start
}

/** A line without the marks of a heading or an item: "## Town votes", "• Town votes". */
export function withoutMarks(source: string, start: number, end: number): Span {
  const heading = behindHashes(source, start, end)
  let to = end
  if (heading > start) while (to > heading && source.charCodeAt(to - 1) === HASH) to--
  // "in C#".
  if (!isBlank(source.charCodeAt(to - 1))) to = end
  const from = heading > start ? heading : behindBullet(source, start, end)
  return { start: from, end: skipBlankBack(source, from, to) }
}

/** A dash opens speech as well, and stays. */
function behindBullet(source: string, start: number, end: number): number {
  const code = source.charCodeAt(start)
  const isItem = isBullet(code) && code !== 45 && code !== 0x2013 && code !== 0x2014
  return isItem && isBlank(source.charCodeAt(start + 1)) ? skipBlank(source, start + 1, end) : start
}

/** Whether a line is nothing but images: `![A ferry](https://…)`, be they links or not. */
export function isImages(line: string): boolean {
  let at = 0
  while (at < line.length) {
    const linked = line.startsWith('[![', at)
    at = line.startsWith('![', linked ? at + 1 : at) ? behindTarget(line, at) : -1
    if (at !== -1 && linked) at = line.startsWith('](', at) ? behindTarget(line, at) : -1
    if (at === -1) return false
    at = skipBlank(line, at, line.length)
  }
  return at > 0
}

/** Where the next target ends that is given in brackets, "](…)"; -1 where none is. */
function behindTarget(line: string, from: number): number {
  const target = line.indexOf('](', from)
  return target === -1 ? -1 : line.indexOf(')', target) + 1 || -1
}
