import { expect, test } from 'vitest'
import { markedMentions } from '../../../test/support/mentions.ts'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { withActors } from './actors.ts'

const { names } = quotesLexicon(en)

/** Who acts before the mentions in braces, where bars part the sentences. */
function read(marked: string): string[] {
  const { source, sentences, mentions } = markedMentions(marked, names)
  const all = withActors(source, mentions, sentences, names)
  for (const actor of all) {
    if (mentions.includes(actor)) continue
    const { mention, name, zone, refers, speaks, quoted } = actor
    expect(mention.text).toBe(source.slice(mention.start, mention.end))
    expect({ kind: mention.kind, name, zone, refers, speaks, quoted }).toEqual({
      kind: 'description',
      name: null,
      zone: 7,
      refers: -1,
      speaks: false,
      quoted: false,
    })
  }
  return all.map(({ mention, reading }) =>
    mention.kind === 'name' ? mention.text : `${mention.text}: ${reading.kind}`,
  )
}

const table: [marked: string, ...mentions: string[]][] = [
  // A description at the head of a sentence, with a verb behind it.
  ['A policewoman came.| {She} left.', 'A policewoman: person', 'She'],
  ['A harbour policewoman came late.| {She} left.', 'A harbour policewoman: person', 'She'],
  ['A policewoman of the harbour came.| {She} left.', 'A policewoman: person', 'She'],
  ['The policewoman had come.| {She} left.', 'The policewoman: person', 'She'],
  ['Two policewomen came.| {They} left.', 'Two policewomen: group', 'They'],
  ['A policewoman and a pilot came.| {She} left.', 'A policewoman: person', 'She'],
  ['A policewoman who sang came.| {She} left.', 'A policewoman: person', 'She'],
  ['A policewoman, late, came.| {She} left.', 'She'],
  ['A policewoman.| {She} left.', 'She'],
  ['A policewoman| {She} left.', 'She'],
  ['A policewoman Came.| {She} left.', 'She'],
  ['Ann Kerr came.| {She} left.', 'She'],
  ['Policewomen came.| {They} left.', 'They'],
  ['Then a policewoman came.| {She} left.', 'She'],
  ['It rained.| {She} left.', 'She'],
  ['A storm came.| {She} left.', 'She'],
  ['A company came.| {It} left.', 'A company: organisation', 'It'],
  ['A quite tall policewoman came.| {She} left.', 'A quite tall policewoman: person', 'She'],
  ['A retired policewoman came.| {She} left.', 'A retired policewoman: person', 'She'],
  ['A policewoman retired.| {She} left.', 'A policewoman: person', 'She'],
  ['A policewoman quickly ran.| {She} left.', 'A policewoman: person', 'She'],
  ['A sleeping policewoman ran.| {She} left.', 'A sleeping policewoman: person', 'She'],
  ['A policewoman sleeping ran.| {She} left.', 'A policewoman: person', 'She'],
  ['His sister came.| {She} left.', 'His sister: person', 'She'],
  ['A Norland policewoman came.| {She} left.', 'A Norland policewoman: person', 'She'],
  ['The mayor Ann Kerr came.| {She} left.', 'She'],
  ['A policewoman is here.| {She} left.', 'A policewoman: person', 'She'],
  ['A policewoman can sing.| {She} left.', 'A policewoman: person', 'She'],
  ['A mayor came.| {He} left.', 'A mayor: person', 'He'],
  ['Some officials came.| {They} left.', 'Some officials: group', 'They'],
  [
    'The very old and quite slow and still very tall and always rather sleepy and never hasty and so very calm harbour policewoman came.| {She} left.',
    'She',
  ],
  ['“A policewoman came.| {She} left.', 'She'],
  ['  A policewoman came.| {She} left.', 'A policewoman: person', 'She'],
  ['\n\n\n\nA policewoman came.| {She} left.', 'A policewoman: person', 'She'],
  ['| {She} left.', 'She'],
  ['A |{She} left.', 'She'],
  // Only right before a pronoun or a definite description.
  ['A policewoman came.| {The policewoman} left.', 'A policewoman: person', 'The policewoman'],
  ['A policewoman came.| {A pilot} left.', 'A pilot'],
  ['A policewoman came.| {Ann Kerr} left.', 'Ann Kerr'],
  // In the pronoun's own sentence, only whoever is new, or a thing.
  ['A policewoman came as {she} left.', 'A policewoman: person', 'she'],
  ['The policewoman came as {she} left.', 'she'],
  ['The union came over what {it} called so.', 'The union: organisation', 'it'],
  ['The board sacked Ann Kerr over what {it} called so.', 'The board: organisation', 'it'],
  ['The pilot Ann Kerr left what {it} called so.', 'it'],
  ['{The union} came.', 'The union'],
  ['A policewoman came.| It rained.| {She} left.', 'A policewoman: person', 'She'],
  ['A policewoman came.| It rained.| It blew.| {She} left.', 'She'],
  ['A policewoman came.| A pilot left.| {She} left.', 'A policewoman: person', 'A pilot: person', 'She'],
  ['A policewoman came.| {She} left.| {She} left.', 'A policewoman: person', 'She', 'She'],
  [
    'A policewoman came.| {She} left.| A pilot came.| {She} left.',
    'A policewoman: person',
    'She',
    'A pilot: person',
    'She',
  ],
  ['{A policewoman} came.| {She} left.', 'A policewoman', 'She'],
  ['A policewoman came.| {Ann Kerr} left.| {She} left.', 'Ann Kerr', 'She'],
  ['A policewoman met {Ann Kerr}.| {She} left.', 'Ann Kerr', 'She'],
  ['A policewoman came.| {He} left. {She} left.', 'A policewoman: person', 'He', 'She'],
  ['{She} left.', 'She'],
]

test.each(table)('%s', (marked, ...mentions) => {
  expect(read(marked)).toEqual(mentions)
})
