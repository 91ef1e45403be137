import { expect, test } from 'vitest'
import { said } from '../../../test/said.ts'

// Lines that are all quote, and who speaks each line: "-" where nobody is known to.
const table: readonly (readonly [source: string, ...speakers: string[]])[] = [
  // One asks and another answers.
  ['Holm: “We left.”\n“Why?” Kerr asked.\n“It rained.”', 'Holm', 'Kerr', 'Holm'],
  ['Holm said, “We left.”\n“Why?” Kerr asked.\n“It rained.”', 'Holm', 'Kerr', 'Holm'],
  ['Holm said, “We left.”\n“Why,” Kerr asked, “did you?”\n“It rained.”', 'Holm', 'Kerr', 'Kerr', 'Holm'],
  ['Holm said, “We left.”\nThen Kerr asked, “Why?”\n“It rained.”', 'Holm', 'Kerr', 'Holm'],
  ['“We left,” Holm said.\n“Why?” Kerr said.\n“It rained.”', 'Holm', 'Kerr', 'Holm'],
  ['Holm said, “We left.”\n“Why us?” Kerr said.\n“We must know.”', 'Holm', 'Kerr', 'Kerr'],
  ['Holm said, “We left.”\n“Why?” Kerr asked.\nIt rained.\n“It rained.”', 'Holm', 'Kerr', '-'],
  ['Holm said, “We left.”\nIt rained.\n“Why?” Kerr asked.\n“It rained.”', 'Holm', 'Kerr', '-'],
  ['Holm said, “We left.”\n“Why?” Kerr asked.\n“It rained!”', 'Holm', 'Kerr', '-'],
  // They go by turns.
  [
    'Holm said, “We left.”\n“Why?” Kerr asked.\n“It rained.”\n“It never rains here.”\n“It did.”',
    'Holm',
    'Kerr',
    'Holm',
    'Kerr',
    'Holm',
  ],
  [
    'Holm said, “We left.”\n“Why?” Kerr asked.\n“It rained.”\n“Here?”\nKerr left.\n“Yes.”',
    'Holm',
    'Kerr',
    'Holm',
    'Kerr',
    '-',
  ],
  ['“And? You left?” Kerr asked. “Did you?”\n“I left,” Holm said.\n“For good?”', 'Kerr', 'Kerr', 'Holm', 'Kerr'],
  ['“We left,” Kerr said.\n“So did we,” Holm said.\n“It rained.”\n“We were late.”', 'Kerr', 'Holm', 'Holm', '-'],
  // The reporter asks.
  ['“We left,” Kerr said.\nFor good?\n“Never.”', 'Kerr', 'Kerr'],
  ['“We left,” Kerr said.\nAnd did Holm ever ask her why it was?\n“Never.”', 'Kerr', 'Kerr'],
  ['“We left,” Kerr said.\nFor good?\n“Never,” Holm said.', 'Kerr', 'Holm'],
  ['“We left,” Kerr said.\nFor “good”?\n“Never.”', 'Kerr', '-', 'Kerr'],
  ['“We left,” Kerr said.\nThe lake lay still.\n“Never.”', 'Kerr', '-'],
  ['“We left,” Kerr said.\nThe lake lay still.\nFor good?\n“Never.”', 'Kerr', '-'],
  ['For good?\n“Never.”', '-'],
]

test.each(table)('%s', (source, ...speakers) => {
  expect(said(source).map((one) => (one.includes(' | ') ? one.split(' | ')[0] : '-'))).toEqual(speakers)
})
