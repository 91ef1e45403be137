import type { Evidence, Veto } from '../../src/layout/body/evidence.ts'
import { weigh } from '../../src/layout/body/weigh.ts'
import { readPage } from '../../src/layout/read.ts'
import { layoutLexicon } from '../../src/lexicon/layout.ts'
import { layout as en } from '../../src/locales/en/layout/index.ts'
import type { BoilerplateKind } from '../../src/types/index.ts'

const TITLES = [
  'Owls at',
  'A bridge of',
  'Who reads',
  'Cats under',
  'Bread without',
  'Rain over',
  'Songs for',
  'Maps from',
]
const SENTENCE = 'kept the six ferries in port since Monday, and nobody knows who will pay for it.'

/** What single letters stand for; the number makes each of them another line. */
const LINES: Readonly<Record<string, (n: number) => string>> = {
  /** A paragraph, of 303 characters or more. */
  P: (n) => `The crews of pier ${n} ${SENTENCE} A strike of that length ${SENTENCE} Some say that it ${SENTENCE}`,
  /** A sentence, of 100 characters or more. */
  S: (n) => `The crews of pier ${n} ${SENTENCE}`,
  /** A short one. */
  s: (n) => `Pier ${n} will open at noon.`,
  /** A fragment of nine words, one of four (a stub), a menu's word. */
  F: (n) => `${TITLES[n % 8]} the zoo on a cold Friday ${'ABCDEFGH'[n >> 3]}`,
  f: (n) => `${TITLES[n % 8]} ${'the my our his her its your their'.split(' ')[n >> 3]} zoo`,
  m: (n) => `${TITLES[n % 8]?.split(' ')[0]}${'abcdefgh'[n >> 3]}`,
  /** What announces, a bullet, a row with a figure, a date, and what a page prints again and again. */
  c: (n) => `The crews of pier ${n} ask for this:`,
  b: (n) => `• ${TITLES[n % 8]} the zoo ${'ABCDEFGH'[n >> 3]}`,
  r: (n) => `${TITLES[n % 8]} pier ${n * 3}`,
  d: (n) => `May ${n + 1}, 2026`,
  t: () => 'Harbour Daily',
}
const LETTERS = /^[PSsFfmcbrdt](?:=[a-z-]+\.\d+)?(?: [PSsFfmcbrdt](?:=[a-z-]+\.\d+)?)*$/

/**
 * The evidence of a page in short, its blocks as letters ("S f S") or as they are. "=related.9" behind one is
 * what claims it, and how surely.
 */
export function evidenceOf(...rows: readonly string[]): Evidence {
  const vetoes: (Veto | null)[] = []
  const lines = rows
    .flatMap((row) => (LETTERS.test(row) ? row.split(' ') : row))
    .map((row, n) => {
      const [line, claim] = row.split(/ ?=(?=[a-z-]+\.\d+$)/) as [string, string?]
      const [kind, strength] = claim?.split('.') ?? []
      vetoes.push(kind ? { kind: kind as BoilerplateKind, strength: Number(`.${strength}`) } : null)
      return LINES[line]?.(n) ?? line
    })
  return weigh(readPage(lines.join('\n\n'), layoutLexicon(en)), vetoes)
}
