import type { Cue } from './cues.ts'
import { ING, ORIGIN, POINT } from './cues.ts'
import { findLinks, type Link } from './links.ts'
import type { QuoteShape } from './quote-shape.ts'
import { firstFrom, type Scope } from './scope.ts'
import { MARK, QUOTE } from './tokens.ts'

/** Where a quote stands, and what was said of those before it. */
export interface Situation {
  /** The prose around its first part, and the quote's token there. */
  readonly scope: Scope
  readonly at: number
  /** The same of its last part. */
  readonly lastScope: Scope
  readonly lastAt: number
  /** The end of the zone before, where the quote opens its own. */
  readonly before: Scope | null
  /** The start of the zone after, where the quote closes its own. */
  readonly after: Scope | null
  readonly shape: QuoteShape
  /** The last quote with a speaker, and the last one before it with another. */
  readonly previous: Answer | null
  readonly earlier: Answer | null
  /** How often each head of a mention was a speaker so far. */
  readonly heads: ReadonlyMap<string, number>
}

/** What was said of a quote with a speaker. */
export interface Answer {
  readonly run: number
  readonly scope: Scope
  readonly cue: Cue
  readonly link: Link
  /** Where the quote that it was said of ends: scope and token. */
  readonly quoteScope: Scope
  readonly quoteAt: number
  readonly closes: number
  readonly opens: number
  /** How many quotes have it in a row. */
  readonly held: number
}

/** One way to read who speaks a quote. */
export interface Candidate {
  readonly kind: number
  readonly scope: Scope
  readonly cue: Cue | null
  readonly link: Link | null
  /** Sentences between cue and quote. */
  readonly sentences: number
  /** Tokens between cue and quote. */
  readonly gap: number
  /** Cues between cue and quote. */
  readonly rank: number
  readonly answer: Answer | null
}

// Kinds of candidates.
export const NOBODY = 0
export const BEFORE = 1
export const BEHIND = 2
export const INHERITED = 3
export const EARLIER = 4
export const ZONE_BEFORE = 5
export const AROUND = 6
export const ZONE_AFTER = 7

const BACK = 70
const AHEAD = 45
const MOST_BEFORE = 6
const MOST_BEHIND = 4
const MOST_SENTENCES = 2
const MOST_ZONE_BEFORE = 3

/** All ways to read who speaks a quote, nobody first; their number is bounded. */
export function propose(situation: Situation): Candidate[] {
  const { scope, at, previous, earlier } = situation
  const candidates: Candidate[] = [
    { kind: NOBODY, scope, cue: null, link: null, sentences: 0, gap: 0, rank: 0, answer: null },
  ]
  const inherit = (answer: Answer, kind: number) => {
    const { cue, link } = answer
    candidates.push({ kind, scope: answer.scope, cue, link, sentences: 0, gap: 0, rank: 0, answer })
  }
  if (previous && !standsHere(previous, situation)) inherit(previous, INHERITED)
  if (earlier && !standsHere(earlier, situation)) inherit(earlier, EARLIER)
  addBefore(situation, candidates)
  addBehind(situation, candidates)
  if (situation.before && scope.tokens.sentence[at] === 0) addZoneBefore(situation, situation.before, candidates)
  if (situation.after && situation.lastAt + 1 >= situation.lastScope.tokens.length)
    addZoneAfter(situation, situation.after, candidates)
  return candidates
}

/** "– Kerr" below the quote: only a dash that opens the next zone speaks for the one before. */
function addZoneAfter(situation: Situation, scope: Scope, candidates: Candidate[]): void {
  const cue = scope.cues[0]
  if (cue && cue.kind === POINT && cue.start === 0) push(situation, candidates, scope, ZONE_AFTER, cue, 1, 0, 0)
}

/** Whether the cue stands in the quote's own sentence, before it: it is found there again. */
function standsHere(answer: Answer, { scope, at }: Situation): boolean {
  const { cue } = answer
  if (answer.scope !== scope || cue.end > at || at - cue.end > BACK) return false
  return scope.tokens.sentence[cue.start] === scope.tokens.sentence[at]
}

function push(
  situation: Situation,
  candidates: Candidate[],
  scope: Scope,
  kind: number,
  cue: Cue,
  sentences: number,
  gap: number,
  rank: number,
): void {
  const { previous, earlier } = situation
  for (const link of findLinks(scope, cue)) {
    // What an earlier sentence says of an earlier quote is inherited, not stated.
    if (sentences > 0 && (isSame(previous, scope, cue, link) || isSame(earlier, scope, cue, link))) continue
    candidates.push({ kind, scope, cue, link, sentences, gap, rank, answer: null })
  }
}

function isSame(answer: Answer | null, scope: Scope, cue: Cue, link: Link): boolean {
  return answer !== null && answer.scope === scope && answer.cue === cue && answer.link.phrase === link.phrase
}

function addBefore(situation: Situation, candidates: Candidate[]): void {
  const { scope, at } = situation
  const { tokens, cues } = scope
  let rank = 0
  for (let i = firstFrom(cues, at) - 1; i >= 0 && rank < MOST_BEFORE; i--) {
    const cue = cues[i] as Cue
    const sentences = (tokens.sentence[at] as number) - (tokens.sentence[cue.start] as number)
    if (sentences > MOST_SENTENCES || at - cue.end > BACK) break
    push(situation, candidates, scope, BEFORE, cue, sentences, at - cue.end, rank)
    if (sentences === 0 && cue.form === ING) addAround(situation, cue, at - cue.end, rank, candidates)
    if (cue.kind !== POINT && cue.kind !== ORIGIN) rank++
  }
}

/** "Calling it “vast,” Kerr left": a participle before the quote has its subject behind it. */
function addAround({ scope, at }: Situation, cue: Cue, gap: number, rank: number, candidates: Candidate[]): void {
  const { tokens, phrases } = scope
  for (let i = firstFrom(phrases, at + 1), n = 0; i < phrases.length && n < 2; i++, n++) {
    const phrase = phrases[i] as (typeof phrases)[number]
    if (phrase.start - at > 12) break
    const comma = Number(tokens.word[phrase.start - 1] === ',')
    const link: Link = {
      phrase,
      side: 1,
      order: n,
      gap: phrase.start - at - 1,
      commas: comma,
      quotes: 1,
      verbs: firstFrom(scope.cues, phrase.start) - firstFrom(scope.cues, at),
      joins: 0,
      before: 0,
      after: 0,
      first: 0,
      subject: 2,
    }
    candidates.push({ kind: AROUND, scope, cue, link, sentences: 0, gap, rank, answer: null })
  }
}

function addBehind(situation: Situation, candidates: Candidate[]): void {
  const { lastScope: scope, lastAt: at } = situation
  const { tokens, cues } = scope
  let rank = 0
  const sentence = tokens.sentence[at + 1]
  for (let i = firstFrom(cues, at + 1); i < cues.length && rank < MOST_BEHIND; i++) {
    const cue = cues[i] as Cue
    if (tokens.sentence[cue.start] !== sentence || cue.start - at > AHEAD) break
    push(situation, candidates, scope, BEHIND, cue, 0, cue.start - at - 1, rank)
    if (cue.kind !== POINT && cue.kind !== ORIGIN) rank++
  }
}

function addZoneBefore(situation: Situation, scope: Scope, candidates: Candidate[]): void {
  const { tokens, cues } = scope
  const last = tokens.length - 1
  if (last < 0) return
  let rank = 0
  for (let i = cues.length - 1; i >= 0 && rank < MOST_ZONE_BEFORE; i--) {
    const cue = cues[i] as Cue
    const sentences = (tokens.sentence[last] as number) - (tokens.sentence[cue.start] as number)
    if (sentences > 0 || last - cue.end > AHEAD) break
    push(situation, candidates, scope, ZONE_BEFORE, cue, 1 + sentences, last - cue.end + 1, rank)
    if (cue.kind !== POINT && cue.kind !== ORIGIN) rank++
  }
}

/** Commas and quotes between two tokens of a scope, each at most two. */
export function between({ tokens }: Scope, from: number, to: number): { commas: number; quotes: number } {
  let commas = 0
  let quotes = 0
  for (let at = from; at < to && (commas < 2 || quotes < 2); at++) {
    if (tokens.shape[at] === QUOTE) quotes++
    else if (tokens.shape[at] === MARK && tokens.word[at] === ',') commas++
  }
  return { commas: Math.min(commas, 2), quotes: Math.min(quotes, 2) }
}
