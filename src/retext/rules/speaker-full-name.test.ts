import { expect, test } from 'vitest'
import type { Speaker } from '../../types/index.ts'
import { lint, mention, speaker } from './lint.test-data.ts'
import { retextSpeakerFullName, type SpeakerFullNameOptions } from './speaker-full-name.ts'

const source =
  'Kerr said so. She said more. Mr. Kerr went. “No,” said the spokeswoman. J. Kerr and AVN and Ann Kerr III.'
const kerr = [mention(source, 'She', 0, 'pronoun'), mention(source, 'Kerr', 1), mention(source, 'Kerr')]

const table: [string, Speaker, SpeakerFullNameOptions | undefined, string[]][] = [
  ['a surname alone is reported at its first mention', speaker('Kerr', kerr), undefined, ['speaker-full-name Kerr']],
  [
    'an honorific makes no full name',
    speaker('Mr. Kerr', [mention(source, 'Mr. Kerr')]),
    undefined,
    ['speaker-full-name Mr. Kerr'],
  ],
  ['an initial does', speaker('J. Kerr', [mention(source, 'J. Kerr')]), undefined, []],
  ['a full name is fine', speaker('Ann Kerr', kerr), undefined, []],
  ['with a numeral too', speaker('Ann Kerr III', kerr), undefined, []],
  ['a numeral makes none', speaker('Kerr III', kerr), undefined, ['speaker-full-name Kerr']],
  ['some have one name', speaker('Kerr', kerr), { allow: ['Kerr'] }, []],
  [
    'a role is no name',
    speaker('the spokeswoman', [mention(source, 'the spokeswoman', 0, 'description')]),
    undefined,
    [],
  ],
  ['an agency is no person', speaker('AVN', [mention(source, 'AVN')], { kind: 'organisation' }), undefined, []],
]

const unsure: [source: string, mention: string][] = [
  ['“No,” said Jock A. Kerr.', 'Jock'],
  ['“No,” said Sophie van ’t Kerr.', 'Sophie'],
  ['“No,” said Lenko delegate Ann Kerr.', 'Lenko delegate Ann Kerr'],
  ['“No,” said Kerr (L-Len).', 'L-Len'],
  ['It stood in Lenk., they said.', 'Lenk.'],
  ['Will Kerr will go, he said.', 'Will Kerr'],
  ['Giant screens said “No”, giant ones.', 'Giant'],
]

test.each(unsure)('%j: a mention that is not all of a name says nothing', (text, name) => {
  expect(lint(retextSpeakerFullName, text, { speakers: [speaker(name, [mention(text, name)])] })).toEqual([])
})

test.each(table)('%s', (_, one, options, found) => {
  expect(lint(retextSpeakerFullName, source, { speakers: [one] }, options)).toEqual(found)
})

test('wrong options are named', () => {
  expect(() => lint(retextSpeakerFullName, source, {}, { allow: 'Kerr' as never })).toThrow(
    'retextSpeakerFullName: options.allow must be an array of strings, got "Kerr"',
  )
})
