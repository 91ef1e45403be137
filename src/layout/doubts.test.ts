import { expect, test } from 'vitest'
import type { Dateline, DateStamp, Part } from '../types/index.ts'
import { type Cut, layoutDoubts } from './doubts.ts'
import type { Tile } from './resolve.ts'

const SOURCE = 'Owls sing. Cats do.'
const tile = (strength: number): Tile => ({
  start: 11,
  end: 19,
  kind: 'body',
  boilerplate: undefined,
  rule: 'story',
  strength,
  block: 0,
})
const place: Part = { start: 0, end: 4, text: 'Owls' }
const date = (month: number | null): DateStamp => ({
  start: 5,
  end: 9,
  text: 'sing',
  year: null,
  month,
  day: null,
  iso: null,
})
const dateline = (more: Partial<Dateline>): Dateline => ({
  start: 0,
  end: 10,
  text: 'Owls sing.',
  places: [place],
  date: null,
  agency: null,
  ...more,
})

/** A cut without doubts, changed in some ways: its doubts, with where they begin. */
function doubts(more: Partial<Cut>): string {
  const cut = { source: SOURCE, tiles: [tile(0.7)], headline: place, titled: true, dateline: null, boilerplate: [] }
  return layoutDoubts({ ...cut, bareBylines: [], ...more })
    .map(({ code, start, end }) => `${code} ${start}-${end}`)
    .join(', ')
}

test.each<[Partial<Cut>, string]>([
  [{}, ''],
  [{ headline: null }, 'headline-missing 0-0'],
  [{ headline: null, titled: false }, ''],
  [{ tiles: [] }, 'body-missing 0-0'],
  [{ tiles: [{ ...tile(0.7), kind: 'deck' }] }, 'body-missing 0-0'],
  [{ tiles: [tile(0.5), tile(0.49)] }, 'layout-uncertain 11-19'],
  [{ tiles: [tile(0.7), { ...tile(0.4), kind: 'deck' }] }, ''],
  [{ bareBylines: [place] }, 'byline-uncertain 0-4'],
  [{ dateline: dateline({}) }, ''],
  [{ dateline: dateline({ places: [] }) }, 'dateline-incomplete 0-10'],
  [{ dateline: dateline({ end: 9 }) }, ''],
  [{ dateline: dateline({ end: 4 }) }, 'dateline-incomplete 0-4'],
  [{ dateline: dateline({ end: 4 }), source: 'Owls. sing' }, ''],
  [{ dateline: dateline({ end: 4 }), source: 'Owls “sing' }, ''],
  [{ dateline: dateline({ end: 4 }), source: 'Owl- sing' }, ''],
  [{ dateline: dateline({ date: date(null) }) }, 'date-ambiguous 5-9'],
  [{ dateline: dateline({ date: date(5) }) }, ''],
])('%j: %s', (more, told) => {
  expect(doubts(more)).toBe(told)
})

test('a date of boilerplate may be doubtful too', () => {
  const block = { start: 0, end: 4, text: 'Owls', kind: 'page-date', heading: null } as const
  const items = [null, date(5), date(null)].map((stamp) => ({ ...place, date: stamp, label: null }))
  expect(doubts({ boilerplate: [{ ...block, items }] })).toBe('date-ambiguous 5-9')
})
