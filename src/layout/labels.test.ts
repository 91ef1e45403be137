import { expect, test } from 'vitest'
import { evidenceOf } from '../../test/support/evidence.ts'
import type { BoilerplateKind } from '../types/index.ts'
import { isWireHeader, itemLabel, wireItems } from './labels.ts'

/** What the items of a header are. */
function itemsOf(line: string): string {
  const { page } = evidenceOf(line)
  const [block] = page.blocks
  if (!block) return ''
  const { start, end } = block
  const tile = { start, end, kind: 'boilerplate', boilerplate: 'wire-header', rule: '', strength: 1, block: 0 } as const
  const items = wireItems(page, tile)
  return items.map(({ start, end, label }) => `${label}: ${page.source.slice(start, end)}`).join('; ')
}

test.each([
  ['u f BC-COCOA-REVIEW 02-26 0105', 'priority: u; slug: BC-COCOA-REVIEW; words: 0105'],
  ['BC-AVN--Grain Hall, 1st Ld-Writethru,416<', 'slug: BC-AVN--Grain Hall; words: 416'],
  ['BC-AVN--Grain Hall', 'slug: BC-AVN--Grain Hall'],
  ['BC-COCOA<', 'slug: BC-COCOA'],
  ['AM-COCOA 0105', 'slug: AM-COCOA; words: 0105'],
  ['PM-Cocoa 0105<', 'slug: PM-Cocoa; words: 0105'],
  ['XM-COCOA 0105', 'null: XM-COCOA 0105'],
  ['BC-4COCOA 0105', 'null: BC-4COCOA 0105'],
  ['BC COCOA 0105', 'null: BC COCOA 0105'],
  ['r i f u BC-COCOA 0105', 'null: r i f u BC-COCOA 0105'],
  ['r i f BC-COCOA 0105', 'priority: r; slug: BC-COCOA; words: 0105'],
  ['ri BC-COCOA 0105', 'slug: BC-COCOA; words: 0105'],
  ['u BC-COCOA REVIEW OF 4 0105', 'priority: u; slug: BC-COCOA REVIEW OF; words: 0105'],
  ['BC-COCOA 1', 'slug: BC-COCOA'],
  ['BC-COCOA 123456', 'slug: BC-COCOA; words: 23456'],
  ['BC-COCOA01', 'slug: BC-COCOA01'],
  ['BC-COCOA owls, 416', 'slug: BC-COCOA owls; words: 416'],
  ['eca062 4 i 211 ccccb dpa 061', 'priority: 4; words: 211'],
  ['eca062 4 i 211', 'priority: 4; words: 211'],
  ['eca062 4 i', 'null: eca062 4 i'],
  ['eca062 4 i 211 a b c d e', 'priority: 4; words: 211'],
  ['eca062 4 i 211 a b c d e f', 'null: eca062 4 i 211 a b c d e f'],
  ['ec062 4 i 211', 'null: ec062 4 i 211'],
  ['eca0623 4 i 211', 'null: eca0623 4 i 211'],
  ['xeca062 4 i 211', 'null: xeca062 4 i 211'],
  ['eca062 0 i 211', 'null: eca062 0 i 211'],
  ['eca062 44 i 211', 'null: eca062 44 i 211'],
  ['eca062 4 ii 211', 'null: eca062 4 ii 211'],
  ['eca062 4 I 211', 'null: eca062 4 I 211'],
  ['eca062 4 i 211111', 'null: eca062 4 i 211111'],
  ['eca062 4 i x211', 'null: eca062 4 i x211'],
  ['eca062 4 i 211x', 'null: eca062 4 i 211x'],
  ['Country-politics/', 'slug: Country-politics'],
  ['Country/migration/UN/', 'slug: Country/migration/UN'],
  ['Country 4 migration/', 'slug: Country 4 migration'],
  ['country/', 'null: country/'],
  ['Country, migration/', 'null: Country, migration/'],
  ['Country', 'null: Country'],
  [`C${'o'.repeat(58)}/`, 'slug: Coooooooooooooooooooooooooooooooooooooooooooooooooooooooooo'],
  [`C${'o'.repeat(59)}/`, 'null: Cooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo/'],
  ['Embargoed until 9 a.m.', 'embargo: Embargoed until 9 a.m.'],
  ['owls', 'null: owls'],
])('the items of %j: %s', (line, items) => {
  expect(itemsOf(line)).toBe(items)
})

test.each([
  ['u f BC-COCOA-REVIEW 02-26 0105', true],
  ['eca062 4 i 211', true],
  ['Country/migration/', true],
  ['Country', false],
  ['f0704 reute', true],
  ['z6715', true],
  ['z671567', false],
  ['z67', false],
  ['Z6715', false],
  ['xz6715', false],
  ['z6715x', false],
  ['f0704 reute b', false],
  ['owls of AVN34', true],
  ['owls of AVN34<', true],
  ['owls of AVN3456', true],
  ['owls of AVN34567', false],
  ['owls of A34', false],
  ['owls of ABCDE34', true],
  ['owls of ABCDEF34', false],
  ['owls of xAVN34', false],
  ['owls of AVN34x', false],
  ['owls of AVN4', false],
  [`BC-COCOA ${'o'.repeat(151)}`, true],
  [`BC-COCOA ${'o'.repeat(152)}`, false],
  ['', false],
])('%j is a header of the wire: %s', (line, is) => {
  expect(isWireHeader(line, { start: 0, end: line.length })).toBe(is)
})

test.each([
  ['ann@kesten.example', 'contact', 'email'],
  ['ann @kesten.example', 'contact', null],
  ['ann@ kesten.example', 'contact', null],
  ['@kesten', 'contact', null],
  ['ann@kesten.example', 'about', null],
  ['ann@kesten.example 0555 011', 'contact', null],
  ['ann@kesten.example 0555 01', 'contact', 'email'],
  ['+47 555 0122', 'contact', 'phone'],
  ['0555 01', 'contact', null],
  ['0555 011', 'contact', 'phone'],
  ['Phone 0555 011', 'contact', 'phone'],
  ['Phones 0555 011', 'contact', 'phone'],
  ['Our phone 0555 011', 'contact', null],
  [`+47 555 0122${' '.repeat(148)}`, 'contact', 'phone'],
  [`+47 555 0122${' '.repeat(149)}`, 'contact', null],
])('%j under %s: %s', (line, kind, label) => {
  expect(itemLabel(line, kind as BoilerplateKind, 0, line.length)).toBe(label)
})
