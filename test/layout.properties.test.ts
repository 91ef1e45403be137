import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOut } from '../src/layout/index.ts'
import { PAGE_RULES, PLACED_RULES } from '../src/layout/rules/index.ts'
import { layoutLexicon } from '../src/lexicon/layout.ts'
import { layout as en } from '../src/locales/en/layout/index.ts'
import { RULE_NAMES } from '../src/rule-names.ts'
import { isBlank } from '../src/text/chars.ts'

const settings = { lexicon: layoutLexicon(en), headline: 'auto', disabled: new Set<string>(), rules: [] } as const
const cut = (source: string) => layOut(source, settings)

/** Lines like those of real pages, so that every rule meets its like. */
const lines = fc.constantFrom(
  'River towns brace for a second night of floods',
  'By Ann Kerr and Raj Mehta, AVN',
  'Ann Kerr',
  'Lenkovo',
  'LENKOVO, March 7 (AVN) - The river rose by two metres on Monday, and the ministry said that it would go on rising.',
  'Three bridges are closed, and the school has been turned into a shelter for those who had to leave their homes.',
  '“We will rebuild,” said the mayor, who has held her office since 2011. “We always have.” -0-',
  'Latest news',
  'Latest newsTwo ministers resign over the budget',
  '11.Mar.2026',
  '15 Mar 2026',
  '-',
  'Politics',
  'Leave a review',
  'Share this article',
  '(Photo: Raj Mehta / AVN)',
  '• Sandbags are handed out at the market',
  '    The water is expected to fall on Wednesday,',
  'officials said in a statement on the state of the dam.',
  '(Reporting by Ann Kerr; Editing by Raj Mehta)',
  '',
  '',
  '   ',
  '###',
)
const page = fc.array(lines, { maxLength: 40 }).map((list) => list.join('\n'))
const anything = fc.oneof(page, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }))

test('sections tile the source, and space is blank', () => {
  fc.assert(
    fc.property(anything, (source) => {
      const { sections } = cut(source)
      let at = 0
      for (const section of sections) {
        expect(section.start).toBe(at)
        expect(section.end).toBeGreaterThan(section.start)
        if (section.kind === 'space') {
          for (let i = section.start; i < section.end; i++) expect(isBlank(source.charCodeAt(i))).toBe(true)
        }
        at = section.end
      }
      expect(at).toBe(source.length)
    }),
    { numRuns: 500 },
  )
})

test('every part is a slice of the source, and sections agree with what they index', () => {
  fc.assert(
    fc.property(anything, (source) => {
      const result = cut(source)
      const check = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return
        const { start, end, text } = value as { start?: number; end?: number; text?: string }
        if (typeof start === 'number' && typeof text === 'string') expect(text).toBe(source.slice(start, end))
        for (const inner of Object.values(value)) check(inner)
      }
      const { body, ...rest } = result
      check(rest)
      check(body.paragraphs)
      const spans = (list: readonly { start: number; end: number }[]) => list.map(({ start, end }) => [start, end])
      const of = (kind: string) => spans(result.sections.filter((section) => section.kind === kind))
      expect(of('body')).toEqual(spans(body.paragraphs))
      expect(of('boilerplate')).toEqual(spans(result.boilerplate))
      expect(of('byline')).toEqual(spans(result.bylines))
    }),
    { numRuns: 500 },
  )
})

test('leading blank lines shift offsets and change nothing else', () => {
  fc.assert(
    fc.property(page, fc.integer({ min: 1, max: 4 }), (source, blank) => {
      const plain = cut(source)
      const shifted = cut('\n'.repeat(blank) + source)
      const rest = shifted.sections[0]?.kind === 'space' ? shifted.sections.slice(1) : shifted.sections
      const own = plain.sections[0]?.kind === 'space' ? plain.sections.slice(1) : plain.sections
      expect(rest.map((s) => [s.kind, s.start - blank, s.end - blank])).toEqual(
        own.map((s) => [s.kind, s.start, s.end]),
      )
    }),
  )
})

test('line ends of either kind give the same parts', () => {
  fc.assert(
    fc.property(page, (source) => {
      const parts = (text: string) =>
        cut(text)
          .sections.filter((section) => section.kind !== 'space')
          .map((section) => [section.kind, text.slice(section.start, section.end).replace(/\r\n/g, '\n')])
      expect(parts(source.replace(/\n/g, '\r\n'))).toEqual(parts(source))
    }),
  )
})

test('the names for `disable` are those of the rules', () => {
  for (const { name } of [...PAGE_RULES, ...PLACED_RULES]) expect(RULE_NAMES).toContain(name)
})
