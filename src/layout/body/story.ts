import type { PageBlock } from '../blocks.ts'
import type { Page, Story } from '../page.ts'
import type { Shape } from '../shape.ts'
import { STORY } from '../weights.ts'
import { cardVetoes, templateLines } from './card.ts'
import { proseScore, storyScores } from './score.ts'

const NONE: Story = { first: -1, last: -2, strength: [] }

/** Finds the story: the run of blocks whose scores have the largest sum. */
export function findStory(page: Page, vetoes: readonly number[]): Story {
  const template = templateLines(page)
  const held = cardVetoes(page, vetoes, template)
  const scores = bridged(storyScores(page, held, template), held)
  const run = bestRun(scores)
  if (!run) return NONE
  return { ...run, strength: memberStrengths(page, scores, held, template, run) }
}

/**
 * Cards and boxes stand inside stories: however long one is, it takes off no more than a limit, less where its lines
 * give themselves away. A break keeps its whole weight.
 */
function bridged(scores: readonly number[], vetoes: readonly number[]): number[] {
  const out = [...scores]
  for (let from = 0; from < out.length; ) {
    let to = from
    let plain = 0
    let known = 0
    while (to < out.length && (scores[to] as number) <= 0) {
      const score = scores[to] as number
      if (score > STORY.break) {
        if ((vetoes[to] as number) > 0.4) known += score
        else plain += score
      }
      to++
    }
    const plainScale = plain < STORY.card ? STORY.card / plain : 1
    const knownScale = known < STORY.knownCard ? STORY.knownCard / known : 1
    for (let i = from; i < to; i++) {
      const score = scores[i] as number
      if (score > STORY.break) out[i] = score * ((vetoes[i] as number) > 0.4 ? knownScale : plainScale)
    }
    from = to + 1
  }
  return out
}

/** The run of numbers with the largest positive sum; the first of equals. */
function bestRun(scores: readonly number[]): { first: number; last: number } | null {
  let best = 0
  let sum = 0
  let from = 0
  let run: { first: number; last: number } | null = null
  scores.forEach((score, i) => {
    if (sum <= 0) {
      sum = 0
      from = i
    }
    sum += score
    if (sum > best) {
      best = sum
      run = { first: from, last: i }
    }
  })
  return run
}

/** How surely each block inside the run is of the story: prose surely, fragments where they can be crossheads or items. */
function memberStrengths(
  page: Page,
  scores: readonly number[],
  vetoes: readonly number[],
  template: readonly boolean[],
  run: { first: number; last: number },
): number[] {
  const strengths = new Array<number>(page.blocks.length).fill(0)
  for (let i = run.first; i <= run.last; ) {
    if (isProse(page, i)) {
      strengths[i] = (scores[i] as number) > 0 ? 0.7 : 0.45
      i++
      continue
    }
    let to = i
    while (to <= run.last && !isProse(page, to)) to++
    fragmentStrengths(page, strengths, i, to, (at) => template[at] === true || (vetoes[at] as number) > 0)
    i = to
  }
  return strengths
}

function isProse({ shapes }: Page, i: number): boolean {
  return proseScore(shapes[i] as Shape) > 0
}

/** Fragments between two paragraphs: one is a crosshead, several are a list, a post or a card. */
function fragmentStrengths(
  page: Page,
  strengths: number[],
  from: number,
  to: number,
  claimed: (at: number) => boolean,
): void {
  const open: number[] = []
  for (let i = from; i < to; i++) if (!claimed(i)) open.push(i)
  const list = isList(page, open, from)
  for (let i = from; i < to; i++) strengths[i] = 0.2
  for (const i of open) {
    const { length } = page.shapes[i] as Shape
    strengths[i] = list || (open.length === 1 && length <= CROSSHEAD) ? 0.5 : 0.05
  }
}

/** No crosshead is longer. */
const CROSSHEAD = 110
/** Items that are neither bulleted nor announced have so many words. */
const ITEM_WORDS = 6

/** Items of a list: bulleted, announced by a colon, or all of some length; and the lines of an embedded post. */
function isList({ shapes, source, blocks }: Page, open: readonly number[], from: number): boolean {
  if (shapes[from - 1]?.ends === 'colon') return true
  let items = 0
  let long = 0
  for (const i of open) {
    const shape = shapes[i] as Shape
    if (shape.starts === 'bullet' || (shape.starts === 'digit' && shape.words > 2)) items++
    if (shape.words >= ITEM_WORDS) long++
    if (isPostSignature(source, blocks[i] as PageBlock)) return true
  }
  return items * 2 > open.length || (open.length > 1 && long === open.length)
}

/** "— Ann Kerr (@annkerr) May 8, 2019" below an embedded post. */
function isPostSignature(source: string, { start, end, text }: PageBlock): boolean {
  const dash = source.charCodeAt(start)
  if ((dash !== 0x2014 && dash !== 0x2013 && dash !== 45) || end - start > 120) return false
  return text.includes('(@')
}
