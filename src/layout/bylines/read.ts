import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isUpper } from '../../text/chars.ts'
import { part, skipBlank, trim } from '../../text/span.ts'
import type { Author, Byline, Part, Span } from '../../types/index.ts'
import { readName } from '../datelines/words.ts'
import { cueAt, findCue } from './cue.ts'
import { nameStrength } from './names.ts'
import { normaliseName } from './normalise.ts'
import { readPeople } from './people.ts'
import type { BylineReading, Credits, Draft } from './types.ts'

/** No byline's line is longer, nor a bracket of credits. */
const LONGEST = 600
const WEAK = 0.5

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
  const cue = findCue(source, from, line.end, lexicon)
  if (cue) {
    const names = cue.end < line.end ? line : lineAt(source, line.end, end, 2)
    if (names !== line && (names.start === names.end || names.end - names.start > 80)) return null
    const credits = readPeople(source, Math.max(cue.end, names.start), names.end, lexicon, cue.role)
    return withCue(source, line, names, credits, end, lexicon, position)
  }
  const closed = readClosed(source, { start: from, end: line.end }, lexicon)
  if (closed)
    return finish(source, line.start, line.end, closed, lexicon, position, closed.authors.length > 0 ? 0.9 : 0)
  return readBare(source, line, from, end, lexicon, position)
}

function withCue(
  source: string,
  line: Span,
  names: Span,
  credits: Credits,
  end: number,
  lexicon: LayoutLexicon,
  position: Byline['position'],
): BylineReading | null {
  if (credits.authors.length === 0 && !credits.agency) return null
  let strength = credits.authors.length > 0 ? 0.95 : 0.8
  const first = credits.authors[0]
  // A single word, a tail of words that nobody knows: "By then the town had voted".
  if (first && !/\s/.test(source.slice(first.start, first.end).trim())) strength -= 0.35
  strength -= 0.12 * credits.unknown + 0.06 * credits.stray
  if (strength <= 0.1) return null
  const to = readTitleLine(source, names.end, end, credits, lexicon)
  return finish(source, line.start, to, credits, lexicon, position, strength)
}

/** A name, or several, with no cue: the line must hold nothing that is not of a byline. */
function readBare(
  source: string,
  line: Span,
  from: number,
  end: number,
  lexicon: LayoutLexicon,
  position: Byline['position'],
): BylineReading | null {
  if (line.end - from > 160 || !isUpper(source.charCodeAt(from))) return null
  const credits = readPeople(source, from, line.end, lexicon, 'writer')
  if (credits.unknown > 0) return null
  if (credits.authors.length === 0) {
    return position === 'end' && credits.agency && line.end - from < 60
      ? finish(source, line.start, line.end, credits, lexicon, position, 0.3)
      : null
  }
  let strength = 1
  for (const author of credits.authors) {
    strength = Math.min(strength, nameStrength(source, author.start, author.end, lexicon))
  }
  if (strength === 0) return null
  strength *= 0.5
  if (from > line.start) strength += 0.1
  if (credits.agency || credits.authors.some(({ title, contact, affiliation }) => title ?? contact ?? affiliation)) {
    strength += 0.2
  }
  const last = credits.authors.at(-1) as Draft
  if (source.slice(last.end, line.end).search(/\d/) !== -1) strength += 0.15
  let to = readTitleLine(source, line.end, end, credits, lexicon)
  if (to > line.end) strength += 0.2
  if (position === 'end') to = readPlaceLine(source, to, end, credits, lexicon)
  if (position === 'end' && credits.place) strength += 0.15
  return finish(source, line.start, to, credits, lexicon, position, strength)
}

/** "Ann Kerr in Lenkovo and Raj Mehta contributed to this report." */
function readClosed(source: string, line: Span, lexicon: LayoutLexicon): Credits | null {
  for (let at = line.start; at < line.end; at++) {
    if (source[at] !== ' ') continue
    const closer = matchPhrase(lexicon.bylines.closers, source, at + 1, line.end)
    if (!closer) continue
    if (line.end - closer.end > 40) return null
    return readPeople(source, line.start, at, lexicon, closer.value)
  }
  return null
}

/** A title on the next line ("AVN Sports Writer=") goes to the authors; returns where the byline ends. */
function readTitleLine(source: string, at: number, end: number, credits: Credits, lexicon: LayoutLexicon): number {
  const last = credits.authors.at(-1)
  if (!last || last.title) return at
  const line = lineAt(source, at, end)
  if (line.start === line.end || line.end - line.start > 60 || !isUpper(source.charCodeAt(line.start))) return at
  if (/[.!?]$/.test(source.slice(line.end - 1, line.end))) return at
  const words = source
    .slice(line.start, line.end)
    .toLowerCase()
    .split(/[^\p{L}’']+/u)
    .filter((word) => word !== '')
  if (words.length > 6 || !words.some((word) => lexicon.bylines.titles.has(word))) return at
  if (cueAt(source, line.start, line.end, lexicon) || nameStrength(source, line.start, line.end, lexicon) > 0) return at
  const to = source[line.end - 1] === '=' ? line.end - 1 : line.end
  last.title = part(source, line.start, to)
  const agency = matchPhrase(lexicon.agencies, source, line.start, to)
  if (agency) credits.agency ??= part(source, line.start, agency.end)
  return line.end
}

/** A place on the line below a sign-off's name. */
function readPlaceLine(source: string, at: number, end: number, credits: Credits, lexicon: LayoutLexicon): number {
  const line = lineAt(source, at, end)
  if (line.start === line.end || line.end - line.start > 40 || credits.place) return at
  const name = readName(source, line.start, line.end, lexicon)
  if (!name || name.words > 3) return at
  const rest = source.slice(name.end, line.end)
  const region = /^,? ?/.exec(rest)?.[0].length ?? 0
  const known = lexicon.regions.has(rest.slice(region)) || rest === '.' || rest === ''
  if (!known) return at
  for (const word of source
    .slice(line.start, line.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    if (word !== 'd' && word !== 'c' && lexicon.bylines.notNames.has(word)) return at
  }
  credits.place = part(source, line.start, line.end)
  return line.end
}

function finish(
  source: string,
  start: number,
  end: number,
  credits: Credits,
  lexicon: LayoutLexicon,
  position: Byline['position'],
  strength: number,
): BylineReading | null {
  if (credits.authors.length === 0 && !credits.agency) return null
  const bounded = Math.min(0.99, strength)
  return {
    ...part(source, start, end),
    position,
    authors: credits.authors.map((draft) => toAuthor(source, draft, lexicon)),
    place: credits.place as Part | null,
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

/** The trimmed line at or after `at`; up to `skip` line ends before it are passed. Empty where a blank line stands there. */
function lineAt(source: string, at: number, end: number, skip = 1): Span {
  let from = at
  let breaks = 0
  while (from < end) {
    const code = source.charCodeAt(from)
    if (code === 10) {
      if (++breaks > skip) break
    } else if (code !== 13 && code !== 32 && code !== 9 && code !== 0xa0) break
    from++
  }
  const limit = Math.min(end, from + LONGEST)
  if (breaks > skip) return { start: from, end: from }
  let to = from
  const bracket = source[from] === '('
  while (to < limit) {
    const code = source.charCodeAt(to)
    if (code === 10 || code === 13) {
      // A bracket of credits is wrapped like the text around it.
      const next = source.charCodeAt(to + 1)
      if (!bracket || next === 10 || next === 13 || source.slice(from, to).includes(')')) break
    }
    to++
  }
  if (to === limit && limit < end && source[limit] !== '\n') return { start: from, end: from }
  return trim(source, from, to)
}

/** After brackets, dashes and bullets before the words. */
function skipMarks(source: string, start: number, end: number): number {
  let at = start
  while (at < end && at - start < 6 && '(-–—•*[_ '.includes(source[at] as string)) at++
  return skipBlank(source, at, end)
}
