import { isWordChar } from '../../text/chars.ts'
import { isCloser } from '../../text/punctuation.ts'
import type { PageBlock } from '../blocks.ts'
import { isSureByline } from '../byline-of.ts'
import { readDateline } from '../datelines/index.ts'
import type { Shape } from '../shape.ts'
import { STORY, TITLE } from '../weights.ts'
import { type Evidence, isOfPage, isProse } from './evidence.ts'
import type { Run } from './run.ts'

/** Blocks looked at above the run for a lead that a card parts from it. */
const LEAD_REACH = 70
/** A lead is no shorter. */
const LEAD_LENGTH = 100
/** Blocks of the run in which furniture of the head is looked for, and paragraphs that may stand above it. */
const HEAD_REACH = 8
const HEAD_PROSE = 3

/** Where the run really begins and ends. */
export function settleEdges(evidence: Evidence, scores: readonly number[], found: Run): Run {
  const run = withoutAppeals(evidence, found)
  const below = belowFurniture(evidence, run)
  const lead = below === run.first ? leadAbove(evidence, scores, below) : below
  // The first of the headings that count on.
  const first = scores[lead - 1] === STORY.item ? lead - 1 : lead
  const whole = { first, last: rowsBelow(evidence, scores, run.last) }
  return isClean(evidence) ? cleanEdges(evidence, whole) : { first, last: tailBelow(evidence, whole.last) }
}

/** Rows with figures right below the last paragraph, and what heads them: who scored, how others played. */
function rowsBelow({ vetoes, page }: Evidence, scores: readonly number[], last: number): number {
  let to = last
  while (scores[to + 1] === STORY.item && vetoes[to + 1] === 0) to++
  // What goes on without figures is a list of something else.
  return to + 1 >= vetoes.length || (vetoes[to + 1] as number) >= 0.5 || page.dates[to + 1] ? to : last
}

/** Without the last sentences that a rule knows: what a page asks of its readers stands below the story, not at its end. */
function withoutAppeals({ kinds, vetoes }: Evidence, { first, last }: Run): Run {
  let to = last
  while (
    to > first &&
    (vetoes[to] as number) >= APPEAL &&
    (isOfPage(kinds[to]) || kinds[to] === 'disclaimer' || kinds[to] === 'contact')
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
    if (template[i] || ((vetoes[i] as number) >= 0.5 && isOfPage(kinds[i]))) return false
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
  let { first, last } = { first: run.first, last: bulletsBelow(evidence, listBelow(evidence, run.last)) }
  if (vetoes.length > SMALL && vetoes.length - 1 - last !== 1) return { first, last }
  for (let i = run.first - 1; i > 0 && i >= run.first - ABOVE && (vetoes[i] as number) < 0.5; i--)
    if (isAnnouncing(page, i)) first = i
  let loose: number[] = []
  for (let i = last + 1; i < vetoes.length && (page.endMarks[i - 1] as number) < 0; i++) {
    if ((vetoes[i] as number) >= 0.5) {
      if (kinds[i] !== 'counter' && kinds[i] !== 'caption') break
    } else if (isProse(evidence, i) || isItem(page, i)) {
      last = i
      loose = []
    } else if (page.dates[i] === null) loose.push(i)
  }
  // One line may lack its full stop; several are a list of something else.
  const [only, second] = loose
  if (only && !second && (!isStub(page, only) || isFigure(page, only))) last = only
  return { first, last }
}

/** Bullets right below the last paragraph, or below a heading of their own. */
function bulletsBelow({ page, vetoes }: Evidence, last: number): number {
  const isBullet = (i: number) => page.shapes[i]?.starts === 'bullet' && vetoes[i] === 0
  const from = isBullet(last + 1) || vetoes[last + 1] !== 0 || page.dates[last + 1] ? last + 1 : last + 2
  let to = from
  while (isBullet(to)) to++
  return to - from >= BULLETS ? to - 1 : last
}

const BULLETS = 2

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
  const { starts, ends } = shapes[i] as Shape
  // "Dear readers," opens a letter.
  if (ends === 'colon' || source.charCodeAt(end - 1) === 44) return true
  return starts !== 'bullet' && isCloser(source.charCodeAt(start)) && !closesAgain(source, start + 1, end)
}

/** Whether another quotation mark stands behind a word or a mark: “So it is”, the paper says. */
function closesAgain(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (isCloser(source.charCodeAt(at)) && !isWordChar(source.charCodeAt(at + 1))) return true
  return false
}

/** The lead may stand above a card that is larger than it: goes up over cards to the first paragraph above them. */
function leadAbove(evidence: Evidence, scores: readonly number[], first: number): number {
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

/** A byline or the page's date within the first blocks: what stands above it is deck or caption. */
function belowFurniture(evidence: Evidence, { first, last }: Run): number {
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
  const reading = block ? readDateline(source, block.start, block.end, lexicon) : null
  return reading !== null && reading.strength >= DATED && reading.end < (block?.end ?? 0)
}

/** How sure a dateline is that opens a story. */
const DATED = 0.7

function isFurniture({ page, kinds, vetoes }: Evidence, i: number): boolean {
  if ((kinds[i] === 'page-date' || kinds[i] === 'counter') && (vetoes[i] as number) >= 0.75) return true
  if ((page.shapes[i] as Shape).words > 14) return false
  return isSureByline(page, page.blocks[i] as PageBlock)
}
