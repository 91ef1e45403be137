import type { PageBlock } from '../blocks.ts'
import { QUESTION } from '../paragraphs.ts'
import { isPostSignature } from '../post.ts'
import type { Shape } from '../shape.ts'
import type { Topic } from '../topic.ts'
import { type Evidence, isOfPage, isOpenLine, isProse } from './evidence.ts'
import { MEMBER_WEIGHTS } from './member-weights.ts'
import type { Run } from './run.ts'
import { isSigned } from './signed.ts'
import { type Gap, isPlain, proseLength, SIGNS, SURE, signsOf, type View } from './signs.ts'
import { withRows } from './weigh.ts'

/** How surely prose is of the story that it stands in, and what is left to a fragment that is not. */
const PROSE = 0.7
const STRAY = 0.05
/** No crosshead is longer. */
const CROSSHEAD = 110
/** A sentence as long as this is of the story, unless something claims it: captions and cards are shorter. */
const SURE_LENGTH = 160

/** Share of fragments in a story that lists and crossheads may account for. */
const FEW = 0.25
/** Pages have more blocks. */
const SMALL = 10

/** How surely each block inside the run is of the story: prose surely, other lines where more signs are for it than against. */
export function memberStrengths(known: Evidence, run: Run, topic: Topic): number[] {
  const evidence = withLists(known, run)
  const strengths = new Array<number>(evidence.looks.length).fill(0)
  weights ??= SIGNS.map((sign) => MEMBER_WEIGHTS[sign])
  const own = weights
  forDoubtful(evidence, run, topic, (i, signs) => {
    let sum = 0
    for (let k = 0; k < signs.length; k++) sum += (signs[k] as number) * (own[k] as number)
    const sure = 1 / (1 + Math.exp(-sum))
    // What a rule claims must be surer of the story than the rule is; what none claims is prose at most.
    strengths[i] = sure < 0.5 ? STRAY : evidence.kinds[i] ? sure : Math.min(PROSE, sure)
  })
  for (let i = run.first; i <= run.last; i++) {
    if (strengths[i] === 0) strengths[i] = evidence.kinds[i] && !isProse(evidence, i) ? STRAY : PROSE
  }
  return strengths
}

/** The weights in the order of the signs, once they were asked for. */
let weights: readonly number[] | undefined

/** Fewer lines below a heading of other stories may be a crosshead of this one, and what they are held for. */
const LIST_LEAST = 2
const LISTED = 0.6

/** The evidence with what is held against the titles below a heading of other stories. */
function withLists(evidence: Evidence, { first, last }: Run): Evidence {
  const { page, vetoes, looks } = evidence
  let listed: number[] | null = null
  for (let i = first; i <= last; i++) {
    const cue = page.cues[i]
    if (cue?.kind !== 'related' || cue.role !== 'heading' || isOpenLine(page, i)) continue
    let to = i + 1
    while (to <= last && vetoes[to] === 0 && (looks[to] as number) < 0 && page.shapes[to]?.ends === 'open') to++
    if (to - i <= LIST_LEAST) continue
    listed ??= [...vetoes]
    listed.fill(LISTED, i + 1, to)
  }
  if (listed === null) return evidence
  return withRows({ ...evidence, vetoes: listed })
}

/** Reads the signs of each block of a run that is no sure prose. */
export function forDoubtful(
  evidence: Evidence,
  run: Run,
  topic: Topic,
  visit: (i: number, signs: number[]) => void,
): void {
  if (isPlainStory(evidence, run)) return
  const gaps = gapsOf(evidence, run)
  const view: View = {
    evidence,
    run,
    topic,
    usual: usualLength(evidence, run),
    copied: new Set(evidence.page.copyOf),
    crossheads: crossheadsOf(evidence, run, gaps),
  }
  let next = 0
  let above = 0
  for (let i = run.first; i <= run.last; i++) {
    while (next < gaps.length && (gaps[next] as Gap).last < i) next++
    const gap = gaps[next]
    const own = gap && gap.first <= i ? gap : null
    if (
      isDoubtful(evidence, i) &&
      // Few pages have rows with figures, too few to weigh them: what goes into a soup is of its story.
      evidence.rows[i] === 0 &&
      !closesStory(evidence, run, i) &&
      !(own?.bulleted && evidence.vetoes[i] === 0)
    )
      visit(i, signsOf(view, i, own, above))
    if (isPlain(evidence, i)) above += proseLength(evidence, i)
  }
}

function isDoubtful(evidence: Evidence, i: number): boolean {
  const { page, kinds } = evidence
  const { ends, length, words } = page.shapes[i] as Shape
  if (ends !== 'sentence') return true
  if (kinds[i] !== null || length >= SURE_LENGTH) return false
  // A short question between two paragraphs heads the second.
  const asks = words <= QUESTION && page.source.charCodeAt((page.blocks[i] as PageBlock).end - 1) === 63
  return !(asks && isPlain(evidence, i - 1) && isPlain(evidence, i + 1))
}

/** A short sentence that ends the story, with its full stop and right below a paragraph: "The council meets on Thursday." */
function closesStory(evidence: Evidence, { last }: Run, i: number): boolean {
  const { page } = evidence
  const { words } = page.shapes[i] as Shape
  return (
    i >= last - SIGNED_MOST &&
    words > 3 &&
    words < 9 &&
    isPlain(evidence, i - 1) &&
    page.source.charCodeAt((page.blocks[i] as PageBlock).end - 1) === 46 &&
    (i === last || isSigned(page, i + 1))
  )
}

/** Blocks of the end mark and the credits below it. */
const SIGNED_MOST = 2

/** The stretches of a run between its prose. */
function gapsOf(evidence: Evidence, { first, last }: Run): Gap[] {
  const { page, vetoes, template } = evidence
  const gaps: Gap[] = []
  for (let from = first; from <= last; ) {
    if (isPlain(evidence, from)) {
      from++
      continue
    }
    let open = 0
    let items = 0
    let post = false
    let to = from
    for (; to <= last && !isPlain(evidence, to); to++) {
      const { start, end } = page.blocks[to] as PageBlock
      if (!template[to] && vetoes[to] === 0) {
        open++
        if (isItem(page.shapes[to] as Shape)) items++
      }
      if (isPostSignature(page.source, start, end)) post = true
    }
    const announced = isPlain(evidence, from - 1) && (page.shapes[from - 1] as Shape).ends === 'colon'
    gaps.push({ first: from, last: to - 1, open, bulleted: items * 2 >= open && items > 0, announced, post })
    from = to
  }
  return gaps
}

/** Whether nothing in a run is claimed, and few of its lines are fragments: it was not scraped, or from a plain page. */
function isPlainStory({ looks, vetoes, kinds, template }: Evidence, { first, last }: Run): boolean {
  const small = looks.length <= SMALL
  let fragments = 0
  for (let i = first; i <= last; i++) {
    if (template[i] || ((vetoes[i] as number) >= SURE && (!small || isOfPage(kinds[i])))) return false
    if ((looks[i] as number) < 0) fragments++
  }
  return small || fragments <= (last - first + 1) * FEW
}

function isItem({ starts, words }: Shape): boolean {
  return starts === 'bullet' || (starts === 'digit' && words > 2)
}

/** Short lines right above a paragraph, one or two at a time. */
function crossheadsOf({ page, vetoes, template }: Evidence, run: Run, gaps: readonly Gap[]): Set<number> {
  const crossheads = new Set<number>()
  for (const { first, last, open } of gaps) {
    const { ends, length } = page.shapes[last] as Shape
    if (open > 2 || first === run.first || last === run.last || template[last] || vetoes[last] !== 0) continue
    if (ends !== 'sentence' && length <= CROSSHEAD) crossheads.add(last)
  }
  return crossheads
}

/** Length of the paragraph that a character of the story stands in, on average. */
function usualLength(evidence: Evidence, { first, last }: Run): number {
  let sum = 0
  let squares = 0
  for (let i = first; i <= last; i++) {
    if (!isPlain(evidence, i)) continue
    const { length } = evidence.page.shapes[i] as Shape
    sum += length
    squares += length * length
  }
  return sum > 0 ? squares / sum : 1
}
