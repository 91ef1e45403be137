import { matchPhrase } from '../lexicon/phrases.ts'
import { isLetter, isLower, isUpper, isWordChar } from '../text/chars.ts'
import type { PageBlock } from './blocks.ts'
import type { Page } from './page.ts'
import type { Shape } from './shape.ts'

/** Blocks in which a letterhead stands, and the words of its longest line. */
const REACH = 14
const NAME_WORDS = 8
/** Words of an institution's name that begins with what it is: "Ministry of Transport and Waterways". */
const OF_WORDS = 6
/** Words that may follow "press release" on its line: its number and date. */
const NUMBER_WORDS = 6

/**
 * The lines above a headline that say who sends the document: names above "PRESS RELEASE", an institution's name, fields
 * ("TO: News desks"). Whatever they share with the story, they head it only where nothing else does.
 */
export function letterheadOf(page: Page, to: number): ReadonlySet<number> {
  const lines = new Set<number>()
  const last = Math.min(to, REACH) - 1
  let mark = last
  while (mark >= 0 && !isRelease(page, mark)) mark--
  let top = 0
  while (top < mark && !isRelease(page, top)) top++
  for (let i = 0; i <= last; i++) {
    if (
      isRelease(page, i) ||
      isFields(page, i) ||
      (isNameLike(page, i) && (i < top || (i < mark && isShort(page, i)) || isInstitution(page, i, to)))
    )
      lines.add(i)
  }
  return lines
}

/** "PRESS RELEASE", "Press Release No. 34/2024". */
function isRelease({ source, blocks, shapes, lexicon }: Page, i: number): boolean {
  const { start, end } = blocks[i] as PageBlock
  const match = matchPhrase(lexicon.releases, source, start, end)
  if (!match) return false
  const shape = shapes[i]
  return (
    match.end === end ||
    (shape !== undefined && shape.words <= NUMBER_WORDS && (shape.digits > 0 || match.end + 1 === end))
  )
}

/** Whether it has so few words that it is no headline between "PRESS RELEASE" and "FOR IMMEDIATE RELEASE". */
function isShort({ shapes }: Page, i: number): boolean {
  return (shapes[i]?.words ?? 0) <= SHORT_WORDS
}

const SHORT_WORDS = 4

/** Whether all words begin with a capital but short ones. */
function isNameLike({ blocks, shapes }: Page, i: number): boolean {
  const { words, capitals, ends, digits } = shapes[i] as Shape
  if (ends !== 'open' || words > NAME_WORDS || digits > 0) return false
  return words - capitals <= countSmall((blocks[i] as PageBlock).text)
}

/** How many words there are of one to three small letters: "of", "and". */
function countSmall(text: string): number {
  let count = 0
  // Small letters of a word so far; -1 within any other.
  let letters = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    if (letters >= 0 && isLower(code)) letters++
    else {
      if (letters > 0 && letters < 4 && !isLetter(code)) count++
      letters = isWordChar(code) || code === 39 || code === 0x2019 ? -1 : 0
    }
  }
  return count
}

/**
 * The name of an institution on top of a stack of lines, a blank line below them and nobody's byline among them:
 * "Ministry of Transport", "St. Brannock’s Hospital Trust", "Tallow Ridge Instruments, Inc."
 */
function isInstitution({ blocks, lexicon, authors }: Page, i: number, to: number): boolean {
  let foot = i
  while (blocks[foot + 1]?.gap === 0) foot++
  if (foot === i || foot + 1 >= to || authors.some(({ block }) => block >= i && block <= foot)) return false
  const { institutions, datelines } = lexicon
  const words = (blocks[i] as PageBlock).text
    .toLowerCase()
    .split(/[\s.,:;()/&|]+/)
    .filter((word) => word !== '')
  const [first = '', second = ''] = words
  const begins = words.length <= OF_WORDS && institutions.has(first) && datelines.particles.has(second)
  return words.length >= 2 && (begins || institutions.has(words.at(-1) as string))
}

/** A field beside another: "FROM: Union of Nurses" below "TO: News desks". */
function isFields(page: Page, i: number): boolean {
  return isField(page, i) && (isField(page, i - 1) || isField(page, i + 1))
}

/** A word or two in capitals, a colon and what it holds: "LENGTH: 212 words"; no label of a headline. */
function isField({ source, blocks, lexicon }: Page, i: number): boolean {
  const { start, end, text } = blocks[i] ?? NO_BLOCK
  const colon = text.slice(0, FIELD_MAX).indexOf(':')
  if (colon < 1 || colon === text.length - 1) return false
  for (let at = 0; at < colon; at++) {
    const code = text.charCodeAt(at)
    if (!isUpper(code) && (at === 0 || (code !== 32 && code !== 45))) return false
  }
  return !matchPhrase(lexicon.headlineLabels, source, start, end)
}

const NO_BLOCK = { start: 0, end: 0, text: '' }
/** Longest name of a field, with its colon. */
const FIELD_MAX = 16
