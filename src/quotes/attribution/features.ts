import {
  type Answer,
  AROUND,
  BEFORE,
  BEHIND,
  between,
  type Candidate,
  INHERITED,
  NOBODY,
  type Situation,
} from './candidates.ts'
import { CUE_KINDS, type Cue } from './cues.ts'
import type { Link } from './links.ts'
import { firstFrom, type Scope } from './scope.ts'
import { CLASSES, tokenClass } from './token-class.ts'

// What is known of a candidate, as small numbers. Weights hang on combinations of these, never on words, so that
// the same weights serve every language.

/** How many values each attribute has. The order is that of `describe`. */
export const ATTRIBUTES = {
  kind: 8,
  cue: CUE_KINDS,
  form: 4,
  sentences: 4,
  gap: 8,
  commas: 3,
  quotes: 3,
  rank: 6,
  mention: 12,
  side: 3,
  order: 6,
  reach: 7,
  linkCommas: 4,
  linkQuotes: 3,
  verbs: 4,
  joins: 4,
  before: CLASSES,
  after: CLASSES,
  first: 2,
  previous: CLASSES,
  next: CLASSES,
  opens: 4,
  closes: 5,
  length: 7,
  title: 2,
  verb: 2,
  start: 3,
  used: 3,
  relation: 5,
  spoken: 4,
  held: 4,
  lastCloses: 5,
  own: 4,
  edge: CLASSES,
  cueBefore: CLASSES,
  known: 4,
  previous2: CLASSES,
  next2: CLASSES,
  subject: 3,
  inner: 3,
  outer: 3,
} as const

export type AttributeName = keyof typeof ATTRIBUTES

const NAMES = Object.keys

/** Names of the attributes, in order. */
export function attributeNames(): AttributeName[] {
  return NAMES(ATTRIBUTES) as AttributeName[]
}

/** What the candidates of one quote have in common. */
interface Frame {
  readonly previous: number
  readonly next: number
  readonly previous2: number
  readonly next2: number
  readonly start: number
  readonly own: number
}

/** Reads what holds for all candidates of a quote. */
export function frameOf(situation: Situation): Frame {
  const { scope, at, lastScope, lastAt } = situation
  const { sentence } = scope.tokens
  const opens = at === 0 ? 2 : sentence[at] !== sentence[at - 1] ? 1 : 0
  return {
    previous: tokenClass(scope.tokens, at - 1),
    next: tokenClass(lastScope.tokens, lastAt + 1),
    previous2: tokenClass(scope.tokens, at - 2),
    next2: tokenClass(lastScope.tokens, lastAt + 2),
    start: opens,
    own: ownCues(situation),
  }
}

/** Whether a cue of speech stands in the quote's own sentence: before it (1), behind it (2). */
function ownCues({ scope, at, lastScope, lastAt }: Situation): number {
  let own = 0
  const i = firstFrom(scope.cues, at) - 1
  const before = scope.cues[i]
  if (before && scope.tokens.sentence[before.start] === scope.tokens.sentence[at] && isSpeech(before.kind)) own |= 1
  const behind = lastScope.cues[firstFrom(lastScope.cues, lastAt + 1)]
  if (
    behind &&
    isSpeech(behind.kind) &&
    lastScope.tokens.sentence[behind.start] === lastScope.tokens.sentence[lastAt + 1]
  )
    own |= 2
  return own
}

function isSpeech(kind: number): boolean {
  return (kind >= 1 && kind <= 7) || kind === 12 || kind === 16
}

/** The attributes of a candidate, in the order of {@link ATTRIBUTES}. */
export function describe(situation: Situation, frame: Frame, candidate: Candidate): number[] {
  const { kind, cue, link, answer } = candidate
  const { shape, previous } = situation
  const direct = kind === BEFORE || kind === BEHIND || kind === AROUND
  const middle =
    kind === BEFORE || kind === AROUND
      ? between(candidate.scope, (cue as { end: number }).end, situation.at)
      : kind === BEHIND
        ? between(candidate.scope, situation.lastAt + 1, (cue as { start: number }).start)
        : { commas: 0, quotes: 0 }
  const used = !previous || kind === NOBODY ? 0 : cue === previous.cue ? 2 : sameHead(candidate, previous) ? 1 : 0
  return [
    kind,
    cue ? cue.kind : 0,
    cue ? cue.form : 0,
    Math.min(candidate.sentences, 3),
    direct ? bucket(candidate.gap) : 0,
    middle.commas,
    middle.quotes,
    Math.min(candidate.rank, 5),
    link ? link.phrase.kind : 0,
    link ? link.side : 0,
    link ? Math.min(link.order, 5) : 0,
    link ? Math.min(bucket(link.gap), 6) : 0,
    link ? Math.min(link.commas, 3) : 0,
    link ? Math.min(link.quotes, 2) : 0,
    link ? Math.min(link.verbs, 3) : 0,
    link ? link.joins : 0,
    link ? link.before : 0,
    link ? link.after : 0,
    link ? link.first : 0,
    frame.previous,
    frame.next,
    shape.opens,
    shape.closes,
    shape.length,
    shape.title,
    shape.verb,
    frame.start,
    used,
    answer ? relation(situation, candidate) : 0,
    answer ? Math.min(spoken(situation, candidate), 3) : 0,
    answer ? Math.min(answer.held, 3) : 0,
    answer ? answer.closes : 0,
    frame.own,
    edgeOf(situation, candidate),
    cue ? tokenClass(candidate.scope.tokens, cue.start - 1) : 0,
    link ? Math.min(situation.heads.get(headWord(candidate.scope, link)) ?? 0, 3) : 0,
    frame.previous2,
    frame.next2,
    link ? link.subject : 0,
    direct ? speechBetween(situation, candidate) : 0,
    kind === BEFORE ? speechBeyond(situation, candidate) : 0,
  ]
}

/** The class of the token at the cue's edge that looks at the quote. */
function edgeOf({ scope, at, lastAt }: Situation, { kind, cue, scope: own }: Candidate): number {
  if (!cue) return 0
  if (kind === BEFORE || kind === AROUND) return cue.end === at ? 0 : tokenClass(scope.tokens, cue.end)
  if (kind === BEHIND) return cue.start === lastAt + 1 ? 0 : tokenClass(own.tokens, cue.start - 1)
  return kind === INHERITED ? 0 : tokenClass(own.tokens, cue.end)
}

/** Cues of speech between cue and quote, at most two. */
function speechBetween({ at, lastAt }: Situation, { kind, cue, scope }: Candidate): number {
  if (!cue) return 0
  const from = firstFrom(scope.cues, kind === BEHIND ? lastAt + 1 : cue.end)
  const to = firstFrom(scope.cues, kind === BEHIND ? cue.start : at)
  let found = 0
  for (let i = from; i < to && found < 2; i++) if (isSpeech((scope.cues[i] as Cue).kind)) found++
  return found
}

/** Cues of speech before the cue in its sentence, at most two. */
function speechBeyond(_: Situation, { cue, scope }: Candidate): number {
  if (!cue) return 0
  const { sentence } = scope.tokens
  let found = 0
  for (let i = firstFrom(scope.cues, cue.start) - 1, n = 0; i >= 0 && n < 6 && found < 2; i--, n++) {
    const one = scope.cues[i] as Cue
    if (sentence[one.start] !== sentence[cue.start]) break
    if (isSpeech(one.kind)) found++
  }
  return found
}

function sameHead({ scope, link }: Candidate, previous: Answer): boolean {
  return link !== null && headWord(scope, link) === headWord(previous.scope, previous.link)
}

/** The last word of a mention, in lower case: the surname of a person. */
export function headWord({ tokens }: Scope, { phrase }: Link): string {
  return tokens.word[phrase.end - 1] as string
}

/** How the quote stands to the one whose speaker it would have. */
function relation({ scope }: Situation, { answer }: Candidate): number {
  if (!answer) return 0
  const zones = scope.zone - answer.quoteScope.zone
  return zones === 0 ? 1 : zones === 1 ? 2 : zones === 2 ? 3 : 4
}

/** Cues between the quote and the one whose speaker it would have, its own left out. */
function spoken({ scope, at }: Situation, { answer, cue }: Candidate): number {
  if (!answer) return 0
  const here = firstFrom(scope.cues, at)
  if (scope !== answer.quoteScope) return here
  const from = firstFrom(scope.cues, answer.quoteAt)
  const own = answer.scope === scope && cue && cue.start > answer.quoteAt && cue.start < at ? 1 : 0
  return here - from - own
}

function bucket(gap: number): number {
  if (gap <= 3) return Math.max(gap, 0)
  return gap <= 5 ? 4 : gap <= 9 ? 5 : gap <= 15 ? 6 : 7
}
