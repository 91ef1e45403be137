import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { splitLines } from '../../text/lines.ts'
import { findRuns } from './index.ts'

/** The runs of a text whose lines are paragraphs, as printed, and their parents. */
function read(source: string) {
  const zones = splitLines(source).map(({ start, end }, paragraph) => ({
    start,
    end,
    section: 'body' as const,
    paragraph,
  }))
  return findRuns(source, zones, quotesLexicon(en))
}

const table: [source: string, runs: string[]][] = [
  ['"We will go," she said.', ['"We will go,"']],
  ['“We will go,” she said. “Now.”', ['“We will go,”', '“Now.”']],
  ['"We’re going to the settlers’ hall," he said.', ['"We’re going to the settlers’ hall,"']],
  ['“A mixed pair," she said.', ['“A mixed pair,"']],
]

test.each(table)('%j', (source, expected) => {
  expect(read(source).runs.map(({ start, end }) => source.slice(start, end))).toEqual(expected)
})
