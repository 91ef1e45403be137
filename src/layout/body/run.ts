import { STORY } from '../weights.ts'
import type { Evidence } from './evidence.ts'

/** A run of blocks, both ends included. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** The run of blocks with the largest positive sum of scores; null where no score is positive. */
export function bestRun(evidence: Evidence, scores: readonly number[]): Run | null {
  const all = bestBetween(scores, 0, scores.length)
  if (!all) return null
  // Readers' comments stand below their story, however many there are.
  for (let i = all.first; i <= all.last + 1 && i < scores.length; i++) {
    if (!opensComments(evidence, i)) continue
    const above = bestBetween(scores, 0, i)
    if (above && above.sum >= STORY.aboveComments) return above
  }
  return all
}

function opensComments({ page, kinds, vetoes }: Evidence, i: number): boolean {
  if (kinds[i] !== 'comments' || (vetoes[i] as number) < 0.85) return false
  const cue = page.cues[i]
  return cue === null || cue === undefined || cue.role === 'heading' || cue.kind !== 'comments'
}

function bestBetween(scores: readonly number[], start: number, end: number): (Run & { sum: number }) | null {
  let best = 0
  let sum = 0
  let from = start
  let run: (Run & { sum: number }) | null = null
  for (let i = start; i < end; i++) {
    if (sum <= 0) {
      sum = 0
      from = i
    }
    sum += scores[i] as number
    if (sum > best) {
      best = sum
      run = { first: from, last: i, sum }
    }
  }
  return run
}
