import { DO, PREPOSITION } from '../../lexicon/word-bits.ts'
import { actorBefore } from './actor-before.ts'
import { agentBehind } from './agent-behind.ts'
import { clauseAround } from './clause-around.ts'
import { clauseBefore } from './clause-before.ts'
import { clauseBehind } from './clause-behind.ts'
import { mainClause } from './clause-main.ts'
import { clauseOuter } from './clause-outer.ts'
import { clausePut } from './clause-put.ts'
import { clauseWords } from './clause-words.ts'
import { type Cue, ING, ORIGIN, POINT } from './cues.ts'
import { isGivenName } from './given-name.ts'
import { announcedAbove, signatureBelow } from './line-beside.ts'
import { findLinks, type Link } from './links.ts'
import { COLON, COMMA } from './mark-codes.ts'
import type { Phrase } from './phrase.ts'
import { ASKED, INSIDE, STOPPED } from './quote-end.ts'
import { replyBehind } from './reply-behind.ts'
import { resumed } from './resumed.ts'
import { firstFrom, type Scope } from './scope.ts'
import {
  type Answer,
  AROUND,
  BEFORE,
  BEHIND,
  INHERITED,
  nobodyIn,
  type Reading,
  type Situation,
  ZONE_AFTER,
  ZONE_BEFORE,
} from './situation.ts'
import { MARK, WORD } from './tokens.ts'
import { turnOf } from './turn.ts'

// How far is looked, in tokens, cues and sentences: bounded, so that it is quick on any text.
const BACK = 70
const AHEAD = 45
const MOST_BEFORE = 6
const MOST_BEHIND = 4
const MOST_SENTENCES = 1
const MOST_ZONE_BEFORE = 3
const RIGHT_BEHIND = 5

/** All ways to read who speaks a quote: nobody first, unless somebody surely does; in a clear case only those behind it. */
export function propose(situation: Situation): Reading[] {
  const { scope } = situation
  if (isGivenName(situation)) return [nobodyIn(scope)]
  const sure =
    clauseOuter(situation) ??
    replyBehind(situation) ??
    clauseBehind(situation) ??
    agentBehind(situation) ??
    clausePut(situation) ??
    clauseWords(situation) ??
    clauseBefore(situation) ??
    clauseAround(situation) ??
    actorBefore(situation) ??
    signatureBelow(situation) ??
    resumed(situation) ??
    announcedAbove(situation) ??
    turnOf(situation)
  if (sure) return [sure]
  const behind = cuesBehind(situation)
  if (isClear(situation, behind)) return behind
  const readings = isAnnounced(situation) ? [] : [nobodyIn(scope)]
  addSomebody(situation, behind, readings)
  return readings.length > 0 ? readings : [nobodyIn(scope)]
}

/** Whether the quote is a sentence behind a colon: "Kerr was blunt: “We are done.”" */
function isAnnounced({ scope: { tokens }, at, shape }: Situation): boolean {
  if (tokens.shape[at - 1] !== MARK || tokens.code[at - 1] !== COLON) return false
  return (
    shape.opens === 1 &&
    (shape.verb === 1 || shape.length > 1) &&
    shape.title === 0 &&
    (shape.closes === 1 || shape.closes === 3)
  )
}

function addSomebody(situation: Situation, behind: readonly Reading[], readings: Reading[]): void {
  const { scope, at, lastScope, lastAt, own, previous, scopes, firstZone, lastZone } = situation
  if (previous && !standsHere(previous, situation)) readings.push(inherit(previous))
  addBefore(situation, readings)
  for (const reading of behind) readings.push(reading)
  // Where the quote's own sentence says who speaks, no other is asked.
  if (own !== 0 || !scopes) return
  if (at === scope.from) addZoneBefore(scopes.before(firstZone), readings)
  if (lastAt + 1 === lastScope.to) addZoneAfter(scopes.after(lastZone), readings)
}

/** “We will go,” Kerr said: the quote opens its sentence and ends in a comma, and what is said of it stands right behind. */
function isClear(situation: Situation, [first]: readonly Reading[]): boolean {
  const { own, isBarred } = situation
  if (own !== 2 || !first || first.gap > RIGHT_BEHIND || !goesOn(situation, first)) return false
  if (!opensSentence(situation)) return false
  return !isBarred || linksOf(situation, first).some((link) => !isBarred(first, link))
}

/** Whether the sentence goes on behind the quote: a comma ends it, or a question mark before a small letter, or “Out!” Kerr yelled at … */
function goesOn({ closes, lastScope: { tokens, phrases }, lastAt }: Situation, { cue }: Reading): boolean {
  if (closes !== ASKED || tokens.shape[lastAt + 1] === WORD) return closes === INSIDE || closes === ASKED
  const subject = phrases[(cue?.phrase ?? 0) - 1]
  if (!cue || subject?.start !== lastAt + 1 || subject.end !== cue.start) return false
  return tokens.code[cue.end] === COMMA || ((tokens.bits[cue.end] as number) & PREPOSITION) !== 0
}

function inherit(answer: Answer): Reading {
  const { scope, cue, link } = answer
  return { kind: INHERITED, scope, cue, links: [link], sentences: 0, gap: 0, rank: 0, answer }
}

function opensSentence({ scope: { tokens }, at }: Situation): boolean {
  return tokens.sentence[at] !== tokens.sentence[at - 1]
}

/** Whether the cue stands in the quote's own sentence, before it: it is found there again. */
function standsHere({ cue, scope: own }: Answer, { scope, at }: Situation): boolean {
  if (own !== scope || cue.end > at || at - cue.end > BACK) return false
  return scope.tokens.sentence[cue.start] === scope.tokens.sentence[at]
}

function push(
  readings: Reading[],
  scope: Scope,
  kind: number,
  cue: Cue,
  sentences: number,
  gap: number,
  rank: number,
): void {
  readings.push({ kind, scope, cue, links: null, sentences, gap, rank, answer: null })
}

/** The links of a reading, read when asked for; empty for nobody. */
export function linksOf({ previous }: Situation, { scope, cue, links, sentences }: Reading): readonly Link[] {
  if (links) return links
  if (!cue) return []
  const found = findLinks(scope, cue)
  // What an earlier sentence says of an earlier quote is inherited, not stated.
  if (sentences === 0 || previous?.cue !== cue) return found
  return found.filter((link) => link.phrase !== previous.link.phrase)
}

/** Whether the cue counts as one between others and the quote: colons, dashes and "from" do not. */
function counts({ kind }: Cue): boolean {
  return kind !== POINT && kind !== ORIGIN
}

function addBefore(situation: Situation, readings: Reading[]): void {
  const { scope, at, cuesBefore, own, shape } = situation
  const { tokens, cues } = scope
  // Words that neither open a sentence nor end as one belong to their own alone.
  const farthest = own === 0 && (shape.closes !== 0 || opensSentence(situation)) ? MOST_SENTENCES : 0
  let rank = 0
  for (let i = cuesBefore - 1; i >= 0 && rank < MOST_BEFORE; i--) {
    const cue = cues[i] as Cue
    const sentences = (tokens.sentence[at] as number) - (tokens.sentence[cue.start] as number)
    if (sentences > farthest || at - cue.end > BACK) break
    push(readings, scope, BEFORE, cue, sentences, at - cue.end, rank)
    if (sentences === 0 && cue.form === ING) addAround(situation, cue, at - cue.end, rank, readings)
    if (counts(cue)) rank++
    if (sentences === 0 && mainClause(scope, cue)) break
  }
}

/** "Calling it “vast,” Kerr left": a participle before the quote has its subject behind it. */
function addAround(
  { scope, at, cuesBefore }: Situation,
  cue: Cue,
  gap: number,
  rank: number,
  readings: Reading[],
): void {
  const { tokens, phrases } = scope
  const links: Link[] = []
  for (let i = firstFrom(phrases, at + 1); i < phrases.length && links.length < 2; i++) {
    const phrase = phrases[i] as Phrase
    if (phrase.start - at > 12) break
    links.push({
      phrase,
      side: 1,
      order: links.length,
      gap: phrase.start - at - 1,
      commas: Number(tokens.code[phrase.start - 1] === COMMA),
      quotes: 1,
      verbs: firstFrom(scope.cues, phrase.start) - cuesBefore,
      joins: 0,
      before: 0,
      after: 0,
      first: 0,
      subject: 2,
      weight: Number.NaN,
    })
  }
  if (links.length > 0) readings.push({ kind: AROUND, scope, cue, links, sentences: 0, gap, rank, answer: null })
}

function cuesBehind({ lastScope: scope, lastAt: at, behind, closes, cuesUpTo }: Situation): Reading[] {
  const ends = closes === STOPPED || closes === ASKED
  const readings: Reading[] = []
  const { tokens, cues, phrases } = scope
  const sentence = tokens.sentence[at + 1]
  let rank = 0
  for (let i = cuesUpTo; i < cues.length && rank < MOST_BEHIND; i++) {
    const cue = cues[i] as Cue
    if (tokens.sentence[cue.start] !== sentence || cue.start - at > AHEAD) break
    // "“We go.” Kerr added: “And soon.”", "“We go.” Added Kerr: “And soon.”"
    const after = phrases[firstFrom(phrases, cue.end)]
    if (ends && (tokens.code[cue.end] === COLON || (after?.start === cue.end && tokens.code[after.end] === COLON)))
      break
    push(readings, scope, BEHIND, cue, 0, cue.start - behind, rank)
    if (counts(cue)) rank++
  }
  return readings
}

function addZoneBefore(scope: Scope | null, readings: Reading[]): void {
  if (!scope) return
  const { tokens, cues } = scope
  const last = scope.to - 1
  let rank = 0
  for (let i = cues.length - 1; i >= 0 && rank < MOST_ZONE_BEFORE; i--) {
    const cue = cues[i] as Cue
    if (tokens.sentence[last] !== tokens.sentence[cue.start] || last - cue.end > AHEAD) break
    // "Kerr met farm leaders on Tuesday. ⏎ “…”": what is no speech leads to no quote below.
    if (cue.kind === DO) continue
    push(readings, scope, ZONE_BEFORE, cue, 1, last - cue.end + 1, rank)
    if (counts(cue)) rank++
  }
}

/** "– Kerr" below the quote: only a dash that opens the next zone speaks for the one before. */
function addZoneAfter(scope: Scope | null, readings: Reading[]): void {
  if (!scope) return
  const cue = scope.cues[0]
  if (cue && cue.kind === POINT && cue.start === scope.from) push(readings, scope, ZONE_AFTER, cue, 1, 0, 0)
}
