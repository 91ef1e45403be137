import { describe, expect, test } from 'vitest'
import * as wirecopy from '../src/index.ts'

const { toOffset, toPosition, ...parsers } = wirecopy

describe.each(Object.entries(parsers))('%s', (name, parse) => {
  test.each<[unknown, string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    [1, 'got 1'],
    [Buffer.from('By Ann Kerr'), 'Buffer'],
    [new String('By Ann Kerr'), 'String'],
    [['By Ann Kerr'], 'rray'],
  ])('refuses %j as a source', (source, given) => {
    const call = () => parse(source as string)
    expect(call).toThrow(TypeError)
    expect(call).toThrow(`${name}: source must be a string`)
    expect(call).toThrow(given)
  })

  test.each<[unknown, string]>([
    ['en', 'options must be an object'],
    [null, 'options must be an object'],
    [[], 'options must be an object, got an array of 0'],
    [{ headline: 'no' }, 'options.headline'],
    [{ headlines: 'none' }, 'options.headlines is none of its options (locale, headline, agencies, disable, rules)'],
    [{ agencies: 'AVN' }, 'options.agencies'],
    [{ agencies: [1] }, 'options.agencies'],
    [{ disable: 'byline' }, 'options.disable'],
    [{ disable: ['no such rule'] }, 'no such rule'],
    [{ locale: 'en' }, 'options.locale'],
    [{ locale: { tag: 'en' } }, 'options.locale'],
    [{ locale: null }, 'options.locale'],
    [{ locale: [null] }, 'options.locale'],
    [{ rules: [{ name: 'x' }] }, 'options.rules'],
  ])('refuses the options %j', (options, message) => {
    const call = () => parse('By Ann Kerr', options as wirecopy.DispatchOptions)
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })

  test('takes options that say nothing', () => {
    expect(parse('By Ann Kerr', {})).toEqual(parse('By Ann Kerr'))
    expect(parse('By Ann Kerr', undefined)).toEqual(parse('By Ann Kerr'))
  })
})

test.each([-1, 4, 1.5, Number.NaN])('toPosition refuses the offset %d', (offset) => {
  expect(() => toPosition('abc', offset)).toThrow(RangeError)
})

test.each([
  [0, 1],
  [1, 0],
  [1, 5],
  [2, 1],
])('toOffset refuses line %d, column %d', (line, column) => {
  expect(() => toOffset('abc', { line, column })).toThrow(RangeError)
})
