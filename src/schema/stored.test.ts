import { expect, test } from 'vitest'
import { parseDispatch } from '../index.ts'
import { parseStored } from './stored.ts'

// What is checked is in the tests of the contract; here is what is given and got.

const source = 'Lenkovo votes again\n\nLENKOVO (AVN) - “We will go,” said Ann Kerr.\n'
const dispatch = parseDispatch(source)
const text = JSON.stringify(dispatch)

test.each([
  ['JSON text', text],
  ['a parsed value', JSON.parse(text)],
])('%s of a dispatch is given back', (_, json) => {
  expect(parseStored(json)).toEqual(dispatch)
  expect(parseStored(json, source)).toEqual(dispatch)
})

test('a field that this version does not know is left out', () => {
  expect(parseStored({ ...dispatch, later: 1 })).toEqual(dispatch)
})

test.each<[name: string, json: unknown, source: unknown, message: string]>([
  ['no JSON', '{', undefined, 'parseStored: json must be JSON text or a parsed value, got "{"'],
  ['a list', '[]', undefined, 'parseStored: dispatch must be an object, got an array of 0'],
  ['nothing in it', '{}', undefined, 'parseStored: dispatch.version must be 1, got undefined'],
  ['a later version', { ...dispatch, version: 2 }, undefined, 'parseStored: dispatch.version must be 1, got 2'],
  [
    'sections left out',
    { ...dispatch, sections: [] },
    undefined,
    'parseStored: dispatch.headline.end must be 0, where the',
  ],
  ['no source', text, 5, 'parseStored: source must be a string, got 5'],
  ['another source', text, source.replace('votes', 'voted'), 'the dispatch of another source?'],
  ['a longer source', text, `${source}\n`, 'parseStored: dispatch.sections must end at 67'],
])('%s is a TypeError of one line', (_, json, given, message) => {
  const call = () => parseStored(json, given as string)
  expect(call).toThrow(TypeError)
  expect(call).toThrow(message)
  expect(call).not.toThrow('\n')
})

test('what is nested deep is no reason to fall over', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  expect(() => parseStored(`{"version":1,"headline":${deep}}`)).toThrow('dispatch.headline must be an object')
  expect(parseStored(text.replace('"version":1', `"version":1,"later":${deep}`))).toEqual(dispatch)
})
