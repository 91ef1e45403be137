import type { Page, Story } from '../page.ts'
import { storyWords } from '../topic.ts'
import { settleEdges } from './edges.ts'
import type { Evidence, Veto } from './evidence.ts'
import { memberStrengths } from './members.ts'
import { bestRun, type Run } from './run.ts'
import { storyScores } from './score.ts'
import { weigh } from './weigh.ts'

/** Finds the story: the run of blocks that it stands in, and which of them are its own. */
export function findStory(page: Page, vetoes: readonly (Veto | null)[]): Story {
  const evidence = weigh(page, vetoes)
  const run = findRun(evidence)
  const { first, last } = run ?? { first: -1, last: -2 }
  const topic = storyWords(page, first, last)
  return { first, last, strength: run ? memberStrengths(evidence, run, topic) : [], topic }
}

/** The run of blocks whose scores have the largest sum, its edges settled; null where nothing is prose. */
export function findRun(evidence: Evidence): Run | null {
  const scores = storyScores(evidence)
  const best = bestRun(evidence, scores)
  return best && settleEdges(evidence, scores, best)
}
