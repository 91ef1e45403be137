import { matchPhrase } from '../lexicon/phrases.ts'
import type { PageBlock } from './blocks.ts'
import type { Page } from './page.ts'
import { exactShape } from './prose.ts'

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
function isNameLike(page: Page, i: number): boolean {
  const { words, capitals, ends, digits } = exactShape(page, i)
  if (ends !== 'open' || words > NAME_WORDS || digits > 0) return false
  const small = page.blocks[i]?.text.match(/(?<![\p{L}\p{N}’'])\p{Ll}{1,3}(?!\p{L})/gu)?.length ?? 0
  return words - capitals <= small
}

/**
 * The name of an institution on top of a stack of lines, a blank line below them and nobody's byline among them:
 * "Ministry of Transport", "St. Brannock’s Hospital Trust", "Tallow Ridge Instruments, Inc."
 */
function isInstitution({ blocks, lexicon, authors }: Page, i: number, to: number): boolean {
  const { institutions, datelines } = lexicon
  const words = blocks[i]?.text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []
  const [first = '', second = ''] = words
  const begins = words.length <= OF_WORDS && institutions.has(first) && datelines.particles.has(second)
  if (words.length < 2 || !(begins || institutions.has(words.at(-1) as string))) return false
  let foot = i
  while (blocks[foot + 1]?.gap === 0) foot++
  return foot > i && foot + 1 < to && !authors.some(({ block }) => block >= i && block <= foot)
}

/** A field beside another: "FROM: Union of Nurses" below "TO: News desks". */
function isFields(page: Page, i: number): boolean {
  return isField(page, i) && (isField(page, i - 1) || isField(page, i + 1))
}

/** A word or two in capitals, a colon and what it holds: "LENGTH: 212 words"; no label of a headline. */
function isField({ source, blocks, lexicon }: Page, i: number): boolean {
  const block = blocks[i]
  if (!block || matchPhrase(lexicon.headlineLabels, source, block.start, block.end)) return false
  return /^\p{Lu}[\p{Lu} -]{0,14}:./u.test(block.text.slice(0, FIELD_MAX))
}

const FIELD_MAX = 18
