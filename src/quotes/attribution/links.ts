import { LOCATIVE } from '../../lexicon/name-bits.ts'
import {
  AGENT,
  CONJUNCTION,
  JOINER,
  LAST_OF_SPEECH,
  PARTICIPLE,
  PLAIN,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  verbKind,
} from '../../lexicon/word-bits.ts'
import { itemBefore } from '../../text/list.ts'
import { mainClause } from './clause-main.ts'
import type { Cue } from './cues.ts'
import { BEING, isSpeech, ORIGIN, PASSIVE, SOURCE } from './cues.ts'
import { CLOSE_BRACKET, COMMA, OPEN_BRACKET } from './mark-codes.ts'
import { MOMENT, NAME, type Phrase, THING } from './phrase.ts'
import type { Scope } from './scope.ts'
import { subjectOf } from './subject.ts'
import { tokenClass } from './token-class.ts'
import { EDGE, MARK, QUOTE, type Tokens } from './tokens.ts'

/** One way to read who a cue's source is. */
export interface Link {
  readonly phrase: Phrase
  /** 0 before the cue, 1 behind it, 2 in it. */
  readonly side: number
  /** Place among the phrases on that side, the nearest 0. */
  readonly order: number
  readonly gap: number
  readonly commas: number
  readonly quotes: number
  readonly verbs: number
  /** A conjunction (1), a relative or subordinator (2) or both (3) stand between. */
  readonly joins: number
  /** Class of the token before the phrase, and of the one behind it. */
  readonly before: number
  readonly after: number
  /** Whether it is the first phrase of its sentence. */
  readonly first: number
  /** Whether grammar makes it the subject (1), another (0) or nothing (2). */
  readonly subject: number
  /** What it weighs with its cue (score.ts); NaN until somebody asks. */
  weight: number
}

const BACK = 45
const AHEAD = 7
const MOST_BEFORE = 6
const MOST_BEHIND = 2

/** The phrases that can be the source of a cue, nearest first; bounded, so that it is quick on any text. */
export function findLinks(scope: Scope, cue: Cue): readonly Link[] {
  // Several quotes can ask after the same cue.
  cue.links ??= readLinks(scope, cue)
  return cue.links
}

function readLinks(scope: Scope, cue: Cue): Link[] {
  if (cue.owner) return [ownLink(scope, cue.owner)]
  let links: Link[] = []
  const { phrases } = scope
  const here = cue.phrase
  let behind = here
  while (behind < phrases.length && (phrases[behind] as Phrase).start < cue.end) behind++
  if (cue.kind !== SOURCE && cue.kind !== ORIGIN) {
    addBefore(scope, cue, here - 1, links)
    links = withoutComplement(scope, cue, links)
  }
  addBehind(scope, cue, behind, links)
  // What stands before a clause of its own does not speak in it.
  const first = mainClause(scope, cue)
  if (first) links = links.filter(({ phrase }) => phrase.start >= first.start)
  const quoted = secondHand(scope, cue, here, behind)
  if (quoted) return [asSubject(scope, cue, quoted)]
  if (cue.form !== PASSIVE || isAsSaying(scope.tokens, cue.end - 2)) return links
  // "Mehta was told by Kerr": who is told does not speak, but "Mehta was quoted as saying" does.
  const agent = links.find(({ side, subject }) => side === 1 && subject === 1)
  if (agent) return [asSubject(scope, cue, agent.phrase)]
  return (scope.tokens.bits[cue.end - 1] as number) & PARTICIPLE ? links : []
}

/**
 * Who is quoted at second hand: in "the daily quoted Kerr as saying" and "Kerr was quoted by the daily as saying" Kerr, be
 * the cue "quoted" or "saying".
 */
function secondHand(scope: Scope, cue: Cue, here: number, next: number): Phrase | null {
  const { tokens, phrases, cues } = scope
  const behind = phrases[next]
  const passive = cue.form === PASSIVE
  if (behind?.start === cue.end + Number(passive) && isAsSaying(tokens, behind.end))
    return passive ? subjectOf(scope, cue) : behind
  let end = cue.start - 1
  if (!isAsSaying(tokens, end)) return null
  let last = here
  let before = itemBefore(phrases, last)
  // "was quoted on Monday as saying"
  while (before?.end === end && before.kind === MOMENT) {
    end = before.start - Number(((tokens.bits[before.start - 1] as number) & PREPOSITION) !== 0)
    before = itemBefore(phrases, --last)
  }
  const quoted = before?.end === end ? before : null
  for (let i = cue.place - 1; i >= 0 && i >= cue.place - 2; i--) {
    const one = cues[i] as Cue
    if (one.form === PASSIVE && one.end === (quoted ? quoted.start - 1 : end)) return subjectOf(scope, one)
  }
  return quoted
}

/** Whether "as saying" stands at the token: a conjunction and a participle of speech. */
function isAsSaying({ bits }: Tokens, at: number): boolean {
  const verb = bits[at + 1] as number
  if (((bits[at] as number) & SUBORDINATOR) === 0 || (verb & PARTICIPLE) === 0) return false
  return verbKind(verb) > 0 && verbKind(verb) <= LAST_OF_SPEECH
}

/** The agent of a passive stands as the subject of its active would: "Kerr told". */
function asSubject({ tokens }: Scope, { start }: Cue, phrase: Phrase): Link {
  return sureLink(phrase, 0, 0, tokenClass(tokens, start), 1)
}

/** The owner in "Kerr’s claim". */
function ownLink({ tokens }: Scope, phrase: Phrase): Link {
  return sureLink(phrase, 2, tokenClass(tokens, phrase.start - 1), tokenClass(tokens, phrase.end), 0)
}

/** A link that nothing speaks against. */
export function sureLink(phrase: Phrase, side: number, before: number, after: number, first: number): Link {
  return {
    phrase,
    side,
    order: 0,
    gap: 0,
    commas: 0,
    quotes: 0,
    verbs: 0,
    joins: 0,
    before,
    after,
    first,
    subject: 1,
    weight: Number.NaN,
  }
}

function addBefore(scope: Scope, cue: Cue, last: number, links: Link[]): void {
  const { tokens, phrases, cues } = scope
  const sentence = tokens.sentence[cue.start]
  const subject = subjectOf(scope, cue)
  let phrase = last
  let verb = cue.place - 1
  let commas = 0
  let quotes = 0
  let verbs = 0
  let joins = 0
  let order = 0
  // The subject is always among them.
  let missing = subject !== null
  for (let at = cue.start - 1; at > cue.start - BACK && (order < MOST_BEFORE || missing); at--) {
    if (tokens.sentence[at] !== sentence) break
    while (phrase >= 0 && (phrases[phrase] as Phrase).start > at) phrase--
    const found = itemBefore(phrases, phrase + 1)
    if (found && found.end > at) {
      if (found === subject) missing = false
      if (found.kind !== MOMENT && (order < MOST_BEFORE || found === subject)) {
        const first = Number(tokens.sentence[found.start - 1] !== sentence)
        const before = tokenClass(tokens, found.start - 1)
        const after = tokenClass(tokens, found.end)
        const gap = cue.start - found.end
        links.push({
          phrase: found,
          side: 0,
          order,
          gap,
          commas,
          quotes,
          verbs,
          joins,
          before,
          after,
          first,
          subject: subject ? Number(found === subject) : 2,
          weight: Number.NaN,
        })
        order++
      }
      at = found.start
      continue
    }
    if (tokens.shape[at] === MARK) {
      if (tokens.code[at] === COMMA) commas++
      else if (tokens.code[at] === CLOSE_BRACKET) at = bracketStart(tokens, at)
    } else if (tokens.shape[at] === QUOTE) quotes++
    else {
      const bits = tokens.bits[at] as number
      if (bits & CONJUNCTION) joins |= 1
      if (bits & (RELATIVE | SUBORDINATOR)) joins |= 2
      while (verb >= 0 && (cues[verb] as Cue).start > at) verb--
      if (verb >= 0 && (cues[verb] as Cue).start === at) verbs++
    }
  }
}

/**
 * The subject as if nothing stood between it and the cue, where what does only says which it is: "officials at the ministry
 * said". Not over "of" ("a lot of people said") and "by" ("a story by Kerr said"), which hang on what means more.
 */
function withoutComplement({ tokens }: Scope, cue: Cue, links: Link[]): Link[] {
  const [nearest, subject] = links
  if (!nearest || subject?.subject !== 1 || !isSpeech(cue)) return links
  const { phrase } = nearest
  // "a parish in Lenkovo said", but "talks with Kerr said"
  if (subject.phrase.kind === THING && !isPlace(tokens, phrase)) return links
  // "a source close to Kerr"
  const from = subject.phrase.end + ((tokens.bits[subject.phrase.end] as number) & PLAIN ? 1 : 0)
  if (nearest.gap > 0 || phrase.start !== from + 1) return links
  const bits = tokens.bits[phrase.start - 1] as number
  const hangs = (bits & PREPOSITION) !== 0 && (bits & (CONJUNCTION | SUBORDINATOR | JOINER)) === 0
  if (!hangs || (bits & AGENT) === AGENT) return links
  const { before, first } = subject
  return [{ ...nearest, phrase: subject.phrase, before, first, subject: 1 }, ...links.slice(2)]
}

/** Whether a phrase is a name behind "in". */
export function isPlace({ names }: Tokens, { start, kind }: Phrase): boolean {
  return kind === NAME && ((names[start - 1] as number) & LOCATIVE) !== 0
}

/** The bracket that opens before the one at `at`; `at` where none does nearby. */
function bracketStart(tokens: Tokens, at: number): number {
  for (let i = at - 1; at - i < 12 && tokens.shape[i] !== EDGE; i--)
    if (tokens.shape[i] === MARK && tokens.code[i] === OPEN_BRACKET) return i
  return at
}

function addBehind(scope: Scope, cue: Cue, next: number, links: Link[]): void {
  const { tokens, phrases, cues } = scope
  const sentence = tokens.sentence[cue.end - 1]
  let commas = 0
  let quotes = 0
  // The first cue behind this one, and the first behind the phrase.
  const verb = cue.place + 1
  let nextVerb = verb
  let order = 0
  let at = cue.end
  for (let i = next; i < phrases.length && order < MOST_BEHIND; i++) {
    const phrase = phrases[i] as Phrase
    if (phrase.start - cue.end > AHEAD || tokens.sentence[phrase.start] !== sentence) break
    for (; at < phrase.start; at++) {
      if (tokens.shape[at] === MARK) commas += Number(tokens.code[at] === COMMA)
      else if (tokens.shape[at] === QUOTE) quotes++
    }
    while (nextVerb < cues.length && (cues[nextVerb] as Cue).start < phrase.start) nextVerb++
    at = phrase.end
    // "“I can’t sleep,” is a common complaint": a thing behind "is" is no source.
    if (phrase.kind === MOMENT || (cue.kind === BEING && phrase.kind === THING)) continue
    const before = tokenClass(tokens, phrase.start - 1)
    const after = tokenClass(tokens, phrase.end)
    const gap = phrase.start - cue.end
    links.push({
      phrase,
      side: 1,
      order,
      gap,
      commas,
      quotes,
      verbs: nextVerb - verb,
      joins: 0,
      before,
      after,
      first: 0,
      subject: Number(isAgent(tokens, cue, phrase)),
      weight: Number.NaN,
    })
    order++
  }
}

/** Whether the phrase is who speaks in a passive: "Mehta was told by Kerr". */
function isAgent({ bits }: Tokens, { form }: Cue, { start }: Phrase): boolean {
  return form === PASSIVE && ((bits[start - 1] as number) & AGENT) === AGENT
}
