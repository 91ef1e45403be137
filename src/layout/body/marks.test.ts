import { expect, test } from 'vitest'
import { marksOf } from './marks.ts'

/** The marks that a line has, by name. */
function named(line: string, end = line.length): string[] {
  return Object.entries(marksOf(line, 0, end)).flatMap(([name, value]) =>
    value ? [`${name}${value === true ? '' : value}`] : [],
  )
}

test.each([
  ['owls at the zoo', []],
  ['Owls, cats, dogs', ['commas2']],
  ['Owls\tcats', ['tab']],
  ['@kestenferries', ['handle']],
  ['an "owl"', ['quotes']],
  ['an “owl', ['quotes']],
  ['an owl”', ['quotes']],
  ['an „owl', ['quotes']],
  ['an «owl', ['quotes']],
  ['an owl»', ['quotes']],
  ['an owl’s ‘nest', []],
  ['an owl ‟ and ª ¬ º ¼', []],
  ['zoo: owls', ['label']],
  ['Zoo 2: owls', ['label']],
  ['zoo:owls', []],
  ['zoo) : owls', []],
  ['zoo:', []],
  ['https://zoo.example', ['address']],
  ['see https: owls', ['label']],
  ['www.zoo.example', ['address']],
  ['zoo.example', []],
  ['ww.zoo.example', []],
  ['{owls} `at` the Zoo!', []],
])('%j has %j', (line, marks) => {
  expect(named(line)).toEqual(marks)
})

test('marks behind the end are another line’s', () => {
  expect(named('zoo: owls, “cats”', 8)).toEqual(['label'])
  expect(named('zoo: owls', 4)).toEqual([])
  expect(named('zoo\n: owls', 4)).toEqual([])
})
