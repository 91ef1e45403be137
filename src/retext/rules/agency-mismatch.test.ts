import { expect, test } from 'vitest'
import type { Dispatch } from '../../types/index.ts'
import { type AgencyMismatchOptions, retextAgencyMismatch } from './agency-mismatch.ts'
import { lint, part } from './lint.test-data.ts'
import { sameAgency } from './same-agency.ts'

const source = 'By Ann Kerr, Lenko Press\n\nLENKOVO (AVN) - It opened, AVISTA’s U.S. correspondent reports.'
const agency = part(source, 'AVN')
const head = part(source, 'LENKOVO (AVN) -')
const dateline = { ...head, places: [part(source, 'LENKOVO')], date: null, agency }
const credit = {
  ...part(source, 'AVISTA’s U.S. correspondent reports'),
  agency: part(source, 'AVISTA’s'),
  correspondent: null,
}
const byline = {
  ...part(source, 'By Ann Kerr, Lenko Press'),
  position: 'top' as const,
  authors: [],
  place: null,
  agency: part(source, 'Lenko Press'),
}

const table: [string, Partial<Dispatch>, AgencyMismatchOptions | undefined, string[]][] = [
  ['two agencies are reported at the credit', { dateline, credit }, undefined, ['agency-mismatch AVISTA’s']],
  [
    'an agency that is cited does not count',
    { dateline, credit: { ...credit, end: credit.end - ' reports'.length } },
    undefined,
    [],
  ],
  [
    'its correspondent does',
    {
      dateline,
      credit: { ...credit, end: credit.end - ' reports'.length, correspondent: part(source, 'correspondent') },
    },
    undefined,
    ['agency-mismatch AVISTA’s'],
  ],
  ['no credit, no clash', { dateline }, undefined, []],
  ['no dateline, no clash', { credit }, undefined, []],
  ['no agency, no clash', { dateline: { ...dateline, agency: null }, credit }, undefined, []],
  ['the caller knows them as one', { dateline, credit }, { same: [['Avn', 'Avista']] }, []],
  ['a byline does not count', { dateline, bylines: [byline] }, undefined, []],
  ['unless it is wanted', { dateline, bylines: [byline] }, { bylines: true }, ['agency-mismatch Lenko Press']],
]

test.each(table)('%s', (_, dispatch, options, found) => {
  expect(lint(retextAgencyMismatch, source, dispatch, options)).toEqual(found)
})

test.each([
  ['AVN', 'avn', true],
  ['AVISTA’s', 'Avista', true],
  ["AVISTA's", 'Avista News Agency', true],
  ['AVN', 'Avlon Video News', true],
  ['AVN', 'The Avlon-Video-Nachrichten', true],
  ['AVN', 'Avista', false],
  ['Lenko Press', 'Avlon Press', false],
  ['A', 'Avlon Agency', false],
  ['', 'AVN', false],
])('%j and %j are the same agency: %s', (one, other, same) => {
  expect(sameAgency(one, other)).toBe(same)
  expect(sameAgency(other, one)).toBe(same)
})

test('wrong options are named', () => {
  expect(() => lint(retextAgencyMismatch, source, {}, { same: ['AVN'] as never })).toThrow(
    'retextAgencyMismatch: options.same must be an array of arrays of strings, got an array of 1',
  )
})
