import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestTime } from '../../test/support/cpu-time.ts'
import { convertOffsets, type OffsetUnit, toOffsets, toPositions } from './offsets.ts'
import { toOffset, toPosition } from './position.ts'

const units: OffsetUnit[] = ['utf16', 'codepoint', 'byte']
const anything = fc.string({ unit: 'binary' })
const halves = fc
  .array(fc.constantFrom('a', 'é', '“', '🙂', '\ud83d', '\ude42', '\n', '\r\n'), { maxLength: 400 })
  .map((list) => list.join(''))
const text = fc.oneof(anything, halves)

const table: [source: string, offsets: number[], from: OffsetUnit, to: OffsetUnit, expected: number[]][] = [
  ['', [0], 'utf16', 'byte', [0]],
  ['abc', [0, 3, 1], 'utf16', 'byte', [0, 3, 1]],
  ['🙂 é!', [3, 4, 5], 'utf16', 'byte', [5, 7, 8]],
  ['🙂 é!', [1, 2, 4], 'codepoint', 'utf16', [2, 3, 5]],
  ['🙂 é!', [8, 4, 0], 'byte', 'codepoint', [4, 1, 0]],
  ['\ud83d“', [1, 2], 'utf16', 'byte', [3, 6]],
  ['\ude42\ud83d', [0, 1, 2], 'utf16', 'codepoint', [0, 1, 2]],
  ['\uffff\u{10000}', [1, 2], 'codepoint', 'utf16', [1, 3]],
  ['\x7f\x80\u07ff\u0800\uffff\u{10000}', [1, 2, 3, 4, 5, 7], 'utf16', 'byte', [1, 3, 5, 8, 11, 15]],
  ['“'.repeat(500), [126, 129, 255, 258, 384, 0, 1500], 'byte', 'codepoint', [42, 43, 85, 86, 128, 0, 500]],
  // Longer than what one offset may have to step, forwards, backwards and across.
  [
    'é'.repeat(1000),
    [0, 127, 128, 129, 700, 256, 255, 1000, 1],
    'utf16',
    'byte',
    [0, 254, 256, 258, 1400, 512, 510, 2000, 2],
  ],
  ['🙂'.repeat(500), [1000, 0, 2000, 508, 512, 516], 'byte', 'utf16', [500, 0, 1000, 254, 256, 258]],
  ['🙂'.repeat(500), [63, 64, 65, 500, 64], 'codepoint', 'byte', [252, 256, 260, 2000, 256]],
]

test.each(table)('%j: %j in %s is in %s %j', (source, offsets, from, to, expected) => {
  expect(convertOffsets(source, offsets, { from, to })).toEqual(expected)
})

test('every boundary of every text agrees with the platform, in any order, and comes back', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (source, backwards) => {
      const counts: Record<OffsetUnit, number[]> = { utf16: [0], codepoint: [0], byte: [0] }
      let head = ''
      for (const char of source) {
        head += char
        counts.utf16.push(head.length)
        counts.codepoint.push((counts.codepoint.at(-1) as number) + 1)
        counts.byte.push((counts.byte.at(-1) as number) + Buffer.byteLength(char))
      }
      if (backwards) for (const unit of units) counts[unit].reverse()
      for (const from of units) {
        for (const to of units) expect(convertOffsets(source, counts[from], { from, to })).toEqual(counts[to])
      }
    }),
  )
})

test('positions in bulk are those of toPosition, and come back', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (source, backwards) => {
      const offsets = Array.from({ length: source.length + 1 }, (_, offset) => offset)
      if (backwards) offsets.reverse()
      const positions = toPositions(source, offsets)
      expect(positions).toEqual(offsets.map((offset) => toPosition(source, offset)))
      expect(toOffsets(source, positions)).toEqual(offsets)
      expect(toOffsets(source, positions)).toEqual(positions.map((position) => toOffset(source, position)))
    }),
    { numRuns: 40 },
  )
})

test('time grows no faster than the text and the offsets', () => {
  const run = (length: number): number => {
    const source = '“🙂é a\n'.repeat(length / 7)
    const offsets = Array.from({ length: length / 7 }, (_, index) => ((index * 7919) % (length / 7)) * 7)
    return bestTime(() => {
      convertOffsets(source, offsets, { to: 'byte' })
      toPositions(source, offsets)
    })
  }
  run(70_000)
  expect(run(1_400_000)).toBeLessThan(8 * run(350_000) + 20)
})

test.each([
  [
    () => convertOffsets('abc', [4]),
    RangeError,
    'convertOffsets: offsets[0] must be a whole number from 0 to 3, got 4',
  ],
  [() => convertOffsets('abc', [0, -1]), RangeError, 'offsets[1]'],
  [() => convertOffsets('abc', [0.5]), RangeError, '0.5'],
  [() => convertOffsets('é', [3], { from: 'byte' }), RangeError, 'from 0 to 2'],
  [() => convertOffsets('é', [1], { from: 'byte' }), RangeError, 'offsets[0], 1, is inside of a character'],
  [() => convertOffsets('🙂', [1]), RangeError, 'inside of a character'],
  [() => convertOffsets('“'.repeat(50), [128], { from: 'byte' }), RangeError, '128, is inside of a character'],
  [() => convertOffsets('🙂'.repeat(100), [127]), RangeError, 'offsets[0], 127, is inside of a character'],
  [
    () => convertOffsets('', [], { to: 'bytes' as never }),
    TypeError,
    `convertOffsets: to must be 'utf16', 'codepoint' or 'byte', got`,
  ],
  [() => convertOffsets('', [], { from: 'char' as never }), TypeError, 'convertOffsets: from must be'],
  [() => convertOffsets(1 as never, []), TypeError, 'convertOffsets: source must be a string, got 1'],
  [() => convertOffsets('', null as never), TypeError, 'convertOffsets: offsets must be an array, got null'],
  [() => toPositions('a', [2]), RangeError, 'toPositions: offsets[0] must be a whole number from 0 to 1, got 2'],
  [() => toPositions(1 as never, []), TypeError, 'toPositions: source must be a string, got 1'],
  [() => toPositions('', {} as never), TypeError, 'toPositions: offsets must be an array'],
  [() => toOffsets(1 as never, []), TypeError, 'toOffsets: source must be a string, got 1'],
  [() => toOffsets('', {} as never), TypeError, 'toOffsets: positions must be an array'],
  [() => convertOffsets('', [], 'byte' as never), TypeError, 'options must be an object, got "byte"'],
  [() => convertOffsets('', [], { too: 'byte' } as never), TypeError, 'options.too is none of its options (from, to)'],
  [() => toOffsets('a', [{ line: 2, column: 1 }]), RangeError, 'toOffsets: positions[0], line 2, column 1'],
  [() => toOffsets('a', [{ line: 0, column: 1 }]), RangeError, 'positions[0], line 0, column 1, is outside'],
  [() => toOffsets('a', [{ line: 1, column: 0 }]), RangeError, 'positions[0], line 1, column 0, is outside'],
  [() => toOffsets('a', [{ line: 1, column: 1.5 }]), RangeError, 'column 1.5'],
  [() => toOffsets('ab', [{ line: 1, column: 4 }]), RangeError, 'line 1, column 4'],
  [() => toOffsets('ab\ncd', [{ line: 1, column: 4 }]), RangeError, 'line 1, column 4'],
  [() => toOffsets('ab\ncd', [{ line: 2, column: 4 }]), RangeError, 'line 2, column 4'],
  [() => toOffsets('a', [null as never]), TypeError, 'positions[0] must be { line, column }, got null'],
  [() => toOffsets('a', [1 as never]), TypeError, 'positions[0] must be { line, column }, got 1'],
])('bad input %#', (call, type, message) => {
  expect(call).toThrow(type)
  expect(call).toThrow(message)
})
