import { isWordChar } from '../text/chars.ts'
import type { LayoutLocale } from '../types/index.ts'
import { addWord, draftTable, hashHead, type WordTable } from './word-table.ts'

// What a word of the text may begin, one bit each, so that a word costs one look-up however many lists there are. A word
// that begins nothing settles the matter; one that does is looked at again.

/** A line, a heading or a start of boilerplate. */
export const LINE = 1 << 0
/** A phrase that gives boilerplate away wherever it stands. */
export const WITHIN = 1 << 1
/** A name follows it: "About", "SOURCE". */
export const NAMED = 1 << 2
/** The cue of a byline, and the words that close one. */
export const CUE = 1 << 3
export const CLOSER = 1 << 4
/** What an agency says of itself. */
export const REPORT = 1 << 5
/** A month. */
export const MONTH = 1 << 6
/** Marks that the credit of a picture stands behind, or has between its names. */
export const CREDIT_SIGN = 1 << 7
export const SLASH = 1 << 8

/**
 * The first word of each phrase of a list of lines, which are hashed once however many phrases begin with them; all of a phrase
 * that begins with anything but plain letters.
 */
const HEADS = /^(?:[a-z]+(?= |$)|.+)/gm

/** What the words of a locale may begin. */
export function compileOpeners({ boilerplate, bylines, credits, dates }: LayoutLocale): WordTable {
  const lists: [number, readonly string[]][] = [
    [LINE, boilerplate.flatMap(({ headings, lines, starts }) => [...headings, ...lines, ...starts])],
    [WITHIN, boilerplate.flatMap(({ contains }) => contains)],
    [NAMED, boilerplate.flatMap(({ named = [] }) => named)],
    [CUE, [...bylines.cues, ...bylines.cuesElsewhere].flatMap(({ words }) => words)],
    [CLOSER, bylines.closers.flatMap(({ words }) => words)],
    [REPORT, [...credits.verbs, ...credits.pastVerbs]],
    [MONTH, [...dates.months, ...dates.monthsElsewhere].flat()],
    [CREDIT_SIGN, ['©', ':']],
    [SLASH, ['/']],
  ]
  const draft = draftTable(2048)
  for (const [bit, phrases] of lists) {
    for (const head of new Set(phrases.join('\n').match(HEADS))) {
      // Lines are compared without the marks at their ends, so that one may begin with its first word as well.
      const first = firstWord(head)
      addWord(draft, hashHead(head, first), bit)
      if (first > 0) addWord(draft, hashHead(head), bit)
    }
  }
  return draft.table
}

function firstWord(phrase: string): number {
  let at = 0
  while (at < phrase.length - 1 && !isWordChar(phrase.charCodeAt(at))) at++
  return at
}
