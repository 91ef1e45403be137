import { describe, expect, test } from 'vitest'
import { parseDispatch } from '../index.ts'
import { parseStored } from './stored.ts'

const source = 'Lenkovo votes again\n\nLENKOVO (AVN) - “We will go,” said Ann Kerr.\n'
const dispatch = parseDispatch(source)
const text = JSON.stringify(dispatch)

/** The stored dispatch with one field changed. */
function changed(path: string, value: unknown): string {
  const copy = JSON.parse(text)
  const keys = path.split('.')
  const last = keys.pop() as string
  keys.reduce((at, key) => at[key], copy)[last] = value
  return JSON.stringify(copy)
}

describe('what is right is given back', () => {
  test.each([
    ['JSON text', text],
    ['a parsed value', JSON.parse(text)],
  ])('%s', (_, json) => {
    expect(parseStored(json)).toEqual(dispatch)
    expect(parseStored(json, source)).toEqual(dispatch)
  })

  test('a field that this version does not know is left out', () => {
    expect(parseStored(changed('later', 1))).toEqual(dispatch)
  })
})

describe('what is wrong is said in one line', () => {
  test.each<[string, string]>([
    ['{', 'not JSON'],
    ['[]', 'the dispatch must be of type object, got []'],
    ['{}', 'version must be 1, got undefined'],
    [changed('version', 2), 'version must be 1, got 2'],
    [changed('body.end', '3'), 'body.end must be of type number, got "3"'],
    [changed('sections.0.start', -1), 'sections[0].start must be at least 0, got -1'],
    [changed('quotes.0.kind', 'x'), 'quotes[0].kind must be "direct" or "partial" or "term", got "x"'],
    [changed('quotes.0.parent', 5), 'quotes[0].parent points at nothing, got 5'],
    [changed('quotes.0.paragraph', 9), 'quotes[0].paragraph points at nothing, got 9'],
    [changed('headline.start', 99), 'headline.end must not be less than its start 99'],
  ])('%s', (json, message) => {
    expect(() => parseStored(json)).toThrow(message)
    expect(() => parseStored(json)).not.toThrow('\n')
  })

  test.each<[string, string, string]>([
    ['another text', text.replaceAll('votes', 'voted'), 'headline.text must be the source from 0 to 19'],
    ['a shorter source', text, 'must lie in the source of length'],
    [
      'a hole between sections',
      changed(
        'sections',
        dispatch.sections.filter((_, i) => i !== 1),
      ),
      'where the section before ends',
    ],
    ['sections that end early', changed('sections', dispatch.sections.slice(0, -1)), 'sections must end at'],
  ])('%s', (what, json, message) => {
    expect(() => parseStored(json, what === 'a shorter source' ? source.slice(0, 19) : source)).toThrow(message)
  })
})
