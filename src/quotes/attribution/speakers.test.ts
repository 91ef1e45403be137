import { expect, test } from 'vitest'
import { readProse, wordsOf } from '../../../test/prose.ts'
import type { Cue } from './cues.ts'
import { findLinks, type Link } from './links.ts'
import { speakersOf } from './speakers.ts'

// Who speaks together, from the subject of the last cue, or the nearest that could be it.
test.each([
  ['Ann Kerr and Raj Mehta said it.', 'Ann Kerr & Raj Mehta'],
  ['Kerr, Mehta and Holm said it.', 'Kerr & Mehta & Holm'],
  ['The mayor and officials said it.', 'The mayor & officials'],
  ['Officials and residents said it.', 'Officials & residents'],
  ['Kerr or Mehta said it.', 'Kerr & Mehta'],
  ['Kerr with Mehta said it.', 'Kerr'],
  ['Holm left. Kerr and Mehta said it.', 'Kerr & Mehta'],
  ['While Kerr and Mehta said it.', 'Kerr & Mehta'],
  ['“No,” Kerr and Mehta said.', 'Kerr & Mehta'],
  ['Kerr, the mayor, and Mehta, the judge, said it.', 'Kerr & Mehta'],
  ['Kerr, the mayor, and Mehta said it.', 'Kerr & Mehta'],
  ['Kerr, who lost, and Mehta, who won, said it.', 'Kerr & Mehta'],
  ['Kerr, left, and Mehta said it.', 'Mehta'],
  ['Kerr, a man of the lake and of the old mill on the road to town, and Mehta said it.', 'Mehta'],
  ['Ann and Bea and Cora said it.', 'Ann & Bea & Cora'],
  ['“No,” said Kerr and Mehta.', 'Kerr & Mehta'],
  ['“No,” said Kerr, the mayor, and Mehta.', 'Kerr & Mehta'],
  ['“No,” said Kerr, the mayor, and Mehta, the judge.', 'Kerr & Mehta'],
  ['“No,” said Kerr, the mayor.', 'Kerr'],
  ['“No,” said Kerr, the mayor, with Mehta.', 'Kerr'],
  ['“No,” said Kerr and the lake.', 'Kerr'],
  ['“No,” said Kerr and “Mehta”.', 'Kerr'],
  ['“No,” said Kerr and Mehta', 'Kerr & Mehta'],
  ['Holm, Kerr and the mayor said it.', 'Holm & Kerr & the mayor'],
  ['Kerr, a clerk, Mehta and Holm said it.', 'Kerr & Mehta & Holm'],
  ['Kerr, Mehta, and Holm said it.', 'Kerr & Mehta & Holm'],
  ['Ann Kerr, Raj Mehta, and Eva Holm said it.', 'Ann Kerr & Raj Mehta & Eva Holm'],
  ['Ann Kerr, Lenkovo, and Raj Mehta said it.', 'Ann Kerr & Raj Mehta'],
  ['Ann Kerr, Lenkovo Mayor, and Raj Mehta said it.', 'Ann Kerr & Raj Mehta'],
  ['Ann Kerr, the mayor, Raj Mehta, the judge, and Eva Holm, the sheriff, said it.', 'Ann Kerr & Raj Mehta & Eva Holm'],
  [
    'Mayor Ann Kerr, Governor Raj Mehta, and Minister Eva Holm said it.',
    'Mayor Ann Kerr & Governor Raj Mehta & Minister Eva Holm',
  ],
  ['After talks with Mehta, Kerr and Holm said it.', 'Kerr & Holm'],
  ['“No,” said Kerr, Mehta and Holm.', 'Kerr & Mehta & Holm'],
  ['“No,” said Kerr, Mehta, and Holm in a letter.', 'Kerr & Mehta & Holm'],
  ['“No,” said Sens. Kerr, Mehta and Holm.', 'Sens. Kerr & Mehta & Holm'],
  ['“No,” said Ann Kerr, the mayor, Raj Mehta, the judge, and Eva Holm.', 'Ann Kerr & Raj Mehta & Eva Holm'],
  ['“No,” said Kerr, Mehta and the lake.', 'Kerr'],
  ['“No,” said Ann Kerr, the Tarn and Holt Chair in Lakes.', 'Ann Kerr'],
  ['“No,” said Ann Kerr, founder and CEO of Tarn and Holt Mills.', 'Ann Kerr'],
  ['“No,” said Ann Kerr, Norlin’s director, Global Mills and Roads.', 'Ann Kerr'],
  ['“No,” said Ann Kerr, Lenkovo and Tarn mayor.', 'Ann Kerr'],
  ['“No,” said Kerr and Mehta, as Holm and Ann.', 'Kerr & Mehta'],
  ['“No,” said Kerr, left, and Mehta.', 'Kerr'],
  ['“No,” said Kerr, the mayor, and the lake.', 'Kerr'],
  ['“No,” said Kerr and Mehta “now”.', 'Kerr & Mehta'],
  ['“No,” said Kerr', 'Kerr'],
  ['The lake, Mehta and Holm said it.', 'Mehta & Holm'],
  ['The officials, Mehta and Holm said it.', 'Mehta & Holm'],
])('%s', (source, expected) => {
  const scope = readProse(source)
  const links = findLinks(scope, scope.cues.at(-1) as Cue)
  const link = (links.find(({ subject }) => subject === 1) ?? links[0]) as Link
  const speakers = speakersOf(scope, link)
  expect(speakers.map((phrase) => wordsOf(scope, phrase)).join(' & ')).toBe(expected)
})
