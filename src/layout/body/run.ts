import { STORY } from '../weights.ts'
import type { Evidence } from './evidence.ts'

/** A run of blocks, both ends included. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** The run of blocks with the largest positive sum of scores; null where no score is positive. */
export function bestRun(evidence: Evidence, scores: readonly number[]): Run | null {
  let best: Run | null = null
  let most = 0
  let sum = 0
  let from = 0
  let above: Run | null = null
  for (let i = 0; i < scores.length; i++) {
    // Readers' comments stand below their story, however many there are; another story below them is another matter.
    if (above === null && most >= STORY.aboveComments && opensComments(evidence, i)) above = best
    if (sum <= 0) {
      sum = 0
      from = i
    }
    sum += scores[i] as number
    const apart = best !== null && from > best.last
    if (sum > (apart ? most * STORY.later : most)) {
      most = sum
      best = { first: from, last: i }
    }
  }
  return above && above.first === best?.first ? above : best
}

function opensComments({ page, kinds, vetoes }: Evidence, i: number): boolean {
  if (kinds[i] !== 'comments' || (vetoes[i] as number) < 0.85) return false
  const cue = page.cues[i]
  return !cue || cue.role === 'heading' || cue.kind !== 'comments'
}
