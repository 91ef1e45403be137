import { expect, test } from 'vitest'
import { splitLines } from './lines.ts'

const table: [source: string, contents: string[]][] = [
  ['', []],
  ['one', ['one']],
  ['one\ntwo', ['one', 'two']],
  ['one\r\ntwo\rthree\n', ['one', 'two', 'three']],
  ['\n\n', ['', '']],
  ['a\u2028b', ['a\u2028b']],
]

test.each(table)('%j is split at \\n, \\r\\n and \\r', (source, contents) => {
  const lines = splitLines(source)
  expect(lines.map((line) => source.slice(line.start, line.end))).toEqual(contents)
  expect(lines.map((line) => source.slice(line.start, line.next)).join('')).toBe(source)
  expect(lines.at(-1)?.next ?? 0).toBe(source.length)
})
