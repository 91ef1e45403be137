import { expect, test } from 'vitest'
import { dispatchJsonSchema } from './json-schema.ts'

interface Node {
  readonly description?: string
  readonly properties?: Record<string, Node>
  readonly required?: string[]
}

const schema = dispatchJsonSchema()
const types = Object.entries(schema.$defs as Record<string, Node>)

test('is of draft 2020-12 and starts at the dispatch', () => {
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $ref: '#/$defs/Dispatch' })
})

test.each(types)('%s says what it and every field of it is', (_, type) => {
  expect(type.description).toBeTruthy()
  for (const [name, field] of Object.entries(type.properties ?? {}))
    expect([name, field.description]).not.toContain(undefined)
  expect(Object.keys(type.properties ?? {})).toEqual(type.required ?? [])
})

test('has a name for every type', () => {
  expect(types.length).toBeGreaterThan(15)
  expect(types.map(([name]) => name).filter((name) => name.startsWith('__'))).toEqual([])
})

test('is JSON', () => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
})
