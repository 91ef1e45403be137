import { expect, test } from 'vitest'
import type { Dispatch } from '../../types/index.ts'
import { lint, quote } from './lint.test-data.ts'
import { type QuoteUnclosedOptions, retextQuoteUnclosed } from './quote-unclosed.ts'

const source = 'Kerr said: “We will go. The ‘bridge is open.\n\nShe added: “It is.”'
const open = quote(source, '“We will go. The ‘bridge is open.', { marks: 'open' })
const nested = quote(source, '‘bridge is open.', { marks: 'open', parent: 0 })
const closed = quote(source, '“It is.”')

const table: [name: string, quotes: Dispatch['quotes'], options: QuoteUnclosedOptions | undefined, found: string[]][] =
  [
    ['a closed quotation is fine', [closed], undefined, []],
    ['the opening mark is reported', [open, closed], undefined, ['quote-unclosed “']],
    ['so is a nested one', [open, nested], undefined, ['quote-unclosed “', 'quote-unclosed ‘']],
    ['unless nested ones do not count', [open, nested], { nested: false }, ['quote-unclosed “']],
    ['or the section does not', [open, { ...open, section: 'headline' }], { sections: ['deck'] }, []],
  ]

test.each(table)('%s', (_, quotes, options, found) => {
  expect(lint(retextQuoteUnclosed, source, { quotes }, options)).toEqual(found)
})

test('a doubt of the parser about a mark without a quote is reported once', () => {
  const issues = [{ code: 'quote-unclosed' as const, message: '', start: 11, end: 12 }]
  expect(lint(retextQuoteUnclosed, source, { issues })).toEqual(['quote-unclosed “'])
  expect(lint(retextQuoteUnclosed, source, { issues, quotes: [open] })).toEqual(['quote-unclosed “'])
})

test.each([
  [{ nested: 'no' as never }, 'retextQuoteUnclosed: options.nested must be true or false, got "no"'],
  [{ sections: ['foot'] as never }, "options.sections must be an array of 'headline', 'deck', 'body'"],
])('wrong options %# are named', (options, message) => {
  expect(() => lint(retextQuoteUnclosed, source, {}, options)).toThrow(message)
})
