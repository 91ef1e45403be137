import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDispatch } from '../dispatch.ts'

const piece = fc.constantFrom(
  ...[
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    "''",
    '``',
    '«',
    '»',
    '„',
    '‹',
    '›',
    '「',
    '」',
    '—',
    '–',
    '-',
    ',',
    '.',
    '...',
    '?',
    '(',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\u00a0',
    '\ud83d',
    ': ',
    'Q: ',
    'A: ',
    'KERR: ',
    '- ',
    '<a b="c">',
    '6\'2"',
    '’90s',
  ],
  ...['Ann Kerr', 'Kerr', 'Mr. Kerr', 'she', 'He', 'they', 'the minister', 'A spokesman', 'Minister of Trade Tom Hale'],
  ...['said', 'told', 'according to', 'We will go', 'the', 'of', 'and', 'van', 'Jr.', 'U.S.', '(@annkerr) May 5, 2016'],
)
const source = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

test('quotes of any text lie where they say, in order, nested within their parents', () => {
  fc.assert(
    fc.property(fc.oneof(source, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
      const { quotes, speakers, body } = parseDispatch(text)
      quotes.forEach((quote, i) => {
        expect(text.slice(quote.start, quote.end)).toBe(quote.text)
        for (const part of quote.parts) {
          expect(text.slice(part.start, part.end)).toBe(part.text)
          expect(part.start >= quote.start && part.end <= quote.end && part.start < part.end).toBe(true)
        }
        expect(quote.start).toBeGreaterThanOrEqual(quotes[i - 1]?.start ?? 0)
        const parent = quote.parent === null ? null : quotes[quote.parent]
        if (parent) {
          expect(quote.parent).toBeLessThan(i)
          expect(quote.start >= parent.start && quote.end <= parent.end).toBe(true)
        } else {
          const before = quotes.slice(0, i).filter((other) => other.parent === null)
          for (const other of before) expect(other.end).toBeLessThanOrEqual(quote.start)
        }
        if (quote.paragraph !== null) {
          const paragraph = body.paragraphs[quote.paragraph]
          expect(paragraph && paragraph.start <= quote.start && quote.start < paragraph.end).toBe(true)
        }
        for (const one of [quote.speaker, ...quote.jointly]) {
          if (one) expect(speakers[one.index]?.name).toBe(one.name)
        }
      })
      expect(speakers.map((speaker) => speaker.quotes)).toEqual(
        speakers.map((_, index) => quotes.flatMap((quote, i) => (quote.speaker?.index === index ? [i] : []))),
      )
      for (const speaker of speakers) {
        const starts = speaker.mentions.map((mention) => mention.start)
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
      }
      expect(new Set(speakers.map((speaker) => speaker.name.toLowerCase())).size).toBe(speakers.length)
    }),
    { numRuns: 1000 },
  )
})

const words = fc.constantFrom(
  'We sail',
  'the ferry’s late',
  'now',
  'It is 6 feet long',
  'the sailors’ guild',
  'in the ’90s',
)
const clause = fc.constantFrom(' said Ann Kerr. ', ' she added. ', ' the mayor told reporters, ', '. Then they left. ')
const quoted = fc
  .tuple(words, fc.constantFrom(',', '.', '?'), clause)
  .map(([text, stop, after]) => `"${text}${stop}"${after}`)
const prose = fc.array(fc.array(quoted, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })

test('straight marks made curly change nothing but the marks', () => {
  fc.assert(
    fc.property(prose, (paragraphs) => {
      const straight = paragraphs.map((quotes) => quotes.join('').trim()).join('\n\n')
      let open = false
      const curly = straight.replace(/"/g, () => {
        open = !open
        return open ? '“' : '”'
      })
      const places = (text: string) =>
        parseDispatch(text).quotes.map(({ start, end, parts }) => [start, end, parts.length])
      expect(places(curly)).toEqual(places(straight))
    }),
    { numRuns: 200 },
  )
})
