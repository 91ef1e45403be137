import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { toNinjs } from '../../src/formats/index.ts'
import { samples } from '../formats/samples.ts'
import { schema } from './schemas.ts'

const ajv = new Ajv2020({ strict: false, allErrors: true, schemas: [schema('GeoJSON-schema.json')] })
addFormats.default(ajv)
const validate = ajv.compile(schema('ninjs-schema_3.1.json'))

test.each(samples())('%s is ninjs 3.1', (_, source, dispatch) => {
  for (const options of [{}, { uri: 'https://avn.example/a%20b?c=(1)#top', language: 'en-GB' }]) {
    validate(JSON.parse(JSON.stringify(toNinjs(source, dispatch, options))))
    expect(validate.errors ?? []).toEqual([])
  }
})

test('the schema refuses what it should', () => {
  expect(validate({ uri: 'urn:example:1', surplus: 1 })).toBe(false)
  expect(validate({ uri: 'urn:example:1', by: ['Ann Kerr'] })).toBe(false)
  expect(validate({ uri: 'urn:example:1', associations: [{ type: 'component' }] })).toBe(false)
})
