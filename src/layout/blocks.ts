import type { LayoutLexicon } from '../lexicon/layout.ts'
import { matchPhrase } from '../lexicon/phrases.ts'
import { isBlank, isLower, isUpper, isWordChar } from '../text/chars.ts'
import { skipBlank, skipBlankBack } from '../text/span.ts'
import type { Block, Span } from '../types/index.ts'
import { readDateline } from './datelines/index.ts'
import { isWireHeader } from './labels.ts'

/** A line that is not blank: trimmed, with what stood before it. */
export interface TextLine extends Span {
  /** Columns before its first character; a tab counts four. */
  readonly indent: number
  /** Blank lines above it. */
  readonly gap: number
}

/** A block as layout keeps it: with the white space around it. */
export interface PageBlock extends Block {
  readonly lines: readonly TextLine[]
  /** Blank lines above it. */
  readonly gap: number
}

/** Lines outside of these lengths say nothing about hard wraps. */
export const WRAP_MIN = 36
export const WRAP_MAX = 100
/** Share of the line pairs that must break within a sentence for a text to count as hard-wrapped; more in narrow ones. */
const WRAP_SHARE = 0.25
const NARROW = 60
const NARROW_SHARE = 0.5
/** A line that a blank one cuts within its sentence is no shorter. */
const RUN_ON = 40

/** Cuts a source into blocks: one a line, and where lines are hard-wrapped, one a paragraph. */
export function toBlocks(source: string, lexicon: LayoutLexicon): PageBlock[] {
  const lines = textLines(source)
  const wrap = findWrap(source, lines, lexicon)
  const blocks: PageBlock[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    while (to < lines.length) {
      const joined = (wrap !== null && continues(source, lines, to, wrap)) || runsOn(source, lines, to)
      // A wire file's header has its headline below it.
      if (joined && to < HEADER_LINES && isWireHeader(source, lines[to - 1] as TextLine)) break
      // A headline has a byline or a dateline below it, however they are wrapped.
      if (!joined || (to - from <= HEADLINE_LINES && opensStory(source, lines, from, to, lexicon))) break
      to++
    }
    const first = lines[from] as TextLine
    const group = to === from + 1 ? [first] : lines.slice(from, to)
    const { start, gap } = first
    const { end } = lines[to - 1] as TextLine
    blocks.push({ index: blocks.length, start, end, text: source.slice(start, end), lines: group, gap })
    from = to
  }
  return blocks
}

/** The lines that are not blank; blank ones are only counted, since there may be millions. */
export function textLines(source: string): TextLine[] {
  const lines: TextLine[] = []
  const { length } = source
  let gap = 0
  let feed = indexOr(source, '\n', 0, length)
  let carriage = indexOr(source, '\r', 0, length)
  for (let at = 0; at < length; ) {
    if (feed < at) feed = indexOr(source, '\n', at, length)
    if (carriage < at) carriage = indexOr(source, '\r', at, length)
    const end = Math.min(feed, carriage)
    let start = at
    let indent = 0
    for (; start < end; start++) {
      const code = source.charCodeAt(start)
      if (code > 32 && code < 127) break
      if (code !== 32 && !isBlank(code)) break
      indent += code === 9 ? 4 : 1
    }
    at = carriage + 1 === feed && end === carriage ? end + 2 : end + 1
    if (start === end) {
      gap++
      continue
    }
    lines.push({ start, end: skipBlankBack(source, start, end), indent, gap })
    gap = 0
  }
  return lines
}

/** The first place of a character from `at` on, else `none`. */
function indexOr(source: string, char: string, at: number, none: number): number {
  const found = source.indexOf(char, at)
  return found === -1 ? none : found
}

/** How a text is hard-wrapped: at which column, and how far lines that go on are indented. */
interface Wrap {
  readonly width: number
  readonly indent: number
  /** Every paragraph opens with a deeper indent, so that no other line does. */
  readonly indented: boolean
}

/** Most lines of a headline, and the longest line of a byline. */
const HEADLINE_LINES = 3
const BYLINE_MAX = 55

/** Lines of a source in which a wire's header stands. */
const HEADER_LINES = 10

/** Lines of a source in which its dateline is looked for. */
const TOP_LINES = 12
/** How surely a dateline opens a line, for it to open a block. */
const SURE = 0.7

/** Whether a line is a byline, or near the top one that a dateline opens; what it opens does not begin with a dateline itself. */
function opensStory(
  source: string,
  lines: readonly TextLine[],
  from: number,
  to: number,
  lexicon: LayoutLexicon,
): boolean {
  const line = lines[to] as TextLine
  if (isBylineLine(source, line, lexicon)) return true
  if (to > TOP_LINES || isLower(source.charCodeAt(line.start))) return false
  return hasDateline(source, line, lexicon) && !hasDateline(source, lines[from] as TextLine, lexicon)
}

/** Whether a line plainly opens with a dateline. */
export function hasDateline(source: string, { start, end }: Span, lexicon: LayoutLexicon): boolean {
  return (readDateline(source, start, end, lexicon)?.strength ?? 0) >= SURE
}

/** Whether a line is a byline by its cue: "by Ann Kerr", "By AVN correspondents =". */
export function isBylineLine(source: string, { start, end }: Span, { bylines }: LayoutLexicon): boolean {
  if (end - start > BYLINE_MAX || source.charCodeAt(end - 1) === 46) return false
  const cue = matchPhrase(bylines.cues, source, start, end)
  if (!cue) return false
  const name = skipBlank(source, cue.end, end)
  return name > cue.end && isUpper(source.charCodeAt(name))
}

/** Finds the hard wrap of a text by line ends within sentences; null where there is none. */
function findWrap(source: string, lines: readonly TextLine[], lexicon: LayoutLexicon): Wrap | null {
  let pairs = 0
  let broken = 0
  let width = 0
  const indents = new Map<number, number>()
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1] as TextLine
    const next = lines[i] as TextLine
    const size = columns(line)
    // A deeper indent opens a paragraph.
    if (next.gap > 0 || size < WRAP_MIN || next.indent > line.indent) continue
    pairs++
    if (size > WRAP_MAX || !breaksSentence(source, line, next)) continue
    if (isBylineLine(source, next, lexicon)) continue
    broken++
    if (size > width) width = size
    indents.set(next.indent, (indents.get(next.indent) ?? 0) + 1)
  }
  const least = pairs * (width < NARROW ? NARROW_SHARE : WRAP_SHARE)
  if (broken === 0 || (broken < least && (broken < SURE_BREAKS || broken + filledLines(source, lines, width) < least)))
    return null
  let indent = 0
  for (const [columns, count] of indents) if (count > (indents.get(indent) ?? 0)) indent = columns
  const openings = lines.filter((line) => line.indent > indent).length
  return { width, indent, indented: openings >= 2 && openings * 12 >= lines.length }
}

/** Lines that end within a sentence where the name below would not have fitted; none where others are longer than `width`. */
function filledLines(source: string, lines: readonly TextLine[], width: number): number {
  let filled = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1] as TextLine
    const next = lines[i] as TextLine
    const size = columns(line)
    if (size > width + OVER) return 0
    if (next.gap > 0 || next.indent !== line.indent || size + 1 + firstWord(source, next, width) <= width) continue
    const last = source.charCodeAt(line.end - 1)
    if ((isLower(last) || last === 44) && !isLower(source.charCodeAt(next.start))) filled++
  }
  return filled
}

/** Breaks within a sentence that surely are some, for others to count; and how much longer a line may be than wrapped ones. */
const SURE_BREAKS = 2
const OVER = 6

/**
 * A line goes on from the one above: indented like such lines, and where indents do not open paragraphs, its first
 * word would not have fitted there.
 */
function continues(source: string, lines: readonly TextLine[], at: number, { width, indent, indented }: Wrap): boolean {
  const line = lines[at - 1] as TextLine
  const next = lines[at] as TextLine
  const size = columns(line)
  if (next.gap > 0 || next.indent !== indent || size > width + OVER) return false
  if (indented) return size * 2 >= width || source.charCodeAt(line.end - 1) === 45
  if (size + 1 + firstWord(source, next, width) > width) return true
  return size > width / 2 && (breaksSentence(source, line, next) || isCutShort(source, line))
}

/** A line that lost a word or a link in its midst breaks early, be it before a name; a heading has fewer words. */
const HEADING_WORDS = 8

function isCutShort(source: string, { start, end }: Span): boolean {
  if (!isLower(source.charCodeAt(end - 1))) return false
  let words = 1
  for (let at = start; at < end; at++) if (isBlank(source.charCodeAt(at))) words++
  return words >= HEADING_WORDS
}

/** A blank line within a sentence: above it a comma, or no mark at all where small letters go on below. */
function runsOn(source: string, lines: readonly TextLine[], at: number): boolean {
  const line = lines[at - 1] as TextLine
  const next = lines[at] as TextLine
  if (next.gap !== 1 || line.end - line.start < RUN_ON) return false
  if (source.charCodeAt(line.end - 1) === 44) return next.end - next.start >= RUN_ON / 2
  return next.end - next.start >= RUN_ON && breaksSentence(source, line, next)
}

function breaksSentence(source: string, line: Span, next: Span): boolean {
  if (!isLower(source.charCodeAt(next.start))) return false
  const last = source.charCodeAt(line.end - 1)
  return isWordChar(last) || last === 44 || last === 45
}

function firstWord(source: string, { start, end }: Span, limit: number): number {
  let at = start
  while (at < end && at - start <= limit && !isBlank(source.charCodeAt(at))) at++
  return at - start
}

function columns(line: TextLine): number {
  return line.indent + line.end - line.start
}
