import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { type Figure, newFigure } from './figure.ts'
import type { ReadMention } from './mentions.ts'
import { readName } from './name.ts'
import {
  BEHIND_QUOTE,
  BY_DESCRIPTION,
  BY_NAME,
  BY_PRONOUN,
  canBe,
  figureOfPronoun,
  IN_PASSING,
  type Meeting,
  OPENING,
  type Place,
  SIGNS,
  sortOf,
  WITHIN,
} from './pronoun.ts'
import { WEIGHTS } from './pronoun-weights.ts'

const { names } = quotesLexicon(en)
const readingOf = (text: string) => readName(text, { start: 0, end: text.length }, names)
const figureOf = (text: string) => newFigure(readingOf(text), { start: 0, end: text.length })

const fits: [pronoun: string, name: string, fits: boolean][] = [
  ['she', 'Ann Kerr', true],
  ['she', 'Tom Hale', false],
  ['she', 'Zubin Tarak', true],
  ['she', 'the spokesman', false],
  ['he', 'Tom Hale', true],
  ['he', 'the ministry', false],
  ['he', 'police', false],
  ['they', 'police', true],
  ['they', 'the ministry', true],
  ['they', 'Ann Kerr', false],
  ['they', 'the report', false],
  ['it', 'the ministry', true],
  ['it', 'the report', true],
  ['it', 'police', false],
  ['it', 'Ann Kerr', false],
  ['he', 'he', true],
  ['he', 'she', false],
  ['he', 'they', false],
  ['he', 'it', false],
  ['they', 'they', true],
  ['they', 'he', false],
  ['it', 'it', true],
]

test.each(fits)('%s for %s: %s', (pronoun, name, expected) => {
  const { bits, gender } = readingOf(pronoun)
  expect(canBe(figureOf(name), sortOf(bits), gender)).toBe(expected)
})

const ZERO: Place = {
  zone: 5,
  sentence: 10,
  leads: false,
  quoted: false,
  possessive: false,
  acts: false,
  governed: false,
  opening: false,
}
type Met = [name: string, met?: Partial<Place> & { speaks?: boolean; asks?: boolean; form?: number; sources?: number }]

// Who is meant by "he" in paragraph 5, sentence 10, of those who were met, first to last.
const met: [why: string, met: Met[], meant: string | null][] = [
  ['who was met last', [['Tom Hale'], ['Peter Marlund']], 'Peter Marlund'],
  [
    'a nearer sentence',
    [
      ['Tom Hale', { sentence: 9 }],
      ['Peter Marlund', { sentence: 8 }],
    ],
    'Tom Hale',
  ],
  ['a nearer paragraph', [['Tom Hale'], ['Peter Marlund', { zone: 4 }]], 'Tom Hale'],
  ['who leads its sentence', [['Tom Hale', { leads: true }], ['Peter Marlund']], 'Tom Hale'],
  ['who acts', [['Tom Hale', { acts: true }], ['Peter Marlund']], 'Tom Hale'],
  [
    'who acts, a sentence before',
    [['Tom Hale', { acts: true, leads: true, sentence: 9 }], ['Peter Marlund']],
    'Tom Hale',
  ],
  ['not who acts, three before', [['Tom Hale', { acts: true, sentence: 7 }], ['Peter Marlund']], 'Peter Marlund'],
  ['not whom a quote names', [['Tom Hale'], ['Peter Marlund', { quoted: true, acts: true, leads: true }]], 'Tom Hale'],
  ['not whose something is', [['Tom Hale'], ['Peter Marlund', { possessive: true }]], 'Tom Hale'],
  ['not whom a preposition governs', [['Tom Hale'], ['Peter Marlund', { governed: true }]], 'Tom Hale'],
  ['who spoke last', [['Tom Hale', { speaks: true }], ['Peter Marlund']], 'Tom Hale'],
  [
    'not who spoke before',
    [['Zed Kerr', { speaks: true }], ['Tom Hale', { speaks: true }], ['Peter Marlund']],
    'Tom Hale',
  ],
  ['who is a source elsewhere', [['Tom Hale', { sources: 2 }], ['Peter Marlund']], 'Tom Hale'],
  [
    'who said it, a paragraph before',
    [
      ['Tom Hale', { zone: 4, sentence: 9, acts: true }],
      ['Peter Marlund', { zone: 4, sentence: 9, acts: true, speaks: true }],
    ],
    'Peter Marlund',
  ],
  ['a name, sooner than a pronoun in passing', [['Tom Hale'], ['Peter Marlund', { form: IN_PASSING }]], 'Tom Hale'],
  ['whose name tells a man', [['Tom Hale'], ['Zubin Tarak']], 'Tom Hale'],
  ['no woman', [['Tom Hale', { sentence: 2 }], ['Ann Kerr']], 'Tom Hale'],
  ['nobody farther back than three paragraphs', [['Tom Hale', { zone: 1 }]], null],
  ['somebody three paragraphs back', [['Tom Hale', { zone: 2 }]], 'Tom Hale'],
  ['nobody', [['Ann Kerr'], ['the ministry']], null],
]

function heOf(list: Met[], speakers: string[] = [], site = BEHIND_QUOTE): string | null {
  const reading = readingOf('he')
  const figures = [...list.map(([name]) => name), ...speakers].map((name) => ({ name, figure: figureOf(name) }))
  const meetings = list.map(([, { speaks = false, asks = false, form = BY_NAME, sources = 0, ...place } = {}], i) => {
    const { figure } = figures[i] as (typeof figures)[0]
    figure.sources = sources
    return { figure, place: { ...ZERO, ...place }, form, speaks, asks }
  })
  const spoke = figures.slice(list.length).map(({ figure }) => figure)
  const asked = { read: { reading, zone: 5 } as ReadMention, sentence: 10, site }
  const found = figureOfPronoun(asked, meetings, spoke)?.figure
  return figures.find(({ figure }) => figure === found)?.name ?? null
}

test.each(met)('“he” is %s', (_, list, meant) => {
  expect(heOf(list)).toBe(meant)
})

test('where nobody near fits, who spoke last of those who do', () => {
  expect(heOf([['Ann Kerr']], ['Tom Hale', 'Peter Marlund', 'Ann Kerr'])).toBe('Peter Marlund')
  expect(heOf([['Zed Kerr']], ['Tom Hale'])).toBe('Zed Kerr')
})

test('of many names the last 48 count', () => {
  const women = (count: number): Met[] => Array.from({ length: count }, () => ['Ann Kerr'])
  expect(heOf([['Tom Hale'], ...women(47)])).toBe('Tom Hale')
  expect(heOf([['Tom Hale'], ...women(48)])).toBeNull()
})

/** What speaks for "he" being Tom Hale, as indexes into the weights. */
function signsOf(
  {
    site = BEHIND_QUOTE,
    form = BY_NAME,
    speaks = false,
    asks = false,
    ...place
  }: Partial<Meeting & Place> & { site?: number },
  change: (figure: Figure) => void = () => {},
  name = 'Peter Marlund',
): number[] {
  const figure = figureOf(name)
  figure.kind = 'unknown'
  figure.gender = null
  change(figure)
  const asked = { read: { reading: readingOf('he'), zone: 5 } as ReadMention, sentence: 10, site }
  let signs: readonly number[] = []
  figureOfPronoun(asked, [{ figure, place: { ...ZERO, ...place }, form, speaks, asks }], [], (_, __, seen) => {
    signs = [...seen]
  })
  return [...signs]
}

/** The signs that the second has and the first has not. */
const added = (from: number[], to: number[]): number[] => to.filter((sign) => !from.includes(sign))

test('there is a weight for each sign, and a sign for each weight', () => {
  expect(WEIGHTS.length).toBe(SIGNS)
  const seen = new Set<number>()
  for (const site of [BEHIND_QUOTE, OPENING, WITHIN])
    for (const sentence of [10, 9, 8, 7, 6, 4, 3, 1])
      for (const zone of [5, 4, 3, 2])
        for (const form of [BY_NAME, BY_DESCRIPTION, BY_PRONOUN, IN_PASSING])
          for (const count of [1, 2, 3, 4])
            for (const flag of [true, false]) {
              const flags = { leads: flag, quoted: flag, possessive: flag, acts: flag, governed: flag, opening: flag }
              const signs = signsOf({ site, sentence, zone, form, speaks: flag, asks: flag, ...flags }, (figure) => {
                figure.count = count
                figure.sources = count - 1
                figure.sure = flag
                if (flag) figure.kind = 'person'
                if (flag) figure.gender = 'male'
                figure.heard = flag ? 'male' : 'female'
                figure.words = flag ? ['hale'] : []
              })
              expect(new Set(signs).size).toBe(signs.length)
              for (const sign of signs) seen.add(sign)
            }
  expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: SIGNS }, (_, sign) => sign))
})

const flags: [
  name: string,
  met: Partial<Meeting & Place> & { site?: number },
  change?: ((figure: Figure) => void) | undefined,
  signs?: number,
][] = [
  ['leads', { leads: true }],
  ['is quoted', { quoted: true }],
  ['owns', { possessive: true }],
  ['acts', { acts: true }, undefined, 2],
  ['acts, but not behind a quote', { acts: true, site: WITHIN }],
  ['is governed', { governed: true }],
  ['stands in an opening', { opening: true }],
  ['speaks, and did so last', { speaks: true }, undefined, 2],
  ['asks in its own paragraph', { asks: true }, undefined, 0],
  ['asks in the paragraph before', { asks: true, zone: 4 }],
  ['asks in the paragraph before, but not behind a quote', { asks: true, zone: 4, site: WITHIN }, undefined, 0],
  ['is not sure', {}, (figure) => Object.assign(figure, { sure: false })],
  ['is a person', {}, (figure) => Object.assign(figure, { kind: 'person' })],
  ['is a man', {}, (figure) => Object.assign(figure, { gender: 'male' })],
  ['was called he', {}, (figure) => Object.assign(figure, { heard: 'male' })],
  ['was called she', {}, (figure) => Object.assign(figure, { heard: 'female' })],
  ['has no name', {}, (figure) => Object.assign(figure, { words: [] })],
  ['has one word', {}, (figure) => Object.assign(figure, { words: ['hale'] })],
]

test.each(flags)('who %s has a sign of its own', (_, met, change, signs = 1) => {
  const { site, zone = ZERO.zone } = met
  const plain = signsOf({ ...(site === undefined ? {} : { site }), zone })
  expect(added(plain, signsOf(met, change))).toHaveLength(signs)
})

test('distances, paragraphs, forms and times are told apart in steps', () => {
  const count = (all: number[][]) => new Set(all.map((signs) => signs.join())).size
  expect(count([10, 9, 8, 7, 6, 4, 3, 1].map((sentence) => signsOf({ sentence })))).toBe(6)
  expect(signsOf({ sentence: 6 })).toEqual(signsOf({ sentence: 4 }))
  expect(signsOf({ sentence: 3 })).toEqual(signsOf({ sentence: 1 }))
  expect(signsOf({ sentence: 11 })).toEqual(signsOf({ sentence: 10 }))
  expect(signsOf({ zone: 6 })).toEqual(signsOf({ zone: 5 }))
  expect(count([5, 4, 3, 2].map((zone) => signsOf({ zone })))).toBe(4)
  expect(count([1, 2, 3, 4, 9].map((times) => signsOf({}, (figure) => Object.assign(figure, { count: times }))))).toBe(
    3,
  )
  expect(count([0, 1, 2, 9].map((sources) => signsOf({}, (figure) => Object.assign(figure, { sources }))))).toBe(3)
})
