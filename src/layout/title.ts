import { lineKey } from '../lexicon/layout.ts'
import { matchPhrase } from '../lexicon/phrases.ts'
import type { Part } from '../types/index.ts'
import type { PageBlock } from './blocks.ts'
import { isSureByline } from './byline-of.ts'
import { readDateline } from './datelines/index.ts'
import type { Page, RuleClaim, Story } from './page.ts'
import { isCloser, type Shape } from './shape.ts'
import { sharedWords, type Topic } from './topic.ts'
import { TITLE } from './weights.ts'

/** Finds the block that is the headline: near the top of the story, of its words, above its deck; -1 where none is. */
export function findTitle(page: Page, story: Story, words: Topic, claims: readonly (readonly RuleClaim[])[]): number {
  if (story.first === -1) return loneTitle(page, claims)
  const candidates = scoreCandidates(page, story, words, claims)
  // Grammars are asked last, and only of what may win: a byline or a dateline is no headline.
  for (;;) {
    let best: number = TITLE.least
    for (const { score } of candidates) if (score > best) best = score
    // A deck or a caption below a headline has the story's words too: of lines that do nearly as well the first holds.
    const at = candidates.findIndex(({ index, score }) => score > TITLE.least && score >= best - margin(page, index))
    const found = candidates[at]
    if (!found) return titleBelow(page, story, words, claims)
    if (!isByline(page, found.index) && !isDateline(page, found.index)) return found.index
    candidates.splice(at, 1)
  }
}

function margin({ shapes }: Page, index: number): number {
  return (shapes[index] as Shape).words > TITLE.kicker ? TITLE.margin : TITLE.kickerMargin
}

interface Candidate {
  readonly index: number
  readonly score: number
}

/** The lines above the story that look like a headline, in source order. */
function scoreCandidates(
  page: Page,
  story: Story,
  words: Topic,
  claims: readonly (readonly RuleClaim[])[],
): Candidate[] {
  const from = Math.max(0, story.first - TITLE.reach)
  const long: number[] = []
  for (let i = from; i <= story.first; i++) if ((page.shapes[i] as Shape).length >= TITLE.copyLength) long.push(i)
  const candidates: Candidate[] = []
  let unknown = 0
  for (let i = story.first; i >= from; i--) {
    if (isClaimed(claims[i])) continue
    const between = unknown
    if (i < story.first && unknown < TITLE.far) unknown++
    if (!canBeTitle(page.shapes[i] as Shape) || (i === story.first && !standsAbove(page, i))) continue
    const score =
      lookScore(page, i) +
      TITLE.overlap * overlap(page, i, words) +
      placeScore(i, between) +
      copyScore(page, i, long) +
      (leadsFurniture(claims, i, story.first) ? TITLE.furniture : 0)
    candidates.push({ index: i, score })
  }
  return candidates.reverse()
}

/** Some pages print the headline below the story: a line of its words right after it. */
function titleBelow(
  page: Page,
  { first, last }: Story,
  words: Topic,
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
  if (ends === 'sentence' && !standsAlone(page, i)) score += lastIsStop(page, i) ? TITLE.stop : TITLE.question
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

/**
 * What other lines above the story say: the same words alone or at the end of a trail ("Home / News / …") are for a
 * line, a line that is the end of this one tells that this one is the trail.
 */
function copyScore({ source, blocks, shapes }: Page, i: number, long: readonly number[]): number {
  const { start, end, text } = blocks[i] as PageBlock
  if ((shapes[i] as Shape).length < TITLE.copyLength) return 0
  const first = source.charCodeAt(start)
  const last = source.charCodeAt(end - 1)
  let score = 0
  for (const at of long) {
    if (at === i) continue
    const other = blocks[at] as PageBlock
    // Two characters settle nearly every pair.
    const sameEnd = source.charCodeAt(other.end - 1) === last
    if (!sameEnd && source.charCodeAt(other.start) !== first) continue
    if (other.text.length < text.length && (text.endsWith(other.text) || text.startsWith(other.text)))
      return TITLE.trail
    if (sameEnd && other.text.endsWith(text)) score = TITLE.copy
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
  if (reading === null || reading.weak) return false
  // A sentence that a dateline opens is a lead.
  return lastIsStop({ source, blocks }, i) || (reading.end >= end && (reading.date !== null || knows(reading.agency)))
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

/** The first block of the story is its headline only where it is short beside the next and no sentence. */
function standsAbove(page: Page, i: number): boolean {
  const shape = page.shapes[i] as Shape
  const next = page.shapes[i + 1]
  if (!next || shape.length > 140) return false
  return standsAlone(page, i) || (!lastIsStop(page, i) && shape.sentences === 0 && shape.length < next.length)
}

/** Some archives close headlines with a full stop: a short first line, a blank one below it, then longer paragraphs. */
function standsAlone({ source, blocks, shapes }: Page, i: number): boolean {
  const { words, length, sentences, starts } = shapes[i] as Shape
  if (i > 0 || words > ALONE_WORDS || sentences > ALONE_SENTENCES || starts === 'lower' || starts === 'bullet')
    return false
  // Speech opens stories, and seldom headlines that end in a full stop.
  if (isCloser(source.charCodeAt(blocks[0]?.start ?? 0)) && lastIsStop({ source, blocks }, i)) return false
  // The lead may be one line that announces what follows.
  const longest = Math.max(shapes[1]?.length ?? 0, shapes[2]?.length ?? 0, shapes[3]?.length ?? 0)
  const isPlain = blocks.length > 2 && sentences === 0 && starts !== 'other'
  return (blocks[1]?.gap ?? 0) > 0 && longest > (isPlain ? length : 2 * length)
}

/** Full stops within it: of abbreviations, or of the first of two short sentences. */
const ALONE_SENTENCES = 2

/** Words of the longest headline that ends like a sentence. */
const ALONE_WORDS = 18

function lastIsStop({ source, blocks }: Pick<Page, 'source' | 'blocks'>, i: number): boolean {
  const code = source.charCodeAt((blocks[i]?.end as number) - 1)
  return code === 46 || code === 0x3002
}

/** How many of its words the story has too, beside how many it has and two more. */
function overlap(page: Page, i: number, words: Topic): number {
  const { start, end } = page.blocks[i] as Page['blocks'][number]
  const { all, shared } = sharedWords(words, page.source, start, end)
  return shared / (all + 2)
}
