import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { type Cast, castOf } from './cast.ts'
import { readName } from './name.ts'
import type { Occurrence } from './prose.ts'

const { names } = quotesLexicon(en)

/** The cast of names in a row: "*" is a mention, "!" speaks, "@" is a place there, "'" owns something. */
function read(text: string): { cast: Cast; said: (name: { start: number; end: number }) => string } {
  let at = 0
  const occurrences = text.split('; ').map((piece, index): Occurrence => {
    const name = piece.replace(/^[*!@']+/, '')
    const end = at + piece.length
    const reading = readName(text, { start: end - name.length, end }, names)
    const has = (mark: string) => piece.slice(0, -name.length).includes(mark)
    at = end + 2
    return {
      start: reading.name?.start ?? end - name.length,
      end: reading.name?.end ?? end,
      zone: 0,
      sentence: index + 1,
      leads: true,
      quoted: false,
      possessive: has("'"),
      acts: false,
      speaks: has('!'),
      placed: has('@'),
      governed: false,
      opening: false,
      mention: has('*'),
      reading,
    }
  })
  return { cast: castOf(occurrences, new Set(['lenkovo'])), said: ({ start, end }) => text.slice(start, end) }
}

/** Who each name is, by number; then everybody, in order. */
function told(text: string): string[] {
  const { cast, said } = read(text)
  const numbers = cast.of.map((figure) => (figure ? cast.figures.indexOf(figure) + 1 : '-'))
  return [numbers.join(' '), ...cast.figures.map(({ form }) => said(form))]
}

const figures: [names: string, who: string, ...figures: string[]][] = [
  // Bodies by what their names go on with, by their noun, and by their first letters.
  ['*The Bank of Lenkovo; *The Bank of Kesten', '1 2', 'Bank of Lenkovo', 'Bank of Kesten'],
  ['*The Bank of Lenkovo; *The Bank of Lenkovo', '1 1', 'Bank of Lenkovo'],
  ['*The Bank; *The Bank of Lenkovo', '1 1', 'Bank of Lenkovo'],
  ['*The Bank of Lenkovo; *The Bank', '1 1', 'Bank of Lenkovo'],
  ['*The Bank of Lenkovo; *The Norland Bank of Lenkovo', '1 1', 'Norland Bank of Lenkovo'],
  ['*The Bank of Lenkovo; *The BOL', '1 1', 'Bank of Lenkovo'],
  ['*The Norland Bank of Industry; *The NBI', '1 1', 'Norland Bank of Industry'],
  ['*The Norland Bank; *The Norland Bank of Industry', '1 1', 'Norland Bank of Industry'],
  ['*The Norland Bank of Industry; *The Norland Bank', '1 1', 'Norland Bank of Industry'],
  [
    '*The Norland Bank of Industry; *The Norland Bank of Owls',
    '1 2',
    'Norland Bank of Industry',
    'Norland Bank of Owls',
  ],
  // Surnames and first names, before the full name or behind it.
  ['Ann Kerr; Kerr', '1 1', 'Ann Kerr'],
  ['Kerr; Ann Kerr', '1 1', 'Ann Kerr'],
  ['Ann Kerr; Ann', '1 1', 'Ann Kerr'],
  ['*Zubin Tarak; Tarak', '1 1', 'Zubin Tarak'],
  ['Zubin Tarak; Tarak', '- -'],
  ['!Zubin Tarak; Tarak', '1 1', 'Zubin Tarak'],
  ['*Zubin Tarak; Ilo Tarak', '1 2', 'Zubin Tarak', 'Ilo Tarak'],
  ['Zubin Tarak; Ilo Tarak', '- -'],
  ['Zubin Tarak; Ilo Tarak; *Tarak', '1 2 1', 'Zubin Tarak', 'Ilo Tarak'],
  ['Zubin Hale; *Ilo Tarak', '- 1', 'Ilo Tarak'],
  ['Mr. Tarak; Zubin Tarak', '1 1', 'Zubin Tarak'],
  ['Mr. Tarak; Tarak', '1 1', 'Tarak'],
  ['*Tarak; Zubin Tarak', '1 1', 'Zubin Tarak'],
  ['Mr. Zubin Tarak; Ilo Tarak', '1 2', 'Zubin Tarak', 'Ilo Tarak'],
  ['Governor Tarak; Tarak', '1 1', 'Tarak'],
  ['Mayor Then; Then', '- -'],
  ['*Ann Luz Peral Soto; Peral', '1 1', 'Ann Luz Peral Soto'],
  ['*Ann Luz Peral Soto; Luz', '1 1', 'Ann Luz Peral Soto'],
  ['*Ann Luz Peral Soto; Soto', '1 1', 'Ann Luz Peral Soto'],
  ['*Ann Luz Peral Soto; Ann', '1 1', 'Ann Luz Peral Soto'],
  ['*Lake Luz Peral Group; Peral', '1 -', 'Lake Luz Peral Group'],
  ['Tom Hale; Tom Hale Jr.', '1 2', 'Tom Hale', 'Tom Hale Jr.'],
  ['Hale; Tom Hale Jr.', '1 1', 'Tom Hale Jr.'],
  ['Tom Hale Jr.; Hale', '1 1', 'Tom Hale Jr.'],
  ['Tom Hale; Ms. Tom Hale; Mr. Tom Hale', '1 2 1', 'Tom Hale', 'Tom Hale'],
  // Of several of one surname, the one whose role or gender fits, or who is named most.
  ['Ann Kerr; Kerr; Tom Kerr', '1 1 2', 'Ann Kerr', 'Tom Kerr'],
  ['Ann Kerr; Tom Kerr; Tom Kerr; Kerr', '1 2 2 2', 'Ann Kerr', 'Tom Kerr'],
  ['Kerr; Ann Kerr; Tom Kerr', '1 1 2', 'Ann Kerr', 'Tom Kerr'],
  ['Ann Kerr; Tom Kerr; Mr. Kerr; Kerr', '1 2 2 2', 'Ann Kerr', 'Tom Kerr'],
  ['Tom Kerr; Ann Kerr; Ms. Kerr; Kerr', '1 2 2 2', 'Tom Kerr', 'Ann Kerr'],
  ['Ann Kerr; Mr. Kerr', '1 2', 'Ann Kerr', 'Kerr'],
  ['Mayor Ann Kerr; Governor Tom Kerr; Tom Kerr; Mayor Kerr', '1 2 2 1', 'Ann Kerr', 'Tom Kerr'],
  ['Mayor Ann Kerr; Governor Tom Kerr; Governor Kerr', '1 2 2', 'Ann Kerr', 'Tom Kerr'],
  ['Ann Kerr; Mayor Tom Kerr; Ann Kerr; Ann Kerr; Mayor Kerr', '1 2 1 1 2', 'Ann Kerr', 'Tom Kerr'],
  ['Mayor Ann Kerr; Tom Kerr; Tom Kerr; Kerr', '1 2 2 2', 'Ann Kerr', 'Tom Kerr'],
  ['Ann Kerr; Governor Kerr', '1 1', 'Ann Kerr'],
  ['Mayor Ann Kerr; Tom Kerr; Tom Kerr; Governor Kerr', '1 2 2 2', 'Ann Kerr', 'Tom Kerr'],
  ['Mayor Ann Kerr; Tom Kerr; Tom Kerr; Lord Mayor Kerr', '1 2 2 2', 'Ann Kerr', 'Tom Kerr'],
  // Others than persons: by their tail, their first word, their letters.
  ['Zubin Peral; *Norlin Group; Norlin Group', '- 1 1', 'Norlin Group'],
  ['*Norlin Group; Olm Group', '1 2', 'Norlin Group', 'Olm Group'],
  ['Norlin Group; Olm Group', '1 2', 'Norlin Group', 'Olm Group'],
  ['Justice Ministry; Lake Justice Ministry', '1 1', 'Lake Justice Ministry'],
  ['Lake Justice Ministry; Justice Ministry', '1 1', 'Lake Justice Ministry'],
  ['Justice Ministry; Lake Ministry', '1 2', 'Justice Ministry', 'Lake Ministry'],
  ['Lake Justice Ministry; Norland Justice Ministry', '1 2', 'Lake Justice Ministry', 'Norland Justice Ministry'],
  ['*the United Nations; *UN', '1 1', 'United Nations'],
  ['*UN; *the United Nations', '1 1', 'United Nations'],
  ['*Ann Kerr; *AK', '1 2', 'Ann Kerr', 'AK'],
  ['*Kerr Institute; *KI; *Kerr', '1 1 1', 'Kerr Institute'],
  ['*Norlin; *N', '1 2', 'Norlin', 'N'],
  ['Ann Kerr; *the Kerr Institute; Kerr', '1 2 1', 'Ann Kerr', 'Kerr Institute'],
  ['*the Kerr Institute; Ann Kerr; Kerr', '1 2 2', 'Kerr Institute', 'Ann Kerr'],
  ['*the Kerr Institute; *Mr. Kerr', '1 2', 'Kerr Institute', 'Kerr'],
  ['*Kerr Institute; *the Kerr', '1 1', 'Kerr Institute'],
  ['*Kerr Institute; *Kerr', '1 1', 'Kerr Institute'],
  ['*Kerr; *the Kerr Institute', '1 1', 'Kerr Institute'],
]

test.each(figures)('%s: %s', (text, ...expected) => {
  expect(told(text)).toEqual(expected)
})

const kinds: [names: string, ...kinds: string[]][] = [
  ['*Lenkovo', 'organisation'],
  ['*Mr. Lenkovo', 'person'],
  ['*Mayor Lenkovo', 'person'],
  ['*Ann Lenkovo', 'person'],
  ['*Ann Lenkovo; @Lenkovo', 'person'],
  ['*Tarnow', 'person'],
  ['*@Tarnow', 'organisation'],
  ['*Tarnow; @Tarnow', 'organisation'],
  ['*Tarnow; *Tarnow; @Tarnow', 'organisation'],
  ['*Tarnow; *Tarnow; *Tarnow; @Tarnow', 'person'],
  ['*Tarnow; @Ann Tarnow', 'person'],
  ['*@Mr. Tarnow', 'person'],
  ['*@Ann Tarnow', 'person'],
  ['*@Mayor Tarnow', 'person'],
  ['*@Norlin Ministry', 'organisation'],
  ['*@Tarnow Holm', 'person'],
  ['*Lenkovo Holm', 'person'],
]

test.each(kinds)('a place that speaks is no person: %s', (text, ...kinds) => {
  expect(read(text).cast.figures.map(({ kind }) => kind)).toEqual(kinds)
})

const lone: [names: string, ...figures: string[]][] = [
  ['!Marlund', 'Marlund 1'],
  ['!Marlund; !Marlund', 'Marlund 1', 'Marlund 1'],
  ['!Marlund; !Tarak; !Marlund', 'Marlund 1', 'Tarak 2', 'Marlund 1'],
  ['Marlund'],
  ["!'Marlund"],
  ['!@Marlund'],
  ['!Then'],
  ['!Zubin Marlund; !Marlund'],
  ['*!Marlund'],
  ['!Lenkovo'],
]

test.each(lone)('names of one word that speak and go back to none: %s', (text, ...expected) => {
  const { cast, said } = read(text)
  const figures = cast.lone().map(({ figure }) => figure)
  expect(
    cast.lone().map((name, i) => `${said(name)} ${figures.indexOf(figures[i] as (typeof figures)[0]) + 1}`),
  ).toEqual(expected)
})
