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

/** The marks of each stretch in order. Apostrophes inside words are none, nor are the marks in a tag of markup. */
export function readMarks(source: string, stretches: readonly Span[]): Mark[][] {
  // All that `glyphOf` knows, and the bracket of a tag: nearly all of a text holds none, and is passed over in one step.
  const any = /["'`<\xab\xb4\xbb\u2018-\u201f\u2032\u2033\u2039\u203a\u300c-\u300f\uff02\uff07]/g
  let next = -1
  return stretches.map(({ start, end }) => {
    const marks: Mark[] = []
    let at = start
    for (;;) {
      if (next < at) {
        any.lastIndex = at
        next = any.test(source) ? any.lastIndex - 1 : source.length
      }
      if (next >= end) return marks
      at = addMark(marks, source, next, start, end)
    }
  })
}

/** Adds what stands at the place of a mark; gives where it ends. */
function addMark(marks: Mark[], source: string, at: number, start: number, end: number): number {
  const code = source.charCodeAt(at)
  if (code === 60) return tagEnd(source, at, end)
  const glyph = glyphOf(code)
  if (!glyph) return at + 1
  let next = at + 1
  while (next < end && source.charCodeAt(next) === code) next++
  if (next - at === 1) {
    // “don’t”, and the foot mark of 6'2.
    if (glyph.family !== 'single' || !isInWord(source, at, start, end)) marks.push(markOf(glyph, at, next))
  } else if (next - at <= LONGEST_ROW) pushRow(marks, source, at, next, glyph, end)
  return next
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
