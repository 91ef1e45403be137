import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes } from '../../locales/en/quotes/index.ts'
import { quoteShape } from './quote-shape.ts'

const lexicon = quotesLexicon(quotes)

// How quotes open and close, how long they are, whether they are titles and have a verb.
test.each([
  ['We will go.', 1, 1, 3, 0, 1],
  ['we will go,', 0, 2, 3, 0, 1],
  ['… and we go', 2, 0, 3, 0, 1],
  ['... and we go', 2, 0, 3, 0, 1],
  ['.and we go', 0, 0, 3, 0, 1],
  ['$5 is too much', 1, 0, 4, 0, 1],
  ['5 is too much!', 1, 3, 4, 0, 1],
  [' A', 1, 0, 1, 0, 0],
  ['¿Qué?', 1, 3, 1, 0, 0],
  ['We will go?', 1, 3, 3, 0, 1],
  ['We will go…', 1, 1, 3, 0, 1],
  ['We will go —', 1, 4, 3, 0, 1],
  ['We will go -', 1, 4, 3, 0, 1],
  ['We will go:', 1, 4, 3, 0, 1],
  ['We will go;', 1, 4, 3, 0, 1],
  ['We will go)', 1, 0, 3, 0, 1],
  ['“We will go.”', 1, 1, 3, 0, 1],
  ['The “vast.” ', 1, 1, 2, 0, 0],
  ['Lake', 1, 0, 1, 0, 0],
  ['the lake', 0, 0, 2, 0, 0],
  ['go', 0, 0, 1, 0, 0],
  ['the old lake', 0, 0, 3, 0, 0],
  ['The Lake of Fire', 1, 0, 4, 1, 1],
  ['The Lake Of Fire', 1, 0, 4, 1, 1],
  ['the Lake of Fire', 0, 0, 4, 0, 1],
  ['Lake of Fire', 1, 0, 3, 1, 1],
  ['A Day', 1, 0, 2, 0, 0],
  ['a Lake House', 0, 0, 3, 0, 0],
  ['Is Vast', 1, 0, 2, 1, 1],
  ['is vast', 0, 0, 2, 0, 1],
  ['vast is', 0, 0, 2, 0, 1],
  ['said it', 0, 0, 2, 0, 1],
  ['say it', 0, 0, 2, 0, 0],
  ['it says', 0, 0, 2, 0, 1],
  ['Ann Kerr Left the Lake', 1, 0, 4, 1, 1],
  ['one two three four', 0, 0, 4, 0, 0],
  ['one two three four five six', 0, 0, 4, 0, 0],
  ['one two three four five six seven', 0, 0, 5, 0, 0],
  ['one two three four five six seven eight nine ten eleven twelve', 0, 0, 5, 0, 0],
  ['one two three four five six seven eight nine ten eleven twelve thirteen', 0, 0, 6, 0, 0],
  ['Émile Zola', 1, 0, 2, 1, 0],
  ['élan vital', 0, 0, 2, 0, 0],
  ['We are a team with one two three four five six seven eight nine ten eleven', 1, 0, 6, 0, 1],
  ['Red Green Blue Black White Brown Grey Pink Amber Teal Gold Rust Plum Jade', 1, 0, 6, 1, 0],
  ['Red Is Blue Black White Brown Grey Pink Amber Teal Gold Rust Plum Jade Lime', 1, 0, 6, 1, 1],
  ['“', 3, 0, 0, 0, 0],
  ['.', 3, 1, 0, 0, 0],
  ['École été', 1, 0, 2, 0, 0],
  ['5 Lakes', 1, 0, 2, 1, 0],
  ['Don’t Leave', 1, 0, 2, 1, 1],
  ['don’t go', 0, 0, 2, 0, 1],
  ['      go', 3, 0, 1, 0, 0],
  ['     go', 0, 0, 1, 0, 0],
  ['$x lake', 1, 0, 2, 0, 0],
  ['—.go', 0, 0, 1, 0, 0],
  ['. go', 0, 0, 1, 0, 0],
  ['..go', 2, 0, 1, 0, 0],
  ['Is', 1, 0, 1, 0, 1],
  ['Vast', 1, 0, 1, 0, 0],
  ['Zoo Lake', 1, 0, 2, 1, 0],
  ['Lake zoo', 1, 0, 2, 0, 0],
  ['say we say', 0, 0, 3, 0, 1],
] as [string, number, number, number, number, number][])('%s', (content, opens, closes, length, title, verb) => {
  const source = `“${content}”`
  const expected = { opens, closes, length, title, verb }
  expect(quoteShape(source, [{ start: 1, end: source.length - 1 }], lexicon)).toEqual(expected)
})

test('a quote of several parts opens as the first and closes as the last does', () => {
  const source = '“we go\n\n“They stay,'
  const parts = [
    { start: 1, end: 6 },
    { start: 9, end: source.length },
  ]
  expect(quoteShape(source, parts, lexicon)).toMatchObject({ opens: 0, closes: 2, length: 2 })
})
