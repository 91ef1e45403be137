import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes } from '../../locales/en/quotes/index.ts'
import { attribute } from './index.ts'

const table: readonly (readonly [source: string, speaker: string | null, cue: string | null])[] = [
  ['“We will go,” said Ann Kerr.', 'Ann Kerr', 'said'],
  ['“We will go,” Ann Kerr said.', 'Ann Kerr', 'said'],
  ['Ann Kerr said, “We will go.”', 'Ann Kerr', 'said'],
  ['“We will go,” Kerr told reporters on Friday.', 'Kerr', 'told'],
]

test.each(table)('%s', (source, speaker, cue) => {
  const start = source.indexOf('“')
  const end = source.indexOf('”') + 1
  const zones = [{ start: 0, end: source.length, section: 'body', paragraph: 0 } as const]
  const runs = [
    {
      start,
      end,
      parts: [{ start: start + 1, end: end - 1 }],
      zones: [0],
      marks: 'both',
      parent: null,
      label: null,
    } as const,
  ]
  const [found] = attribute(source, zones, runs, quotesLexicon(quotes), { agency: null, disabled: new Set() })
  expect(found?.mention?.text ?? null).toBe(speaker)
  expect(found?.cue && source.slice(found.cue.start, found.cue.end)).toBe(cue)
})
