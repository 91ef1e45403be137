import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toAnnotations, toHtml, toJsonLd, toNinjs, toNitf } from '../../src/formats/index.ts'
import { parseDispatch } from '../../src/index.ts'
import { faults } from './html.ts'
import { all, expectModel, type Node, read, text } from './nitf.ts'
import { samples } from './samples.ts'

// What the parser itself hands over, in every shape of the fixtures.

test.each(samples())('%s as NITF keeps to the model and holds every paragraph', (_, source, dispatch) => {
  const nitf = read(toNitf(source, dispatch))
  expectModel(nitf)
  const written =
    all(nitf, 'body.content')
      .at(-1)
      ?.children.filter((node): node is Node => typeof node !== 'string') ?? []
  const blocks = written.flatMap((block) => (block.name === 'ul' ? all(block, 'li') : [block])).map(text)
  const held = dispatch.body.paragraphs.length === 0 ? [] : blocks
  expect(held).toEqual(dispatch.body.paragraphs.map(({ content }) => content))
})

test.each(samples())('%s as HTML is valid and holds every part once', async (_, source, dispatch) => {
  const html = toHtml(source, dispatch)
  expect(await faults(html, false)).toEqual([])
  for (const { start, end } of dispatch.body.paragraphs) {
    expect(html.split(new RegExp(`<(?:p|h2|li) data-start="${start}" data-end="${end}"`))).toHaveLength(2)
  }
  for (const index of dispatch.quotes.keys()) expect(html).toContain(` data-quote="${index}"`)
  expect(html.split('<aside')).toHaveLength(dispatch.boilerplate.length + 1)
  expect(html.split('class="byline"')).toHaveLength(dispatch.bylines.length + 1)
})

test('whatever the parser makes of any text, every format takes it', () => {
  const piece = fc.constantFrom(
    ...['“', '”', '"', "'", '\n', '\n\n', '\r\n', ' ', 'By Ann Kerr', 'said', 'Ann Kerr said', '🚢', '\ud83d', '<p>'],
    ...[
      'LENMAR, March 3 (AVN) - ',
      'Go on',
      '.',
      ',',
      '- ',
      '(Reporting by Ann Kerr)',
      'Related stories',
      '\u0000',
      '-0-',
    ],
  )
  const any = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  )
  fc.assert(
    fc.property(any, (source) => {
      const dispatch = parseDispatch(source)
      for (const format of [toNinjs, toJsonLd, toAnnotations, toNitf, toHtml]) {
        expect(JSON.stringify(format(source, dispatch))).toBe(JSON.stringify(format(source, dispatch)))
      }
      read(toNitf(source, dispatch))
    }),
    { numRuns: 300 },
  )
})
