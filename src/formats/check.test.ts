import { expect, test } from 'vitest'
import { dispatch, source } from '../../test/formats/harbour.ts'
import type { Dispatch } from '../types/index.ts'
import { toAnnotations, toHtml, toJsonLd, toNinjs, toNitf } from './index.ts'

const formats = { toNinjs, toJsonLd, toAnnotations, toNitf, toHtml }

/** The dispatch with one field changed, by its path. */
function changed(path: string, value: unknown): Dispatch {
  const copy = JSON.parse(JSON.stringify(dispatch)) as Record<string, unknown>
  const keys = path.split('.')
  let at = copy
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>
  at[keys.at(-1) as string] = value
  return copy as unknown as Dispatch
}

const table: [path: string, value: unknown, message: string][] = [
  ['version', 2, 'dispatch.version must be 1, got 2'],
  ['version', undefined, 'dispatch.version must be 1, got undefined'],
  ['headline', undefined, 'dispatch.headline must be an object, got undefined'],
  ['headline', [], 'dispatch.headline must be an object, got an array of 0'],
  ['headline.title.text', 'Another', 'dispatch.headline.title.text is not source.slice(42, 95), got "Another"'],
  ['headline.title', null, 'dispatch.headline.title must be an object, got null'],
  ['deck.end', 1e9, 'dispatch.deck.end must be a whole number from 96 to 1057'],
  ['deck.start', -1, 'dispatch.deck.start must be a whole number from 0 to 1057'],
  ['deck.start', 96.5, 'dispatch.deck.start must be a whole number'],
  ['dateline.places', null, 'dispatch.dateline.places must be an array, got null'],
  ['dateline.date.iso', '7 March', 'dispatch.dateline.date.iso must be a date like 2023-03-14, got "7 March"'],
  ['dateline.agency', 'AVN', 'dispatch.dateline.agency must be an object, got "AVN"'],
  ['bylines.0.authors.1.name', 7, 'dispatch.bylines[0].authors[1].name must be a string, got 7'],
  ['bylines.1.authors.0.role', null, 'dispatch.bylines[1].authors[0].role must be a string, got null'],
  ['credit', 'AVN', 'dispatch.credit must be an object, got "AVN"'],
  ['body', null, 'dispatch.body must be an object, got null'],
  ['body.text', 'Something else', 'dispatch.body.text must be the paragraphs'],
  ['body.paragraphs.2.text', '', 'dispatch.body.paragraphs[2].text is not source.slice('],
  ['body.paragraphs.2.kind', 1, 'dispatch.body.paragraphs[2].kind must be a string, got 1'],
  ['quotes', {}, 'dispatch.quotes must be an array, got an object (Object)'],
  ['quotes.1.parts.0.start', 2, 'dispatch.quotes[1].parts[0].text is not source.slice(2, '],
  ['quotes.1.content', undefined, 'dispatch.quotes[1].content must be a string, got undefined'],
  ['quotes.1.speaker.index', 2, 'dispatch.quotes[1].speaker.index must be an index below 2, got 2'],
  [
    'quotes.1.speaker.name',
    'Else',
    `dispatch.quotes[1].speaker.name must be that of its speaker, "Lenmar Seafarers' Union"`,
  ],
  ['quotes.1.speaker.mention', null, 'dispatch.quotes[1].speaker.mention must be an object, got null'],
  ['quotes.1.jointly', undefined, 'dispatch.quotes[1].jointly must be an array, got undefined'],
  ['quotes.3.parent', 3, 'dispatch.quotes[3].parent must be an index below 3, got 3'],
  ['quotes.3.continues', -1, 'dispatch.quotes[3].continues must be an index below 8, got -1'],
  ['quotes.3.paragraph', 9, 'dispatch.quotes[3].paragraph must be an index below 9, got 9'],
  ['speakers.0.quotes.1', 8, 'dispatch.speakers[0].quotes[1] must be an index below 8, got 8'],
  ['speakers.1.title', 'secretary', 'dispatch.speakers[1].title must be an object, got "secretary"'],
  [
    'boilerplate.3.items.0.date.end',
    1,
    'dispatch.boilerplate[3].items[0].date.end must be a whole number from 975 to 1057',
  ],
  ['boilerplate.3.items.0.label', 4, 'dispatch.boilerplate[3].items[0].label must be a string, got 4'],
  ['sections.1.start', 3, 'dispatch.sections[1].start must be 31, the end of the one before, got 3'],
  ['sections.0.index', null, 'dispatch.sections[0].index must be an index below 6, got null'],
  ['sections', [], "dispatch.sections must end at 1057, the source's length, got 0"],
]

test.each(table)('%s: %j is refused by every format', (path, value, message) => {
  for (const [name, format] of Object.entries(formats)) {
    expect(() => format(source, changed(path, value))).toThrow(TypeError)
    expect(() => format(source, changed(path, value))).toThrow(`${name}: ${message}`)
  }
})

test('a dispatch of another source is refused', () => {
  for (const format of Object.values(formats)) {
    expect(() => format(source.slice(1), dispatch)).toThrow('another source?')
    expect(() => format(`${source}\n`, dispatch)).toThrow('dispatch.sections must end at 1058')
  }
})

test('quotes out of order are refused', () => {
  const [first, second, ...rest] = dispatch.quotes
  const quotes = [second, first, ...rest] as Dispatch['quotes']
  const message = 'dispatch.quotes[1].start must not be before the quote that it follows, got 54'
  expect(() => toHtml(source, { ...dispatch, quotes })).toThrow(message)
})

test('a paragraph that no section holds is refused', () => {
  const sections = dispatch.sections.map((section) =>
    section.kind === 'body' && section.index === 4 ? { ...section, kind: 'space' as const, index: null } : section,
  )
  expect(() => toHtml(source, { ...dispatch, sections })).toThrow('dispatch.sections must hold all 9 paragraphs, got 8')
})

test.each([
  [undefined, dispatch, 'source must be a string, got undefined'],
  [7, dispatch, 'source must be a string, got 7'],
  [source, undefined, 'dispatch must be an object, got undefined'],
  [source, null, 'dispatch must be an object, got null'],
  [source, '{}', 'dispatch must be an object, got "{}"'],
  [source, {}, 'dispatch.version must be 1, got undefined'],
])('arguments of the wrong kind, %#', (text, value, message) => {
  for (const format of Object.values(formats)) {
    expect(() => format(text as string, value as Dispatch)).toThrow(message)
  }
})

test.each([
  [() => toNinjs(source, dispatch, { uri: 'no uri' }), 'toNinjs: options.uri must be an absolute URI'],
  [() => toNinjs(source, dispatch, { language: '' }), 'toNinjs: options.language must be a string that is not empty'],
  [() => toNinjs(source, dispatch, 1 as never), 'toNinjs: options must be an object, got 1'],
  [() => toJsonLd(source, dispatch, { url: '/relative' }), 'toJsonLd: options.url must be an absolute URI'],
  [
    () => toJsonLd(source, dispatch, { corrections: 'x' as never }),
    'toJsonLd: options.corrections must be a list of strings',
  ],
  [() => toAnnotations(source, dispatch, { context: -1 }), 'toAnnotations: options.context must be a whole number'],
  [() => toNitf(source, dispatch, { uri: 'a b:c' }), 'toNitf: options.uri must be an absolute URI'],
  [() => toNitf(source, dispatch, { uri: 'urn:a%2' }), 'toNitf: options.uri must be an absolute URI'],
  [() => toNitf(source, dispatch, { uri: 'urn:a#b#c' }), 'toNitf: options.uri must be an absolute URI'],
  [() => toNitf(source, dispatch, { uri: 'urn:é' }), 'toNitf: options.uri must be an absolute URI'],
  [() => toHtml(source, dispatch, { document: 'yes' as never }), 'toHtml: options.document must be true or false'],
  [() => toHtml(source, dispatch, { quotes: 'i' as never }), 'toHtml: options.quotes must be "q" or "mark", got "i"'],
])('an option of the wrong kind, %#', (call, message) => {
  expect(call).toThrow(TypeError)
  expect(call).toThrow(message)
})

test('a kind that a later release adds is let through', () => {
  const later = changed('quotes.7.kind', 'chanted')
  for (const format of Object.values(formats)) expect(() => format(source, later)).not.toThrow()
})
