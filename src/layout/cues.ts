import { type LayoutLexicon, lineKey } from '../lexicon/layout.ts'
import { LINE } from '../lexicon/openers.ts'
import { matchPhrase } from '../lexicon/phrases.ts'
import { hashHead, lookUp } from '../lexicon/word-table.ts'
import { isDigit, isLetter, isLower, isUpper, isWordChar } from '../text/chars.ts'
import { behindHashes } from '../text/markdown.ts'
import { isOpeningMark } from '../text/punctuation.ts'
import { skipBlank } from '../text/span.ts'
import type { BoilerplateKind } from '../types/index.ts'
import type { PageBlock } from './blocks.ts'
import type { Shape } from './shape.ts'
import { isOfStory } from './told.ts'

/** The words of a block that give boilerplate away. */
export interface Cue {
  readonly kind: BoilerplateKind
  /** How it stands in its block: as all of it, before the first item without a space, at its start, within. */
  readonly role: 'heading' | 'fused' | 'line' | 'start' | 'within'
  /** Where a heading ends. */
  readonly end: number
  /** 0 to 1. A long block is prose that happens to hold the words. */
  readonly strength: number
}

/** No cue line is longer. */
const LINE_MAX = 80
/** Beyond this, words at the start or within say nothing. */
const BLOCK_MAX = 700

/** Words of the longest cue line. */
const LINE_WORDS = 9
/** Longer sentences are prose, whatever words they hold. */
const WITHIN_MAX = 180

/** The strongest cue of a block; null where it has none. */
export function findCue(source: string, block: PageBlock, shape: Shape, lexicon: LayoutLexicon): Cue | null {
  if (shape.length > BLOCK_MAX) return null
  const { start, end, text } = block
  const first = source.charCodeAt(start)
  // Nine lines of ten begin with a word that no cue begins with; figures and marks may stand before its first word.
  if ((shape.opens & LINE) !== 0 || (!isLetter(first) && ((shape.holds & LINE) !== 0 || shape.words === 0))) {
    const { headings, lines, starts } = lexicon.boilerplate
    if (shape.length <= LINE_MAX && shape.words <= LINE_WORDS) {
      const key = lineKey(text)
      const line = lines.get(key)
      if (line) return { kind: line, role: 'line', end, strength: 0.95 }
      const heading = headings.get(key) ?? headings.get(withoutCount(key)) ?? headings.get(withoutMore(key, lexicon))
      if (heading) return { kind: heading, role: 'heading', end, strength: 0.95 }
    }
    const head = matchPhrase(starts, source, wordsFrom(source, start, end), end)
    if (head && !isProseWord(source, start, head.end, shape) && !opensTale(source, head, shape)) {
      const role = isLead(source, head, shape) ? 'heading' : 'start'
      const sum = isFull(source, end, shape, head.value, lexicon) ? FULL : 0
      // A label says of itself what follows it: "Related: Mayor said it was an error."
      const isLabel = !isWordChar(source.charCodeAt(head.end - 1))
      if (sum > 0 || isLabel || !isOfStory(source, start, head.end, end, head.value, shape, lexicon))
        return {
          kind: head.value,
          role,
          end: role === 'heading' ? end : head.end,
          strength: Math.max(startStrength(shape), sum),
        }
    }
  }
  return findFused(source, block, shape, lexicon) ?? findWithin(source, start, end, shape, lexicon)
}

/** Where the words of a block begin: behind a bracket, the asterisk of a footnote, the marks of a heading. */
function wordsFrom(source: string, start: number, end: number): number {
  const first = source.charCodeAt(start)
  if (first === 40) return start + 1
  return first === 42 ? skipBlank(source, start + 1, end) : behindHashes(source, start, end)
}

/** So many phrases of one family make a block its own, however long it is. */
const PHRASES = 3
const FULL = 0.85

function isFull(
  source: string,
  end: number,
  { within }: Shape,
  kind: BoilerplateKind,
  lexicon: LayoutLexicon,
): boolean {
  let phrases = 0
  for (const at of within)
    if (matchPhrase(lexicon.boilerplate.contains, source, at, end)?.value === kind && ++phrases === PHRASES) return true
  return false
}

/** A phrase anywhere in a block that is short, or that is no sentence. */
function findWithin(source: string, start: number, end: number, shape: Shape, lexicon: LayoutLexicon): Cue | null {
  if (shape.within.length === 0) return null
  if (shape.length > WITHIN_MAX && shape.ends === 'sentence' && source.charCodeAt(start) !== 169) return null
  for (const at of shape.within) {
    const match = matchPhrase(lexicon.boilerplate.contains, source, at, end)
    if (match && !isTold(match.value, shape) && !isOfStory(source, start, start, end, match.value, shape, lexicon))
      return within(match, end, shape)
  }
  return null
}

/** A sentence that tells when: "A week ago the ferries stood still." */
function isTold(kind: BoilerplateKind, { ends, words }: Shape): boolean {
  return (kind === 'page-date' || kind === 'counter' || kind === 'tags') && ends === 'sentence' && words >= PROSE_WORDS
}

/** "Published in May, the report says …", "Posted on Monday, the film …"; a line of a date has more figures. */
function opensTale(source: string, { end, value }: { end: number; value: BoilerplateKind }, shape: Shape): boolean {
  if (!isTold(value, shape) || shape.digits > TALE_DIGITS) return false
  return isWordChar(source.charCodeAt(end - 1))
}

/** Figures of a year. */
const TALE_DIGITS = 4

function within(match: { end: number; value: BoilerplateKind }, end: number, shape: Shape): Cue {
  const strength = withinStrength(shape, match.value, end - match.end)
  return { kind: match.value, role: 'within', end: match.end, strength }
}

/** A single word that also opens sentences: "Tags on the cargo showed …"; no figure follows it ("Copyright 2026 AVN"). */
function isProseWord(source: string, start: number, end: number, { ends, words }: Shape): boolean {
  if (ends !== 'sentence' || words < PROSE_WORDS || isDigit(source.charCodeAt(end + 1))) return false
  for (let at = start; at < end; at++) if (!isWordChar(source.charCodeAt(at))) return false
  return true
}

/** Shorter sentences are lines of their family. */
const PROSE_WORDS = 8

/** "More from the Lenkovo Post" heads a list; "Read more: Town votes" is an entry of its own. */
function isLead(source: string, head: { end: number; value: BoilerplateKind }, { words, ends }: Shape): boolean {
  if (head.value !== 'related' || ends !== 'open' || words > LEAD_WORDS) return false
  return isWordChar(source.charCodeAt(head.end - 1))
}

/** Longest heading that goes on after its cue. */
const LEAD_WORDS = 8

function startStrength({ length, ends, words }: Shape): number {
  if (length <= 60) return 0.9
  if (ends === 'sentence' && words > 30) return 0.3
  return length <= 160 ? 0.8 : length <= 300 ? 0.5 : 0.3
}

function withinStrength({ length, ends, words }: Shape, kind: BoilerplateKind, left: number): number {
  if (length <= 80) return 0.8
  // A caption closes with its credit, and with no full stop.
  if (kind === 'caption' && ends === 'open' && left <= CREDIT_TAIL) return 0.75
  // So does what asks for something: "… Sign up here."
  if (kind === 'newsletter' && left <= 1) return 0.75
  if (ends === 'sentence' && words > 30) return 0.25
  return length <= 180 ? 0.6 : length <= 350 ? 0.4 : 0.2
}

/** What may follow the cue of a credit. */
const CREDIT_TAIL = 60

/** No heading that is fused is longer. */
const FUSED_MAX = 40

/** A heading that runs straight into its first item: "Latest newsRiver towns brace for floods". */
function findFused(source: string, { start, end }: PageBlock, { joint }: Shape, lexicon: LayoutLexicon): Cue | null {
  const limit = Math.min(end, start + FUSED_MAX)
  if (joint === -1 || joint >= limit) return null
  let seams = 0
  for (let at = Math.max(joint, start + 3); at < limit && seams < 3; at++) {
    const code = source.charCodeAt(at)
    if ((code >= 97 && code <= 122) || code === 32 || !isLower(source.charCodeAt(at - 1))) continue
    if (!(isUpper(code) || isDigit(code) || isOpeningMark(code))) continue
    seams++
    const kind = lexicon.boilerplate.headings.get(lineKey(source.slice(start, at)))
    if (kind) return { kind, role: 'fused', end: at, strength: 0.8 }
  }
  return null
}

/** "comments (12)", "12 comments" and "(12) comments" are "comments". */
function withoutCount(key: string): string {
  const last = key.charCodeAt(key.length - 1)
  if (last !== 41 && !isDigit(last) && !isDigit(key.charCodeAt(0)) && key[0] !== '(') return key
  return key.replace(/^\(?\d{1,6}\)? /, '').replace(/ ?\(?\d{1,6}\)?$/, '')
}

/** "most popular view all" is "most popular". */
function withoutMore(key: string, lexicon: LayoutLexicon): string {
  const last = key.lastIndexOf(' ')
  const before = key.lastIndexOf(' ', last - 1)
  if (before <= 0 || (lookUp(lexicon.openers, hashHead(key, before + 1)) & LINE) === 0) return ''
  return lexicon.boilerplate.lines.get(key.slice(before + 1)) === 'related' ? key.slice(0, before) : ''
}
