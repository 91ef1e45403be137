import { LINK_AT, READING_AT } from './attributes.ts'
import { type Cue, isSpeech } from './cues.ts'
import type { Link } from './links.ts'
import { COMMA } from './mark-codes.ts'
import { firstFrom, type Scope } from './scope.ts'
import {
  type Answer,
  AROUND,
  BEFORE,
  BEHIND,
  headOf,
  INHERITED,
  NOBODY,
  type Reading,
  type Situation,
} from './situation.ts'
import { tokenClass } from './token-class.ts'
import { MARK, QUOTE } from './tokens.ts'

// Fills in the attributes in the order of attributes.ts: of the quote once, of each reading, of each link.

/** Fills in what holds for all candidates of a quote. */
export function fillQuote(values: Int32Array, situation: Situation): void {
  const { scope, at, lastScope, behind, shape } = situation
  const { sentence } = scope.tokens
  values[0] = tokenClass(scope.tokens, at - 1)
  values[1] = tokenClass(scope.tokens, at - 2)
  values[2] = tokenClass(lastScope.tokens, behind)
  values[3] = tokenClass(lastScope.tokens, behind + 1)
  values[4] = shape.opens
  values[5] = situation.closes
  values[6] = shape.length
  values[7] = shape.title
  values[8] = shape.verb
  values[9] = at === scope.from ? 2 : sentence[at] !== sentence[at - 1] ? 1 : 0
  values[10] = situation.own
}

function isIn({ tokens }: Scope, { start }: Cue, sentence: number | undefined): boolean {
  return tokens.sentence[start] === sentence
}

/** Fills in what holds for all links of a reading. */
export function fillReading(values: Int32Array, situation: Situation, reading: Reading): void {
  const { kind, cue, scope, answer } = reading
  const { at, behind } = situation
  if (!cue) {
    values.fill(0, READING_AT)
    values[READING_AT] = kind
    return
  }
  values[READING_AT] = kind
  values[READING_AT + 1] = cue.kind
  values[READING_AT + 2] = cue.form
  values[READING_AT + 3] = Math.min(reading.sentences, 3)
  values[READING_AT + 7] = Math.min(reading.rank, 5)
  values[READING_AT + 9] = tokenClass(scope.tokens, cue.start - 1)
  let edge = 0
  if (kind === BEFORE || kind === AROUND) {
    values[READING_AT + 4] = bucket(reading.gap)
    fillBetween(values, scope, cue.end, at, cue.place + 1)
    if (cue.end !== at) edge = tokenClass(scope.tokens, cue.end)
  } else if (kind === BEHIND) {
    values[READING_AT + 4] = bucket(reading.gap)
    fillBetween(values, scope, behind, cue.start, situation.cuesUpTo)
    if (cue.start !== behind) edge = tokenClass(scope.tokens, cue.start - 1)
  } else {
    values[READING_AT + 4] = 0
    values[READING_AT + 5] = 0
    values[READING_AT + 6] = 0
    values[READING_AT + 10] = 0
    if (kind !== INHERITED) edge = tokenClass(scope.tokens, cue.end)
  }
  values[READING_AT + 8] = edge
  values[READING_AT + 11] = kind === BEFORE ? speechBeyond(scope, cue) : 0
  const zones = answer ? situation.scope.zone - answer.quoteScope.zone : 0
  values[READING_AT + 12] = !answer ? 0 : zones >= 0 && zones <= 2 ? zones + 1 : 4
  values[READING_AT + 13] = answer ? Math.min(spoken(situation, reading), 3) : 0
  values[READING_AT + 14] = answer ? Math.min(answer.held, 3) : 0
  values[READING_AT + 15] = answer ? answer.closes : 0
}

/** Commas, quotes and cues of speech between cue and quote, each at most two; the first cue there has the place `next`. */
function fillBetween(values: Int32Array, { tokens, cues }: Scope, from: number, to: number, next: number): void {
  let commas = 0
  let quotes = 0
  for (let at = from; at < to && (commas < 2 || quotes < 2); at++) {
    if (tokens.shape[at] === QUOTE) quotes++
    else if (tokens.shape[at] === MARK && tokens.code[at] === COMMA) commas++
  }
  values[READING_AT + 5] = Math.min(commas, 2)
  values[READING_AT + 6] = Math.min(quotes, 2)
  let speech = 0
  for (let i = next; speech < 2; i++) {
    const cue = cues[i]
    if (!cue || cue.start >= to) break
    if (isSpeech(cue)) speech++
  }
  values[READING_AT + 10] = speech
}

/** Cues of speech before the cue in its sentence, at most two. */
function speechBeyond(scope: Scope, cue: Cue): number {
  const sentence = scope.tokens.sentence[cue.start]
  let speech = 0
  for (let i = cue.place - 1, n = 0; i >= 0 && n < 6 && speech < 2; i--, n++) {
    const one = scope.cues[i] as Cue
    if (!isIn(scope, one, sentence)) break
    if (isSpeech(one)) speech++
  }
  return speech
}

/** Cues between the quote and the one whose speaker it would have, its own left out. */
function spoken({ scope, at, cuesBefore: here }: Situation, { answer, cue }: Reading): number {
  if (!answer) return 0
  if (scope !== answer.quoteScope) return here
  const from = firstFrom(scope.cues, answer.quoteAt)
  const own = answer.scope === scope && cue && cue.start > answer.quoteAt && cue.start < at ? 1 : 0
  return Math.max(0, here - from - own)
}

/** Fills in what holds for a link of a reading. */
export function fillLink(values: Int32Array, situation: Situation, reading: Reading, link: Link): void {
  fillPhrase(values, link)
  fillPassing(values, situation, reading, link)
}

/** Fills in what holds for a link whichever quote asks. */
export function fillPhrase(values: Int32Array, link: Link): void {
  values[LINK_AT] = link.phrase.kind
  values[LINK_AT + 1] = link.side
  values[LINK_AT + 2] = Math.min(link.order, 5)
  values[LINK_AT + 3] = Math.min(bucket(link.gap), 6)
  values[LINK_AT + 4] = Math.min(link.commas, 3)
  values[LINK_AT + 5] = Math.min(link.quotes, 2)
  values[LINK_AT + 6] = Math.min(link.verbs, 3)
  values[LINK_AT + 7] = link.joins
  values[LINK_AT + 8] = link.before
  values[LINK_AT + 9] = link.after
  values[LINK_AT + 10] = link.first
  values[LINK_AT + 11] = link.subject
}

/** Fills in what holds for a link and one quote. */
export function fillPassing(values: Int32Array, situation: Situation, { kind, cue, scope }: Reading, link: Link): void {
  const { previous, heads } = situation
  const head = headOf(scope, link)
  values[LINK_AT + 12] = Math.min(heads.get(head) ?? 0, 3)
  values[LINK_AT + 13] = previous && kind !== NOBODY ? usedBefore(previous, cue, head) : 0
}

/** Whether the last answer had the same cue (2) or the same head of its mention (1). */
function usedBefore(previous: Answer, cue: Cue | null, head: number): number {
  if (cue === previous.cue) return 2
  return head === headOf(previous.scope, previous.link) ? 1 : 0
}

function bucket(gap: number): number {
  if (gap <= 3) return Math.max(gap, 0)
  return gap <= 5 ? 4 : gap <= 9 ? 5 : gap <= 15 ? 6 : 7
}
