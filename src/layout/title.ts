import { lineKey } from '../lexicon/layout.ts'
import { matchPhrase } from '../lexicon/phrases.ts'
import type { Part } from '../types/index.ts'
import type { PageBlock } from './blocks.ts'
import { isSureByline } from './byline-of.ts'
import { readDateline } from './datelines/index.ts'
import type { Page, RuleClaim, Story } from './page.ts'
import type { Shape } from './shape.ts'
import { eachWord } from './topic.ts'
import { TITLE } from './weights.ts'

/** Finds the block that is the headline: near the top of the story, of its words, above its deck; -1 where none is. */
export function findTitle(
  page: Page,
  story: Story,
  words: ReadonlySet<string>,
  claims: readonly (readonly RuleClaim[])[],
): number {
  if (story.first === -1) return loneTitle(page, claims)
  const { shapes } = page
  const from = Math.max(0, story.first - TITLE.reach)
  const candidates: { readonly index: number; readonly score: number }[] = []
  let best: number = TITLE.least
  for (let i = from; i <= story.first; i++) {
    const shape = shapes[i] as Shape
    if (!canBeTitle(shape) || isClaimed(claims[i]) || isByline(page, i) || isDateline(page, i)) continue
    if (i === story.first && !standsAbove(page, i)) continue
    const score =
      lookScore(page, i) +
      TITLE.overlap * overlap(page, i, words) +
      placeScore(i, unclaimedBetween(claims, i, story.first)) +
      copyScore(page, i, from, story.first) +
      (leadsFurniture(claims, i, story.first) ? TITLE.furniture : 0)
    candidates.push({ index: i, score })
    if (score > best) best = score
  }
  // A deck or a caption below a headline has the story's words too: of lines that do nearly as well the first holds.
  const near = (index: number) => ((shapes[index] as Shape).words > TITLE.kicker ? TITLE.margin : TITLE.kickerMargin)
  return (
    candidates.find(({ index, score }) => score > TITLE.least && score >= best - near(index))?.index ??
    titleBelow(page, story, words, claims)
  )
}

/** Some pages print the headline below the story: a line of its words right after it. */
function titleBelow(
  page: Page,
  { first, last }: Story,
  words: ReadonlySet<string>,
  claims: readonly (readonly RuleClaim[])[],
): number {
  const shape = page.shapes[last + 1]
  if (first > 1 || !shape || !canBeTitle(shape) || shape.words < 4 || shape.ends === 'sentence') return -1
  if (isClaimed(claims[last + 1]) || isByline(page, last + 1)) return -1
  return overlap(page, last + 1, words) >= TITLE.below ? last + 1 : -1
}

/** Headlines are near their story, and the first line of a source that begins with them. */
function placeScore(i: number, between: number): number {
  return TITLE.distance * between + (i === 0 && between <= TITLE.topReach ? TITLE.top : 0)
}

/** What a block's look says for it as a headline. */
function lookScore(page: Page, i: number): number {
  const { ends, words } = page.shapes[i] as Shape
  let score = 0
  if (ends === 'sentence') score += lastIsStop(page, i) ? TITLE.stop : TITLE.question
  if (ends === 'colon') score += TITLE.colon
  if (words < 4 && i > 0) score += TITLE.short
  if (words > 22) score += TITLE.long
  const text = page.blocks[i]?.text ?? ''
  if (isTrail(text)) score += TITLE.trail
  if (words < 6 && page.lexicon.kickers.has(lineKey(text))) score += TITLE.kickerWords
  return score
}

/** Crumbs: "Home > News > Local". */
function isTrail(text: string): boolean {
  let marks = 0
  for (let at = 1; at < text.length; at++) {
    const char = text[at]
    if ((char === '>' || char === '»' || char === '›' || char === '/' || char === '|') && text[at - 1] === ' ') marks++
  }
  return marks > 1
}

/** Lines between a block and the story that no rule knows, up to a limit. */
function unclaimedBetween(claims: readonly (readonly RuleClaim[])[], from: number, to: number): number {
  let lines = 0
  for (let i = from + 1; i < to && lines < TITLE.far; i++) if (!isClaimed(claims[i])) lines++
  return lines
}

/**
 * What other lines above the story say: the same words alone or at the end of a trail ("Home / News / …") are for a
 * line, a line that is the end of this one tells that this one is the trail.
 */
function copyScore({ blocks }: Page, i: number, from: number, to: number): number {
  const text = blocks[i]?.text ?? ''
  if (text.length < TITLE.copyLength) return 0
  let score = 0
  for (let at = from; at <= to; at++) {
    const other = at === i ? '' : (blocks[at]?.text ?? '')
    if (other.length < TITLE.copyLength) continue
    if (other.length < text.length && (text.endsWith(other) || text.startsWith(other))) return TITLE.trail
    if (other.endsWith(text)) score = TITLE.copy
  }
  return score
}

/** Whether a date, a counter or share buttons follow within a few lines. */
function leadsFurniture(claims: readonly (readonly RuleClaim[])[], i: number, to: number): boolean {
  for (let at = i + 1; at <= i + 4 && at < to; at++) {
    const kinds = claims[at]?.map((claim) => claim.boilerplate)
    if (kinds?.some((kind) => kind === 'page-date' || kind === 'counter' || kind === 'share')) return true
  }
  return false
}

/** Without a story: the first block, if it is no sentence and nothing else claims it. */
function loneTitle(page: Page, claims: readonly (readonly RuleClaim[])[]): number {
  const { blocks, shapes } = page
  if (blocks.length === 0 || isClaimed(claims[0]) || isByline(page, 0) || isDateline(page, 0)) return -1
  const shape = shapes[0] as Shape
  return shape.words >= 2 &&
    shape.length <= TITLE.longest &&
    shape.ends !== 'sentence' &&
    shape.letters > shape.length / 2
    ? 0
    : -1
}

function canBeTitle(shape: Shape): boolean {
  const { length, words, letters, starts } = shape
  return length <= TITLE.longest && words >= 2 && words <= 40 && letters > length / 2 && starts !== 'bullet'
}

/** A dateline on a line of its own. */
function isDateline({ source, blocks, shapes, lexicon }: Page, i: number): boolean {
  if ((shapes[i]?.words ?? 0) > 12) return false
  const { start, end } = blocks[i] as PageBlock
  const reading = readDateline(source, start, end, lexicon)
  const knows = (agency: Part | null) =>
    agency !== null && matchPhrase(lexicon.agencies, source, agency.start, agency.end)?.end === agency.end
  return reading !== null && !reading.weak && reading.end >= end && (reading.date !== null || knows(reading.agency))
}

/** A line of credits that needs nothing around it to be believed. */
function isByline(page: Page, i: number): boolean {
  if ((page.shapes[i]?.words ?? 0) > 12) return false
  return isSureByline(page, page.blocks[i] as PageBlock, 0.75)
}

function isClaimed(claims: readonly RuleClaim[] | undefined): boolean {
  return (
    claims?.some((claim) => claim.kind !== 'headline' && claim.strength >= 0.5 && claim.boilerplate !== 'duplicate') ??
    false
  )
}

/** The first block of the story is its headline only where it is short beside the next and ends in no full stop. */
function standsAbove(page: Page, i: number): boolean {
  const shape = page.shapes[i] as Shape
  const next = page.shapes[i + 1]
  return (
    next !== undefined &&
    shape.length <= 140 &&
    shape.sentences === 0 &&
    shape.length < next.length &&
    !lastIsStop(page, i)
  )
}

function lastIsStop({ source, blocks }: Page, i: number): boolean {
  const code = source.charCodeAt((blocks[i]?.end as number) - 1)
  return code === 46 || code === 0x3002
}

/** How many of its words the story has too, beside how many it has and two more. */
function overlap(page: Page, i: number, words: ReadonlySet<string>): number {
  let all = 0
  let shared = 0
  const { start, end } = page.blocks[i] as Page['blocks'][number]
  eachWord(page.source, start, end, (word) => {
    all++
    if (words.has(word)) shared++
  })
  return shared / (all + 2)
}
