import { isLetter } from '../text/chars.ts'
import type { Page, RuleClaim, Story } from './page.ts'
import type { Shape } from './shape.ts'
import { TITLE } from './weights.ts'

/** Finds the block that is the headline: near the top of the story, of its words, before its deck; -1 where none is. */
export function findTitle(page: Page, story: Story, claims: readonly (readonly RuleClaim[])[]): number {
  const { blocks, shapes } = page
  if (story.first === -1) return loneTitle(page, claims)
  const words = storyWords(page, story)
  const copies = countCopies(page, Math.min(story.first + 2, blocks.length))
  let best: number = TITLE.least
  let title = -1
  for (let i = Math.max(0, story.first - TITLE.reach); i <= story.first; i++) {
    const shape = shapes[i] as Shape
    if (!canBeTitle(shape) || isClaimed(claims[i])) continue
    if (i === story.first && !standsAbove(page, i)) continue
    let score = TITLE.overlap * overlap(page, i, words) + TITLE.distance * Math.min(story.first - i, TITLE.far)
    if (i === 0) score += TITLE.top
    if ((copies.get(page.blocks[i]?.text as string) ?? 0) > 1) score += TITLE.copy
    if (shape.ends === 'sentence') score += lastIsStop(page, i) ? TITLE.stop : TITLE.question
    if (shape.ends === 'colon') score += TITLE.colon
    if (shape.words < 4) score += TITLE.short
    if (shape.words > 22) score += TITLE.long
    if (score > best) {
      best = score
      title = i
    }
  }
  return title
}

/** Without a story: the first block, if it is no sentence and nothing else claims it. */
function loneTitle({ blocks, shapes }: Page, claims: readonly (readonly RuleClaim[])[]): number {
  if (blocks.length === 0 || isClaimed(claims[0])) return -1
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

/** Words of four letters and more in the story's first paragraphs. */
function storyWords(page: Page, { first, last }: Story): ReadonlySet<string> {
  const words = new Set<string>()
  let read = 0
  for (let i = first; i <= last && read < TITLE.sample; i++) {
    const { start, end } = page.blocks[i] as Page['blocks'][number]
    eachWord(page.source, start, Math.min(end, start + TITLE.sample), (word) => words.add(word))
    read += page.shapes[i]?.length ?? 0
  }
  return words
}

function overlap(page: Page, i: number, words: ReadonlySet<string>): number {
  let all = 0
  let shared = 0
  const { start, end } = page.blocks[i] as Page['blocks'][number]
  eachWord(page.source, start, end, (word) => {
    all++
    if (words.has(word)) shared++
  })
  return all > 0 ? shared / all : 0
}

function eachWord(source: string, start: number, end: number, see: (word: string) => void): void {
  let from = -1
  for (let at = start; at <= end; at++) {
    if (at < end && isLetter(source.charCodeAt(at))) {
      if (from === -1) from = at
    } else if (from !== -1) {
      if (at - from >= 4 && at - from < 40) see(source.slice(from, at).toLowerCase().slice(0, 6))
      from = -1
    }
  }
}

function countCopies({ blocks }: Page, end: number): ReadonlyMap<string, number> {
  const copies = new Map<string, number>()
  for (let i = 0; i < end; i++) {
    const text = blocks[i]?.text as string
    if (text.length <= TITLE.longest) copies.set(text, (copies.get(text) ?? 0) + 1)
  }
  return copies
}
