import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isLetter, isLower, isUpper } from '../../text/chars.ts'
import { part, skipBlank } from '../../text/span.ts'
import type { Author, Byline, Span } from '../../types/index.ts'
import { readBelow } from './below.ts'
import { findCue, skipDates } from './cue.ts'
import { couldBeBare, lineFacts } from './facts.ts'
import { goOn, lineAt } from './lines.ts'
import { nameStrength } from './names.ts'
import { normaliseName } from './normalise.ts'
import { readPeople } from './people.ts'
import type { BylineReading, Credits, Draft } from './types.ts'

const WEAK = 0.5
/** A line of names without a cue is never longer. */
const LONGEST_BARE = 160
/** Words that close a list of names stand so near to the line's end. */
const CLOSER = 75

/**
 * The byline at `start`: a line of names with its cue ("By Ann Kerr, AVN"), a name alone, a bracket of credits
 * ("(Reporting by …; Editing by …)"), with the lines below it that belong to it (title, place, the names of a bare
 * "By").
 *
 * @param source The text.
 * @param start Start of the line.
 * @param end End of the line, or further where the following lines may belong to it.
 * @param lexicon The compiled locale.
 * @param position Above the body or below it.
 * @returns The reading with its strength; null where nothing looks like one.
 */
export function readByline(
  source: string,
  start: number,
  end: number,
  lexicon: LayoutLexicon,
  position: Byline['position'],
): BylineReading | null {
  const line = lineAt(source, start, end)
  if (line.start === line.end) return null
  const from = skipMarks(source, line.start, line.end)
  const context = { source, end, lexicon, position }
  const facts = lineFacts(source, from, line.end)
  const cue = findCue(source, from, line.end, lexicon, facts)
  if (cue) {
    const below = cue.end < line.end ? { start: cue.end, end: line.end } : lineAt(source, line.end, end, 2)
    if (below.start === below.end) return null
    const names = { start: below.start, end: goOn(source, below, end, lexicon) }
    return withCue(context, line, names, readPeople(source, names.start, names.end, lexicon, cue.role), cue.caption)
  }
  const closed = readClosed(source, { start: from, end: line.end }, lexicon)
  if (closed) return finish(context, line, closed, closed.authors.length > 0 ? 0.9 : 0)
  return couldBeBare(facts, source[line.end - 1] === '.') ? readBare(context, line, from) : null
}

interface Context {
  readonly source: string
  readonly end: number
  readonly lexicon: LayoutLexicon
  readonly position: Byline['position']
}

function withCue(context: Context, line: Span, names: Span, credits: Credits, caption: boolean): BylineReading | null {
  const { source, end, lexicon } = context
  const first = credits.authors[0]
  if (!first && !credits.agency) return null
  let strength = first ? 0.95 : 0.8
  // A single word, a tail of words that nobody knows: "By then the town had voted".
  if (first && !/\s/.test(source.slice(first.start, first.end))) strength -= 0.35
  strength -= 0.12 * credits.unknown + 0.06 * credits.stray
  if (caption) strength -= 0.6
  if (strength <= 0.1) return null
  const below = readBelow(source, names.end, end, lexicon, credits, false)
  return finish(context, { start: line.start, end: below.end }, credits, strength)
}

/** A name, or several, with no cue: the line must hold nothing that is not of a byline. */
function readBare(context: Context, line: Span, at: number): BylineReading | null {
  const { source, end, lexicon, position } = context
  const from = skipDates(source, at, line.end, lexicon)
  if (line.end - from > LONGEST_BARE || !isUpper(source.charCodeAt(from))) return null
  if (isForeign(source, from, line.end, lexicon)) return null
  const credits = readPeople(source, from, line.end, lexicon, 'writer')
  const { authors } = credits
  const last = authors.at(-1)
  if (credits.unknown > 0 || (!last && (position === 'top' || !credits.agency || line.end - from > 60))) return null
  if (!last) return finish(context, line, credits, credits.stray > 0 ? 0.15 : 0.3)
  let strength = Math.min(...authors.slice(0, 12).map(({ start, end: to }) => nameStrength(source, start, to, lexicon)))
  if (strength === 0 || isCut(source, line, end, lexicon)) return null
  strength *= 0.5
  const bracketed = source[line.start] === '('
  if (at > line.start && !bracketed) strength += 0.1
  if (credits.agency || authors.some(isTitled)) strength += 0.2
  // A name and an agency in brackets on a line above the body are a photo's credit.
  if (bracketed && position === 'top') strength = Math.min(strength, 0.2)
  if (from > at || /\d/.test(source.slice(last.end, line.end))) strength += 0.15
  const below = readBelow(source, line.end, end, lexicon, credits, position === 'end')
  if (below.titled) strength += 0.2
  if (position === 'end' && credits.place) strength += 0.15
  return finish(context, { start: line.start, end: below.end }, credits, strength)
}

/** Whether the sentence goes on over the line's end: hard-wrapped prose that begins with a name. */
function isCut(source: string, line: Span, end: number, { bylines }: LayoutLexicon): boolean {
  const next = lineAt(source, line.end, end)
  if (next.start < next.end && isLower(source.charCodeAt(next.start))) return true
  let from = line.end
  while (from > line.start && isLetter(source.charCodeAt(from - 1))) from--
  return source[line.end - 1] === ',' || bylines.functionWords.has(source.slice(from, line.end))
}

/** Whether the first word is one that no line of names begins with. */
function isForeign(source: string, at: number, end: number, { bylines }: LayoutLexicon): boolean {
  let to = at
  while (to < end && isLetter(source.charCodeAt(to))) to++
  const word = source.slice(at, to).toLowerCase()
  return (
    bylines.notNames.has(word) &&
    !bylines.titles.has(word) &&
    !bylines.desks.has(word) &&
    !bylines.organisations.has(word) &&
    !bylines.firstNames.has(word)
  )
}

function isTitled({ title, contact, affiliation }: Draft): boolean {
  return title !== null || contact !== null || affiliation !== null
}

/** "Ann Kerr in Lenkovo and Raj Mehta contributed to this report." */
function readClosed(source: string, line: Span, lexicon: LayoutLexicon): Credits | null {
  // The words that close it end the line, or nearly.
  for (let at = Math.max(line.start, line.end - CLOSER); at < line.end; at++) {
    if (source.charCodeAt(at) !== 32) continue
    const closer = matchPhrase(lexicon.bylines.closers, source, at + 1, line.end)
    if (!closer) continue
    return readPeople(source, line.start, at, lexicon, closer.value)
  }
  return null
}

function finish(
  { source, lexicon, position }: Context,
  span: Span,
  credits: Credits,
  strength: number,
): BylineReading | null {
  if (credits.authors.length === 0 && !credits.agency) return null
  const bounded = Math.min(0.99, strength)
  return {
    ...part(source, span.start, span.end),
    position,
    authors: credits.authors.map((draft) => toAuthor(source, draft, lexicon)),
    place: credits.place,
    agency: credits.agency,
    strength: bounded,
    weak: bounded < WEAK,
  }
}

function toAuthor(source: string, draft: Draft, lexicon: LayoutLexicon): Author {
  const { role, title, affiliation, contact } = draft
  const name = part(source, draft.start, draft.end)
  return { ...name, name: normaliseName(name.text, lexicon), role, title, affiliation, contact }
}

/** After brackets, dashes and bullets before the words. */
function skipMarks(source: string, start: number, end: number): number {
  let at = start
  while (at < end && at - start < 6 && '(-–—•*[_ '.includes(source[at] as string)) at++
  return skipBlank(source, at, end)
}
