import { expect, test } from 'vitest'
import { linesOf } from '../../../test/support/lines.ts'
import { markedMentions } from '../../../test/support/mentions.ts'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { withPassing } from './passing.ts'

const { names } = quotesLexicon(en)

/** The pronouns found before the mentions in braces, with their paragraph; bars part sentences, brackets hold quotes. */
function read(marked: string): string[] {
  const { source, sentences, quoted, mentions } = markedMentions(marked, names)
  const zones = linesOf(source).map((line, paragraph) => ({ ...line, section: 'body' as const, paragraph }))
  const all = withPassing(source, mentions, zones, { occurrences: [], sentences, quoted }, names)
  expect(all.map(({ mention }) => mention.start)).toEqual(
    [...all.map(({ mention }) => mention.start)].sort((a, b) => a - b),
  )
  return all
    .filter(({ passing }) => passing)
    .map(({ mention: { start, end, text }, zone, acts, speaks }) => {
      expect(text).toBe(source.slice(start, end))
      expect(speaks).toBe(false)
      return `${text} ${start} ${zone}${acts ? ' acts' : ''}`
    })
}

const table: [marked: string, ...pronouns: string[]][] = [
  ['He ran. {He} said so.', 'He 0 0 acts'],
  ['She met him with her dog. {He} said so.', 'She 0 0 acts', 'him 8 0', 'her 17 0'],
  ['He ran.\nHe fell. {He} said so.', 'He 0 0 acts', 'He 8 1 acts'],
  ['He ran. {He} said so. She ran. {She} left.', 'He 0 0 acts', 'She 20 0 acts'],
  // Not those for no person, nor parts of words.
  ['It ran. They fell. Her’s! heir Sheila the-he. {He} said so.'],
  // Not what is quoted.
  ['[He ran.] She fell. {He} said so.', 'She 8 0 acts'],
  ['He [he] he. [He] {He} said so.', 'He 0 0 acts', 'he 6 0 acts'],
  // Three sentences before, no more.
  ['He ran. |He fell. |It rained. |It blew. |{He} said so.', 'He 8 0 acts'],
  // Only before a pronoun that speaks.
  ['He ran. {Ann Kerr} said so.'],
  ['He ran. {the nurse} said so.'],
  ['He ran. {Ann Kerr} said so. She ran. {She} left.', 'She 26 0 acts'],
]

test.each(table)('%s', (marked, ...pronouns) => {
  expect(read(marked)).toEqual(pronouns)
})
