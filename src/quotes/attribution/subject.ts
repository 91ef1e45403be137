import { AUXILIARY, CONJUNCTION, PLAIN, PREPOSITION, RELATIVE, VERB_ONLY, verbKind } from '../../lexicon/word-bits.ts'
import { itemBefore } from '../../text/list.ts'
import { type Cue, FINITE, ING, ORIGIN, SOURCE } from './cues.ts'
import { COMMA, isCloseBracket, isDash, isOpenBracket } from './mark-codes.ts'
import { MOMENT, NAME, type Phrase, ROLE } from './phrase.ts'
import { firstFrom, type Scope } from './scope.ts'
import { isTitleWord } from './titles.ts'
import { CAPITAL, EDGE, MARK, QUOTE, type Tokens } from './tokens.ts'

/** How far back, in tokens, a subject is looked for. */
const BACK = 45
/** Steps over appositions, brackets, prepositions and clauses. */
const STEPS = 8
/** Most appositions and ages behind one name. */
const MOST_APPOSED = 4

/**
 * The phrase that grammar makes the subject of a cue: the nearest before it, over appositions ("Kerr, a doctor,
 * said"), brackets, phrases with a preposition ("a spokesman for the town said") and, for "and said" or "saying", over
 * the verb before. Null where nothing fits.
 */
export function subjectOf(scope: Scope, cue: Cue): Phrase | null {
  // Each of a cue's links asks, and several quotes.
  if (cue.subject === undefined) cue.subject = readSubject(scope, cue)
  return cue.subject
}

function readSubject(scope: Scope, cue: Cue): Phrase | null {
  if (cue.owner || cue.kind === SOURCE || cue.kind === ORIGIN) return null
  return overAsides(scope, cue) ?? subjectBefore(scope, cue, 0)
}

/**
 * The phrase that a comma parts from the cue's where what stands between is of it alone, commas and all: "Kerr, responsible for
 * mills, roads and the lake, said", "the firms, which include Holt, Tarn and Norlin, said". Null where anything else may stand there.
 */
function overAsides({ tokens, phrases }: Scope, cue: Cue): Phrase | null {
  const { bits, code, sentence } = tokens
  if (code[cue.start - 1] !== COMMA || cue.form !== FINITE) return null
  let found: Phrase | null = null
  let last = cue.phrase - 1
  let verb = false
  let commas = 0
  for (let at = cue.start - 2; at > cue.start - BACK && sentence[at] === sentence[cue.start]; at--) {
    if (tokens.shape[at] === QUOTE) break
    if (code[at] !== COMMA) {
      verb ||= ((bits[at] as number) & (VERB_ONLY | AUXILIARY)) !== 0
      continue
    }
    const next = bits[at + 1] as number
    if (next & CONJUNCTION || (verb && (next & RELATIVE) === 0)) break
    verb = false
    while (last >= 0 && (phrases[last] as Phrase).start >= at) last--
    const phrase = itemBefore(phrases, last + 1)
    const describes = tokens.shape[at + 1] !== CAPITAL || isTitleWord(tokens, at + 1)
    if (commas++ > 0 && describes && phrase?.end === at && phrase.kind !== MOMENT && isFirst(tokens, phrase))
      found = phrase
  }
  return found
}

/** Whether a phrase opens its sentence, or stands right behind a comma. */
function isFirst({ code, sentence }: Tokens, { start }: Phrase): boolean {
  return code[start - 1] === COMMA || sentence[start] !== sentence[start - 1]
}

function subjectBefore(scope: Scope, cue: Cue, depth: number): Phrase | null {
  const { tokens, phrases } = scope
  let at = cue.start
  let found: Phrase | null = null
  let last = cue.phrase - 1
  // Whether a comma closes what stands before the cue: an apposition or a clause.
  let closed = false
  for (let step = 0; step < STEPS; step++) {
    at = skipBrackets(scope, at)
    while (last >= 0 && (phrases[last] as Phrase).start >= at) last--
    if (cue.start - at > BACK || tokens.sentence[at - 1] !== tokens.sentence[cue.start]) return found
    const before = at - 1
    const phrase = itemBefore(phrases, last + 1)
    if (phrase && phrase.end === at) {
      if (phrase.kind !== MOMENT) found = phrase
      const joined = tokens.bits[phrase.start - 1] as number
      const preposition = (joined & PREPOSITION) !== 0 && (joined & CONJUNCTION) === 0
      if (phrase.kind !== MOMENT && !preposition) return closed ? apposedTo(scope, last) : phrase
      // "a spokesman for the town": go on to what the preposition hangs on.
      at = preposition ? phrase.start - 1 : phrase.start
      if (preposition && itemBefore(phrases, last)?.end !== at) {
        const back = tokens.shape[at - 1]
        if (back === MARK || back === QUOTE || back === EDGE) return found
      }
      continue
    }
    if (tokens.shape[before] === QUOTE) {
      at = before
      continue
    }
    if (tokens.shape[before] === MARK) {
      if (tokens.code[before] !== COMMA && !isDash(tokens.code[before] as number)) return found
      const over = overApposition(scope, before, cue.start)
      if (cue.form === ING || over === -1) return depth < 2 ? (verbBefore(scope, cue, before, depth) ?? found) : found
      at = over
      closed = true
      continue
    }
    const bits = tokens.bits[before] as number
    // "a source close to Kerr said": behind one person a verb's first form is none.
    const one = (bits & PLAIN) !== 0 && before !== cue.start - 1 ? itemBefore(phrases, last + 1) : undefined
    if (one?.end === before && one.kind === ROLE) return one
    if (bits & CONJUNCTION || verbKind(bits) !== 0 || bits & AUXILIARY)
      return depth < 2 ? verbBefore(scope, cue, before, depth) : null
    at = before
  }
  return found
}

/**
 * The name that the phrase at `last` stands in apposition to, over further ones and an age: Kerr in "Ann Kerr, 46, head of
 * sales, Holt Mills, said"; the phrase itself where there is none.
 */
function apposedTo({ tokens, phrases }: Scope, last: number): Phrase {
  let found = phrases[last] as Phrase
  let start = found.start
  for (let i = last - 1; i >= 0 && last - i <= MOST_APPOSED; i--) {
    const phrase = phrases[i] as Phrase
    if (phrase.end !== start - 1 || tokens.shape[phrase.end] !== MARK || tokens.code[phrase.end] !== COMMA) break
    start = phrase.start
    if (phrase.kind === MOMENT) continue
    const before = tokens.bits[start - 1] as number
    if (phrase.kind !== NAME || before & (PREPOSITION | CONJUNCTION) || verbKind(before) !== 0) break
    found = phrase
  }
  return found
}

/** The subject of the last finite cue that stands before token `at` in the cue's sentence. */
function verbBefore(scope: Scope, cue: Cue, at: number, depth: number): Phrase | null {
  const { cues, tokens } = scope
  for (let i = firstFrom(cues, at + 1) - 1, n = 0; i >= 0 && n < 4; i--, n++) {
    const one = cues[i] as Cue
    if (one.owner || one.kind === SOURCE || one.kind === ORIGIN) continue
    if (tokens.sentence[one.start] !== tokens.sentence[cue.start]) return null
    if (one.form === FINITE) return subjectBefore(scope, one, depth + 1)
  }
  return null
}

/** Before a comma at `at`: the place before the comma that opens the apposition; -1 where there is none. */
function overApposition({ tokens }: Scope, at: number, from: number): number {
  for (let i = at - 1; from - i < BACK; i--) {
    if (tokens.sentence[i] !== tokens.sentence[at]) return -1
    if (tokens.shape[i] === MARK && tokens.code[i] === tokens.code[at]) return i
  }
  return -1
}

/** The place before the brackets that end right before token `at`; `at` where none do. */
function skipBrackets({ tokens }: Scope, at: number): number {
  if (tokens.shape[at - 1] !== MARK || !isCloseBracket(tokens.code[at - 1] as number)) return at
  for (let i = at - 2; at - i < BACK && tokens.shape[i] !== EDGE; i--) {
    if (tokens.shape[i] === MARK && isOpenBracket(tokens.code[i] as number)) return i
  }
  return at
}
