import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyOf, dispatchOf, finder, quoted, quoteOf, speakerOf } from '../../test/formats/build.ts'
import { dispatch, source } from '../../test/formats/harbour.ts'
import { faults } from '../../test/formats/html.ts'
import { bestTime } from '../../test/support/cpu-time.ts'
import type { Dispatch, Paragraph, Quote } from '../types/index.ts'
import { type HtmlOptions, toHtml } from './html.ts'

const variants: HtmlOptions[] = [
  {},
  { quotes: 'mark' },
  { offsets: false, boilerplate: false },
  { document: true, language: 'en', url: 'https://avn.example/1?a=1&b="2"'.replaceAll('"', '%22') },
  { document: true, language: 'en', quotes: 'mark' },
]

test.each(variants)('html-validate finds nothing, %j', async (options) => {
  expect(await faults(toHtml(source, dispatch, options), options.document)).toEqual([])
  const empty = toHtml('', dispatchOf(''), options)
  expect(await faults(empty, options.document)).toEqual([])
})

/** What a browser shows of the article: no tags, entities read. */
function shown(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

test('with marks as printed, every paragraph reads as the source does', () => {
  const html = toHtml(source, dispatch, { quotes: 'mark' })
  for (const { start, end, text } of dispatch.body.paragraphs) {
    const [, inside] =
      new RegExp(`<(?:p|h2|li) data-start="${start}" data-end="${end}">(.*?)</(?:p|h2|li)>`, 's').exec(html) ?? []
    expect(shown(inside ?? '').endsWith(text), text).toBe(true)
  }
})

const plain = { offsets: false } as const
const article = (...lines: string[]) => `<article>\n${lines.join('\n')}\n</article>\n`
const said = '“Go ‘now’ or <wait>,” she said.'
const mention = { ...finder(said)('she'), kind: 'pronoun' as const }
const speaker = { index: 0, name: 'she', mention }
const nested: Partial<Dispatch> = {
  speakers: [speakerOf('she', { kind: 'unknown', quotes: [0] })],
  quotes: [
    quoted(said, 'Go ‘now’ or <wait>,', { speaker, cue: finder(said)('said') }),
    quoted(said, 'now', { kind: 'partial', parent: 0 }),
  ],
}

test('q leaves the marks to the browser and keeps what was printed', () => {
  expect(toHtml(said, dispatchOf(said, nested), plain)).toBe(
    article(
      '<p><q class="quote" data-quote="0" data-kind="direct" data-speaker="0" data-open="“" data-close="”">Go ' +
        '<q class="quote" data-quote="1" data-kind="partial" data-open="‘" data-close="’">now</q> or &lt;wait&gt;,</q> ' +
        '<span class="speaker" data-speaker="0">she</span> <span class="cue">said</span>.</p>',
    ),
  )
})

test('mark shows the text as printed', () => {
  const html = toHtml(said, dispatchOf(said, nested), { ...plain, quotes: 'mark' })
  expect(html).toContain(
    '>“Go <mark class="quote" data-quote="1" data-kind="partial">‘now’</mark> or &lt;wait&gt;,”</mark>',
  )
})

test('a speaker with no mark at either end is quoted without any', () => {
  const body = 'KERR: We go.'
  const whole = finder(body)('We go.')
  const quotes = [quoteOf(whole, [whole], { marks: 'none' })]
  expect(toHtml(body, dispatchOf(body, { quotes }), plain)).toContain('data-open="" data-close="">We go.</q>')
})

/** Paragraphs of their own, from a text with blank lines. */
function parted(text: string, more: (paragraphs: Paragraph[]) => Partial<Dispatch>): Dispatch {
  let from = 0
  const paragraphs = text.split('\n\n').map((words) => {
    const part = finder(text)(words, from)
    from = part.end
    return { ...part, kind: 'paragraph' as const, content: words }
  })
  return dispatchOf(text, { body: bodyOf(paragraphs), ...more(paragraphs) })
}

test('paragraphs of one quote share a blockquote, and the next quote has its own', () => {
  const text = '“One.\n\n“Two.”\n\n“Three.”'
  const at = finder(text)
  const whole = parted(text, () => ({
    quotes: [
      quoteOf(at('“One.\n\n“Two.”'), [at('One.'), at('Two.')]),
      quoteOf(at('“Three.”'), [at('Three.')], { paragraph: 2 }),
    ],
  }))
  const open = (index: number) => `<blockquote class="quote" data-quote="${index}" data-kind="direct">`
  expect(toHtml(text, whole, plain)).toBe(
    article(
      ...[
        open(0),
        '<p data-open="“" data-close="">One.</p>',
        '<p data-open="“" data-close="”">Two.</p>',
        '</blockquote>',
      ],
      ...[open(1), '<p data-open="“" data-close="”">Three.</p>', '</blockquote>'],
    ),
  )
})

test('a paragraph behind the dateline is none, but its quote is', () => {
  const text = 'LENMAR - “One.”'
  const at = finder(text)
  const dateline = { ...at('LENMAR -'), places: [at('LENMAR')], date: null, agency: null }
  const more = {
    dateline,
    body: bodyOf([{ ...at('“One.”'), kind: 'paragraph', content: '“One.”' }]),
    quotes: [quoteOf(at('“One.”'), [at('One.')])],
  } satisfies Partial<Dispatch>
  expect(toHtml(text, dispatchOf(text, more), plain)).toBe(
    article(
      '<p><span class="dateline"><span class="place">LENMAR</span> -</span> ' +
        '<q class="quote" data-quote="0" data-kind="direct" data-open="“" data-close="”">One.</q></p>',
    ),
  )
})

test('a dateline with nothing behind it is not lost', () => {
  const text = 'LENMAR, 3 May -'
  const at = finder(text)
  const date = { ...at('3 May'), year: null, month: 5, day: 3, iso: null }
  const dateline = { ...at('LENMAR, 3 May -'), places: [], date, agency: null }
  expect(toHtml(text, dispatchOf(text, { dateline }), plain)).toBe(
    article('<p><span class="dateline">LENMAR, <span class="date">3 May</span> -</span></p>'),
  )
})

test.each<[name: string, text: string, date: string, iso: string | null, expected: string]>([
  [
    'in the item',
    'Updated 3 May 2023, 12:00',
    '3 May 2023',
    '2023-05-03',
    'Updated <time datetime="2023-05-03">3 May 2023</time>, 12:00',
  ],
  ['the item', '3 May', '3 May', null, '<span class="date">3 May</span>'],
])('a date that is %s is shown once', (_, text, words, iso, expected) => {
  const whole = { start: 0, end: text.length, text }
  const date = { ...finder(text)(words), year: iso ? 2023 : null, month: 5, day: 3, iso }
  const boilerplate: Dispatch['boilerplate'] = [
    { ...whole, kind: 'page-date', heading: null, items: [{ ...whole, date, label: null }] },
  ]
  const html = toHtml(text, dispatchOf(text, { boilerplate }), plain)
  expect(html).toContain(`<li>${expected}</li>`)
})

test('any text is escaped and valid', async () => {
  const char = fc.constantFrom(
    ...'ab &<>"\'\n\u0000\u001b/='.split(''),
    '🚢',
    '\ud83d',
    '<script>',
    '</p>',
    '<!--',
    '-->',
    '&lt',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(char, { maxLength: 30 }),
      fc.constantFrom<'q' | 'mark'>('q', 'mark'),
      async (chars, quotes) => {
        const words = chars.join('')
        const body = `x${words}“${words}”x`
        const start = body.lastIndexOf('“')
        const inner = { start: start + 1, end: body.length - 2, text: body.slice(start + 1, -2) }
        const quote: Quote = quoteOf({ start, end: body.length - 1, text: body.slice(start, -1) }, [inner])
        const html = toHtml(body, dispatchOf(body, { quotes: [quote] }), { quotes })
        expect(await faults(html, false)).toEqual([])
        const clean = body.replace(/[^\P{C}\n]/gu, '\ufffd')
        const printed = quotes === 'mark' ? clean : clean.replace(/“(?!.*“)/s, '').replace(/”x$/, 'x')
        expect(shown(html).slice(1, -2)).toBe(`\n${printed}`.slice(1))
      },
    ),
    { numRuns: 40 },
  )
})

test('time grows no faster than the text', () => {
  const run = (times: number): number => {
    const text = Array.from({ length: times }, () => '“We go,” she said.').join('\n\n')
    const whole = parted(text, (paragraphs) => ({
      quotes: paragraphs.map(({ start, text: words }, paragraph) => {
        const inner = { start: start + 1, end: start + 7, text: words.slice(1, 7) }
        return quoteOf({ start, end: start + 8, text: words.slice(0, 8) }, [inner], { paragraph })
      }),
    }))
    return bestTime(() => toHtml(text, whole))
  }
  run(500)
  expect(run(16_000)).toBeLessThan(8 * run(4_000) + 30)
})
