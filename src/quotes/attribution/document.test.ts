import { expect, test } from 'vitest'
import { attributed, said } from '../../../test/said.ts'
import { parseDispatch } from '../../index.ts'

// Quotes that take their speaker from other sentences and paragraphs.
test.each([
  [
    'a quoted paragraph alone goes on with the last speaker',
    '“We will go,” Ann Kerr said.\n“The lake is ours, and we want it back.”',
    ['Ann Kerr | said | direct', 'Ann Kerr | said | direct'],
  ],
  [
    'a cue and a colon at the end of the paragraph before',
    'Kerr went on:\n“The lake is ours, and we want it back.”',
    ['Kerr | went on | direct'],
  ],
  [
    'the form of press releases',
    'And from Chairwoman Ann Kerr:\n“The lake is ours, and we want it back.”',
    ['Chairwoman Ann Kerr | : | direct'],
  ],
  [
    'another speaker in the paragraph after',
    '“We will go,” Kerr said.\n“They will not,” said Holm.\n“Never,” he added.',
    ['Kerr | said | direct', 'Holm | said | direct', 'he | added | direct'],
  ],
  [
    'a quote that is broken off and goes on',
    '“We will go,” Kerr said, “and we will win. We always win.”',
    ['Kerr | said | direct', 'Kerr | said | direct'],
  ],
  [
    'a signature below, with a full stop',
    '“The lake is ours, and we want it back.”\n– Ann Kerr.',
    ['Ann Kerr | – | direct'],
  ],
  [
    'lines above that name who speaks',
    'And from Chairwoman Ann Kerr:\n“We honour them.”\nRaj Mehta:\n“They gave all.”',
    ['Chairwoman Ann Kerr | : | direct', 'Raj Mehta | : | direct'],
  ],
  ['a line above that ends in the name of somebody who is told', 'A letter to Ann Kerr:\n“The Lake House.”', ['term']],
  [
    'two who ask and answer, line by line',
    '“Name?” Kerr asked.\n“Mehta,” said the guard.\n“Alone?”\n“With my dog.”\n“Any others?”',
    [
      'Kerr | asked | direct',
      'the guard | said | direct',
      'Kerr | asked | direct',
      'the guard | said | direct',
      'Kerr | asked | direct',
    ],
  ],
  [
    'two who asked and answered before something else',
    '“Name?” Kerr asked.\n“Mehta,” said the guard.\nIt rained.\n“Alone?”\n“With my dog.”',
    ['Kerr | asked | direct', 'the guard | said | direct', 'direct', 'direct'],
  ],
  [
    'two who asked and answered, and a line that says more',
    '“Name?” Kerr asked.\n“Mehta,” said the guard.\n“Alone?” It rained.',
    ['Kerr | asked | direct', 'the guard | said | direct', 'direct'],
  ],
  [
    'an answer within a line',
    '“Name?” Kerr asked.\nThere, “Mehta,” said the guard.\n“Alone?”',
    ['Kerr | asked | direct', 'the guard | said | partial', 'the guard | said | direct'],
  ],
  [
    'a line above that names somebody before a line that says more',
    'From Chairwoman Vance:\n“We will go.” It rained.',
    ['direct'],
  ],
  [
    'two of whom nobody asks: the last goes on',
    '“We lost the match in the first hour,” Kerr said.\n“We were never in it,” Mehta said.\n“I have told the board so.”',
    ['Kerr | said | direct', 'Mehta | said | direct', 'Mehta | said | direct'],
  ],
  [
    'one who asks and goes on',
    '“Who knew of it?” Kerr said.\n“All of us knew of it.”',
    ['Kerr | said | direct', 'Kerr | said | direct'],
  ],
  [
    'a new speaker in the same paragraph',
    '“We will go,” Kerr said. Holm replied: “You will not.”',
    ['Kerr | said | direct', 'Holm | replied | direct'],
  ],
])('%s', (_, source, expected) => {
  expect(said(source)).toEqual(expected)
})

test('a speaker of another sentence is inferred, one of the same sentence stated', () => {
  const [first, second] = attributed('“We will go,” Kerr said. “We will win.”')
  expect([first?.certainty, first?.continues]).toEqual(['stated', null])
  expect([second?.certainty, second?.continues, second?.rule]).toEqual(['inferred', 0, 'inherited'])
  const [bold, overdue] = attributed('Kerr called the plan “bold” and “long overdue.”')
  expect([bold?.certainty, overdue?.certainty]).toEqual(['stated', 'stated'])
})

test('the agency that reports is not the speaker', () => {
  const source = 'Norland on Monday pledged “full support” for the talks, AVN’s correspondent reports.'
  expect(said(source, 'body', 'AVN')).toEqual(['Norland | pledged | partial'])
})

test.each([
  ['“We will go,” Ann Kerr and Raj Mehta said.', 'Ann Kerr & Raj Mehta | said | direct'],
  ['“We will go,” said Ann Kerr and Raj Mehta.', 'Ann Kerr & Raj Mehta | said | direct'],
  ['Kerr, Mehta and Holm said they were “ready.”', 'Kerr & Mehta & Holm | said | partial'],
  ['In Lenkovo, Kerr and Mehta said they were “ready.”', 'Kerr & Mehta | said | partial'],
  ['Kerr praised Mehta, and Holm said she was “ready.”', 'Holm | said | partial'],
])('the same words have several speakers: %s', (source, expected) => {
  expect(said(source)).toEqual([expected])
})

test.each([
  ['Holm hired Pia Marlund, who says the mill was “a ruin.”', 'Pia Marlund'],
  ['The mill sued Tarak, who had called it “a ruin.”', 'Tarak'],
  ['It hired a spokesman for the ministry who said the mill was “a ruin.”', 'a spokesman for the ministry'],
  ['It was Kerr who first called the mill “a ruin.”', 'Kerr'],
  ['It is a problem for Runa Kerr, who called the mill “a ruin.”', 'Runa Kerr'],
  ['Holm praised Kerr, who in turn said it was “a ruin.”', 'Kerr'],
])('a relative stands for who is before it: %s', (source, name) => {
  expect(parseDispatch(source, { headline: 'none' }).quotes.map(({ speaker }) => speaker?.name)).toEqual([name])
})

test('a word of which a cue is only the beginning does not stop the search for cues', () => {
  // Once this never ended.
  expect(parseDispatch('"a„\udc55\u{db5b6} By Jr').quotes).toHaveLength(1)
})

test('a pronoun means who speaks, and not who is spoken of within the quote', () => {
  const source =
    '“It rose,” clerk Ida Holm said.\n\n“The mayor told me, ‘Nobody knew,’ but that is not true,” she added.'
  const names = parseDispatch(source, { headline: 'none' }).quotes.map(({ speaker }) => speaker?.name)
  expect(names).toEqual(['Ida Holm', 'Ida Holm', 'the mayor'])
})
