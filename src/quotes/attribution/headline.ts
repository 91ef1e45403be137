import {
  ADVERB,
  AUXILIARY,
  BODY,
  CONJUNCTION,
  CROWD,
  DO,
  PARTICIPLE,
  PEOPLE,
  PLAIN,
  PREPOSITION,
  SUBORDINATOR,
  TITLE,
  VERB_ONLY,
  verbKind,
} from '../../lexicon/word-bits.ts'
import type { Span } from '../../types/index.ts'
import { COLON, COMMA, isDash, isEndMark } from './mark-codes.ts'
import type { Scope } from './scope.ts'
import { MARK, QUOTE, type Tokens } from './tokens.ts'

/** Who speaks a quote of a headline, through what, and by which rule. */
export interface HeadlineSource {
  readonly mention: Span
  readonly cue: Span | null
  readonly rule: 'headline-source' | 'headline-subject'
}

/** Longest source of a headline in tokens. */
const LONGEST = 9
/** Longest headline in tokens that is read. */
const FAR = 60

/**
 * The source of a quote in a headline, where capitals tell nothing: behind it ("…, Ministry Says", "… — Ministry"), before
 * its colon ("Ministry: ‘…’"), or the subject of its clause ("Ministry Pledges ‘…’").
 */
export function headlineSource({ tokens, to }: Scope, at: number): HeadlineSource | null {
  return sourceBehind(tokens, at, to) ?? sourceBefore(tokens, at) ?? clauseSubject(tokens, at)
}

/** "‘…’ …, Ministry Says", "‘…’ … — Ministry", "‘…’, says ministry": the last clause of the headline. */
function sourceBehind(tokens: Tokens, at: number, to: number): HeadlineSource | null {
  if (to - at > FAR) return null
  let from = to
  while (from > at + 1 && !isSeparator(tokens, from - 1)) {
    if (tokens.shape[from - 1] === QUOTE) return null
    from--
  }
  if (from === at + 1 && tokens.shape[from] === MARK) from++
  let end = to
  while (end > from && tokens.shape[end - 1] === MARK) end--
  if (end <= from || end - from > LONGEST) return null
  const mark = tokens.code[from - 1] as number
  // "Ministry Says": the verb closes; "Says Ministry": it opens.
  // "‘…’ of Dam Vote" goes on with the quote.
  const opens = ((tokens.bits[from] as number) & PREPOSITION) === 0
  if (end - from > 1 && opens && isSpeech(tokens, end - 1)) return found(tokens, from, end - 1, end - 1, end)
  if (end - from > 1 && isSpeech(tokens, from) && !isPlain(tokens, from))
    return found(tokens, from + 1, end, from, from + 1)
  if (tokens.shape[from - 1] !== MARK || mark === COMMA) return null
  // "‘We lost it all’: flood victims return home"
  const verb = mark === COLON && from - 2 === at ? firstVerb(tokens, from, end) : -1
  if (verb > from && isSomebody(tokens, verb - 1)) return found(tokens, from, verb, from - 1, from)
  if (hasVerb(tokens, from, end)) return null
  // "Talks ‘very close’ to deal: minister": farther off, only a noun for somebody speaks.
  const speaks = isDash(mark) || (mark === COLON && (from - 2 === at || isSomebody(tokens, end - 1)))
  return speaks ? found(tokens, from, end, from - 1, from) : null
}

function isSomebody(tokens: Tokens, at: number): boolean {
  return ((tokens.bits[at] as number) & (PEOPLE | TITLE | BODY | CROWD)) !== 0
}

/** "Ministry: ‘…’". */
function sourceBefore(tokens: Tokens, at: number): HeadlineSource | null {
  if (tokens.shape[at - 1] !== MARK || tokens.code[at - 1] !== COLON) return null
  const from = clauseStart(tokens, at - 1)
  if (at - 1 - from > LONGEST || at - 1 <= from) return null
  const verb = firstVerb(tokens, from, at - 1)
  // "Ministry Says: …" has its verb; in "Lighthouse Keeper: …" whatever looks like one is a part of the name.
  if (verb > from && isSpeech(tokens, verb) && !isPlain(tokens, verb)) {
    return { ...found(tokens, from, verb, verb, verb + 1), rule: 'headline-subject' }
  }
  return found(tokens, from, at - 1, at - 1, at)
}

/** "Ministry Pledges ‘…’ To Town", "Ministry ‘Hopes To See’ Talks". */
function clauseSubject(tokens: Tokens, at: number): HeadlineSource | null {
  const from = clauseStart(tokens, at)
  // "Court raps town over roads, says ‘…’": who speaks is the subject of the clause before.
  if (tokens.code[from - 1] === COMMA && from + 1 === at && isSpeech(tokens, from) && !isPlain(tokens, from)) {
    const first = clauseStart(tokens, from - 1)
    const verb = firstVerb(tokens, first, from - 1)
    if (verb <= first || verb - first > LONGEST) return null
    return { ...found(tokens, first, verb, from, at), rule: 'headline-subject' }
  }
  const verb = firstVerb(tokens, from, at)
  if (verb > from && verb - from <= LONGEST) {
    if (isSuffered(tokens, verb)) {
      // "Woman fined for parking says she ‘…’"
      let said = verb + 1
      while (said < at && (!isSpeech(tokens, said) || isPlain(tokens, said))) said++
      return said === at ? null : { ...found(tokens, from, verb, said, said + 1), rule: 'headline-subject' }
    }
    let end = verb + 1
    while (end < at && (tokens.bits[end] as number) & (PREPOSITION | ADVERB) && end - verb < 3) end++
    return { ...found(tokens, from, verb, verb, end), rule: 'headline-subject' }
  }
  return null
}

/** "Man jailed for ‘callous’ theft": a past form of no speech before a preposition tells what is done to its subject. */
function isSuffered({ bits }: Tokens, verb: number): boolean {
  const own = bits[verb] as number
  if (verbKind(own) !== DO || (own & VERB_ONLY) === 0 || own & PARTICIPLE) return false
  return ((bits[verb + 1] as number) & PREPOSITION) !== 0
}

function found(tokens: Tokens, from: number, to: number, cue: number, cueEnd: number): HeadlineSource {
  return {
    mention: { start: tokens.start[from] as number, end: tokens.end[to - 1] as number },
    cue: { start: tokens.start[cue] as number, end: tokens.end[cueEnd - 1] as number },
    rule: 'headline-source',
  }
}

/** The token that opens the clause in which token `at` stands. */
function clauseStart(tokens: Tokens, at: number): number {
  let from = at
  while (at - from < FAR && !isSeparator(tokens, from - 1) && (tokens.shape[from - 1] as number) < QUOTE) from--
  // "As Town Votes, Ministry Pledges" is cut at the comma; "After Vote Ministry Pledges" is not told from a name.
  return from < at && (tokens.bits[from] as number) & (CONJUNCTION | SUBORDINATOR) ? from + 1 : from
}

/** The clause's verb: the first that is no plain form ("State Department Pledges"), else the first that is. */
function firstVerb(tokens: Tokens, from: number, to: number): number {
  let plain = -1
  for (let at = from + 1; at < to; at++) {
    if (tokens.shape[at] === MARK || tokens.shape[at] === QUOTE) continue
    const bits = tokens.bits[at] as number
    if (verbKind(bits) !== 0 && (bits & PREPOSITION) === 0) {
      if (!isPlain(tokens, at)) return at
      if (plain === -1) plain = at
    } else if (bits & (PREPOSITION | SUBORDINATOR)) break
  }
  return plain
}

function isPlain(tokens: Tokens, at: number): boolean {
  return ((tokens.bits[at] as number) & PLAIN) !== 0
}

function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const bits = tokens.bits[at] as number
    if ((verbKind(bits) !== 0 && !isPlain(tokens, at)) || bits & (AUXILIARY | SUBORDINATOR)) return true
  }
  return false
}

/** Kinds of verbs that close a headline as its source's: all but those of naming, showing and no speech. */
function isSpeech(tokens: Tokens, at: number): boolean {
  const kind = verbKind(tokens.bits[at] as number)
  return (kind >= 1 && kind <= 12) || kind === 16
}

function isSeparator(tokens: Tokens, at: number): boolean {
  if (tokens.shape[at] !== MARK) return false
  const mark = tokens.code[at] as number
  return mark === COMMA || mark === COLON || mark === 59 || mark === 124 || isEndMark(mark) || isDash(mark)
}
