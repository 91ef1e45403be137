import { expect, test } from 'vitest'
import { linesOf } from '../../../test/support/lines.ts'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { findRuns } from './index.ts'

/** Unmarked speech of a text whose lines are paragraphs: the label and the words of each run. */
function read(source: string): (string | null)[][] {
  const zones = linesOf(source).map(({ start, end }, paragraph) => ({
    start,
    end,
    section: 'body' as const,
    paragraph,
  }))
  const { runs } = findRuns(source, zones, quotesLexicon(en))
  return runs
    .filter((run) => run.marks === 'none' || run.label)
    .map(({ label, parts }) => [
      label && source.slice(label.start, label.end),
      ...parts.map((part) => source.slice(part.start, part.end)),
    ])
}

const speech: [source: string, runs: (string | null)[][]][] = [
  [
    'Q: Will the ferry sail?\nA: It will sail on Monday.\nQ: And then?\nA: Then we rest.',
    [
      ['Q', 'Will the ferry sail?'],
      ['A', 'It will sail on Monday.'],
      ['Q', 'And then?'],
      ['A', 'Then we rest.'],
    ],
  ],
  [
    'ANN KERR: The pier is closed.\nHALE: Since when?\nKERR: Since the storm.',
    [
      ['ANN KERR', 'The pier is closed.'],
      ['HALE', 'Since when?'],
      ['KERR', 'Since the storm.'],
    ],
  ],
  [
    'QUESTION: Is there news?\nMS. O’NEIL: None today.',
    [
      ['QUESTION', 'Is there news?'],
      ['MS. O’NEIL', 'None today.'],
    ],
  ],
  [
    'Q: Is it late?\nA: It is.\nWe all know that.\nQ: Truly?',
    [
      ['Q', 'Is it late?'],
      ['A', 'It is.', 'We all know that.'],
      ['Q', 'Truly?'],
    ],
  ],
  [
    'Holm: When does the line open?\nRuth Vance: In May.\nHolm: And if not?\nVance: Then in June.',
    [
      ['Holm', 'When does the line open?'],
      ['Ruth Vance', 'In May.'],
      ['Holm', 'And if not?'],
      ['Vance', 'Then in June.'],
    ],
  ],
  [
    'KERR: “The pier is closed.”\nHALE: “Since when?”',
    [
      ['KERR', 'The pier is closed.'],
      ['HALE', 'Since when?'],
    ],
  ],
  ['The ferry sails again — Ann Kerr (@annkerr) May 5, 2016', [['Ann Kerr', 'The ferry sails again']]],
  ['The ferry sails again\n— Ann Kerr (@annkerr) 5 May 2016', [['Ann Kerr', 'The ferry sails again']]],
  ['– The ferry sails on Monday, said Kerr.\nNobody was sure.', [[null, 'The ferry sails on Monday']]],
  [
    '— Will it sail?\n— It will sail on Monday.',
    [
      [null, 'Will it sail?'],
      [null, 'It will sail on Monday.'],
    ],
  ],
]

test.each(speech)('%j has speech without marks', (source, expected) => {
  expect(read(source)).toEqual(expected)
})

const none: string[] = [
  'RELATED: The ferry sails.\nThe town waits for it.\nWATCH: The pier at night.\nNobody came.',
  'UPDATE: The ferry has sailed.',
  'The plan has two parts: ferries and piers.\nThe town has one.',
  '- ferries\n- piers\n- a lighthouse',
  '– Ferries will be painted\n– Piers will be closed',
  '- The council met on Monday.\n- It will meet again.',
  'Ann Kerr (@annkerr) wrote that the ferry sails.',
  'LENKOVO: The ferry sails on Monday.\nIt is full.',
  'Time: noon\nPlace: the pier',
  'WHAT: A vote.\nWHEN: Monday.\nWHAT: A count.\nWHEN: Tuesday.',
  'Time: noon\nPlace: the pier\nTime: two\nPlace: the mill',
  'Holm: The line opens in May.\nThe mill is closed. Why?\nVance: The line opens in June.\nHolm: It will not.',
]

test.each(none)('%j has none', (source) => {
  expect(read(source)).toEqual([])
})
