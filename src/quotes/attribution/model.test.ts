import { expect, test } from 'vitest'
import { ATTRIBUTE_COUNT, attributeSizes, LINK_AT, READING_AT } from './attributes.ts'
import { modelLayout } from './model.ts'
import { WEIGHTS, WEIGHTS_SIZE } from './weights.ts'
import { type CodedWeights, decodeWeights, encodeWeights, HALF, weightSteps } from './weights-code.ts'

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
  const decode = (text: CodedWeights, size: number) =>
    Array.from(decodeWeights(text, size), (code) => steps[code + HALF] as number)
  const weights = decode(WEIGHTS, WEIGHTS_SIZE)
  expect(encodeWeights(weights)).toEqual(WEIGHTS)
  const far = [0, 0, -0.5, 0.001, 9, ...Array(300).fill(0), 1]
  expect(decode(encodeWeights(far), far.length).map((x) => Number(x.toFixed(1)))).toEqual(
    far.map((x) => Number(Math.min(x, 4).toFixed(1))),
  )
})
