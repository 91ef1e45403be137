import type { StandardSchemaV1 } from '@standard-schema/spec'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixtures } from '../../test/support/fixtures.ts'
import { readDispatch } from '../contract/index.ts'
import { parseDispatch } from '../index.ts'
import type { Dispatch } from '../types/index.ts'
import { DispatchSchema, dispatchJsonSchema } from './index.ts'

// The schemas as others use them: the JSON Schema by ajv, the zod schemas by whatever takes a Standard Schema.

const valid = new Ajv2020({ strict: true, allErrors: true }).compile(dispatchJsonSchema())

// Typed: what a library gets out of the schema is a dispatch.
const standard: StandardSchemaV1<unknown, Dispatch> = DispatchSchema
const validate = async (value: unknown) => standard['~standard'].validate(value)

test.each(fixtures())('ajv and Standard Schema take $name', async ({ source }) => {
  const dispatch = JSON.parse(JSON.stringify(parseDispatch(source)))
  expect(valid(dispatch), JSON.stringify(valid.errors)).toBe(true)
  expect(await validate(dispatch)).toEqual({ value: dispatch })
})

const source =
  'Lenkovo votes again\n\nLENKOVO, May 3, 2023 (AVN) - “We will go,” said Ann Kerr.\n\nBy Raj Mehta\n\nTags: vote'
const dispatch = parseDispatch(source)

/** The dispatch with one value changed, by its path. */
function changed(path: readonly string[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(dispatch))
  path.slice(0, -1).reduce((at, key) => at[key], copy)[path.at(-1) as string] = value
  return copy
}

test.each<[path: string, value: unknown]>([
  ['version', 2],
  ['headline', undefined],
  ['headline.start', -1],
  ['headline.end', 1.5],
  ['headline.title.text', null],
  ['dateline.date.month', 13],
  ['body.paragraphs', {}],
  ['body.paragraphs.0.kind', 'verse'],
  ['quotes.0.speaker.index', '0'],
  ['quotes.0.certainty', 'sure'],
  ['boilerplate.0.kind', 'gossip'],
  ['sections.0.rule', 7],
  ['issues', [{ start: 0, end: 0, code: 'too-long', message: '' }]],
])('ajv and Standard Schema refuse another %s', async (path, value) => {
  const wrong = changed(path.split('.'), value)
  expect(valid(JSON.parse(JSON.stringify(wrong)))).toBe(false)
  const { issues } = await validate(wrong)
  expect(issues?.[0]?.path?.join('.')).toContain(path.split('.')[0])
})

test('what the contract lets through, so does the schema: of every field, whatever stands in it', () => {
  const paths = [...pathsOf(dispatch)]
  const value = fc.oneof(fc.constantFrom(null, undefined, true, '', 'body', 0, -1, 1, 1.5, 1e9, [], {}), fc.string())
  fc.assert(
    fc.property(fc.constantFrom(...paths), value, (path, other) => {
      const given = changed(path, other)
      const { success } = DispatchSchema.safeParse(given)
      expect(valid(JSON.parse(JSON.stringify(given)))).toBe(success)
      if (!success) expect(() => readDispatch('read', given, null)).toThrow(TypeError)
    }),
    { numRuns: 2000 },
  )
})

function* pathsOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) yield* pathsOf(inner, [...path, key])
}
