import type { Page, Story } from '../page.ts'
import { settleFirst } from './edges.ts'
import { type Veto, weigh } from './evidence.ts'
import { memberStrengths } from './members.ts'
import { bestRun } from './run.ts'
import { storyScores } from './score.ts'

const NONE: Story = { first: -1, last: -2, strength: [] }

/** Finds the story: the run of blocks whose scores have the largest sum, its upper edge settled. */
export function findStory(page: Page, vetoes: readonly (Veto | null)[]): Story {
  const evidence = weigh(page, vetoes)
  const scores = storyScores(evidence)
  const best = bestRun(evidence, scores)
  if (!best) return NONE
  const run = settleFirst(evidence, scores, best)
  return { ...run, strength: memberStrengths(evidence, scores, run) }
}
