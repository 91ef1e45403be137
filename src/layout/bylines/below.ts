import { bylineBits, NOT_NAME, TITLE } from '../../lexicon/byline-bits.ts'
import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isUpper } from '../../text/chars.ts'
import { part } from '../../text/span.ts'
import { readName } from '../datelines/words.ts'
import { cueAt } from './cue.ts'
import { lineAt } from './lines.ts'
import type { Credits } from './types.ts'
import { holdsAny, readContact } from './words.ts'

/** What the lines below a byline's first gave it. */
export interface Below {
  /** Where the byline ends now. */
  readonly end: number
  /** A title or a contact was there. */
  readonly titled: boolean
}

const MOST_LINES = 3
const LONGEST = 60

/** Reads the lines below the names as far as they belong to them: a title, a handle, and below a sign-off its place. */
export function readBelow(
  source: string,
  at: number,
  end: number,
  lexicon: LayoutLexicon,
  credits: Credits,
  withPlace: boolean,
): Below {
  let to = at
  let titled = false
  for (let count = 0; count < MOST_LINES; count++) {
    const next = readTitleLine(source, to, end, credits, lexicon)
    if (next === to) break
    to = next
    titled = true
  }
  return { end: withPlace ? readPlaceLine(source, to, end, credits, lexicon) : to, titled }
}

/** A line that is a title ("AVN Sports Writer="), with a handle or without, or a handle alone. */
function readTitleLine(source: string, at: number, end: number, credits: Credits, lexicon: LayoutLexicon): number {
  const last = credits.authors.at(-1)
  const line = lineAt(source, at, end, 2)
  const length = line.end - line.start
  if (!last || length === 0 || length > LONGEST) return at
  const sign = source.slice(line.start, line.end).indexOf('@')
  const contact = sign === -1 ? -1 : line.start + sign
  if (contact === line.start && !last.contact && !source.slice(line.start, line.end).includes(' ')) {
    return readContact(source, line, last) ? line.end : at
  }
  if (last.title || !isUpper(source.charCodeAt(line.start)) || '.!?'.includes(source[line.end - 1] as string)) return at
  const to = contact > line.start ? contact : source[line.end - 1] === '=' ? line.end - 1 : line.end
  const words = source
    .slice(line.start, to)
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (words.length > 6 || !holdsAny(source, { start: line.start, end: to }, lexicon, TITLE)) return at
  if (cueAt(source, line.start, line.end, lexicon)) return at
  if (to === contact) readContact(source, { start: contact, end: line.end }, last)
  last.title = part(source, line.start, source[to - 1] === ' ' ? to - 1 : to)
  const agency = matchPhrase(lexicon.agencies, source, line.start, to)
  if (agency) credits.agency ??= part(source, line.start, agency.end)
  return line.end
}

/** A place on the line below a sign-off's name: "Port Ansel D.C.". */
function readPlaceLine(source: string, at: number, end: number, credits: Credits, lexicon: LayoutLexicon): number {
  const line = lineAt(source, at, end)
  if (line.start === line.end || line.end - line.start > 40 || credits.place) return at
  const name = readName(source, line.start, line.end, lexicon)
  if (!name || name.words > 4) return at
  const rest = source.slice(name.end, line.end)
  const region = /^,? ?/.exec(rest)?.[0].length ?? 0
  if (!lexicon.regions.has(rest.slice(region)) && rest !== '.' && rest !== '') return at
  for (const word of source
    .slice(line.start, line.end)
    .toLowerCase()
    .split(/\P{L}+/u)) {
    if (word.length > 1 && (bylineBits(lexicon.bylines.words, word, 0, word.length) & NOT_NAME) !== 0) return at
  }
  credits.place = part(source, line.start, line.end)
  return line.end
}
