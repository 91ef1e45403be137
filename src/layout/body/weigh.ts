import type { PageBlock } from '../blocks.ts'
import type { Page } from '../page.ts'
import type { Shape } from '../shape.ts'
import { STORY } from '../weights.ts'
import type { Evidence, Veto, Weighed } from './evidence.ts'
import { rowsOf } from './lists.ts'

/** Gathers the evidence of a page. */
export function weigh(page: Page, vetoes: readonly (Veto | null)[]): Evidence {
  const template = templateLines(page)
  return withRows({
    page,
    looks: page.shapes.map((shape, i) => proseScore(shape, shape.ends === 'sentence' || endsSigned(page, i))),
    vetoes: withCards(page, vetoes, template),
    kinds: vetoes.map((veto) => veto?.kind ?? null),
    template,
  })
}

/** The evidence with what its lists tell, field by field: a spread takes the engine microseconds. */
export function withRows(weighed: Weighed): Evidence {
  const { page, looks, vetoes, kinds, template } = weighed
  return { page, looks, vetoes, kinds, template, rows: rowsOf(weighed) }
}

/** Whether a name in full-width brackets signs a paragraph behind its last sentence: "…した。（佐野健二）". */
function endsSigned({ source, shapes, blocks }: Page, i: number): boolean {
  const { ends, length, stop } = shapes[i] as Shape
  const { end } = blocks[i] as PageBlock
  if (ends !== 'open' || length < SIGNED_LENGTH || stop < end - SIGNATURE) return false
  return /^。（\p{L}{2,8}）$/u.test(source.slice(stop, end))
}

/** A signed paragraph is no shorter, and its signature no longer. */
const SIGNED_LENGTH = 20
const SIGNATURE = 12

/** What a block's look alone says for the story (positive) or against it. */
function proseScore(shape: Shape, sentence: boolean): number {
  const { ends, words, length, lowerShare } = shape
  if (sentence) {
    const cased = lowerShare > 0.6 ? 1 : 0.3
    // One word or two head a section ("ABSTRACT."), unless somebody says them.
    if (words < 3) return hasMarks(shape) ? 0 : STORY.fragment
    if (words < 6) return STORY.short * cased
    return Math.min(Math.max(length * STORY.perCharacter, STORY.least), STORY.most) * cased
  }
  if (length >= 140 && words >= 20 && lowerShare > 0.7) return STORY.unfinished
  if (ends === 'colon' && words >= 3) return STORY.colon
  return shape.starts === 'bullet' && words > 3 ? STORY.bullet : STORY.fragment
}

/** Whether a few words have more marks than their full stop: those of speech, or of a handle. */
function hasMarks({ length, letters, digits, words }: Shape): boolean {
  return length - letters - digits - (words - 1) >= SPEECH_MARKS
}

const SPEECH_MARKS = 2

/** Blocks on either side that make a card, and the share of them that must be claimed. */
const CARD_REACH = 5
const CARD_SHARE = 0.5
/** Longer blocks are prose, whatever stands around them. */
const CARD_LONGEST = 200
const CARD_VETO = 0.6

/** What cards and boxes are made of; dates, counters and share buttons stand beside stories too. */
function isOfCard(veto: Veto | null): boolean {
  if (!veto || veto.strength < 0.5) return false
  const { kind } = veto
  return (
    kind === 'newsletter' || kind === 'advertisement' || kind === 'consent' || kind === 'related' || kind === 'comments'
  )
}

/** Vetoes with those of unclaimed lines that stand in the midst of a card: the sponsor's own sentence in a box. */
function withCards({ shapes }: Page, vetoes: readonly (Veto | null)[], template: readonly boolean[]): number[] {
  // How many lines up to each are of the page's own, and how many of those of cards.
  const all = [0]
  const claimed = [0]
  for (let i = 0; i < vetoes.length; i++) {
    const own = template[i] ? 0 : 1
    all.push((all[i] as number) + own)
    claimed.push((claimed[i] as number) + (own === 1 && isOfCard(vetoes[i] as Veto | null) ? 1 : 0))
  }
  return vetoes.map((veto, i) => {
    if (veto) return veto.strength
    if ((shapes[i] as Shape).length > CARD_LONGEST) return 0
    const from = Math.max(0, i - CARD_REACH)
    const to = Math.min(vetoes.length, i + CARD_REACH + 1)
    // The line itself is no company of its own; it is not claimed.
    const company = (all[to] as number) - (all[from] as number) - (template[i] ? 0 : 1)
    const above = (claimed[i] as number) - (claimed[from] as number)
    const below = (claimed[to] as number) - (claimed[i] as number)
    return above * below > 0 && company >= CARD_REACH && above + below > company * CARD_SHARE ? CARD_VETO : 0
  })
}

/** A line that stands so often is part of the template. */
const TEMPLATE = 3

function templateLines({ shapes, twins }: Page): boolean[] {
  const counts = new Array<number>(shapes.length).fill(0)
  const line = shapes.map(({ words, ends }, i) => {
    if (words > 6 || ends !== 'open') return -1
    const first = twins[i] as number
    counts[first] = (counts[first] as number) + 1
    return first
  })
  return line.map((first) => first !== -1 && (counts[first] as number) >= TEMPLATE)
}
