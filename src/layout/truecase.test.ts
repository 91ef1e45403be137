import { expect, test } from 'vitest'
import { parseBody, parseDateline, parseDispatch } from '../dispatch.ts'
import { layoutLexicon } from '../lexicon/layout.ts'
import { layout } from '../locales/en/layout/index.ts'
import { parseStored } from '../schema/index.ts'
import { truecase } from './truecase.ts'

const lexicon = layoutLexicon(layout)

function read(...lines: string[]): string[] {
  return truecase(lines.join('\n'), lexicon).split('\n')
}

test.each<[source: string[], expected: string[], why: string]>([
  [
    ['THE CREWS WENT BACK TO WORK. NOBODY SANG.'],
    ['The crews went back to work. Nobody sang.'],
    'prose is in small letters, each sentence with a capital',
  ],
  [['THE U.S. CREWS OF J. KERR SANG.'], ['The U.S. crews of J. kerr sang.'], 'letters with a full stop end none'],
  [
    ['THE CREWS OF ALL THE FERRIES OF KESTEN WENT', 'BACK TO WORK. NOBODY SANG.'],
    ['The crews of all the ferries of kesten went', 'back to work. Nobody sang.'],
    'a line that goes on does so in a small letter',
  ],
  [['CREWS END STRIKE'], ['CREWS END STRIKE'], 'a headline stays'],
  [
    ['CREWS END STRIKE', 'BY ANN KERR', 'THE CREWS SANG.'],
    ['CREWS END STRIKE', 'BY ANN KERR', 'The crews sang.'],
    'and so does a byline',
  ],
  [
    ['FERRY CREWS OF KESTEN END THEIR LONG STRIKE', 'BY ANN KERR AND LARS IMBER, STAFF WRITERS', 'THE CREWS SANG.'],
    ['FERRY CREWS OF KESTEN END THEIR LONG STRIKE', 'BY ANN KERR AND LARS IMBER, STAFF WRITERS', 'The crews sang.'],
    'be both as long as lines of prose',
  ],
  [
    ['FERRY CREWS OF KESTEN END THEIR LONG STRIKE', 'KESTEN, MAY 8 (AVN) - THE CREWS SANG ALL NIGHT.'],
    ['FERRY CREWS OF KESTEN END THEIR LONG STRIKE', 'KESTEN, MAY 8 (AVN) - The crews sang all night.'],
    'a dateline opens prose and stays',
  ],
  [['KESTEN - THE CREWS SANG ALL NIGHT.'], ['KESTEN - The crews sang all night.'], 'be it a place alone'],
  [['CREWS SANG ALL NIGHT - AND ALL DAY.'], ['Crews sang all night - and all day.'], 'many words are no place'],
  [['ANN KERR - A SAILOR - SANG.'], ['Ann kerr - a sailor - sang.'], 'nor are words with a pair of dashes behind'],
  [
    ['(REPORTING BY ANN KERR AND LARS IMBER; EDITING BY RUNA HOLM.)'],
    ['(REPORTING BY ANN KERR AND LARS IMBER; EDITING BY RUNA HOLM.)'],
    'credits in brackets stay',
  ],
  [
    ['(THE CREWS SANG.) THE FERRY LEFT.', '', 'THE FERRY LEFT (AT NOON.)'],
    ['(The crews sang.) The ferry left.', '', 'The ferry left (at noon.)'],
    'prose with brackets does not',
  ],
  [['“THE FERRY LEFT.”'], ['“The ferry left.”'], 'a mark may close a sentence'],
  [
    ['FERRY CREWS OF KESTEN END THEIR LONG STRIKE', '', 'THE CREWS OF ALL THE FERRIES SANG ALL NIGHT.'],
    ['FERRY CREWS OF KESTEN END THEIR LONG STRIKE', '', 'The crews of all the ferries sang all night.'],
    'a blank line parts a headline from prose',
  ],
  [
    ['FERRY CREWS OF KESTEN END THEIR LONG STRIKE', '   THE CREWS OF ALL THE FERRIES SANG ALL NIGHT.'],
    ['FERRY CREWS OF KESTEN END THEIR LONG STRIKE', '   The crews of all the ferries sang all night.'],
    'and so does an indent',
  ],
  [
    ['BY ANN KERR, WHO SPENT A WEEK ON THE PIERS OF KESTEN.'],
    ['BY ANN KERR, WHO SPENT A WEEK ON THE PIERS OF KESTEN.'.toLowerCase().replace('b', 'B')],
    'a byline that is a sentence is prose',
  ],
  [
    [`THE FERRY LEFT ${'AND LEFT '.repeat(14)}ALL`],
    [`The ferry left ${'and left '.repeat(14)}all`],
    'prose is told by its length too',
  ],
  [['CREWS SING:', '- ALL NIGHT'], ['Crews sing:', '- ALL NIGHT'], 'a colon leads to more'],
])('of a page in capitals %j is read as %j', (source, expected) => {
  expect(read(...source)).toEqual(expected)
})

test('a page that holds small letters is read as it is', () => {
  const page = 'CREWS END STRIKE\n\nThe crews went back to work.'
  expect(truecase(page, lexicon)).toBe(page)
})

const lines = [
  'FERRY CREWS END STRIKE IN KESTEN',
  '    KESTEN, MAY 8 (AVN) - FERRY CREWS WENT BACK TO WORK ON TUESDAY,',
  'AFTER THE OPERATOR OF THE LINE OFFERED THEM ROSTERS A MONTH AHEAD.',
  '    THE FIRST BOAT LEFT AT NOON, AND WAS GREETED WITH HORNS ON THE',
  'FAR SHORE.',
]
const source = lines.join('\n')

test('a page in capitals has its wraps undone', () => {
  expect(parseBody(source).paragraphs.map(({ content }) => content)).toEqual([
    'FERRY CREWS WENT BACK TO WORK ON TUESDAY, AFTER THE OPERATOR OF THE LINE OFFERED THEM ROSTERS A MONTH AHEAD.',
    'THE FIRST BOAT LEFT AT NOON, AND WAS GREETED WITH HORNS ON THE FAR SHORE.',
  ])
})

test('a page in capitals has its dateline', () => {
  expect(parseDateline(source)?.text).toBe('KESTEN, MAY 8 (AVN) -')
})

test('a page in capitals is given as it is printed, with the dates of its items', () => {
  const page = [...lines, '', 'LATEST NEWS', '', 'OWLS SING AT THE ZOO', 'FRIDAY, MAY 8, 2026.'].join('\n')
  const dispatch = parseDispatch(page)
  expect(dispatch.headline?.text).toBe(lines[0])
  expect(dispatch.boilerplate[0]?.items.map(({ date }) => date?.text)).toEqual(['FRIDAY, MAY 8, 2026'])
  expect(parseStored(dispatch, page)).toEqual(dispatch)
})
