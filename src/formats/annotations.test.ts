import { textPositionSelectorMatcher, textQuoteSelectorMatcher } from '@apache-annotator/selector'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dispatchOf, quoted, quoteOf } from '../../test/formats/build.ts'
import { dispatch, source } from '../../test/formats/harbour.ts'
import { toAnnotations } from './annotations.ts'

/** A text in pieces, as the selector engine of Apache Annotator reads it. */
function chunker(text: string, size = 50) {
  const chunks: { data: string; index: number; start: number }[] = []
  for (let start = 0; start < text.length || start === 0; ) {
    let end = start + size
    // The engine counts a pair that two pieces share as two.
    if ((text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end++
    chunks.push({ data: text.slice(start, end), index: chunks.length, start })
    start = end
  }
  let at = 0
  type Chunk = (typeof chunks)[number]
  return {
    get currentChunk(): Chunk {
      return chunks[at] as Chunk
    },
    nextChunk: () => (at + 1 < chunks.length ? (chunks[++at] as Chunk) : null),
    previousChunk: () => (at > 0 ? (chunks[--at] as Chunk) : null),
    precedesCurrentChunk: (chunk: Chunk) => chunk.index < at,
  }
}

type Found = { startChunk: { start: number }; startIndex: number; endChunk: { start: number }; endIndex: number }

async function spans(matches: AsyncIterable<Found>): Promise<{ start: number; end: number }[]> {
  const found: { start: number; end: number }[] = []
  for await (const { startChunk, startIndex, endChunk, endIndex } of matches) {
    found.push({ start: startChunk.start + startIndex, end: endChunk.start + endIndex })
  }
  return found
}

test('both selectors of every quote are found again by Apache Annotator', async () => {
  const annotations = toAnnotations(source, dispatch)
  expect(annotations).toHaveLength(dispatch.quotes.length)
  for (const [index, { target }] of annotations.entries()) {
    const { start, end } = dispatch.quotes[index] as { start: number; end: number }
    const [position, quote] = target.selector
    expect(await spans(textPositionSelectorMatcher(position)(chunker(source)))).toEqual([{ start, end }])
    expect(await spans(textQuoteSelectorMatcher(quote)(chunker(source)))).toEqual([{ start, end }])
  }
})

test('in any text, the position leads an engine that counts code points to the quote', async () => {
  const words = fc
    .array(fc.constantFrom('a', 'é', '🚢', '\n', ' ', '“x”'), { maxLength: 60 })
    .map((list) => list.join(''))
  await fc.assert(
    fc.asyncProperty(words, words, async (before, after) => {
      const text = `${before}"said"${after}`
      const start = before.length
      const quote = quoteOf({ start, end: start + 6, text: '"said"' }, [
        { start: start + 1, end: start + 5, text: 'said' },
      ])
      const [annotation] = toAnnotations(text, dispatchOf(text, { quotes: [quote] }))
      const [position, words] = annotation?.target.selector ?? []
      expect(await spans(textPositionSelectorMatcher(position as never)(chunker(text)))).toEqual([
        { start, end: start + 6 },
      ])
      expect(await spans(textQuoteSelectorMatcher(words as never)(chunker(text)))).toContainEqual({
        start,
        end: start + 6,
      })
    }),
    { numRuns: 60 },
  )
})

test.each([
  [32, '🚢🚢 ', ' 🚢🚢'],
  [0, '', ''],
  [1, ' ', ' '],
  [2, ' ', ' '],
  [3, '🚢 ', ' 🚢'],
  [4, '🚢 ', ' 🚢'],
  [1000, '🚢🚢 ', ' 🚢🚢'],
])('context of %i code units is never cut inside of a character', (context, prefix, suffix) => {
  const text = '🚢🚢 "sail" 🚢🚢'
  const [annotation] = toAnnotations(text, dispatchOf(text, { quotes: [quoted(text, 'sail')] }), { context })
  expect(annotation?.target.selector[1]).toEqual({ type: 'TextQuoteSelector', exact: '"sail"', prefix, suffix })
})

test('a term is classified and nobody is identified with it', () => {
  const term = toAnnotations(source, dispatch)[5]
  expect(term?.motivation).toBe('classifying')
  expect(term?.body.map(({ value }) => value)).toEqual(['term'])
})

test('no quotes, no annotations', () => {
  expect(toAnnotations('', dispatchOf(''))).toEqual([])
})
