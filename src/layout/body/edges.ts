import type { PageBlock } from '../blocks.ts'
import { isSureByline } from '../byline-of.ts'
import { type Evidence, isProse } from './evidence.ts'
import type { Run } from './run.ts'

/** Blocks looked at above the run for a lead that a card parts from it. */
const LEAD_REACH = 70
/** A lead is no shorter. */
const LEAD_LENGTH = 100
/** Blocks of the run in which furniture of the head is looked for, and paragraphs that may stand above it. */
const HEAD_REACH = 8
const HEAD_PROSE = 3

/** Where the run really begins: below decks and captions that furniture of the head parts from it, above a card. */
export function settleFirst(evidence: Evidence, scores: readonly number[], run: Run): Run {
  const first = belowFurniture(evidence, run)
  return { first: first === run.first ? leadAbove(evidence, scores, first) : first, last: run.last }
}

/** The lead may stand above a card that is larger than it: goes up over cards to the first paragraph above them. */
function leadAbove(evidence: Evidence, scores: readonly number[], first: number): number {
  const { page, vetoes, kinds, template } = evidence
  let lead = first
  let card = false
  let loose = 0
  for (let i = first - 1; i >= 0 && i >= first - LEAD_REACH; i--) {
    if (template[i] || (vetoes[i] as number) >= 0.5) {
      if (template[i] || kinds[i] === 'newsletter' || kinds[i] === 'advertisement') card = true
    } else if (isProse(evidence, i) && (page.shapes[i]?.length ?? 0) >= LEAD_LENGTH && (scores[i] as number) > 0) {
      if (!card) break
      lead = i
      loose = 0
      card = false
    } else if (++loose > 2) break
  }
  return lead
}

/** A byline or the page's date within the first blocks: what stands above it is deck or caption. */
function belowFurniture(evidence: Evidence, { first, last }: Run): number {
  let prose = 0
  let below = first
  for (let i = first; i < first + HEAD_REACH && i <= last && prose <= HEAD_PROSE; i++) {
    if (isProse(evidence, i) && (evidence.vetoes[i] as number) < 0.5) prose++
    else if (isFurniture(evidence, i)) below = i + 1
  }
  while (below <= last && !isProse(evidence, below)) below++
  // Something must be left that is longer than what is lost.
  return below > last || last - below < below - first ? first : below
}

function isFurniture({ page, kinds, vetoes }: Evidence, i: number): boolean {
  if ((kinds[i] === 'page-date' || kinds[i] === 'counter') && (vetoes[i] as number) >= 0.75) return true
  if ((page.shapes[i]?.words ?? 0) > 14) return false
  return isSureByline(page, page.blocks[i] as PageBlock)
}
