import { itemBefore } from '../../text/list.ts'
import { isCloser } from '../../text/punctuation.ts'
import type { PageBlock } from '../blocks.ts'
import { exactShape } from '../prose.ts'
import type { Shape } from '../shape.ts'
import { sharedWords, type Topic } from '../topic.ts'
import { type Evidence, isProse } from './evidence.ts'
import { marksOf } from './marks.ts'
import type { Run } from './run.ts'

/** What is asked of a block that may belong to the story around it; each answer is a number from about -3 to 3. */
export const SIGNS = [
  'always',
  // Its look.
  'sentence',
  'colon',
  'question',
  'speechAtEnd',
  'speech',
  'ofTwoWords',
  'ofFiveWords',
  'ofFortyWords',
  'besideUsualLength',
  'capitalsInSentence',
  'fragmentOfLine',
  'opensWithMark',
  'opensWithDigit',
  'opensWithBullet',
  'quoteMarks',
  'bars',
  'tab',
  'address',
  'handle',
  'label',
  'commas',
  // What else is known of it.
  'claimed',
  'hinted',
  'claimedAsCaption',
  'claimedAsNewsletter',
  'inCard',
  'copied',
  'template',
  'topic',
  'topicOfFragment',
  // Its neighbours.
  'belowParagraph',
  'belowSentence',
  'belowClaimed',
  'belowTemplate',
  'belowFragment',
  'aboveParagraph',
  'aboveClaimed',
  'aboveFragment',
  'aboveDate',
  'fragmentBelowSentence',
  'fragmentAboveParagraph',
  'fragmentAboveSentence',
  'fragmentAboveClaimed',
  'fragmentBetween',
  'nearStub',
  'aboveNearStub',
  'sentenceAlone',
  'everySecond',
  'proseBelow',
  'proseAround',
  'firstOfStory',
  'nearTop',
  // The fragments that it stands among.
  'crosshead',
  'crossheadOfSeveral',
  'crossheadOfFewWords',
  'fragments',
  'firstFragment',
  'announced',
  'ofPost',
] as const

/** Fragments in a row, within a story. */
export interface Gap extends Run {
  /** How many of them nothing claims. */
  readonly open: number
  /** More than half of those open with a bullet or a number. */
  readonly bulleted: boolean
  /** The line above them ends in a colon. */
  readonly announced: boolean
  /** One of them signs an embedded post. */
  readonly post: boolean
}

/** What signs are read from, beside the block itself. */
export interface View {
  readonly evidence: Evidence
  readonly run: Run
  readonly topic: Topic
  /** Length of the paragraph that the middle character of the story stands in, about. */
  readonly usual: number
  readonly copied: ReadonlySet<number>
  readonly crossheads: ReadonlySet<number>
}

/** A claim that is surer than not. */
export const SURE = 0.5
/** A paragraph, beside a sentence of a line. */
const PARAGRAPH = 140
/** A fragment that could be a line of a caption or of a card. */
const LINE = 60
/** A label of so few words is a stub. */
const STUB_WORDS = 4
/** Crossheads of one story that are counted. */
const CROSSHEADS_MOST = 6
const FRAGMENTS_MOST = 8
const SEVERAL = 8
/** Longer stretches of prose weigh no more. */
const PROSE_MOST = 500
const NEAR = 5
const AROUND = 15
/** Prose above a block that stands near the top of its story. */
const TOP = 300
/** Characters of a block that are looked through. */
const SCANNED = 2000

/** The answers for one block, in the order of `SIGNS`; `above` is the prose of the story above it. */
export function signsOf(view: View, i: number, gap: Gap | null, above: number): number[] {
  const { evidence, run, topic } = view
  const { page, vetoes, kinds, template } = evidence
  const { start, end } = page.blocks[i] as PageBlock
  const { ends, words, length, starts, capitals, bars } = exactShape(page, i)
  const to = Math.min(end, start + SCANNED)
  const sentence = ends === 'sentence'
  const veto = kinds[i] ? (vetoes[i] as number) : 0
  const fragment = ends === 'open' && veto === 0
  const marks = marksOf(page.source, start, to)
  const last = page.source.charCodeAt(end - 1)
  const { all, shared } = sharedWords(topic, page.source, start, to)
  const share = shared / (all + 4)
  const before = lookOf(evidence, i - 1)
  const after = lookOf(evidence, i + 1)
  const alone = !isPlain(evidence, i - 1) && !isPlain(evidence, i + 1)
  const crosshead = view.crossheads.has(i)
  const is = (holds: boolean) => (holds ? 1 : 0)
  return [
    1,
    is(sentence),
    is(ends === 'colon'),
    is(last === 63),
    is(sentence && isCloser(last)),
    is(sentence && isCloser(last) && isCloser(page.source.charCodeAt(start))),
    is(words < 3),
    is(words >= 3 && words <= 5),
    is(words >= 40),
    sentence ? Math.min(1, Math.max(-3, Math.log2(length / view.usual))) : 0,
    sentence && words > 5 ? capitals / words : 0,
    is(fragment && length >= LINE && length < PARAGRAPH),
    is(starts === 'other'),
    is(starts === 'digit'),
    is(starts === 'bullet'),
    is(marks.quotes),
    is(bars),
    is(marks.tab),
    is(marks.address),
    is(marks.handle),
    is(fragment && marks.label),
    fragment ? Math.min(3, marks.commas) : 0,
    veto >= SURE ? veto : 0,
    veto < SURE ? veto : 0,
    kinds[i] === 'caption' ? veto : 0,
    kinds[i] === 'newsletter' ? veto : 0,
    kinds[i] ? 0 : (vetoes[i] as number),
    is(view.copied.has(i)),
    is(template[i] as boolean),
    share,
    fragment ? share : 0,
    is(before === 'paragraph'),
    is(before === 'sentence'),
    is(before === 'claimed'),
    is(before === 'template'),
    is(before === 'fragment'),
    is(after === 'paragraph'),
    is(after === 'claimed'),
    is(after === 'fragment'),
    is(page.dates[i + 1] != null),
    is(fragment && before === 'sentence'),
    is(fragment && after === 'paragraph'),
    is(fragment && after === 'sentence'),
    is(fragment && after === 'claimed'),
    fragment && isPlain(evidence, i - 1) && isPlain(evidence, i + 1) ? Math.min(2, Math.max(-1, length / LINE - 1)) : 0,
    is(lookOf(evidence, i - 2) === 'stub'),
    is(lookOf(evidence, i + 2) === 'stub'),
    is(sentence && alone),
    is(standsEverySecond(evidence, i)),
    prose(evidence, i + 1, i + NEAR) / (3 * PROSE_MOST),
    (prose(evidence, i - AROUND, i - 1) + prose(evidence, i + 1, i + AROUND)) / (9 * PROSE_MOST),
    is(i === run.first),
    is(i > run.first && above < TOP),
    is(crosshead),
    crosshead ? Math.min(1, view.crossheads.size / CROSSHEADS_MOST) : 0,
    is(crosshead && words <= SEVERAL),
    fragment && gap ? Math.min(1, (gap.last - gap.first + 1) / FRAGMENTS_MOST) : 0,
    is(fragment && gap?.first === i),
    is(fragment && gap?.announced === true),
    is(fragment && gap?.post === true),
  ]
}

/** What a block looks like to its neighbours. */
type Look = 'none' | 'claimed' | 'template' | 'paragraph' | 'sentence' | 'colon' | 'stub' | 'fragment'

function lookOf(evidence: Evidence, i: number): Look {
  const shape = itemBefore(evidence.page.shapes, i + 1)
  if (!shape) return 'none'
  if ((evidence.vetoes[i] as number) >= SURE) return 'claimed'
  if (evidence.template[i]) return 'template'
  if (isProse(evidence, i)) return shape.length >= PARAGRAPH ? 'paragraph' : 'sentence'
  return shape.ends === 'colon' ? 'colon' : shape.words <= STUB_WORDS ? 'stub' : 'fragment'
}

/** Whether a block is prose that nothing claims. */
export function isPlain(evidence: Evidence, i: number): boolean {
  return i >= 0 && isProse(evidence, i) && (evidence.vetoes[i] as number) < SURE
}

/** Prose with a fragment above and below it, and prose again next to one of them: titles and their teasers. */
function standsEverySecond(evidence: Evidence, i: number): boolean {
  if (!isPlain(evidence, i) || isPlain(evidence, i - 1)) return false
  return isPlain(evidence, i - 2) || (!isPlain(evidence, i + 1) && isPlain(evidence, i + 2))
}

/** Characters of prose from one block to another. */
function prose(evidence: Evidence, from: number, to: number): number {
  let sum = 0
  for (let at = from; at <= to; at++) if (isPlain(evidence, at)) sum += proseLength(evidence, at)
  return sum
}

/** What a paragraph adds to the prose around others. */
export function proseLength({ page }: Evidence, i: number): number {
  return Math.min((page.shapes[i] as Shape).length, PROSE_MOST)
}
