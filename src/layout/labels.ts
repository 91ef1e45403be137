import { isBlank, isDigit, isLetter, isSpace, isUpper } from '../text/chars.ts'
import { itemBefore } from '../text/list.ts'
import type { BoilerplateKind, Span } from '../types/index.ts'
import type { Page } from './page.ts'
import type { Tile } from './resolve.ts'

/** An item of a wire header, with what it is. */
export interface WireItem extends Span {
  readonly label: string | null
}

function labelled({ start, end }: Span, label: string): WireItem {
  return { start, end, label }
}

/** Longest line of a wire header that is read. */
const LINE_MAX = 160

/** Slug, priority, word count and embargo of one line of a wire header; the whole line where it holds none of them. */
export function wireItems({ source, cues }: Page, { start, end, block }: Tile): WireItem[] {
  if (cues[block]?.kind === 'wire-header') return [{ start, end, label: 'embargo' }]
  const words = wordsOf(source, start, Math.min(end, start + LINE_MAX))
  return (
    keywordLine(source, words) ??
    numberLine(source, words) ??
    slugLine(source, start, end) ?? [{ start, end, label: null }]
  )
}

/** A file's number at its head, a keyword's hyphen, a figure, a slash or "<" at its end: no header goes without. */
const HEADER = /^.(?:..)?\d|[CM]-|[\d/<]$/

/** Whether a line is a header of the wire. */
export function isWireHeader(source: string, { start, end }: Span): boolean {
  if (end - start > LINE_MAX || !HEADER.test(source.slice(start, end))) return false
  const words = wordsOf(source, start, end)
  if (keywordLine(source, words) ?? numberLine(source, words) ?? slugLine(source, start, end)) return true
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return false
  return isFileNumber(source, first, words.length) || /^[A-Z]{2,5}\d{2,4}<?$/.test(source.slice(last.start, last.end))
}

/** "u f BC-COCOA-REVIEW 02-26 0105", "BC-AVN--Grain Hall, 1st Ld-Writethru,416<": priority, slug and length in words. */
function keywordLine(source: string, words: readonly Span[]): WireItem[] | null {
  const at = words.findIndex(
    ({ start }) => source[start + 2] === '-' && /^(?:BC|AM|PM)-[A-Za-z-]/.test(source.slice(start, start + 5)),
  )
  const keyword = itemBefore(words, at + 1)
  const last = words.at(-1)
  if (!keyword || !last || at > 3) return null
  const items: WireItem[] = []
  const first = words[0] as Span
  if (at > 0 && first.end - first.start === 1) items.push(labelled(first, 'priority'))
  let to = keyword.end
  for (const word of words.slice(at + 1)) {
    // The slug goes on to a comma, the version of the story, or the date.
    if (isDigit(source.charCodeAt(word.start))) break
    to = word.end
  }
  const comma = source.slice(keyword.start, to).indexOf(',')
  if (comma > 0) to = keyword.start + comma
  if (source[to - 1] === '<') to--
  items.push({ start: keyword.start, end: to, label: 'slug' })
  const length = /\d{2,5}(?=<?$)/.exec(source.slice(last.start, last.end))
  if (length && last.start + length.index >= to) {
    const from = last.start + length.index
    items.push({ start: from, end: from + length[0].length, label: 'words' })
  }
  return items
}

/** "eca062 4 i 211 ccccb dpa 061": priority and length in words. */
function numberLine(source: string, words: readonly Span[]): WireItem[] | null {
  const [file, priority, category, length] = words
  if (!file || !priority || !category || !length || words.length > 9) return null
  const text = ({ start, end }: Span) => source.slice(start, end)
  if (!/^[a-z]{3}\d{3}$/.test(text(file)) || !/^[1-9]$/.test(text(priority))) return null
  if (!/^[a-z]$/.test(text(category)) || !/^\d{1,5}$/.test(text(length))) return null
  return [labelled(priority, 'priority'), labelled(length, 'words')]
}

/** "Country-politics/", "Country/migration/UN/". */
function slugLine(source: string, start: number, end: number): WireItem[] | null {
  if (source[end - 1] !== '/' || end - start > 60 || !isUpper(source.charCodeAt(start))) return null
  for (let at = start; at < end - 1; at++) {
    const code = source.charCodeAt(at)
    if (!isLetter(code) && !isDigit(code) && code !== 45 && code !== 47 && code !== 32) return null
  }
  return [{ start, end: end - 1, label: 'slug' }]
}

/** "f0704 reute", "z6715": what the service numbers its files by. */
function isFileNumber(source: string, first: Span, words: number): boolean {
  return words <= 2 && /^[a-z]\d{3,5}$/.test(source.slice(first.start, first.end))
}

/** The words of a line, control characters aside. */
function wordsOf(source: string, start: number, end: number): Span[] {
  const words: Span[] = []
  for (let at = start; at < end; ) {
    while (at < end && isBlank(source.charCodeAt(at))) at++
    const from = at
    while (at < end && !isBlank(source.charCodeAt(at))) at++
    if (at > from) words.push({ start: from, end: at })
  }
  return words
}

/** What an entry of contact details is. */
export function itemLabel(source: string, kind: BoilerplateKind, start: number, end: number): string | null {
  if (kind !== 'contact' || end - start > LINE_MAX) return null
  let digits = 0
  let letters = 0
  let address = false
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (isDigit(code)) digits++
    else if (isLetter(code)) letters++
    else if (code === 64 && at > start && !isSpace(source.charCodeAt(at - 1)) && !isSpace(source.charCodeAt(at + 1))) {
      address = true
    }
  }
  if (address) return digits >= 7 ? null : 'email'
  return digits >= 7 && letters <= digits ? 'phone' : null
}
