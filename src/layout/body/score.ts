import type { Page } from '../page.ts'
import type { Shape } from '../shape.ts'
import { STORY } from '../weights.ts'

/** What a block's look alone says for the story (positive) or against it. */
export function proseScore(shape: Shape): number {
  const { ends, words, length, lowerShare } = shape
  const cased = lowerShare > 0.6 ? 1 : 0.3
  if (ends === 'sentence') {
    if (words < 6) return words < 3 ? STORY.fragment : STORY.short * cased
    return Math.min(Math.max(length * STORY.perCharacter, STORY.least), STORY.most) * cased
  }
  if (length >= 140 && words >= 20 && lowerShare > 0.7) return STORY.unfinished
  if (ends === 'colon' && words >= 4) return STORY.colon
  return shape.starts === 'bullet' && words > 3 ? STORY.bullet : STORY.fragment
}

/** The score of each block: its look and company, less what cues and other rules hold against it. */
export function storyScores(page: Page, vetoes: readonly number[], template: readonly boolean[]): number[] {
  const looks = page.shapes.map(proseScore)
  const company = proseNeighbours(looks, vetoes, template)
  return page.blocks.map((block, i) => {
    if (template[i]) return STORY.template
    const veto = vetoes[i] as number
    const cue = page.cues[i]
    let score = looks[i] as number
    if (score > 0) score *= STORY.alone + (company[i] as number) * STORY.neighbour
    if (veto > 0) score = score > 0 ? score * (1 - veto * (1 - STORY.vetoed)) : score + veto * STORY.cue
    if (cue && block.index > 0 && isBreak(cue.role, cue.kind)) score += STORY.break
    return score
  })
}

/** How many of the two nearest blocks are prose, the page's template left out. */
function proseNeighbours(looks: readonly number[], vetoes: readonly number[], template: readonly boolean[]): number[] {
  const count = new Array<number>(looks.length).fill(0)
  let last = -1
  for (let i = 0; i < looks.length; i++) {
    if (template[i]) continue
    if (last !== -1) {
      const prose = (at: number) => ((looks[at] as number) > 0 && (vetoes[at] as number) < 0.5 ? 1 : 0)
      count[i] = (count[i] as number) + prose(last)
      count[last] = (count[last] as number) + prose(i)
    }
    last = i
  }
  return count
}

function isBreak(role: string, kind: string): boolean {
  return (role === 'heading' || role === 'fused') && (kind === 'related' || kind === 'comments')
}
