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
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    // Nearly all characters are none: the straight marks, the bracket of a tag, and those beyond ASCII go on.
    if (code < 0xab ? code !== 34 && code !== 39 && code !== 96 && code !== 60 : code > 0xbb && code < 0x2018) continue
    if (code === 60) {
      at = tagEnd(source, at, end) - 1
      continue
    }
    const glyph = glyphOf(code)
    if (!glyph) continue
    let next = at + 1
    while (next < end && source.charCodeAt(next) === code) next++
    if (next - at === 1) {
      // “don’t”, and the foot mark of 6'2.
      if (glyph.family !== 'single' || !isInWord(source, at, start, end)) marks.push(markOf(glyph, at, next))
    } else if (next - at <= LONGEST_ROW) pushRow(marks, source, at, next, glyph, end)
    at = next - 1
  }
  return marks
}

function isInWord(source: string, at: number, start: number, end: number): boolean {
  return at > start && at + 1 < end && isWordChar(source.charCodeAt(at - 1)) && isWordChar(source.charCodeAt(at + 1))
}

function markOf({ family, style, lean }: Glyph, start: number, end: number): Mark {
  return { family, style, lean, start, end }
}

/** A row of one and the same mark: `""`, `''`, `'''` (double and single). */
function pushRow(marks: Mark[], source: string, at: number, next: number, glyph: Glyph, end: number): void {
  if (glyph.family !== 'single') {
    for (let i = at; i < next; i++) marks.push(markOf(glyph, i, i + 1))
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
  else if (next < end && isLetter(source.charCodeAt(next))) marks.push(doubled(at), markOf(glyph, at + 2, next))
  else marks.push(markOf(glyph, at, at + 1), doubled(at + 1))
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
