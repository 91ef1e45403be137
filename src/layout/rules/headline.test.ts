import { expect, test } from 'vitest'
import { HEADLINE, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout as en } from '../../locales/en/layout/index.ts'
import { layOut } from '../index.ts'

const titles: [title: string, lines: string[]][] = [
  ['with a blank line below', [HEADLINE, '', LEAD, SECOND]],
  ['without one', [HEADLINE, LEAD, SECOND]],
  ['below crumbs', ['Home > News > Local', HEADLINE, '', LEAD, SECOND]],
  ['below a kicker', ['Strait', HEADLINE, '', LEAD, '', SECOND]],
  ['below a date', ['May 8, 2026 11:43', HEADLINE, '', LEAD, '', SECOND]],
  ['below a photo credit', ['Photo: Lars Imber', HEADLINE, '', LEAD, '', SECOND]],
]

test.each(titles)('a headline %s', (_, lines) => {
  expect(sectionsOf(lines.join('\n'))).toContain(`headline ${HEADLINE}`)
})

const none: [source: string, kind: string][] = [
  ['By Ann Kerr', 'byline'],
  ['The town votes today.', 'body'],
  ['Leave a review', 'comments'],
  ['LENKOVO, May 8 (AVN) - The town votes today.', 'dateline'],
]

test.each(none)('%j is no headline', (source, kind) => {
  expect(sectionsOf(source)[0]?.split(' ')[0]).toBe(kind)
})

test.each(['KESTEN (AP) — The ferries sail again.', '“We will sail again,” said Hanne Lund.'])(
  '%j above paragraphs is their lead',
  (line) => {
    expect(sectionsOf([line, '', LEAD, '', SECOND].join('\n'))[0]?.startsWith('headline')).toBe(false)
  },
)

test('some archives close a headline with a full stop', () => {
  expect(sectionsOf([`${HEADLINE}.`, '', LEAD, '', SECOND].join('\n'))[0]).toBe(`headline ${HEADLINE}.`)
})

test('a single line without cue, sentence end or byline is one', () => {
  expect(sectionsOf('Lenkovo votes today')).toEqual(['headline Lenkovo votes today'])
})

const labels: [line: string, label: string][] = [
  ['BREAKING: Lenkovo votes', 'BREAKING:'],
  ['UPDATE 2-Lenkovo votes', 'UPDATE 2-'],
  ['(LEAD) Lenkovo votes', '(LEAD)'],
  ['The Latest: Lenkovo votes', 'The Latest:'],
  ['RPT-UPDATE 1-Lenkovo votes', 'RPT-UPDATE 1-'],
  ['<CORRECTED> - Lenkovo votes', '<CORRECTED> -'],
]

test.each(labels)('%j has the label %j', (line, label) => {
  const { headline } = layOut([line, '', LEAD, '', SECOND].join('\n'), {
    lexicon: layoutLexicon(en),
    headline: 'auto',
    disabled: new Set(),
    rules: [],
  })
  expect([headline?.text, headline?.label?.text, headline?.title.text]).toEqual([line, label, 'Lenkovo votes'])
})

test.each(['Update on ferries due today', 'Lead found in the wells of Kesten', 'Breaking point for the night bus'])(
  '%j has none',
  (line) => {
    const settings = { lexicon: layoutLexicon(en), headline: 'auto', disabled: new Set<string>(), rules: [] } as const
    expect(layOut([line, '', LEAD, '', SECOND].join('\n'), settings).headline?.label).toBeNull()
  },
)
