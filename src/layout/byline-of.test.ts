import { expect, test } from 'vitest'
import { layoutLexicon } from '../lexicon/layout.ts'
import { layout as en } from '../locales/en/layout/index.ts'
import type { PageBlock } from './blocks.ts'
import {
  bylineOf,
  isBarred,
  isSureByline,
  mayBeCredit,
  mayBeName,
  mayBeSureByline,
  opensLikeByline,
} from './byline-of.ts'
import { readPage } from './read.ts'

const pageOf = (line: string) => readPage(line, layoutLexicon(en))

/** What a line may be, before anything is read. */
function mayBe(line: string): string {
  const page = pageOf(line)
  const block = page.blocks[0] as PageBlock
  const answers = {
    opens: opensLikeByline(page, block),
    sure: mayBeSureByline(page, block),
    name: mayBeName(page, block),
    credit: mayBeCredit(page, block, true),
    creditBelow: mayBeCredit(page, block, false),
    byline: isSureByline(page, block),
  }
  return Object.entries(answers)
    .flatMap(([name, is]) => (is ? name : []))
    .join(' ')
}

test.each([
  ['By Ann Kerr', 'opens sure name credit creditBelow byline'],
  ['- By Ann Kerr', 'opens sure creditBelow byline'],
  ['By', 'credit creditBelow'],
  ['by Ann Kerr and Raj Mehta in Kesten', 'opens sure name credit creditBelow byline'],
  ['By Ann Kerr.', 'opens sure name credit creditBelow byline'],
  ['By Ann Kerr and Raj Mehta in Kesten.', 'opens sure name credit creditBelow byline'],
  ['By Ann Kerr and Raj Mehta in old Kesten.', 'name credit creditBelow'],
  ['By Ann Kerr, Raj Mehta, Leo Voss, Ida Lund, Ola Berg and Eva Moe in old town', 'credit creditBelow'],
  ['By Ann Kerr, Raj Mehta, Leo Voss, Ida Lund, Ola Berg and Eva Moe in the town', 'credit creditBelow'],
  ['By Ann Kerr, Raj Mehta, Leo Voss, Ida Lund, Ola Berg and Eva Moe in the old town', 'credit creditBelow'],
  ['byAnn Kerr', 'opens sure byline'],
  ['- byAnn Kerr', 'opens sure byline'],
  ['byAnn', ''],
  ['photographsAnn Kerr', ''],
  ['photographedAnn Kerr', ''],
  ['by4nn Kerr', ''],
  ['by AnnKerr', 'opens sure credit creditBelow'],
  ['“byAnn Kerr', ''],
  ['BYAnn Kerr', 'name'],
  ['Share By Ann Kerr', 'name'],
  ['By the way, share this article', 'credit creditBelow'],
  ['May 8, 2026', ''],
  ['By May 8, 2026', 'opens sure name credit creditBelow'],
  ['Owls sing', ''],
  ['Updated 2 hours ago | Written by Ann Kerr', 'sure name byline'],
  ['May 8, 2026 By Ann Kerr', 'sure name byline'],
  ['Ann Kerr | Raj', 'name'],
  ['Ann Kerr | Raj Mehta', 'sure name'],
  ['Ann Kerr | owls sing here', 'name'],
  ['Ann Kerr | owls sing', 'sure name'],
  ['- Ann Kerr | Raj Mehta', 'creditBelow'],
  ['Ann Kerr 2026 Raj Mehta', 'sure name'],
  ['Ann Kerr Raj Mehta', 'name'],
  ['ANN KERR', 'name'],
  ['Ann Kerr', 'name'],
  ['Ann', ''],
  ['Ann kerr', ''],
  ['Ann Kerr of the zoo', 'name'],
  ['Ann Kerr of the old zoo', ''],
  ['Ann Kerr of the zoo, 8 x y', ''],
  ['Ann Kerr of the zoo, 8 x y z', ''],
  ['- Ann Kerr', 'creditBelow'],
  ['A. K. ........', ''],
  ['A. K. 2026 ....', ''],
  ['(Reporting by Ann Kerr)', 'name credit creditBelow'],
  ['Reporting by Ann Kerr', 'opens sure name credit creditBelow byline'],
  ['Ann Kerr contributed to this report.', 'credit creditBelow'],
  ['Ann Kerr contributed to this report', 'credit creditBelow'],
  [`${'Owls sing and '.repeat(20)}Ann Kerr contributed to this report.`, 'credit creditBelow'],
  [`${'Owls sing and '.repeat(23)}Ann Kerr contributed to this report.`, ''],
  [`Ann Kerr contributed to this report. ${'o'.repeat(40)}`, ''],
  ['-- Ann Kerr', 'name creditBelow'],
  ['— Ann Kerr', 'creditBelow'],
  ['— Ann Kerr owls', 'creditBelow'],
  ['— Ann owls sing', ''],
  ['<Ann Kerr>', 'name'],
  ['(Ann Kerr)', 'name creditBelow'],
  ['Compiled by Ann Kerr', 'opens sure name credit creditBelow byline'],
])('%j may be: %s', (line, may) => {
  expect(mayBe(line)).toBe(may)
})

test.each([
  ['By Ann Kerr', 'top', 'Ann Kerr (writer)'],
  ['By Ann Kerr', 'end', 'Ann Kerr (writer)'],
  ['Photo by Ann Kerr', 'top', 'none'],
  ['Photo by Ann Kerr', 'end', 'none'],
  ['By Ann Kerr sings in the old zoo of Kesten all day', 'top', 'Ann Kerr (writer)'],
  ['— Ann Kerr (@annkerr) May 8, 2026', 'end', 'none'],
  ['Owls sing', 'end', 'none'],
])('the byline that all of %j is at the %s: %s', (line, position, names) => {
  const reading = bylineOf(pageOf(line), { start: 0, end: line.length }, position as 'top' | 'end')
  expect(reading ? reading.authors.map(({ name, role }) => `${name} (${role})`).join(' ') : 'none').toBe(names)
})

test('names stand beside a date or the minutes of reading, and beside no other cue that is sure', () => {
  const cue = { kind: 'share', role: 'start', end: 1, strength: 0.8 } as const
  expect(isBarred(cue)).toBe(true)
  expect(isBarred({ ...cue, strength: 0.79 })).toBe(false)
  expect(isBarred({ ...cue, strength: 0.79 }, 0.7)).toBe(true)
  expect(isBarred({ ...cue, kind: 'counter' })).toBe(false)
  expect(isBarred({ ...cue, kind: 'page-date' })).toBe(false)
  expect(isBarred(null)).toBe(false)
  expect(isBarred(undefined)).toBe(false)
})
