import type { PageBlock } from '../blocks.ts'
import { isSureByline } from '../byline-of.ts'
import { mayBeDateline, readDateline } from '../datelines/index.ts'
import type { Shape } from '../shape.ts'
import { TITLE } from '../weights.ts'
import { type Evidence, isProse } from './evidence.ts'
import type { Run } from './run.ts'

/** Blocks looked at above the run for a lead that a card parts from it. */
const LEAD_REACH = 70
/** A lead is no shorter. */
const LEAD_LENGTH = 80
/** Blocks of the run in which furniture of the head is looked for, and paragraphs that may stand above it. */
const HEAD_REACH = 8
const HEAD_PROSE = 3

/** The lead may stand above a card that is larger than it: goes up over cards to the first paragraph above them. */
export function leadAbove(evidence: Evidence, scores: readonly number[], first: number): number {
  const { page, vetoes, kinds, template } = evidence
  let lead = first
  let card = false
  let signed = false
  let loose = 0
  for (let i = first - 1; i >= 0 && i >= first - LEAD_REACH; i--) {
    if (template[i] || (vetoes[i] as number) >= 0.5) {
      if (template[i] || kinds[i] === 'newsletter' || kinds[i] === 'advertisement' || kinds[i] === 'related')
        card = true
      if (kinds[i] === 'page-date') signed = true
    } else if (isProse(evidence, i) && (page.shapes[i] as Shape).length >= LEAD_LENGTH && (scores[i] as number) > 0) {
      // What a name or a date parts from the story is its deck.
      if (!card || signed) break
      lead = i
      loose = 0
      card = false
    } else {
      if (page.dates[i]) signed = true
      if (++loose > 2) break
    }
  }
  return lead
}

/** A byline or the page's date within the first blocks: what stands above it is deck or caption. */
export function belowFurniture(evidence: Evidence, { first, last }: Run): number {
  let prose = 0
  let below = first
  for (let i = first; i < first + HEAD_REACH && i <= last && prose <= HEAD_PROSE; i++) {
    if (isProse(evidence, i) && (evidence.vetoes[i] as number) < 0.5) prose++
    else if (isFurniture(evidence, i) || headsDateline(evidence, i, first)) below = i + 1
  }
  while (below <= last && !isProse(evidence, below)) below++
  // Something must be left that is longer than what is lost.
  return last - below < below - first ? first : below
}

/** Whether a dateline opens the paragraph below a line of some words, and none the run: what stands above is of the page. */
function headsDateline({ page }: Evidence, i: number, first: number): boolean {
  const { words, ends } = page.shapes[i] as Shape
  return words >= TITLE.shortWords && ends === 'open' && isDated(page, i + 1) && !isDated(page, first)
}

function isDated({ source, blocks, lexicon }: Evidence['page'], i: number): boolean {
  const block = blocks[i]
  if (!block || !mayBeDateline(source, block.start, block.end)) return false
  const reading = readDateline(source, block.start, block.end, lexicon)
  return reading !== null && reading.strength >= DATED && reading.end < block.end
}

/** How sure a dateline is that opens a story. */
const DATED = 0.7

function isFurniture({ page, kinds, vetoes }: Evidence, i: number): boolean {
  if ((kinds[i] === 'page-date' || kinds[i] === 'counter') && (vetoes[i] as number) >= 0.75) return true
  if ((page.shapes[i] as Shape).words > 14) return false
  return isSureByline(page, page.blocks[i] as PageBlock)
}
