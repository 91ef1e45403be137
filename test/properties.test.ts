import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Dispatch, parseDispatch, type Span } from '../src/index.ts'
import { parseStored } from '../src/schema/index.ts'
import { source } from './support/pieces.ts'

const runs = { numRuns: 400 }

test('never throws, keeps every promise of the contract, through JSON too, and gives the same answer twice', () => {
  fc.assert(
    fc.property(source, (text) => {
      const dispatch = parseDispatch(text)
      expect(parseStored(JSON.stringify(dispatch), text)).toEqual(dispatch)
      expect(parseDispatch(text)).toEqual(dispatch)
    }),
    runs,
  )
})

test('reads CRLF as LF', () => {
  fc.assert(
    fc.property(source, (text) => {
      const lf = text.replaceAll('\r', '')
      expect(texts(parseDispatch(lf.replaceAll('\n', '\r\n')))).toEqual(texts(parseDispatch(lf)))
    }),
    runs,
  )
})

test('leading blank lines only shift offsets', () => {
  fc.assert(
    fc.property(source, fc.integer({ min: 1, max: 4 }), (text, lines) => {
      expect(moved(parseDispatch('\n'.repeat(lines) + text), 0)).toEqual(moved(parseDispatch(text), lines))
    }),
    runs,
  )
})

/** A dispatch without its offsets, its line ends alike. */
function texts(dispatch: Dispatch): unknown {
  return walk(
    dispatch,
    ({ start: _, end: __, ...rest }) => rest,
    (text) => text.replaceAll('\r\n', '\n'),
  )
}

/** A dispatch with its offsets moved, without what white space at the start changes by itself. */
function moved(dispatch: Dispatch, by: number): unknown {
  const { sections, issues, body, ...rest } = dispatch
  return {
    ...(walk(rest, ({ start, end, ...other }) => ({ start: start + by, end: end + by, ...other })) as object),
    body: body.paragraphs.map(({ start, end, text }) => ({ start: start + by, end: end + by, text })),
    sections: sections.flatMap(({ start, end, kind }) =>
      kind === 'space' ? [] : [{ start: start + by, end: end + by, kind }],
    ),
    // Some issues are about the whole document and stand at its start.
    issues: issues.map(({ code }) => code),
  }
}

function walk(
  value: unknown,
  onSpan: (span: Span) => object,
  onText: (text: string) => string = (text) => text,
): unknown {
  if (typeof value === 'string') return onText(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => walk(item, onSpan, onText))
  const copy = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, walk(child, onSpan, onText)]))
  return 'start' in copy ? onSpan(copy as unknown as Span) : copy
}
