import { isWordChar } from '../../text/chars.ts'
import { isCloser } from '../../text/punctuation.ts'
import type { PageBlock } from '../blocks.ts'
import type { Page } from '../page.ts'
import type { Shape } from '../shape.ts'
import { STORY } from '../weights.ts'
import { type Evidence, isOfPage, isProse } from './evidence.ts'
import { belowFurniture, leadAbove } from './lead.ts'
import type { Run } from './run.ts'
import { isSigned } from './signed.ts'

/** Where the run really begins and ends. */
export function settleEdges(evidence: Evidence, scores: readonly number[], found: Run): Run {
  const run = withoutAppeals(evidence, found)
  const below = belowFurniture(evidence, run)
  const lead = below === run.first ? leadAbove(evidence, scores, below) : below
  // The first of the headings that count on.
  const first = scores[lead - 1] === STORY.item ? lead - 1 : lead
  const last = signedBelow(evidence, rowsBelow(evidence, scores, run.last))
  if (isClean(evidence)) return cleanEdges(evidence, { first, last })
  return { first, last: tailBelow(evidence, unstoppedBelow(evidence, last)) }
}

/** Rows with figures right below the last paragraph, and what heads them: who scored, how others played. */
function rowsBelow({ vetoes, page }: Evidence, scores: readonly number[], last: number): number {
  let to = last
  while (scores[to + 1] === STORY.item && vetoes[to + 1] === 0) to++
  // What goes on without figures is a list of something else, but for the address of who wrote it.
  const below = page.blocks[to + 1]
  return !below || (vetoes[to + 1] as number) >= 0.5 || page.dates[to + 1] || below.text.includes('@') ? to : last
}

/** Short sentences, or remarks in brackets, that stand between the last paragraph and who signs it: "($1 = 0.92 euros)". */
function signedBelow(evidence: Evidence, last: number): number {
  const { page, vetoes } = evidence
  let to = last
  while (to < last + CLOSING_MOST && vetoes[to + 1] === 0 && isClosing(page, to + 1) && !isSigned(page, to + 1)) to++
  return to > last && isSigned(page, to + 1) ? to : last
}

const CLOSING_MOST = 2
const CLOSING_WORDS = 3

function isClosing({ source, shapes, blocks, dates }: Page, i: number): boolean {
  const { ends, starts, words } = shapes[i] as Shape
  const { start, end } = blocks[i] as PageBlock
  if (source.charCodeAt(start) === 40) return source.charCodeAt(end - 1) === 41
  return ends === 'sentence' && starts === 'upper' && words >= CLOSING_WORDS && dates[i] === null
}

/** A line right below the last paragraph that is one without its full stop: too long for a title, and set like prose. */
function unstoppedBelow({ page, vetoes }: Evidence, last: number): number {
  const shape = page.shapes[last + 1]
  if (shape?.ends !== 'open' || vetoes[last + 1] !== 0 || shape.starts === 'bullet') return last
  const { length, words, capitals } = shape
  return length >= UNSTOPPED && words >= UNSTOPPED_WORDS && capitals * 2 < words ? last + 1 : last
}

const UNSTOPPED = 75
const UNSTOPPED_WORDS = 12

/** Without the last sentences that a rule knows: what a page asks of its readers stands below the story, not at its end. */
function withoutAppeals({ kinds, vetoes }: Evidence, { first, last }: Run): Run {
  let to = last
  while (
    to > first &&
    (vetoes[to] as number) >= APPEAL &&
    (isOfPage(kinds[to]) || kinds[to] === 'disclaimer' || kinds[to] === 'contact' || kinds[to] === 'about')
  )
    to--
  return { first, last: to }
}

const APPEAL = 0.5

/** Share of a source's blocks that are single words or two: menus are made of them. */
const STUBS = 1 / 2
const STUB_WORDS = 3

/** Whether a source holds a story alone: nothing on it is of a page's furniture. */
function isClean({ page, vetoes, kinds, template }: Evidence): boolean {
  let stubs = 0
  for (let i = 0; i < vetoes.length; i++) {
    // Lines of marks part the items of a digest.
    const repeats = template[i] && (page.shapes[i] as Shape).words > 0
    if (repeats || ((vetoes[i] as number) >= 0.5 && isOfPage(kinds[i]))) return false
    if (isStub(page, i) && kinds[i] === null) stubs++
  }
  return stubs <= vetoes.length * STUBS
}

function isStub(page: Evidence['page'], i: number): boolean {
  return (page.shapes[i] as Shape).words <= STUB_WORDS && page.dates[i] === null && !isItem(page, i)
}

/** A few words with a number and a full stop: "Attendance: 14,211." */
function isFigure({ shapes }: Evidence['page'], i: number): boolean {
  const { ends, starts, digits } = shapes[i] as Shape
  return ends === 'sentence' && starts === 'upper' && digits > 0
}

/** A page has more blocks, and more than one below its story. */
const SMALL = 12
/** Blocks above the first paragraph in which a line may announce it. */
const ABOVE = 3

/** By itself a story goes on to its last line of some words, and begins with what announces its first paragraph. */
function cleanEdges(evidence: Evidence, run: Run): Run {
  const { page, vetoes, kinds } = evidence
  let { first, last } = {
    first: run.first,
    last: headedBelow(evidence, bulletsBelow(evidence, listBelow(evidence, run.last))),
  }
  if (vetoes.length > SMALL && vetoes.length - 1 - last !== 1) return { first, last }
  for (let i = run.first - 1; i > 0 && i >= run.first - ABOVE && (vetoes[i] as number) < 0.5; i--)
    if (isAnnouncing(page, i)) first = i
  let loose: number[] = []
  for (let i = last + 1; i < vetoes.length && (page.endMarks[i - 1] as number) < 0; i++) {
    if ((vetoes[i] as number) >= 0.5) {
      if (kinds[i] !== 'counter' && kinds[i] !== 'caption' && kinds[i] !== 'other') break
    } else if ((isProse(evidence, i) && !(loose.length > 0 && isPlace(page, i))) || isItem(page, i)) {
      last = i
      loose = []
    } else if (page.dates[i] === null) loose.push(i)
  }
  // One line may lack its full stop; several are a list of something else.
  const [only, second] = loose
  if (only && !second && (!isStub(page, only) || isFigure(page, only))) last = only
  return { first, last }
}

/** Whether names alone end in a full stop: below a line that does not, they are where it was signed, "Port Ansel D.C." */
function isPlace({ shapes }: Evidence['page'], i: number): boolean {
  const { words, capitals } = shapes[i] as Shape
  return words <= PLACE_WORDS && words === capitals
}

const PLACE_WORDS = 4

/** Bullets right below the last paragraph, or below a heading of their own. */
function bulletsBelow({ page, vetoes }: Evidence, last: number): number {
  const isBullet = (i: number) => page.shapes[i]?.starts === 'bullet' && vetoes[i] === 0
  const from = isBullet(last + 1) || vetoes[last + 1] !== 0 || page.dates[last + 1] ? last + 1 : last + 2
  let to = from
  while (isBullet(to)) to++
  return to - from >= BULLETS ? to - 1 : last
}

const BULLETS = 2

/** A last paragraph under a heading of its own, above what a rule claims: "Conference Call" in a release. */
function headedBelow(evidence: Evidence, last: number): number {
  const { page, vetoes, looks } = evidence
  const heading = page.shapes[last + 1]
  if (!heading || vetoes[last + 1] !== 0 || page.dates[last + 1] || heading.ends !== 'open') return last
  if (heading.starts !== 'upper' || heading.words > HEADING_WORDS) return last
  let to = last + 2
  while (to < looks.length && isTail(evidence, to)) to++
  return to > last + 2 && (to === looks.length || (vetoes[to] as number) >= 0.5) ? to - 1 : last
}

const HEADING_WORDS = 8

/** An item of a list, words of speech, or a remark in brackets; a few names behind a dash sign the story. */
function isItem({ source, blocks, shapes }: Evidence['page'], i: number): boolean {
  const first = source.charCodeAt((blocks[i] as PageBlock).start)
  const { starts, words, capitals } = shapes[i] as Shape
  if (starts === 'bullet') return words > STUB_WORDS || words !== capitals
  return isCloser(first) || first === 40
}

/** A line that ends in a colon or a comma, or opens with a quotation mark that it does not close. */
function isAnnouncing({ source, blocks, shapes }: Evidence['page'], i: number): boolean {
  const { start, end } = blocks[i] as PageBlock
  const { starts, ends, words } = shapes[i] as Shape
  // "Dear readers," opens a letter; one word is a field, "Author:".
  if ((ends === 'colon' && words > 1) || source.charCodeAt(end - 1) === 44) return true
  return starts !== 'bullet' && isCloser(source.charCodeAt(start)) && !closesAgain(source, start + 1, end)
}

/** Whether another quotation mark stands behind a word or a mark: “So it is”, the paper says. */
function closesAgain(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (isCloser(source.charCodeAt(at)) && !isWordChar(source.charCodeAt(at + 1))) return true
  return false
}

/** Lines of a card between the story and its last paragraphs, and how many those may be. */
const CARD_MOST = 6
const TAIL_MOST = 3

/** The last paragraphs may stand below a card: goes down over lines that say what they are, where nothing but such lines follows. */
function tailBelow(evidence: Evidence, last: number): number {
  let at = listBelow(evidence, last) + 1
  const card = at
  while (at < evidence.looks.length && at - card < CARD_MOST && isOwnLine(evidence, at)) at++
  if (at === card) return card - 1
  const tail = at
  while (at < evidence.looks.length && isTail(evidence, at)) at++
  // Right above a copyright line stands who publishes the page.
  const ended =
    at >= evidence.looks.length || ((evidence.vetoes[at] as number) >= 0.5 && evidence.kinds[at] !== 'copyright')
  return at > tail && at - tail <= TAIL_MOST && ended ? at - 1 : card - 1
}

/** A line of a card that heads nothing: what stands below it is not its list. */
function isOwnLine({ page, kinds, vetoes }: Evidence, i: number): boolean {
  const kind = kinds[i]
  const role = page.cues[i]?.role
  const cards = kind === 'newsletter' || kind === 'advertisement' || kind === 'related' || kind === 'share'
  return cards && (vetoes[i] as number) >= 0.75 && role !== undefined && role !== 'heading' && role !== 'fused'
}

/** A sentence of some length that nothing claims. */
function isTail(evidence: Evidence, i: number): boolean {
  const { ends, length } = evidence.page.shapes[i] as Shape
  return isProse(evidence, i) && evidence.vetoes[i] === 0 && ends === 'sentence' && length >= TAIL_LENGTH
}

const TAIL_LENGTH = 50

/** Below a colon that ends the story, the list that it announces: lines that are alike in their figures. */
function listBelow({ page, vetoes, looks }: Evidence, last: number): number {
  if ((page.shapes[last] as Shape).ends !== 'colon') return last
  let to = last
  while (
    to + 1 < looks.length &&
    (vetoes[to + 1] as number) < 0.5 &&
    (looks[to + 1] as number) <= 0 &&
    (page.shapes[to + 1] as Shape).digits > 0
  )
    to++
  return to - last >= LIST_LEAST ? to : last
}

const LIST_LEAST = 2
