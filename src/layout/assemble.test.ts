import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND } from '../../test/support/sections.ts'
import { layoutLexicon } from '../lexicon/layout.ts'
import { layout as en } from '../locales/en/layout/index.ts'
import { layOut } from './index.ts'

const settings = { lexicon: layoutLexicon(en), headline: 'auto', disabled: new Set<string>(), rules: [] } as const
const layoutOf = (lines: readonly string[]) => layOut(lines.join('\n'), settings)

/** The bylines of a story, each with its names, their roles where they do not write, its agency and its place. */
function bylinesOf(above: readonly string[], below: readonly string[] = []): string {
  const { bylines } = layoutOf([HEADLINE, ...above, '', LEAD, '', SECOND, '', LAST, ...below])
  return bylines
    .map(({ position, authors, agency, place, text }) => {
      const names = authors.map(({ name, role }) => (role === 'writer' ? name : `${name} (${role})`))
      const rest = [agency && `of ${agency.text}`, place && `in ${place.text}`, JSON.stringify(text)]
      return [position, ...names, ...rest].filter(Boolean).join(' ')
    })
    .join('; ')
}

test.each([
  [['By Ann Kerr'], [], 'top Ann Kerr "By Ann Kerr"'],
  [['By Ann Kerr', 'AVN'], [], 'top Ann Kerr of AVN "By Ann Kerr\\nAVN"'],
  [['By Ann Kerr', 'Kesten Post'], [], 'top Ann Kerr of Kesten Post "By Ann Kerr\\nKesten Post"'],
  [['By Ann Kerr', 'By Raj Mehta'], [], 'top Ann Kerr "By Ann Kerr"; top Raj Mehta "By Raj Mehta"'],
  [['By Ann Kerr', 'and Raj Mehta'], [], 'top Ann Kerr Raj Mehta "By Ann Kerr\\nand Raj Mehta"'],
  [
    ['By Ann Kerr, AVN'],
    ['', '(Reporting by Ann Kerr; Editing by Leo Voss)'],
    'top Ann Kerr of AVN "By Ann Kerr, AVN"; end Ann Kerr Leo Voss (editor) "(Reporting by Ann Kerr; Editing by Leo Voss)"',
  ],
  [
    ['By Ann Kerr'],
    ['', '(Reporting by Raj Mehta; Editing by Leo Voss)'],
    'top Ann Kerr "By Ann Kerr"; end Raj Mehta (contributor) Leo Voss (editor) "(Reporting by Raj Mehta; Editing by Leo Voss)"',
  ],
  [
    [],
    ['', '(Reporting by Raj Mehta; Editing by Leo Voss)'],
    'end Raj Mehta Leo Voss (editor) "(Reporting by Raj Mehta; Editing by Leo Voss)"',
  ],
  [
    ['By AVN correspondents'],
    ['', '(Reporting by Raj Mehta; Editing by Leo Voss)'],
    'top of AVN "By AVN correspondents"; end Raj Mehta Leo Voss (editor) "(Reporting by Raj Mehta; Editing by Leo Voss)"',
  ],
  [[], ['', 'Ann Kerr', 'Kesten'], 'end Ann Kerr in Kesten "Ann Kerr\\nKesten"'],
  [[], ['', 'Ann Kerr'], 'end Ann Kerr "Ann Kerr"'],
  [['Ann Kerr'], [], 'top Ann Kerr "Ann Kerr"'],
])('the bylines under %j and below the story %j: %s', (above, below, bylines) => {
  expect(bylinesOf(above, below)).toBe(bylines)
})

test('names alone are doubtful', () => {
  const doubts = (line: string) =>
    layoutOf([HEADLINE, line, '', LEAD, '', SECOND]).issues.flatMap(({ code, start, end }) =>
      code === 'byline-uncertain' ? [[start, end]] : [],
    )
  const start = HEADLINE.length + 1
  expect(doubts('Ann Kerr')).toEqual([[start, start + 8]])
  expect(doubts('By Ann Kerr')).toEqual([])
})

test('a story in its parts', () => {
  const lines = [
    '',
    HEADLINE,
    '',
    'KESTEN, May 8 (AVN) -',
    LEAD,
    '',
    'What happens next',
    '',
    SECOND,
    '',
    'The operator and its rosters',
    '',
  ]
  const source = lines.join('\n')
  const { headline, deck, dateline, credit, body, sections, boilerplate } = layoutOf(lines)
  expect(headline?.text).toBe(HEADLINE)
  expect(deck).toBeNull()
  expect(credit).toBeNull()
  expect(boilerplate).toEqual([])
  expect(dateline).toMatchObject({ text: 'KESTEN, May 8 (AVN) -', date: { day: 8 }, agency: { text: 'AVN' } })
  expect(dateline?.places.map(({ text }) => text)).toEqual(['KESTEN'])
  // A crosshead heads something: the last line does not.
  expect(body.paragraphs.map(({ kind }) => kind)).toEqual(['paragraph', 'crosshead', 'paragraph', 'paragraph'])
  expect(body.text).toBe([LEAD, 'What happens next', SECOND, 'The operator and its rosters'].join('\n\n'))
  expect([body.start, body.end]).toEqual([source.indexOf(LEAD), source.length - 1])
  expect(sections.map(({ kind, index, rule }) => `${kind} ${index} ${rule}`)).toEqual([
    'space null space',
    'headline null headline',
    'space null space',
    'dateline null dateline',
    'space null space',
    'body 0 story',
    'space null space',
    'body 1 story',
    'space null space',
    'body 2 story',
    'space null space',
    'body 3 story',
    'space null space',
  ])
  expect(sections.at(-1)).toMatchObject({ start: source.length - 1, end: source.length })
})

test('nothing has no parts', () => {
  const { body, sections, headline, bylines } = layoutOf([''])
  expect({ body, sections, headline, bylines }).toEqual({
    body: { start: 0, end: 0, paragraphs: [], text: '' },
    sections: [],
    headline: null,
    bylines: [],
  })
})

test('only the first deck and credit are told', () => {
  const told = (lines: string[]) => {
    const { deck, credit } = layoutOf([HEADLINE, '', ...lines])
    return [deck?.text ?? null, credit?.agency.text ?? null]
  }
  const credited = 'Ferries sail again on Monday, AVN’s Kesten correspondent reports.'
  expect(told([credited, '', LEAD, '', LAST])).toEqual([null, 'AVN'])
  expect(told([LEAD, '', SECOND, '', credited])).toEqual([null, 'AVN'])
  expect(told([LEAD, '', SECOND, '', LAST, '', credited])).toEqual([null, null])
  const deck = 'Operator offers to publish rosters early, ferry crews say'
  expect(told([deck, '', 'By Ann Kerr', '', LEAD, '', SECOND, '', LAST])).toEqual([deck, null])
})

test('boilerplate stands where it stands', () => {
  const own = ['Share this article', '', 'More stories', 'Owls at the zoo', '', 'Copyright AVN 2026']
  const lines = [HEADLINE, '', LEAD, '', SECOND, '', LAST, '', ...own]
  const { boilerplate, sections } = layoutOf(lines)
  expect(boilerplate.map(({ kind }) => kind)).toEqual(['share', 'related', 'copyright'])
  const told = sections.flatMap(({ kind, index, start, end }) =>
    kind === 'boilerplate' ? [{ index, start, end }] : [],
  )
  expect(told).toEqual(boilerplate.map(({ start, end }, index) => ({ index, start, end })))
})

test('a headline is missed where one is asked for', () => {
  const codes = (source: string, headline: 'auto' | 'none') => {
    const layout = layOut(source, { ...settings, headline })
    return [layout.headline?.text ?? null, layout.issues.map(({ code }) => code).includes('headline-missing')]
  }
  const headed = [HEADLINE, '', LEAD, '', SECOND].join('\n')
  expect(codes(headed, 'auto')).toEqual([HEADLINE, false])
  expect(codes(headed, 'none')).toEqual([null, false])
  expect(codes(LEAD, 'auto')).toEqual([null, true])
  expect(codes(LEAD, 'none')).toEqual([null, false])
})
