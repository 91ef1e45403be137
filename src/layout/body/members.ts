import type { PageBlock } from '../blocks.ts'
import { isPostSignature } from '../post.ts'
import type { Shape } from '../shape.ts'
import { type Evidence, isProse } from './evidence.ts'
import type { Run } from './run.ts'

/** No crosshead is longer. */
const CROSSHEAD = 110
/** Items that are neither bulleted nor announced have so many words. */
const ITEM_WORDS = 6

/** How surely each block inside the run is of the story: prose surely, fragments where they can be crossheads or items. */
export function memberStrengths(evidence: Evidence, scores: readonly number[], { first, last }: Run): number[] {
  const strengths = new Array<number>(scores.length).fill(0)
  for (let i = first; i <= last; ) {
    if (isProse(evidence, i)) {
      strengths[i] = (scores[i] as number) > 0 ? 0.7 : 0.45
      i++
      continue
    }
    let to = i
    while (to <= last && !isProse(evidence, to)) to++
    fragmentStrengths(evidence, strengths, i, to)
    i = to
  }
  return strengths
}

/** Fragments between two paragraphs: one is a crosshead, several are a list, a post or a card. */
function fragmentStrengths(evidence: Evidence, strengths: number[], from: number, to: number): void {
  const { page, vetoes, template } = evidence
  const open: number[] = []
  for (let i = from; i < to; i++) {
    strengths[i] = 0.2
    if (!template[i] && (vetoes[i] as number) === 0) open.push(i)
  }
  const list = isList(evidence, open, from, to)
  open.forEach((i, at) => {
    const { length } = page.shapes[i] as Shape
    const crosshead = open.length <= 2 && at === open.length - 1 && length <= CROSSHEAD
    strengths[i] = list || crosshead ? 0.5 : 0.05
  })
}

/** Items of a list: bulleted, announced by a colon, or all long with nothing claimed among them; lines of a post. */
function isList({ page }: Evidence, open: readonly number[], from: number, to: number): boolean {
  const { shapes, source, blocks } = page
  if (shapes[from - 1]?.ends === 'colon') return true
  let items = 0
  let long = 0
  for (const i of open) {
    const shape = shapes[i] as Shape
    if (shape.starts === 'bullet' || (shape.starts === 'digit' && shape.words > 2)) items++
    if (shape.words >= ITEM_WORDS) long++
    const { start, end } = blocks[i] as PageBlock
    if (isPostSignature(source, start, end)) return true
  }
  return items * 2 > open.length || (open.length > 1 && long === to - from)
}
