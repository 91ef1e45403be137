import { expect, test } from 'vitest'
import { parseBody, parseByline, parseDateline, parseDispatch, parseQuotes } from '../index.ts'
import { parseStored } from '../schema/index.ts'
import { asPlain } from './as-plain.ts'

const SOURCE = `# [Town votes](https://example.org/1)

By [Ann Kerr](https://example.org/ann) and **Raj Mehta**, AVN

**LENKOVO, May 8 (AVN)** — The town [votes](https://example.org/2) today, the mayor said.

“We **all** go,” said [Lena Furst](https://example.org/lena "Her page"), the mayor. **“I go first.”**

[Latest news](https://example.org/latest)

[Grain prices rise](https://example.org/3)`

const dispatch = parseDispatch(SOURCE)

test('what is read lies between the marks, in the source, with those that open and close in it', () => {
  expect(asPlain('a [b](/c) **d**', (text) => ({ start: 2, end: 5, text: text.slice(2, 5) }))).toEqual({
    start: 2,
    end: 15,
    text: '[b](/c) **d**',
  })
  expect(asPlain('[a **b**](/c)', (text) => ({ start: 0, end: 3, text: text.slice(0, 3) })).text).toBe('a **b**')
  expect(asPlain('**a [b](/c)**', (text) => ({ start: 0, end: 3, text: text.slice(0, 3) })).text).toBe('a [b](/c)')
  expect(asPlain('[a](/c)', () => ({ start: 0, end: 0 }))).toEqual({ start: 0, end: 0 })
})

test('a text without marks is read as it is', () => {
  expect(asPlain('a [b]', (text) => text)).toBe('a [b]')
})

test('the parts are those of the words', () => {
  expect(dispatch.headline?.title.text).toBe('Town votes')
  expect(dispatch.bylines.flatMap(({ authors }) => authors.map(({ name }) => name))).toEqual(['Ann Kerr', 'Raj Mehta'])
  expect([dispatch.dateline?.places[0]?.text, dispatch.dateline?.agency?.text]).toEqual(['LENKOVO', 'AVN'])
  expect(dispatch.body.text).toBe(
    'The town votes today, the mayor said.\n\n“We all go,” said Lena Furst, the mayor. “I go first.”',
  )
  expect(dispatch.quotes.map(({ content, speaker }) => [content, speaker?.name])).toEqual([
    ['We all go,', 'Lena Furst'],
    ['I go first.', 'Lena Furst'],
  ])
  expect(dispatch.boilerplate.map(({ kind, heading, items }) => [kind, heading?.text, items[0]?.text])).toEqual([
    ['related', 'Latest news', 'Grain prices rise'],
  ])
})

test('sections hold the marks around them, and nothing is lost', () => {
  expect(dispatch.sections.map(({ start, end }) => SOURCE.slice(start, end)).join('')).toBe(SOURCE)
  expect(
    dispatch.sections.filter(({ kind }) => kind !== 'space').map(({ start, end }) => SOURCE.slice(start, end)),
  ).toEqual([
    '# [Town votes](https://example.org/1)',
    'By [Ann Kerr](https://example.org/ann) and **Raj Mehta**, AVN',
    '**LENKOVO, May 8 (AVN)** —',
    'The town [votes](https://example.org/2) today, the mayor said.',
    '“We **all** go,” said [Lena Furst](https://example.org/lena "Her page"), the mayor. **“I go first.”**',
    '[Latest news](https://example.org/latest)\n\n[Grain prices rise](https://example.org/3)',
  ])
  expect(parseStored(JSON.stringify(dispatch), SOURCE)).toEqual(dispatch)
})

test('each parser gives the part that the dispatch has', () => {
  expect(parseByline(SOURCE)).toEqual(dispatch.byline)
  expect(parseDateline(SOURCE)).toEqual(dispatch.dateline)
  expect(parseBody(SOURCE)).toEqual(dispatch.body)
  expect(parseQuotes(SOURCE)).toEqual(dispatch.quotes)
})

test.each([
  ['a space within the words', '[The town votes today. ](https://example.org)'],
  ['one at the end of a paragraph', 'Town votes\n\n[The town votes today. ](https://example.org)\n\nIt did before.'],
  ['nothing else', '[Town](/a)'],
  ['characters that are spelt out', '**&ldquo;We go,&rdquo;** said [Ann&nbsp;Kerr](/a).\n\n&nbsp;\n\n**It rains.**'],
])('all agrees where there is %s', (_, source) => {
  const parsed = parseDispatch(source)
  expect(parseStored(JSON.stringify(parsed), source)).toEqual(parsed)
})

test('a page of many parts is as its words are', () => {
  const words = `Town votes on the ferry
A pier is to follow, the mayor says

By Ann Kerr
By Raj Mehta

LENKOVO, May 8 (AVN) — The town votes today, the mayor said.

The pier

“We all go,” said Lena Furst, the mayor. “It is late.

“I go first.”

(Editing by Tom Hale)

Latest news
Grain prices rise`
  const marked = words
    .replace('A pier is to follow', '[A pier](/pier) is to **follow**')
    .replace('Ann Kerr', '[Ann Kerr](/ann)')
    .replace('By Raj Mehta', '**By Raj Mehta**')
    .replace('LENKOVO', '**LENKOVO**')
    .replace('The pier', '**The pier**')
    .replace('It is late.', 'It is [late](/late).')
    .replace('first', '**first**')
    .replace('(Editing by Tom Hale)', '**(Editing by Tom Hale)**')
    .replace('Latest news', '[Latest news](/latest)')
  const plainly = parseDispatch(words)
  const parsed = parseDispatch(marked)
  const shown = ({ headline, dateline, bylines, body, quotes, boilerplate, sections }: typeof parsed) => ({
    headline: headline?.title.text,
    agency: dateline?.agency?.text,
    authors: bylines.map(({ authors }) => authors.map(({ name }) => name)),
    paragraphs: body.paragraphs.map(({ kind, content }) => [kind, content]),
    text: body.text,
    quotes: quotes.map(({ content, speaker }) => [content, speaker?.name]),
    boilerplate: boilerplate.map(({ kind, items }) => [kind, items.length]),
    sections: sections.map(({ kind }) => kind),
  })
  expect(shown(parsed)).toEqual(shown(plainly))
  expect(parsed.deck?.text).toBe('[A pier](/pier) is to **follow**, the mayor says')
  expect(parsed.dateline?.text).toBe('**LENKOVO**, May 8 (AVN) —')
  expect(parsed.bylines.map(({ text }) => text)).toEqual([
    'By [Ann Kerr](/ann)',
    '**By Raj Mehta**',
    '**(Editing by Tom Hale)**',
  ])
  expect(parsed.byline).toEqual(parsed.bylines[0])
  expect(parseStored(JSON.stringify(parsed), marked)).toEqual(parsed)
})

test('a part that is strong as a whole is as long as its section', () => {
  const parts = [
    '**Town votes on the ferry**',
    '**A pier is to follow, the mayor says**',
    '**By Ann Kerr**',
    '**LENKOVO, May 8 (AVN) —**',
    '**“We go,” said Lena Furst, the mayor of the town.**',
    '**Read more: Grain prices rise**',
  ] as const
  const [headline, deck, byline, dateline, paragraph, related] = parts
  const source = `${headline}\n\n${deck}\n\n${byline}\n\n${dateline} The town votes today, the mayor said.\n\n${paragraph}\n\n${related}`
  const parsed = parseDispatch(source)
  expect(parsed.headline?.text).toBe(headline)
  expect(parsed.deck?.text).toBe(deck)
  expect(parsed.byline?.text).toBe(byline)
  expect(parsed.dateline?.text).toBe(dateline)
  expect(parsed.body.paragraphs.map(({ text }) => text)).toEqual(['The town votes today, the mayor said.', paragraph])
  expect(parsed.boilerplate.map(({ text }) => text)).toEqual([related])
  expect(parseByline(source)).toEqual(parsed.byline)
})
