import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { skipBlank } from '../../text/span.ts'
import type { Author, Byline, Span } from '../../types/index.ts'
import { readBare } from './bare.ts'
import { readBelow } from './below.ts'
import { readClosed } from './closed.ts'
import { type Cue, findCue } from './cue.ts'
import { couldBeBare, lineFacts } from './facts.ts'
import { goOn, lineAt } from './lines.ts'
import { normaliseName } from './normalise.ts'
import { readPeople } from './people.ts'
import type { BylineReading, Draft, Found } from './types.ts'

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
  const facts = lineFacts(source, from, line.end)
  const cue = findCue(source, from, line.end, lexicon, facts)
  const span = { start: from, end: line.end }
  const cued = cue && readCued(source, line, cue, end, lexicon)
  const found =
    cue && (cued === null || cued.strength >= WEAK)
      ? cued
      : (readClosed(source, span, lexicon) ??
        cued ??
        (couldBeBare(facts, source[line.end - 1] === '.')
          ? readBare(source, line, from, end, lexicon, facts, position)
          : null))
  return found && finish(source, { start: line.start, end: found.end }, found, lexicon, position)
}

/** A line that a cue opens, or the lines below a cue alone. */
function readCued(source: string, line: Span, cue: Cue, end: number, lexicon: LayoutLexicon): Found | null {
  const below = cue.end < line.end ? { start: cue.end, end: line.end } : lineAt(source, line.end, end, 2)
  if (below.start === below.end) return null
  const to = goOn(source, below, end, lexicon)
  const credits = readPeople(source, below.start, to, lexicon, cue.role)
  const first = credits.authors[0]
  if (!first && !credits.agency) return null
  let strength = first ? 0.95 : 0.8
  // A single word, a tail of words that nobody knows: "By then the town had voted".
  if (first && !/\s/.test(source.slice(first.start, first.end))) strength -= 0.35
  strength -= 0.12 * credits.unknown + 0.06 * credits.stray
  if (cue.caption) strength -= 0.6
  if (strength <= 0.1) return null
  return { credits, strength, bare: false, end: readBelow(source, to, end, lexicon, credits, false).end }
}

function finish(
  source: string,
  { start, end }: Span,
  { credits, strength, bare }: Found,
  lexicon: LayoutLexicon,
  position: Byline['position'],
): BylineReading | null {
  const { authors, place, agency } = credits
  if (authors.length === 0 && !agency) return null
  const bounded = Math.min(0.99, strength)
  return {
    start,
    end,
    text: source.slice(start, end),
    position,
    authors: authors.map((draft) => toAuthor(source, draft, lexicon)),
    place,
    agency,
    strength: bounded,
    weak: bounded < WEAK,
    bare,
  }
}

function toAuthor(source: string, draft: Draft, lexicon: LayoutLexicon): Author {
  const { start, end, role, title, affiliation, contact } = draft
  const text = source.slice(start, end)
  return { start, end, text, name: normaliseName(text, lexicon), role, title, affiliation, contact }
}

/** After brackets, dashes and bullets before the words. */
function skipMarks(source: string, start: number, end: number): number {
  let at = start
  while (at < end && at - start < 6 && '(-–—•*[_ '.includes(source[at] as string)) at++
  return skipBlank(source, at, end)
}
