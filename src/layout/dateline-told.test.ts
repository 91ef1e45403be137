import { expect, test } from 'vitest'
import { LAST, LEAD, SECOND, sectionsOf } from '../../test/support/sections.ts'
import { layoutLexicon } from '../lexicon/layout.ts'
import { layout as en } from '../locales/en/layout/index.ts'
import { isAlike, isToldByStory } from './dateline-told.ts'
import type { DatelineReading } from './datelines/index.ts'
import { readPage } from './read.ts'

const pageOf = (...lines: string[]) => readPage(lines.join('\n\n'), layoutLexicon(en))

test.each([
  ['KERR: so it is', ':', true],
  ['Kerr: so it is', ':', true],
  ['Ann M. Kerr: so it is', ':', true],
  ['KERR 2: so it is', ':', true],
  ['Kerr 2: so it is', ':', false],
  ['the crews: so it is', ':', false],
  ['K: so it is', ':', false],
  ['AK: so it is', ':', true],
  ['Kerr so it is', ':', false],
  ['the crews – so it is', '–', true],
  [`Kerr${'r'.repeat(19)}: so`, ':', true],
  [`Kerr${'r'.repeat(20)}: so`, ':', false],
])('%j opens with a label and %s: %s', (line, mark, is) => {
  expect(isAlike(pageOf('Owls', line), 0, mark)).toBe(is)
})

test('only lines below, and near, count', () => {
  expect(isAlike(pageOf('Kerr: so', 'Owls'), 0, ':')).toBe(false)
  expect(isAlike(pageOf('Kerr: so', 'Owls', 'Cats'), 1, ':')).toBe(false)
  expect(isAlike(pageOf('Owls', ...'abcdefghij', 'Kerr: so'), 0, ':')).toBe(true)
  expect(isAlike(pageOf('Owls', ...'abcdefghijk', 'Kerr: so'), 0, ':')).toBe(false)
})

/** Whether the story tells that a text begins with its dateline, up to and with the mark behind its place. */
function isTold(text: string, mark: string, more: Partial<DatelineReading> = {}, where = {}): boolean {
  const page = pageOf('Title', text, 'Owls')
  const { start } = page.blocks[1] as { start: number }
  const end = start + text.indexOf(mark) + mark.length
  const head = page.source.slice(start, end)
  const name = head.replace(/ ?[:|/–.-]$/, '')
  const place = { start, end: start + name.length, text: name }
  const reading = {
    start,
    end,
    text: head,
    places: [place],
    date: null,
    agency: null,
    strength: 0.3,
    weak: true,
    ...more,
  }
  return isToldByStory(page, reading as DatelineReading, { at: 1, first: 1, title: 0, ...where })
}

const REST = ' The crews of the ferries sail again, they said'

test.each([
  [`KESTEN:${REST}.`, ':', true],
  [`Kesten:${REST}.`, ':', false],
  [`Kesten:${REST} in Kesten.`, ':', true],
  [`KESTEN:${REST}`, ':', false],
  [`KESTEN:${REST.slice(0, 40)}.`, ':', true],
  [`KESTEN:${REST.slice(0, 39)}.`, ':', true],
  [`KESTEN:${REST.slice(0, 38)}.`, ':', false],
  [`Kesten |${REST}.`, '|', true],
  [`Old Kesten |${REST}.`, '|', false],
  [`Old Kesten |${REST} for Old Kesten.`, '|', true],
  [`Kesten /${REST}.`, '/', true],
  [`Old Kesten /${REST}.`, '/', false],
  [`KESTEN –${REST}.`, '–', false],
  [`Kesten –${REST} in Kesten.`, '–', true],
  [`KESTEN –${REST} in Kesten.`, '–', true],
  [`Kesten –${REST} of Kesten.`, '–', false],
  [`Kesten –${REST} – in Kesten.`, '–', false],
  [`Kesten –${REST} in Kesteners.`, '–', false],
  [`Kesten –${REST} in “Kesten”.`, '–', false],
  [`Kesten –${REST} of Kesten and in Kesten.`, '–', true],
  [`Kesten.${REST} in Kesten.`, '.', false],
  [`${'K'.repeat(24)}:${REST}.`, ':', true],
  [`${'K'.repeat(25)}:${REST}.`, ':', false],
])('%j opens with a dateline up to %s: %s', (text, mark, is) => {
  expect(isTold(text, mark)).toBe(is)
})

test('a date, an agency or several places are for others to weigh', () => {
  const part = { start: 0, end: 1, text: 'T' }
  const text = `KESTEN:${REST}.`
  expect(isTold(text, ':', { date: { ...part, year: null, month: 5, day: 8, iso: null } })).toBe(false)
  expect(isTold(text, ':', { places: [] })).toBe(false)
  expect(isTold(text, ':', { places: [part, part] })).toBe(false)
  expect(isTold(text, ':', {}, { first: 2 })).toBe(false)
})

test.each([
  [`Kesten, KNRA -${REST}.`, '-', 'KNRA', true],
  [`Kesten, KNRA -${REST}`, '-', 'KNRA', false],
  [`Kesten, KNRA:${REST}.`, ':', 'KNRA', false],
  [`Kesten, Knra -${REST}.`, '-', 'Knra', false],
  [`Kesten, KN_${REST}.`, '_', 'KN', true],
  [`KNWORLD -${REST}.`, '-', 'KNWORLD', true],
  [`KNW.KT -${REST}.`, '-', 'KNW.KT', true],
  [`KN -${REST}.`, '-', 'KN', false],
  [`VIDEO -${REST}.`, '-', 'VIDEO', false],
])('%j opens with a dateline up to %s, its agency %s: %s', (text, mark, name, is) => {
  const agency = { start: 0, end: name.length, text: name }
  const place = { start: 0, end: 6, text: 'Kesten' }
  expect(isTold(text, mark, { agency, places: text.startsWith('Kesten') ? [place] : [] })).toBe(is)
})

test.each([
  ['Kesten – KNRA', 'Ferry crews suspend strike'],
  ['KNR, KESTEN', 'Ferry crews suspend strike'],
  ['KESTEN', 'By Ann Kerr'],
])('%j right above the lead, below %j, is the dateline', (line, above) => {
  const sections = sectionsOf(['Ferries sail again', above, line, LEAD, SECOND, LAST].join('\n\n'))
  expect(sections).toContain(`dateline ${line}`)
})

test('a section below a headline is no dateline', () => {
  const sections = sectionsOf(['Ferries sail again', 'HARWICK', LEAD, SECOND, LAST].join('\n\n'))
  expect(sections).not.toContain('dateline HARWICK')
})

test('a place and a dash above the lead are no headline', () => {
  expect(sectionsOf(['KESTEN, Wash. —', LEAD, SECOND, LAST].join('\n'))[0]).toBe('dateline KESTEN, Wash. —')
})
