import { itemBefore } from '../../text/list.ts'
import { type Cue, FINITE, isSpeech, PASSIVE } from './cues.ts'
import { sureLink } from './links.ts'
import { COMMA, isEndMark } from './mark-codes.ts'
import { CROWDS, NAME, ORGANISATION, PERSONAL, type Phrase, ROLE } from './phrase.ts'
import { firstFrom, type Scope } from './scope.ts'
import { BEFORE, clearly, type Reading, type Situation } from './situation.ts'
import { subjectOf } from './subject.ts'
import { tokenClass } from './token-class.ts'
import { MARK, QUOTE } from './tokens.ts'

/** The longest sentence of somebody who acts, in tokens. */
const LONGEST = 25

/**
 * Who acts in the sentence before a quote that is one by itself: "Kerr shook her head. “No.”", "Kerr was blunt. “We are done.”"; null
 * where nobody does, or where the paragraph has a quote before.
 */
export function actorBefore(situation: Situation): Reading | null {
  const { scope, at, scopes, shape, previous } = situation
  const { tokens } = scope
  if (!scopes || shape.opens !== 1 || shape.title === 1 || (shape.closes !== 1 && shape.closes !== 3)) return null
  if (tokens.shape[at - 1] !== MARK || !isEndMark(tokens.code[at - 1] as number) || isSaidBehind(situation)) return null
  const sentence = tokens.sentence[at - 1]
  if (sentence === tokens.sentence[at]) return null
  let from = at - 1
  for (; tokens.sentence[from - 1] === sentence && from > scope.from; from--)
    if (tokens.shape[from - 1] === QUOTE || at - from > LONGEST) return null
  const cue = verbFrom(scope, from, at)
  const phrase = cue && subjectOf(scope, cue)
  if (!phrase || !canSpeak(phrase, previous?.quoteScope === scope)) return null
  const link = sureLink(phrase, 0, tokenClass(tokens, from - 1), tokenClass(tokens, phrase.end), 1)
  return clearly(situation, { kind: BEFORE, scope, cue, link, sentences: 1, gap: at - cue.end })
}

/** Whether the sentence goes on behind the quote, or the next one says who speaks right there: "“We go.” Kerr said." */
function isSaidBehind({ lastScope: { tokens, cues, phrases }, lastAt, cuesUpTo }: Situation): boolean {
  if (tokens.sentence[lastAt + 1] === tokens.sentence[lastAt]) return true
  const cue = cues[cuesUpTo]
  if (!cue || !isSpeech(cue)) return false
  const start = itemBefore(phrases, cue.phrase)
  return cue.start === lastAt + 1 || (start?.start === lastAt + 1 && start.end === cue.start)
}

/**
 * The first verb of the sentence from token `from` to `at` whose subject opens it, or stands behind a comma; null where it is a
 * passive, or somebody else speaks in it.
 */
function verbFrom(scope: Scope, from: number, at: number): Cue | null {
  const { cues, tokens } = scope
  let verb: Cue | null = null
  let actor: Phrase | null = null
  let speaker: Phrase | null = null
  for (let i = firstFrom(cues, from); i < cues.length && (cues[i] as Cue).start < at; i++) {
    const cue = cues[i] as Cue
    if (cue.form === PASSIVE) return null
    const subject = subjectOf(scope, cue)
    if (isSpeech(cue)) {
      if (speaker && speaker !== subject) return null
      speaker = subject
    }
    if (verb || cue.form !== FINITE || !subject || subject.start < from) continue
    if (subject.start !== from && tokens.code[subject.start - 1] !== COMMA) continue
    verb = cue
    actor = subject
  }
  return speaker === null || speaker === actor ? verb : null
}

/** Whether a phrase can be who goes on to speak; behind another quote of the paragraph only a name tells that it is not the same. */
function canSpeak({ kind }: Phrase, quoted: boolean): boolean {
  return kind === NAME || (!quoted && (kind === ROLE || kind === PERSONAL || kind === ORGANISATION || kind === CROWDS))
}
