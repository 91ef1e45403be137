import { STORY } from '../weights.ts'
import { type Evidence, isProse } from './evidence.ts'

/** The score of each block: its look and company, less what cues and other rules hold against it. */
export function storyScores(evidence: Evidence): number[] {
  const { page, looks, vetoes, template } = evidence
  const company = proseNeighbours(evidence)
  const items = announced(evidence)
  const scores = page.blocks.map((_, i) => {
    if (template[i]) return STORY.template
    const veto = vetoes[i] as number
    let score = looks[i] as number
    if (score > 0) score *= STORY.alone + (company[i] as number) * STORY.neighbour
    else if (items[i] && veto === 0) score = STORY.item
    if (veto > 0) score = score > 0 ? score * (1 - veto * (1 - STORY.vetoed)) : score + veto * STORY.cue
    if (i > 0 && isBreak(evidence, i)) score += headsCard(evidence, i) ? STORY.cardHeading : STORY.break
    return score
  })
  return bridged(scores, vetoes)
}

/** How many of the two nearest blocks are prose, the page's template left out. */
function proseNeighbours(evidence: Evidence): number[] {
  const { looks, vetoes, template } = evidence
  const prose = (at: number) => (isProse(evidence, at) && (vetoes[at] as number) < 0.5 ? 1 : 0)
  const count = new Array<number>(looks.length).fill(0)
  let last = -1
  for (let i = 0; i < looks.length; i++) {
    if (template[i]) continue
    if (last !== -1) {
      count[i] = (count[i] as number) + prose(last)
      count[last] = (count[last] as number) + prose(i)
    }
    last = i
  }
  return count
}

/** Most items that one colon announces. */
const ITEMS_MOST = 40

/** Fragments below a line that ends in a colon: the list that it announces. */
function announced(evidence: Evidence): boolean[] {
  const { page, looks } = evidence
  const items = new Array<boolean>(looks.length).fill(false)
  for (let i = 0; i < looks.length; i++) {
    if (page.shapes[i]?.ends !== 'colon' || !isProse(evidence, i)) continue
    for (let at = i + 1; at <= i + ITEMS_MOST && at < looks.length && !isProse(evidence, at); at++) items[at] = true
  }
  return items
}

/** A heading of other stories or of comments. */
function isBreak({ page: { cues } }: Evidence, i: number): boolean {
  const cue = cues[i]
  return (cue?.role === 'heading' || cue?.role === 'fused') && (cue.kind === 'related' || cue.kind === 'comments')
}

/** Blocks looked at below a heading, and the paragraphs one below the other that show that the story goes on there. */
const CARD_LENGTH = 25
const STREAK = 3
/** Within so few blocks two paragraphs will do. */
const SHORT_CARD = 9

/** A heading whose list gives way to paragraphs one below the other: teasers stand alone under their titles. */
function headsCard(evidence: Evidence, heading: number): boolean {
  const { page, vetoes, template } = evidence
  if (page.cues[heading]?.kind !== 'related') return false
  let streak = 0
  for (let i = heading + 1; i <= heading + CARD_LENGTH && i < vetoes.length; i++) {
    if (isBreak(evidence, i)) return false
    if ((vetoes[i] as number) >= 0.5 || template[i]) continue
    streak = isProse(evidence, i) && (page.shapes[i]?.length ?? 0) >= 60 ? streak + 1 : 0
    if (streak >= STREAK || (streak === 2 && i < heading + SHORT_CARD)) return true
  }
  return false
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
