import { lineKey } from '../lexicon/layout.ts'
import { matchPhrase } from '../lexicon/phrases.ts'
import { isCloser } from '../text/punctuation.ts'
import type { PageBlock } from './blocks.ts'
import { isSureByline } from './byline-of.ts'
import { readDateline } from './datelines/index.ts'
import { letterheadOf } from './letterhead.ts'
import type { Page, RuleClaim, Story } from './page.ts'
import { exactShape } from './prose.ts'
import type { Shape } from './shape.ts'
import { copyScore } from './title-copies.ts'
import { holdsDate, isCredited, isMostlyDate, isPaper, isTrail } from './title-marks.ts'
import { sharedWords, type Topic } from './topic.ts'
import { TITLE } from './weights.ts'

/** The claims of every block. */
export type Claims = readonly (readonly RuleClaim[])[]

/** A line that may be the headline, and what is said for it. */
export interface Candidate {
  readonly index: number
  readonly score: number
  /** What its place says for it only where it has many of the story's words. */
  readonly more: number
}

/** The lines above the story that look like a headline, in source order, with what their look and place say for them. */
export function findCandidates(page: Page, story: Story, words: Topic, claims: Claims): Candidate[] {
  const { first } = story
  const from = Math.max(0, first - TITLE.reach)
  const long: number[] = []
  for (let i = from; i <= first; i++) if ((page.shapes[i] as Shape).length >= TITLE.copyLength) long.push(i)
  const letterhead = letterheadOf(page, first)
  const head = headOf(page, claims, first, letterhead)
  const candidates: Candidate[] = []
  let unknown = 0
  for (let i = first; i >= from; i--) {
    if (isClaimed(claims[i]) && !isLabelled(page, i, words)) continue
    const between = unknown
    if (i < first && unknown < TITLE.far) unknown++
    if ((i === first && !standsAbove(page, i)) || !canBeTitle(titleShape(page, i)) || isMostlyDate(page, i)) continue
    let score = lookScore(page, i) + TITLE.distance * between + copyScore(page, i, long)
    const top = i !== head ? 0 : i === 0 ? TITLE.top : TITLE.head
    const more = between > TITLE.topReach ? top : 0
    score += top - more
    if (isKicker(page, claims, i, first)) score += TITLE.kicker
    if (leadsFurniture(claims, i, first)) score += TITLE.furniture
    const next = page.blocks[i + 1]
    if (next && i + 1 < first && isSureByline(page, next, SURE)) score += TITLE.signed
    candidates.push({ index: i, score, more })
  }
  const below = candidates.filter(({ index }) => !letterhead.has(index))
  return (below.length > 0 ? below : candidates).reverse()
}

/** Candidates with what the words say for them that they share with the story. */
export function withWords(page: Page, words: Topic, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map(({ index, score, more }) => {
    const shared = overlap(page, index, words)
    return { index, score: score + TITLE.overlap * shared + (shared >= TITLE.topShared ? more : 0), more: 0 }
  })
}

/**
 * Whether a line opens with a label that also heads cards: "WATCH: Ferry crews suspend strike". Below the first line it
 * must have the story's words.
 */
function isLabelled(page: Page, i: number, topic: Topic): boolean {
  const { start, end } = page.blocks[i] as PageBlock
  const { words } = page.shapes[i] as Shape
  if (words <= 2 || matchPhrase(page.lexicon.headlineLabels, page.source, start, end) === null) return false
  return i === 0 || overlap(page, i, topic) >= TITLE.topShared
}

/**
 * The first line of the page that is no kicker and that nothing claims, where it has a menu's words at most above it; below
 * a letterhead the first with a blank line above it, where one is.
 */
function headOf(page: Page, claims: Claims, to: number, letterhead: ReadonlySet<number>): number {
  let from = 0
  for (const i of letterhead) from = Math.max(from, i + 1)
  let head = -1
  for (let i = from; i <= to && i < TITLE.reach; i++) {
    const shape = titleShape(page, i)
    const plain = shape.words >= TITLE.shortWords && canBeTitle(shape) && !isClaimed(claims[i])
    if (!plain || isMostlyDate(page, i) || holdsDate(page, i) || isKicker(page, claims, i, to)) continue
    if (from === 0 || (i < to && (page.blocks[i] as PageBlock).gap > 0)) return i
    if (head === -1) head = i
  }
  return head
}

/** Few words right above a line that looks like a headline: "Harbours" above "Ferry crews suspend strike". */
function isKicker(page: Page, claims: Claims, i: number, to: number): boolean {
  const { shapes, blocks } = page
  const { words, ends } = shapes[i] as Shape
  const next = shapes[i + 1]
  if (!next || i + 1 >= to || words > KICKER_WORDS || ends === 'sentence' || isClaimed(claims[i + 1])) return false
  if (next.words <= words || !(looksLikeTitle(next) || isPaper(page, i))) return false
  return !isSureByline(page, blocks[i + 1] as PageBlock, SURE)
}

/** How sure it must be that a line is a byline, for the one above it to be no kicker. */
const SURE = 0.75

/** Words of the longest kicker, and of the longest headline that tells it; that one's characters and digits. */
const KICKER_WORDS = 4
const TITLE_WORDS = 18
const TITLE_LENGTH = 130
const TITLE_DIGITS = 5

/** Longer than a kicker and shorter than a deck, no sentence, and no line of dates or counts. */
function looksLikeTitle(shape: Shape): boolean {
  const { words, length, ends, starts, digits } = shape
  if (words <= KICKER_WORDS || words > TITLE_WORDS || length > TITLE_LENGTH || digits > TITLE_DIGITS) return false
  return canBeTitle(shape) && ends !== 'sentence' && starts !== 'other'
}

/** What a block's look says for it as a headline. */
function lookScore(page: Page, i: number): number {
  const { ends, words, sentences, digits, capitals, lowerShare, starts } = exactShape(page, i)
  const text = page.blocks[i]?.text ?? ''
  const several = sentences > 1 && words > SENTENCES_WORDS
  let score = 0
  if (ends === 'sentence' && !standsAlone(page, i)) {
    score += several || lastIsStop(page, i) ? TITLE.stop : TITLE.question
  } else if (several) score += TITLE.sentences
  if (ends === 'colon') score += TITLE.colon
  if (words < TITLE.shortWords && i > 0) score += TITLE.short
  if (words > 22) score += TITLE.long
  // "12 hurt in ferry fire" begins with no letter.
  if (lowerShare === 1 && capitals === 0 && starts === 'lower') score += TITLE.small
  if (digits > DATE_DIGITS || holdsDate(page, i)) score += TITLE.digits
  if (isTrail(text)) score += TITLE.trail
  if (isCredited(text)) score += TITLE.credit
  if (words < 6 && page.lexicon.kickers.has(lineKey(text))) score += TITLE.kickerWords
  return score
}

/** Words of the longest headline that holds several sentences. */
const SENTENCES_WORDS = 12
/** More digits are a date with its time, or counts. */
const DATE_DIGITS = 8
/** Whether a date, a counter or share buttons follow within a few lines. */
function leadsFurniture(claims: Claims, i: number, to: number): boolean {
  for (let at = i + 1; at <= i + 4 && at < to; at++) {
    const kinds = claims[at]?.map((claim) => claim.boilerplate)
    if (kinds?.some((kind) => kind === 'page-date' || kind === 'counter' || kind === 'share')) return true
  }
  return false
}

/** Whether a block has the size and the letters of a headline. */
export function canBeTitle(shape: Shape): boolean {
  const { length, words, letters, starts } = shape
  return length <= TITLE.longest && words >= 2 && words <= 40 && letters > length / 2 && starts !== 'bullet'
}

/** Whether a mark opens no item of a list: a dash before words of speech ("– Vi gir oss ikke"), whatever opens the page ("• Town votes"). */
function opensNoList({ source, blocks, shapes }: Page, i: number): boolean {
  const code = source.charCodeAt(blocks[i]?.start as number)
  const isDash = code === 45 || code === 0x2013 || code === 0x2014
  return (isDash || i === 0) && shapes[i - 1]?.starts !== 'bullet' && shapes[i + 1]?.starts !== 'bullet'
}

/** The shape of a block as a headline has it; of what is too long for one nothing else is asked. */
function titleShape(page: Page, i: number): Shape {
  const known = page.shapes[i] as Shape
  const shape = known.length > TITLE.longest ? known : exactShape(page, i)
  return shape.starts === 'bullet' && opensNoList(page, i) ? { ...shape, starts: 'upper' } : shape
}

/** Whether a rule knows a block for something else. */
export function isClaimed(claims: readonly RuleClaim[] | undefined): boolean {
  return (
    claims?.some((claim) => claim.kind !== 'headline' && claim.strength >= 0.5 && claim.boilerplate !== 'duplicate') ??
    false
  )
}

/** The first block of the story is its headline only where it is short beside the next and no sentence. */
function standsAbove(page: Page, i: number): boolean {
  const shape = page.shapes[i] as Shape
  const next = page.shapes[i + 1]
  if (!next || shape.length > 140) return false
  return standsAlone(page, i) || (!lastIsStop(page, i) && shape.sentences === 0 && shape.length < next.length)
}

/** Some archives close headlines with a full stop: a short first line, a blank one or a dateline below it, then longer paragraphs. */
function standsAlone(page: Page, i: number): boolean {
  if (i > 0) return false
  const { source, blocks, shapes } = page
  const { words, length, sentences, starts } = exactShape(page, i)
  if (
    words > ALONE_WORDS ||
    sentences > ALONE_SENTENCES ||
    (starts === 'lower' && words >= TITLE.shortWords) ||
    starts === 'bullet'
  )
    return false
  // Speech opens stories, and seldom headlines that end in a full stop.
  if (isCloser(source.charCodeAt(blocks[0]?.start ?? 0)) && lastIsStop({ source, blocks }, i)) return false
  // The lead may be one line that announces what follows.
  const longest = Math.max(shapes[1]?.length ?? 0, shapes[2]?.length ?? 0, shapes[3]?.length ?? 0)
  const isPlain = blocks.length > 2 && sentences === 0 && starts !== 'other'
  return isSetOff(page) && longest > (isPlain ? length : 2 * length)
}

/** Whether a blank line stands below the first line, or nowhere between two, or a dateline opens the next. */
function isSetOff({ source, blocks, lexicon }: Page): boolean {
  const next = blocks[1]
  if (!next || next.gap > 0) return next !== undefined
  if (blocks.length >= SOME_BLOCKS && blocks.every(({ gap }, i) => i === 0 || gap === 0)) return true
  const dateline = readDateline(source, next.start, next.end, lexicon)
  return dateline !== null && !dateline.weak
}

/** So many blocks tell that a text has no blank lines. */
const SOME_BLOCKS = 4

/** Full stops within it: of abbreviations, or of the first of two short sentences. */
const ALONE_SENTENCES = 2

/** Words of the longest headline that ends like a sentence. */
const ALONE_WORDS = 18

/** Whether a block ends in a full stop. */
export function lastIsStop({ source, blocks }: Pick<Page, 'source' | 'blocks'>, i: number): boolean {
  const code = source.charCodeAt((blocks[i]?.end as number) - 1)
  return code === 46 || code === 0x3002
}

/** How many of its words the story has too, beside how many it has and two more. */
export function overlap(page: Page, i: number, words: Topic): number {
  const { start, end } = page.blocks[i] as Page['blocks'][number]
  const { all, shared } = sharedWords(words, page.source, start, end)
  return shared / (all + 2)
}
