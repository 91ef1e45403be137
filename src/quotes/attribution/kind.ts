import { itemBefore } from '../../text/list.ts'
import type { Quote } from '../../types/index.ts'
import type { Link } from './links.ts'
import { COMMA } from './mark-codes.ts'
import { BEFORE, BEHIND, type Choice, type Reading, type Situation } from './situation.ts'
import { tokenClass } from './token-class.ts'

/**
 * What kind of quote it is, from its shape and what stands around it.
 *
 * @param choice What attributes it; null where nobody says it.
 * @param goesOn Whether it goes on from a direct quote of the same attribution.
 */
export function kindOf(situation: Situation, choice: Choice | null, goesOn: boolean): Quote['kind'] {
  const { scope, at, lastScope, lastAt, shape } = situation
  const opensSentence = scope.tokens.sentence[at] !== scope.tokens.sentence[at - 1]
  const before = tokenClass(scope.tokens, at - 1)
  // A comma, colon, dash or opening bracket, the end of a sentence or another quote.
  const boundary = opensSentence || (before >= 1 && before <= 5) || before === 9
  const hasVerb = shape.verb === 1 && shape.title === 0
  const isWords = shape.length >= 3 && shape.title === 0
  if (!choice) {
    if (boundary && (shape.closes !== 0 || opensSentence) && hasVerb && shape.length >= 4) return 'direct'
    // "Kerr shook her head. “No.”"
    if (opensSentence && (shape.closes === 1 || shape.closes === 3) && shape.title === 0 && closesSentence(situation))
      return 'direct'
    return hasVerb && shape.length >= 4 ? 'partial' : 'term'
  }
  const { reading, link } = choice
  const leads = opensSentence && leadsToCue(situation, reading, link, shape.verb)
  // "Kerr said: “We go on”.": the stop stands outside. "“We go on” Kerr said": the comma is forgotten.
  const stopped = boundary && hasVerb && tokenClass(lastScope.tokens, lastAt + 1) === END
  const ended = shape.closes !== 0 || (isWords && (stopped || leads))
  if (goesOn && ended && (shape.opens !== 0 || boundary)) return 'direct'
  if (!ended) return 'partial'
  // "“and so we left,” Kerr said": what opens a sentence and has its verb stands on its own.
  if (leads && hasVerb && isWords) return 'direct'
  const capital = shape.opens === 1 || shape.opens === 2
  // "Sooner or later, “I think we will,” Kerr said": the reporter began.
  if (boundary && capital)
    return before === 1 && !opensSentence && reading.kind === BEHIND && !(situation.own & 1) ? 'partial' : 'direct'
  const afterCue = reading.kind === BEFORE && reading.cue !== null && reading.cue.end === at - (boundary ? 1 : 0)
  // "Kerr said, “we will go.”": behind a cue and its comma the words stand on their own, whatever their first letter; but "The
  // lake, Kerr said, “will go.”" began without them.
  if (boundary) {
    const told = shape.verb && afterCue && speaks(reading) && (before === 1 || before === 2)
    return told && !isInserted(reading, link) ? 'direct' : 'partial'
  }
  return capital && afterCue && speaks(reading) && shape.closes !== 2 ? 'direct' : 'partial'
}

/** The class of a mark that ends a sentence. */
const END = 4

/** Whether no word of its sentence stands behind the quote. */
function closesSentence({ lastScope: { tokens }, lastAt }: Situation): boolean {
  return tokens.sentence[lastAt + 1] !== tokens.sentence[lastAt]
}

/** Whether the cue or its subject stands right behind the quote, or behind its comma; one without a verb needs the comma. */
function leadsToCue({ lastScope, lastAt }: Situation, { kind, cue }: Reading, { phrase }: Link, verb: number): boolean {
  if (kind !== BEHIND || cue === null) return false
  const comma = tokenClass(lastScope.tokens, lastAt + 1) === 1
  const next = comma ? lastAt + 2 : lastAt + 1
  return (comma || verb === 1) && (cue.start === next || phrase.start === next)
}

/** Whether subject and cue stand within a clause that began before them: "The lake, Kerr said,"; "Asked by Holm, Kerr said," is whole. */
function isInserted({ scope, cue }: Reading, { phrase }: Link): boolean {
  const { code, sentence } = scope.tokens
  const comma = phrase.start - 1
  if (!cue || code[comma] !== COMMA) return false
  const verb = itemBefore(scope.cues, cue.place)
  return !verb || verb.end === comma || sentence[verb.start] !== sentence[cue.start]
}

/** Cues that are followed by words spoken, not by a name for something: "yelled “Stay!”". */
function speaks({ cue }: Reading): boolean {
  return cue !== null && (cue.kind <= 7 || cue.kind === 12 || cue.kind === 13)
}
