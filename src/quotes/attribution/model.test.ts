import { expect, test } from 'vitest'
import { ATTRIBUTE_COUNT, attributeSizes, LINK_AT, READING_AT } from './attributes.ts'
import { modelLayout } from './model.ts'
import { WEIGHTS, WEIGHTS_SIZE } from './weights.ts'
import { decodeWeights, encodeWeights, HALF, weightSteps } from './weights-code.ts'

test('the weights were fitted for these attributes and templates', () => {
  expect(modelLayout().size).toBe(WEIGHTS_SIZE)
})

test('attributes lie where they are filled in', () => {
  const names = attributeSizes().map(([name]) => name)
  expect(names.length).toBe(ATTRIBUTE_COUNT)
  expect(names[READING_AT]).toBe('kind')
  expect(names[LINK_AT]).toBe('mention')
})

test('weights survive their code', () => {
  const steps = weightSteps()
  const decode = (text: string, size: number) =>
    Array.from(decodeWeights(text, size), (code) => steps[code + HALF] as number)
  const weights = decode(WEIGHTS, WEIGHTS_SIZE)
  expect(encodeWeights(weights)).toBe(WEIGHTS)
  expect(decode(encodeWeights([0, 0, -0.5, 0.001, 9]), 5).map((x) => Number(x.toFixed(1)))).toEqual([0, 0, -0.5, 0, 4])
})
