import { bylineBits, DESK, GIVEN, NOT_NAME, OTHER } from '../../lexicon/byline-bits.ts'
import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { isLetter, isLower, isUpper } from '../../text/chars.ts'
import { lettersEnd, lettersStart } from '../../text/span.ts'
import type { Byline, Span } from '../../types/index.ts'
import { readBelow } from './below.ts'
import { skipDates } from './cue.ts'
import type { LineFacts } from './facts.ts'
import { isInitialsLine } from './initials.ts'
import { lineAt } from './lines.ts'
import { nameStrength } from './names.ts'
import { readPeople } from './people.ts'
import type { Credits, Draft, Found } from './types.ts'
import { holdsAny } from './words.ts'

/** A line of names without a cue is never longer, nor has more names. */
const LONGEST = 160
const MOST = 12
/** A name of three words at most that nothing speaks against. */
const LIKELY = 0.45
/** Not quite enough to be believed by itself. */
const UNSURE = 0.49
/** Longest line of a desk that signs: "AVN news agency team". */
const LONGEST_DESK = 60

/**
 * A name, or several, with no cue: the line must hold nothing that is not of a byline. Weak, but for what stands
 * beside the name: a title, a handle, a date, a dash before it.
 */
export function readBare(
  source: string,
  line: Span,
  at: number,
  end: number,
  lexicon: LayoutLexicon,
  facts: LineFacts,
  position: Byline['position'],
): Found | null {
  const from = facts.digits ? skipDates(source, at, line.end, lexicon) : at
  if (line.end - from > LONGEST || !isUpper(source.charCodeAt(from))) return null
  if (isForeign(source, from, line.end, lexicon)) return null
  if (position === 'top' && !mayHoldName(source, from, line.end, lexicon)) return null
  const credits = readPeople(source, from, line.end, lexicon, 'writer')
  const { authors } = credits
  const last = authors.at(-1)
  if (credits.unknown > 0) return null
  if (position === 'end' && isInitialsLine(source, from, line.end)) return null
  if (!last) return position === 'end' ? readDeskLine(source, line, credits, lexicon) : null
  const dashed = at > line.start && source[line.start] !== '('
  const dated = from > at || /\d/.test(source.slice(last.end, line.end))
  // "— Ann Kerr (@annkerr) June 12, 2026" signs a tweet.
  if (dashed && authors.some(({ contact }) => contact !== null)) return null
  const name = nameOf(source, authors, lexicon)
  if (name === 0 || isCut(source, line, end, lexicon)) return null
  let strength = name * 0.5
  if (dashed) strength += 0.1
  // What stands beside a name makes it likelier, not a name of what is none.
  if (name >= LIKELY && (credits.agency || authors.some(isTitled))) strength += 0.2
  // A name and an agency in brackets on a line above the body are a photo's credit.
  if (source[line.start] === '(' && position === 'top') strength = Math.min(strength, 0.2)
  if (dated) strength += 0.15
  if (position === 'end') takePlace(source, credits)
  const below = readBelow(source, line.end, end, lexicon, credits, position === 'end')
  if (below.titled) strength += 0.2
  // Above the body, only a title or an address makes more of a name than a name.
  if (position === 'top' && !authors.some(({ title, contact }) => title ?? contact))
    strength = Math.min(UNSURE, strength)
  if (position === 'end' && credits.place) strength += 0.15
  return { credits, strength, bare: true, end: below.end }
}

/** How much the least likely of the names looks like one. */
function nameOf(source: string, authors: readonly Draft[], lexicon: LayoutLexicon): number {
  let least = 1
  for (const { start, end } of authors.slice(0, MOST))
    least = Math.min(least, nameStrength(source, start, end, lexicon))
  return least
}

/** A desk may sign a story; an agency alone hardly does, it ends it like a mark. */
function readDeskLine(source: string, line: Span, credits: Credits, lexicon: LayoutLexicon): Found | null {
  if (!credits.agency || credits.stray > 0 || line.end - line.start > LONGEST_DESK) return null
  const strength = holdsAny(source, line, lexicon, DESK) ? 0.3 : 0.15
  return { credits, strength, bare: true, end: line.end }
}

/** One more word behind the name that signs is its city: "-Michelle Kerr, Lenkovo." */
function takePlace(source: string, credits: Credits): void {
  const { agency } = credits
  if (!agency || credits.place || !isLower(source.charCodeAt(agency.start + 1)) || agency.text.includes(' ')) return
  credits.place = agency
  credits.agency = null
}

/** Whether the sentence goes on over the line's end: hard-wrapped prose that begins with a name. */
function isCut(source: string, line: Span, end: number, { bylines }: LayoutLexicon): boolean {
  const next = lineAt(source, line.end, end)
  if (next.start < next.end && isLower(source.charCodeAt(next.start))) return true
  const from = lettersStart(source, line.start, line.end)
  return source[line.end - 1] === ',' || bylines.functionWords.has(source.slice(from, line.end))
}

/** Whether two words of a name may stand side by side: capitals, and nothing that speaks against a name between them. */
function mayHoldName(source: string, start: number, end: number, { bylines }: LayoutLexicon): boolean {
  let names = 0
  for (let at = start; at < end && names < 2; at++) {
    if (!isLetter(source.charCodeAt(at))) continue
    const capital = isUpper(source.charCodeAt(at))
    let to = at + 1
    while (to < end && (isLetter(source.charCodeAt(to)) || (capital && isJoint(source, to)))) to++
    if (capital) names = (bylineBits(bylines.words, source, at, to) & OTHER) !== 0 ? 0 : names + 1
    at = to
  }
  return names === 2
}

/** A hyphen or apostrophe within a name: "Page-Kerr" is no page. */
function isJoint(source: string, at: number): boolean {
  return "-‑'’".includes(source[at] as string) && isLetter(source.charCodeAt(at + 1))
}

/** Whether the first word is one that no line of names begins with. */
function isForeign(source: string, at: number, end: number, { bylines }: LayoutLexicon): boolean {
  return (bylineBits(bylines.words, source, at, lettersEnd(source, at, end)) & (OTHER | GIVEN)) === NOT_NAME
}

function isTitled({ title, contact, affiliation }: Draft): boolean {
  return title !== null || contact !== null || affiliation !== null
}
