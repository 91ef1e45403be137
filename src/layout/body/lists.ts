import { isDigit } from '../../text/chars.ts'
import type { PageBlock } from '../blocks.ts'
import type { Shape } from '../shape.ts'
import { STORY } from '../weights.ts'
import { type Evidence, isProse, type Weighed } from './evidence.ts'

/** Most items that one colon announces. */
const ITEMS_MOST = 40
/** The fewest headings with numbers that make sections of a story, and the fewest rows with figures that make a table. */
const SECTIONS = 3
const ROWS = 3

/** What each fragment counts that a list within the story tells: 0 where none does. */
export function listsOf(evidence: Evidence): number[] {
  const worth = [...evidence.rows]
  addAnnounced(evidence, worth)
  addSections(evidence, worth)
  return worth
}

/** The same of rows with figures, and of what heads the entries of a live report. */
export function rowsOf(evidence: Weighed): number[] {
  const worth = new Array<number>(evidence.looks.length).fill(0)
  addRows(evidence, worth)
  addEntries(evidence, worth)
  return worth
}

/** A clock, and a title below it, above each paragraph: "10:58 PM", "Kerr takes the lead". Lists of other stories stand below one. */
function addEntries(evidence: Weighed, worth: number[]): void {
  const entries: [from: number, to: number][] = []
  let above = 0
  for (let i = 0; i < worth.length; i++) {
    if (isClock(evidence, i)) {
      const title = isPlainProse(evidence, i + 1) ? i : i + 1
      if (isPlainProse(evidence, title + 1)) entries.push([i, title + 1])
    } else if (entries.length === 0 && isPlainProse(evidence, i)) above++
  }
  if (entries.length >= ENTRIES && above <= entries.length)
    for (const [from, to] of entries) worth.fill(STORY.item, from, to)
}

/** The fewest entries of a live report. */
const ENTRIES = 3

function isClock({ page }: Weighed, i: number): boolean {
  const { length, digits, words } = page.shapes[i] as Shape
  return length <= 14 && digits > 2 && words <= 3 && CLOCK.test((page.blocks[i] as PageBlock).text)
}

const CLOCK = /^\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu

/** Fragments below a line that ends in a colon: the list that it announces. */
function addAnnounced(evidence: Weighed, worth: number[]): void {
  const { shapes } = evidence.page
  for (let i = 0; i < worth.length; i++) {
    if ((shapes[i] as Shape).ends !== 'colon' || !isProse(evidence, i)) continue
    for (let at = i + 1; at <= i + ITEMS_MOST && at < worth.length && !isProse(evidence, at); at++)
      worth[at] = STORY.item
  }
}

/** Headings that count on, each above its own paragraph: "1. The canal", "2. The sea wall". */
function addSections(evidence: Weighed, worth: number[]): void {
  let heads: number[] = []
  let before = 0
  for (let i = 0; i < worth.length; i++) {
    const number = numberOf(evidence, i)
    if (number === 0 || !isPlainProse(evidence, i + 1)) continue
    if (Math.abs(number - before) !== 1) heads = []
    heads.push(i)
    before = number
    if (heads.length > SECTIONS) worth[i] = STORY.item
    else if (heads.length === SECTIONS) for (const at of heads) worth[at] = STORY.item
  }
}

/** The number that a fragment opens with: "3. The old railway"; 0 where it does not. */
function numberOf({ page, vetoes }: Weighed, i: number): number {
  const { start, text } = page.blocks[i] as PageBlock
  const { starts, ends, words } = page.shapes[i] as Shape
  if (starts !== 'digit' || ends !== 'open' || words < 2 || (vetoes[i] as number) > 0) return 0
  const mark = isDigit(page.source.charCodeAt(start + 1)) ? 2 : 1
  return text[mark] === '.' || text[mark] === ')' ? Number(text.slice(0, mark)) : 0
}

function isPlainProse(evidence: Weighed, i: number): boolean {
  return isProse(evidence, i) && evidence.vetoes[i] === 0
}

/** Rows with figures, one below the other, and the words that head some: what goes into a soup, who scored, what it costs. */
function addRows(evidence: Weighed, worth: number[]): void {
  let from = 0
  let rows = 0
  for (let i = 0; i <= worth.length; i++) {
    if (i < worth.length && isRow(evidence, i)) rows++
    else if (i === worth.length || !isRowHead(evidence, i)) {
      if (rows >= ROWS && !countsOn(evidence, from, i)) worth.fill(STORY.item, from, i)
      from = i + 1
      rows = 0
    }
  }
}

/** "Gainers:", or "Ingredients" and "Method" right above a row or a number. */
function isRowHead(evidence: Weighed, i: number): boolean {
  const { page, vetoes } = evidence
  const { ends, words, starts } = page.shapes[i] as Shape
  if (words > 2 || vetoes[i] !== 0) return false
  if (ends !== 'open') return ends === 'colon'
  return starts === 'upper' && i + 1 < vetoes.length && (isRow(evidence, i + 1) || startsWithNumber(evidence, i + 1))
}

function startsWithNumber({ page }: Weighed, i: number): boolean {
  return /^\d{1,2}[.)] /.test((page.blocks[i] as PageBlock).text)
}

/** Whether each of some lines has the number behind that of the one above: the most read stories of a page have. */
function countsOn({ page }: Weighed, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const [above, own] = [i - 1, i].map((at) => Number.parseInt((page.blocks[at] as PageBlock).text, 10))
    if (own !== (above as number) + 1) return false
  }
  return true
}

function isRow({ page, vetoes, template, looks }: Weighed, i: number): boolean {
  if ((looks[i] as number) > 0 || (vetoes[i] as number) > 0 || template[i] || page.dates[i]) return false
  const { digits, words, capitals } = page.shapes[i] as Shape
  if (digits === 0 || words < 2) return false
  const { start, end, text } = page.blocks[i] as PageBlock
  const last = page.source.charCodeAt(end - 1)
  if (isDigit(last) || last === 37) return true
  // "27 Oddest Cases Ever" is the title of a card, "14:05 Ferry aground" an entry of a ticker.
  return isDigit(page.source.charCodeAt(start)) && capitals * 2 < words && !/^\d{1,2}[:.h]\d\d\b/.test(text)
}
