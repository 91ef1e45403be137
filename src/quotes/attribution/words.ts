import { DEGREE, PARTICLE, SUFFIX } from '../../lexicon/name-bits.ts'
import type { QuotesLexicon } from '../../lexicon/quotes.ts'
import { AUXILIARY, bitsByEnding, endsAt, GENITIVE, PARTICIPLE, verbKind } from '../../lexicon/word-bits.ts'
import {
  bitsAt,
  HASH_PRIME,
  HASH_START,
  hashBetween,
  hashStep,
  lookUp,
  lowerCode,
  namesAt,
  rowOf,
} from '../../lexicon/word-table.ts'
import { isDigit, isLetter, isUpper } from '../../text/chars.ts'
import { COMMA, DOUBLE } from './mark-codes.ts'
import { CAPITAL, drop, MARK, NUMBER, push, type Tokens, WORD } from './tokens.ts'

/** Longest word that is looked up; longer ones are no words of a language. */
const LONGEST = 40

/** Reads a mark, a genitive, a handle, a tag or a sum at `at`; gives where it ends. */
export function readMark(source: string, at: number, limit: number, tokens: Tokens, lexicon: QuotesLexicon): number {
  const code = source.charCodeAt(at)
  if (code === 39 || code === 0x2019) {
    const hash = genitiveHash(source, at, limit, lexicon)
    if (hash !== 0) {
      const end = wordEnd(source, at + 1, limit, 4)
      const row = rowOf(lexicon.table, hash)
      push(tokens, at, end, hash, bitsAt(lexicon.table, row), namesAt(lexicon.table, row), WORD)
      return end
    }
    if (isPluralGenitive(source, at, limit, tokens)) {
      push(tokens, at, at + 1, code, GENITIVE, 0, WORD)
      return at + 1
    }
  }
  // "@handle", "#tag" and "$5" are words of their own.
  if ((code === 64 || code === 35 || code === 36) && at + 1 < limit && isWordCode(source.charCodeAt(at + 1))) {
    const end = wordEnd(source, at + 1, limit, LONGEST)
    push(tokens, at, end, hashBetween(source, at, end), 0, 0, code === 36 ? NUMBER : CAPITAL)
    return end
  }
  // A run of the same mark ("--", "...") is one token.
  let end = at + 1
  while (end < limit && end - at < LONGEST && source.charCodeAt(end) === code) end++
  push(tokens, at, end, end - at > 1 ? code | DOUBLE : code, 0, 0, MARK)
  return end
}

/** Reads the word at `start`, with a full stop that belongs to it; gives where it ends. */
export function readWord(source: string, start: number, limit: number, tokens: Tokens, lexicon: QuotesLexicon): number {
  const { table } = lexicon
  let at = start
  let dots = false
  let part = start
  let hash = HASH_START
  let code = source.charCodeAt(at)
  let shape = code >= 97 && code <= 122 ? WORD : isUpper(code) ? CAPITAL : isDigit(code) ? NUMBER : WORD
  for (;;) {
    const small = code | 32
    // Letters of ASCII, in either case.
    if (small >= 97 && small <= 122) hash = Math.imul(hash ^ small, HASH_PRIME)
    else if (code === 32) break
    else if (isWordCode(code)) hash = hashStep(hash, lowerCode(code))
    else if (at + 1 >= limit || !isWordCode(source.charCodeAt(at + 1))) break
    // Inside a word: hyphen, full stop ("U.S."), ampersand, apostrophe ("O'Neil") that is no genitive.
    else if (code === 45 || code === 0x2010 || code === 0x2011) {
      if (shape === WORD && isNamePart(source, start, at, hash, lexicon)) shape = CAPITAL
      hash = hashStep(hash, 45)
      part = at + 1
    } else if (code === 46 || code === 44) {
      if (!isInnerDot(source, start, at, code, dots)) break
      dots = true
      hash = hashStep(hash, code)
    } else if (code === 38 || ((code === 39 || code === 0x2019) && genitiveHash(source, at, limit, lexicon) === 0)) {
      if (shape === WORD && isNamePart(source, start, at, hash, lexicon)) shape = CAPITAL
      hash = hashStep(hash, code === 0x2019 ? 39 : code)
    } else break
    at++
    if (at >= limit) break
    code = source.charCodeAt(at)
  }
  let bits = 0
  let names = 0
  let end = at
  if (at - start <= LONGEST) {
    const row = rowOf(table, hash)
    bits = bitsAt(table, row)
    names = namesAt(table, row)
    if (code === 46 && at < limit) {
      // "Mr.", "U.S.", "J.": the full stop belongs to the word; of "R-Tex." the last part tells.
      const last = part === start ? hash : hashBetween(source, part, at)
      const dotted = lookUp(lexicon.abbreviations, hashStep(last, 46)) !== 0 && !isWhole(source, at, shape, bits)
      if (dotted || (dots && shape !== NUMBER) || (shape === CAPITAL && at - start === 1)) {
        end++
        // "Kenneth A. Pole": an initial is no article.
        bits = at - start === 1 ? 0 : lookUp(table, hashStep(hash, 46)) || bits
      }
    }
    if (shape === CAPITAL) {
      if (isSuffix(start, tokens, names)) return addSuffix(source, end, limit, tokens, lexicon)
      // "US" is a name, "us" is not.
      if (at - start > 1 && isUpper(source.charCodeAt(at - 1))) bits = 0
    } else if (bits === 0 && shape === WORD) bits = bitsByEnding(source, start, at, lexicon.endings)
  }
  push(tokens, start, end, hash, bits, names, shape)
  return end
}

/** Whether a known word of small letters ends its sentence although it can be an abbreviation: "said no.", not "no. 5". */
function isWhole(source: string, end: number, shape: number, bits: number): boolean {
  return shape === WORD && bits !== 0 && !(end + 2 < source.length && isDigit(source.charCodeAt(end + 2)))
}

/** Whether a particle ends at the mark at `at` and a capital follows: "al-Berg", "d’Berg". */
function isNamePart(source: string, start: number, at: number, hash: number, { table }: QuotesLexicon): boolean {
  return at - start < 5 && isUpper(source.charCodeAt(at + 1)) && (namesAt(table, rowOf(table, hash)) & PARTICLE) !== 0
}

/** Whether a word belongs to the name before it: "Kerr Jr.", "Kerr, M.D.". */
function isSuffix(at: number, { shape, code, start, count }: Tokens, names: number): boolean {
  if ((names & (SUFFIX | DEGREE)) === 0) return false
  const last = count - 1
  if (at - (start[last] as number) > LONGEST * 2) return false
  if (shape[last] === CAPITAL) return (names & SUFFIX) !== 0
  return shape[last - 1] === CAPITAL && code[last] === COMMA
}

/** Adds a suffix to the token before, so that the surname stays the head; a comma behind it goes with the one before. */
function addSuffix(source: string, end: number, limit: number, tokens: Tokens, { table }: QuotesLexicon): number {
  const apart = tokens.shape[tokens.count - 1] === MARK
  if (apart) drop(tokens)
  tokens.end[tokens.count - 1] = end
  if (!apart || source.charCodeAt(end) !== COMMA || end + 2 >= limit) return end
  const bits = lookUp(table, hashBetween(source, end + 2, wordEnd(source, end + 2, limit, LONGEST)))
  const verb = (verbKind(bits) !== 0 && (bits & PARTICIPLE) === 0) || (bits & AUXILIARY) !== 0
  return verb ? end + 1 : end
}

/** A full stop or comma inside a number ("3.5"), or a full stop between single letters ("U.S.", the last of "Ph.D."). */
function isInnerDot(source: string, start: number, at: number, code: number, dots: boolean): boolean {
  const before = source.charCodeAt(at - 1)
  const after = source.charCodeAt(at + 1)
  if (isDigit(before) && isDigit(after)) return true
  if (code !== 46 || !isLetter(before) || !isLetter(after)) return false
  if (dots || at - start === 1 || !isWordCode(source.charCodeAt(at - 2))) return true
  return at - start < 4 && isUpper(after) && isUpper(source.charCodeAt(start)) && source.charCodeAt(at + 2) === 46
}

/** The hash of the genitive or contraction that stands at `at` behind a word; 0 where there is none. */
function genitiveHash(source: string, at: number, limit: number, lexicon: QuotesLexicon): number {
  const end = wordEnd(source, at + 1, limit, 4)
  if (end === at + 1 || end - at > 3) return 0
  const hash = hashBetween(source, at, end)
  return lookUp(lexicon.table, hash) & (GENITIVE | AUXILIARY) ? hash : 0
}

/** Whether an apostrophe stands behind a plural and before a word: "the workers' union". */
function isPluralGenitive(source: string, at: number, limit: number, { start, end, count, endings }: Tokens): boolean {
  const last = count - 1
  if (end[last] !== at || at + 2 >= limit || source.charCodeAt(at + 1) !== 32) return false
  return isLetter(source.charCodeAt(at + 2)) && endsAt(source, start[last] as number, at, endings.plural)
}

function wordEnd(source: string, from: number, limit: number, most: number): number {
  let end = from
  while (end < limit && end - from < most && isWordCode(source.charCodeAt(end))) end++
  return end
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 95
}
