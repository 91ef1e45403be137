import { expect, test } from 'vitest'
import { ATTRIBUTE_COUNT, attributeSizes, LINK_AT, READING_AT } from './attributes.ts'
import { modelLayout, slotOf, type Templates } from './model.ts'
import { fillSlots, SLOTS_OF_QUOTE, SUMS_SIZE, sumOfKind, sumOfLink, sumOfPair, sumOfReading } from './sums.ts'
import { WEIGHTS, WEIGHTS_SIZE } from './weights.ts'
import { type CodedWeights, decodeWeights, encodeWeights } from './weights-code.ts'

test('the weights were fitted for these attributes and templates', () => {
  expect(modelLayout().size).toBe(WEIGHTS_SIZE)
})

test('the straight code sums up what the templates say', () => {
  const { reading, link, size } = modelLayout()
  expect(SUMS_SIZE).toBe(size)
  const weights = decodeWeights(WEIGHTS, size)
  const slots = new Int32Array(SLOTS_OF_QUOTE)
  for (let round = 0; round < 500; round++) {
    // Any numbers do: steps of primes go through all values of all attributes.
    const values = Int32Array.from(attributeSizes(), ([, count], i) => (round * 7 + i * (round + 3)) % count)
    const looped = (templates: Templates) => {
      let sum = 0
      for (let t = 0; t < templates.count; t++)
        sum += weights.steps[weights.codes[slotOf(templates, t, values)] as number] as number
      return sum
    }
    fillSlots(slots, values)
    expect(sumOfKind(weights, values, slots) + sumOfReading(weights, values, slots)).toBe(looped(reading))
    expect(sumOfLink(weights, values) + sumOfPair(weights, values)).toBe(looped(link))
  }
})

test('attributes lie where they are filled in', () => {
  const names = attributeSizes().map(([name]) => name)
  expect(names.length).toBe(ATTRIBUTE_COUNT)
  expect(names[READING_AT]).toBe('kind')
  expect(names[LINK_AT]).toBe('mention')
})

test('weights survive their code', () => {
  const decode = (text: CodedWeights, size: number) => {
    const { codes, steps } = decodeWeights(text, size)
    return Array.from(codes, (code) => steps[code] as number)
  }
  const weights = decode(WEIGHTS, WEIGHTS_SIZE)
  expect(encodeWeights(weights)).toEqual(WEIGHTS)
  const far = [0, 0, -0.5, 0.001, 9, ...Array(300).fill(0), 1]
  expect(decode(encodeWeights(far), far.length).map((x) => Number(x.toFixed(1)))).toEqual(
    far.map((x) => Number(Math.min(x, 4).toFixed(1))),
  )
})
