import { GENITIVE } from '../../lexicon/word-bits.ts'
import { isBlank } from '../../text/chars.ts'
import { COLON, COMMA, isCloseBracket, isEndMark, isQuoteMark } from './mark-codes.ts'
import { MARK, QUOTE, type Tokens, WORD } from './tokens.ts'

const SEMICOLON = 59

/** Numbers the sentences of the tokens behind `from`: one ends at its mark, or at a quote that ends with one, where what follows can open another. */
export function numberSentences(tokens: Tokens, from: number): void {
  const { source, code, shape, end, count, sentence: numbers } = tokens
  let sentence = 0
  for (let i = from; i < count; i++) {
    numbers[i] = sentence
    if (shape[i] === MARK) {
      const mark = code[i] as number
      if (mark === SEMICOLON || (isEndMark(mark) && canOpen(tokens, i + 1))) sentence++
    } else if (shape[i] === QUOTE) {
      if (shape[i + 1] !== MARK && canOpen(tokens, i + 1) && endsSentence(source, end[i] as number)) sentence++
    } else if (source.charCodeAt(end[i] as number) === 10 && source.charCodeAt((end[i] as number) - 1) === 46) {
      // "… in the U.S." at a line's end: elsewhere it cannot be told whether an abbreviation ends its sentence.
      sentence++
    }
  }
}

/** Whether a sentence can open with the token: a word in lower case goes on, a comma or closing bracket too. */
function canOpen(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape[at]
  if (shape === WORD) return ((tokens.bits[at] as number) & GENITIVE) !== 0
  if (shape !== MARK) return true
  const mark = tokens.code[at] as number
  return mark !== COMMA && !isCloseBracket(mark) && mark !== COLON && mark !== SEMICOLON
}

/** Whether the last character before the closing marks that end at `end` ends a sentence. */
function endsSentence(source: string, end: number): boolean {
  const code = lastInside(source, end)
  return code === 46 || code === 63 || code === 33 || code === 0x2026
}

/** The code unit before the closing marks and blanks that end at `end`, looking back a few characters. */
export function lastInside(source: string, end: number): number {
  for (let at = end - 1; at >= 0 && at > end - 8; at--) {
    const code = source.charCodeAt(at)
    if (!isBlank(code) && !isQuoteMark(code)) return code
  }
  return 0
}
