import { isLetter, isWordChar } from '../../text/chars.ts'
import { type Glyph, glyphOf } from '../../text/marks.ts'
import type { Span } from '../../types/index.ts'

/** A quotation mark, or what may be one: a single character, or two single ones that stand for a double. */
export interface Mark extends Span {
  readonly family: Glyph['family']
  readonly style: Glyph['style'] | 'doubled'
  readonly lean: Glyph['lean']
}

/** Longer rows of one mark are rules and ornaments. */
const LONGEST_ROW = 4
/** How far a tag of markup may run on. */
const LONGEST_TAG = 400

/** The marks of a stretch in order. Apostrophes inside words are none, nor are the marks in a tag of markup. */
export function readMarks(source: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = []
  let at = start
  while (at < end) {
    const code = source.charCodeAt(at)
    if (code === 60) {
      at = tagEnd(source, at, end)
      continue
    }
    const glyph = glyphOf(code)
    if (!glyph) {
      at++
      continue
    }
    let next = at + 1
    while (next < end && source.charCodeAt(next) === code) next++
    if (next - at <= LONGEST_ROW) pushRow(marks, source, at, next, glyph, start, end)
    at = next
  }
  return marks
}

/** A row of one and the same mark: `"`, `''`, `'''` (double and single). */
function pushRow(marks: Mark[], source: string, at: number, next: number, glyph: Glyph, start: number, end: number) {
  const doubles = glyph.family === 'single'
  const inWord =
    at > start && next < end && isWordChar(source.charCodeAt(at - 1)) && isWordChar(source.charCodeAt(next))
  if (next - at === 1) {
    // “don't”, and the foot mark of 6'2.
    if (!(inWord && glyph.family === 'single')) marks.push({ ...glyph, start: at, end: next })
    return
  }
  if (!doubles) {
    for (let i = at; i < next; i++) marks.push({ ...glyph, start: i, end: i + 1 })
    return
  }
  const doubled = (from: number): Mark => ({
    family: 'double',
    style: 'doubled',
    lean: glyph.lean,
    start: from,
    end: from + 2,
  })
  const row = next - at
  if (row === 2) marks.push(doubled(at))
  else if (row === 4) marks.push(doubled(at), doubled(at + 2))
  else if (next < end && isLetter(source.charCodeAt(next)))
    marks.push(doubled(at), { ...glyph, start: at + 2, end: next })
  else marks.push({ ...glyph, start: at, end: at + 1 }, doubled(at + 1))
}

/** After a tag of markup with attributes, since their marks are no quotation; else after the bracket. */
function tagEnd(source: string, at: number, end: number): number {
  if (!isLetter(source.charCodeAt(at + 1))) return at + 1
  const limit = Math.min(end, at + LONGEST_TAG)
  let valued = false
  for (let i = at + 1; i < limit; i++) {
    const code = source.charCodeAt(i)
    if (code === 60) break
    if (code === 61) valued = true
    if (code === 62) return valued ? i + 1 : at + 1
  }
  return at + 1
}
