import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { figureOfDescription, rollOf } from './describe.ts'
import { type Figure, newFigure } from './figure.ts'
import { readName } from './name.ts'
import { BY_NAME, type Meant, type Meeting, type Place } from './pronoun.ts'

const { names } = quotesLexicon(en)
const readingOf = (text: string) => readName(text, { start: 0, end: text.length }, names)

const place: Place = {
  zone: 0,
  sentence: 0,
  leads: false,
  quoted: false,
  possessive: false,
  acts: false,
  governed: false,
  opening: false,
}

/** Whom each description means of those known: "*" was met before, "!" is whom a pronoun would mean, "~" among others. */
function read(known: string, descriptions: string): string[] {
  let meant: Meant | null = null
  const met: Meeting[] = []
  const said = new Map<Figure, string>()
  for (const [at, piece] of known.split('; ').entries()) {
    const text = piece.replace(/^[*!~]+/, '')
    const figure = newFigure(readingOf(text), { start: at, end: at + 1 })
    figure.seen = piece.startsWith('*') ? at : -1
    if (piece.startsWith('*')) met.push({ figure, place, form: BY_NAME, speaks: false, asks: false })
    if (/[!~]/.test(piece)) meant = { figure, alone: piece.includes('!') }
    if (text !== '') said.set(figure, text)
  }
  const roll = rollOf([...said.keys()])
  return descriptions.split('; ').map((text, i) => {
    const mention = { start: 50 + i, end: 51 + i, text, kind: 'description' as const }
    const one = {
      mention,
      reading: readingOf(text),
      name: null,
      zone: 0,
      refers: -1,
      speaks: true,
      passing: false,
      acts: true,
      quoted: false,
    }
    const figure = figureOfDescription(one, roll, () => meant, met, names)
    const before = said.get(figure)
    if (before === undefined) said.set(figure, text)
    return before === undefined ? 'new' : [before, ...(figure.gender ? [figure.gender] : [])].join(', ')
  })
}

const table: [known: string, descriptions: string, ...who: string[]][] = [
  ['*Mayor Ann Kerr; *Governor Tom Hale', 'the mayor', 'Mayor Ann Kerr, female'],
  ['*Mayor Ann Kerr; *Governor Tom Hale', 'the governor', 'Governor Tom Hale, male'],
  ['*Mayor Ann Kerr; *Mayor Tom Hale', 'the mayor', 'Mayor Tom Hale, male'],
  ['Mayor Ann Kerr; Mayor Tom Hale', 'the mayor', 'Mayor Ann Kerr, female'],
  ['*Mayor Ann Kerr; Mayor Tom Hale', 'the mayor', 'Mayor Ann Kerr, female'],
  ['Mayor Ann Kerr; *Mayor Tom Hale', 'the mayor', 'Mayor Tom Hale, male'],
  ['*Mayor Ann Kerr', 'a mayor', 'new'],
  ['*Mayor Ann Kerr', 'mayor', 'Mayor Ann Kerr, female'],
  ['*Mayor Ann Kerr', 'the mayors', 'new'],
  ['*Mayor Ann Kerr', 'the lawyer', 'new'],
  ['*Mayor Ann Kerr', 'his lawyer', 'new'],
  ['*Spokesman Tom Hale', 'the spokeswoman', 'new'],
  ['*Spokesman Zed Hale', 'the spokesman', 'Spokesman Zed Hale, male'],
  ['*spokesperson Zubin Hale', 'the spokeswoman', 'spokesperson Zubin Hale, female'],
  ['*spokesperson Zubin Hale', 'the spokeswoman; the spokesman', 'spokesperson Zubin Hale, female', 'new'],
  [
    '*Republican Senator Ann Kerr; *Liberal Senator Tom Hale',
    'the Republican senator',
    'Republican Senator Ann Kerr, female',
  ],
  ['*Senator Ann Kerr; *Liberal Senator Tom Hale', 'the Republican senator', 'Senator Ann Kerr, female'],
  ['*senator Ann Kerr', 'the Republican senator', 'senator Ann Kerr, female'],
  ['*Republican Norland Senator Ann Kerr', 'the Norland senator', 'Republican Norland Senator Ann Kerr, female'],
  ['*Justice Ministry', 'the ministry', 'Justice Ministry'],
  ['*Justice Ministry; *Lake Ministry', 'the ministry', 'Lake Ministry'],
  ['Justice Ministry; Lake Ministry', 'the ministry', 'Justice Ministry'],
  ['*Ministry', 'the ministry', 'new'],
  ['*Justice Ministry', 'the company', 'new'],
  ['*Justice Ministry', 'the agency', 'Justice Ministry'],
  ['*Holt Airways', 'the company', 'Holt Airways'],
  ['*Holt Airways', 'the carrier; the company', 'Holt Airways', 'Holt Airways'],
  ['*Holt Airways; *Norlin Bank', 'the carrier', 'Norlin Bank'],
  ['*Holt Airways; *Lake Foundation', 'the company', 'Holt Airways'],
  ['*Holt Airways', 'a company', 'new'],
  ['*Holt Airways', 'Norland’s largest company', 'new'],
  ['*Holt Airways', 'his company', 'new'],
  ['*Holt Airways', 'the bank', 'new'],
  ['*Holt Airways; *FCB', 'the bureau', 'FCB'],
  ['*Holt Airways; *Harbour Times', 'the paper', 'Harbour Times'],
  ['*FCB', 'the paper', 'new'],
  ['Holt Airways', 'the company', 'new'],
  ['*Ann Kerr', 'the company', 'new'],
  ['*Justice Ministry', 'the ministry’s lawyer', 'new'],
  ['*butcher Zed Kerr', 'the butcher', 'butcher Zed Kerr'],
  ['*Butcher Zed Kerr', 'the butcher', 'new'],
  ['*Butcher Zed Kerr', 'the Norland butcher', 'new'],
  ['*Norland butcher Zed Kerr', 'the Lenkovo butcher', 'new'],
  ['*butcher Zed Kerr; *butcher Ida Kerr', 'the butcher', 'butcher Ida Kerr, female'],
  ['*Spokesman Tom Hale', 'the Lenkovo spokesman', 'Spokesman Tom Hale, male'],
  ['*!Ann Kerr', 'the woman', 'Ann Kerr, female'],
  ['*!Ann Kerr', 'the man', 'new'],
  ['*~Ann Kerr', 'the woman', 'new'],
  ['*~Ann Kerr', 'the source', 'new'],
  ['*~Ann Kerr', 'the 46-year-old', 'Ann Kerr, female'],
  ['*~Ann Kerr', 'the singer', 'Ann Kerr, female'],
  ['*~Mayor Ann Kerr', 'the author', 'Mayor Ann Kerr, female'],
  ['*~Mayor Ann Kerr', 'the billionaire real estate mogul', 'Mayor Ann Kerr, female'],
  ['*~Mayor Ann Kerr', 'the president', 'new'],
  ['*!Ann Kerr', 'her schedule', 'new'],
  ['*!Ann Kerr', 'the official', 'new'],
  ['*!Zubin Tarak', 'the woman', 'Zubin Tarak, female'],
  ['*!Norlin Group', 'the woman', 'new'],
  ['*!Ann Kerr', 'the ministry', 'new'],
  ['*!Ann Kerr', 'the lawyer', 'new'],
  ['*!Ann Kerr', 'the 46-year-old', 'Ann Kerr, female'],
  ['*!Tom Hale; *Ann Kerr, 46', 'the 46-year-old', 'Ann Kerr, 46, female'],
  ['*!Tom Hale, 29; *Ann Kerr, 46', 'the 46-year-old', 'Ann Kerr, 46, female'],
  ['*!Ann Kerr', 'the Norland senator', 'Ann Kerr, female'],
  ['*!Ann Kerr', 'the Norland senator; the senator', 'Ann Kerr, female', 'Ann Kerr, female'],
  ['*!Ann Kerr', 'a senator', 'new'],
  ['*!Ann Kerr', 'the Kerr actor', 'new'],
  ['*!Mayor Ann Kerr', 'the senator', 'new'],
  ['*!Ann Kerr; *Senator Tom Hale', 'the senator', 'Senator Tom Hale, male'],
  ['*!Ann Kerr', 'the singer-songwriter', 'Ann Kerr, female'],
  ['*!Ann Kerr', 'the mother of two', 'Ann Kerr, female'],
  ['*!Ann Kerr', 'the mother-of-two', 'Ann Kerr, female'],
  ['*!Ann Kerr', 'the mother', 'new'],
  ['*!Ann Kerr', 'the mother of the boy', 'new'],
  ['*!Tom Hale; *Ann Kerr, a baker', 'the baker', 'Ann Kerr, a baker, female'],
  ['*!Ann Kerr', 'a woman', 'new'],
  ['*!Ann Kerr', 'the women', 'new'],
  ['*!Ann Kerr', 'the report', 'new'],
  ['', 'the nurse; the nurse', 'new', 'the nurse'],
  ['', 'a nurse; the nurse', 'new', 'a nurse'],
  ['', 'a nurse; a nurse', 'new', 'new'],
  ['', 'the nurses; the nurses', 'new', 'new'],
  ['', 'a nurse; the driver', 'new', 'new'],
  ['', 'a report; the report', 'new', 'a report'],
  ['', 'the ministry; the ministry', 'new', 'the ministry'],
  ['*Captain Runa Hale', 'the officer', 'Captain Runa Hale'],
  ['*Officer Runa Hale', 'the captain', 'new'],
  ['*Vice President Tom Hale; *President Ann Kerr', 'the president', 'President Ann Kerr, female'],
]

test.each(table)('of %j, %j is %j', (known, descriptions, ...who) => {
  expect(read(known, descriptions)).toEqual(who)
})
