import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  DO,
  GENITIVE,
  NAMING,
  OBJECT,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SPEECH_NOUN,
  SUBJECT,
  SUBORDINATOR,
  TIME,
  verbKind,
} from '../../lexicon/word-bits.ts'
import { COLON, COMMA, DOUBLE, isCloseBracket, isDash, isEndMark, isOpenBracket } from './mark-codes.ts'
import { CAPITAL, EDGE, MARK, NUMBER, QUOTE, type Tokens } from './tokens.ts'
import { isNameWord } from './word-roles.ts'

const VERBS = 25

/** How many classes there are: those of verbs come last. */
export const CLASSES = VERBS + DO + 1

/** What stands at a token, as one small number; 0 at an edge. */
export function tokenClass(tokens: Tokens, at: number): number {
  const shape = tokens.shape[at]
  if (shape === MARK) return markClass(tokens.code[at] as number)
  if (shape === QUOTE) return 9
  if (shape === NUMBER) return 10
  if (shape === EDGE) return 0
  if (shape === CAPITAL && isNameWord(tokens, at)) return 11
  const bits = tokens.bits[at] as number
  if (bits & GENITIVE) return 12
  if (bits & POSSESSIVE) return 13
  if (bits & RELATIVE) return 14
  if (bits & DETERMINER) return 15
  if (bits & SUBJECT) return 16
  if (bits & OBJECT) return 17
  if (bits & AUXILIARY) return 18
  if (bits & SUBORDINATOR) return 19
  if (bits & PREPOSITION) return 20
  if (bits & CONJUNCTION) return 21
  if (bits & NAMING) return 22
  const verb = verbKind(bits)
  if (verb !== 0) return VERBS + verb
  if (bits & ADVERB) return 23
  if (bits & SPEECH_NOUN) return 24
  return bits & TIME ? 10 : 25
}

function markClass(mark: number): number {
  if (mark === COMMA) return 1
  if (mark === COLON) return 2
  if (isDash(mark)) return 3
  if (isEndMark(mark) || mark === 59) return 4
  if (isOpenBracket(mark)) return 5
  if (isCloseBracket(mark)) return 6
  return mark === (46 | DOUBLE) || mark === 0x2026 ? 7 : 8
}
