import { expect, test } from 'vitest'
import { readProse, wordsOf } from '../../../test/prose.ts'
import { subjectOf } from './subject.ts'

// The subject that grammar gives each cue: who < what they do.
const table: readonly (readonly [source: string, ...subjects: string[]])[] = [
  ['Kerr said it.', 'Kerr < said'],
  ['Kerr, a doctor, said it.', 'Kerr < said'],
  ['Kerr, a doctor at the mill, said it.', 'Kerr < said'],
  ['Kerr (a doctor) said it.', 'Kerr < said'],
  ['Kerr [a doctor] said it.', 'Kerr < said'],
  ['Kerr (a doctor said it.', 'a doctor < said'],
  ['A spokesman for the town said it.', 'A spokesman < said'],
  ['A spokesman for the mayor of Lenkovo said it.', 'A spokesman < said'],
  ['A spokesman for a mayor and a judge said it.', 'a judge < said'],
  ['For the town said it.', 'the town < said'],
  ['In Lenkovo, for the town said it.', 'the town < said'],
  ['“We go” of the town said it.', 'the town < said'],
  ['Kerr on Monday said it.', 'Kerr < said'],
  ['Kerr, on Monday, said it.', 'Kerr < said'],
  ['Monday said it.', '- < said'],
  ['Kerr stood up and said it.', 'Kerr < stood', 'Kerr < said'],
  ['Kerr asked Holm and said it.', 'Kerr < asked', 'Kerr < said'],
  ['Kerr spoke to Holm, saying it was late.', 'Kerr < spoke', 'Kerr < saying', 'it < was'],
  ['Kerr called for calm, adding it was late.', 'Kerr < called for', 'Kerr < adding', 'it < was'],
  ['Kerr met Holm, asked for calm, and said it.', 'Kerr < met', 'Kerr < asked', 'Kerr < said'],
  ['Holm left. And said it was late.', 'Holm < left', '- < said', 'it < was'],
  ['Kerr called Holm “late” and said so.', 'Kerr < called', 'Kerr < said'],
  ['Kerr “the late” said it.', 'Kerr < said'],
  ['Ann Kerr, 46, head of sales, Holt Mills, said it.', 'Ann Kerr < said'],
  ['Ann Kerr, 46, said it.', 'Ann Kerr < said'],
  ['Ann Kerr, responsible for mills, roads and the lake, said it.', 'Ann Kerr < said'],
  [
    'Ann Kerr, Commissioner for Jobs, Growth and Trade, also in charge of Health, said it.',
    'Ann Kerr < charge',
    'Ann Kerr < said',
  ],
  ['The firms, which include Holt, Tarn and Norlin, said it.', 'which < include', 'The firms < said'],
  ['Kerr, who runs mills, roads, the lake, said it.', 'who < runs', 'Kerr < said'],
  ['Kerr of Lenkovo, in charge of mills, roads and the lake, said it.', '- < charge', 'Kerr of Lenkovo < said'],
  ['Last week, Kerr, in charge of mills, roads and the lake, said it.', '- < charge', 'Kerr < said'],
  ['It rained. Kerr, in charge of mills, roads and the lake, said it.', 'It < rained', '- < charge', 'Kerr < said'],
  [
    'The mayor met Kerr, in charge of mills, roads and the lake, said it.',
    'The mayor < met',
    'The mayor < charge',
    'The mayor < said',
  ],
  ['Kerr, Chief of Mills, Roads and the Lake, said it.', 'Kerr < said'],
  ['Kerr, a clerk, Mehta, a baker, and Holm, a judge, said it.', 'Holm < said'],
  ['Kerr, Mehta and Holm, all of Lenkovo, said it.', 'Holm < said'],
  ['The mayor told Ann Kerr, a doctor, said it.', 'The mayor < told', 'Ann Kerr < said'],
  ['Edo Holm and Ann Kerr, a doctor, said it.', 'Ann Kerr < said'],
  ['According to Kerr, it was late.', '- < According to', 'it < was'],
  ['From Kerr: “We go.”', '- < From', 'Kerr < :'],
  ['Kerr’s claim said it.', '- < claim', 'Kerr’s claim < said'],
  ['Kerr had said and done it.', 'Kerr < had said'],
  ['Kerr never said it.', 'Kerr < said'],
  ['Kerr, who lost in May, said it.', 'who < lost', 'Kerr < said'],
  ['Kerr: said it.', '- < said'],
  ['On Monday, said it.', '- < said'],
  ['Holm said Kerr, a doctor, said it.', 'Holm < said', 'Kerr < said'],
  [
    'Holm argued that the mayor, saying it was late, said no.',
    'Holm < argued',
    'Holm < saying',
    'it < was',
    'the mayor < said',
  ],
  ['Kerr and the doctor, in Lenkovo, said it.', 'the doctor < said'],
  ['He asked Ann Kerr, a doctor, 46, the head, on Monday, and left.', 'He < asked', 'He < left'],
  ['Holm asked of Ann Kerr, a doctor, that she wrote.', 'Holm < asked', 'she < wrote'],
  ['Holm met the mayor, a doctor, said it.', 'Holm < met', 'the mayor < said'],
  ['On May 3, the mayor, a doctor, said it.', 'the mayor < said'],
  ['With Ann Kerr, a doctor, said it.', 'Ann Kerr < said'],
  ['“We go,” said it.', '- < said'],
  ['Kerr – a doctor, and a judge – said it.', 'Kerr < said'],
  [
    'Holm called Kerr “a fool” and Mehta called him “a liar” and said no.',
    'Holm < called',
    'Mehta < called',
    'Mehta < said',
  ],
  ['Kerr, according to Holm, said it.', '- < according to', 'Kerr < said'],
  ['Kerr, whose claim was late, said it.', '- < claim', 'whose claim < was', 'Kerr < said'],
  ['The head of the mill in Lenkovo on the lake said it.', 'The head < said'],
  ['Kerr (“Duke”) said it.', 'Kerr < said'],
  ['Kerr spoke to Holm, a clerk, saying it was late.', 'Kerr < spoke', 'Kerr < saying', 'it < was'],
  ['Asked to tell Ann Kerr, the mayor, a doctor, said no.', '- < Asked to tell', 'the mayor < said'],
  ['Lenkovo: the mayor, a doctor, said it.', 'the mayor < said'],
  ['Kerr rejected Holm’s claim, saying it was late.', 'Kerr < rejected', '- < claim', 'Kerr < saying', 'it < was'],
  ['Kerr (of the lake) and Holm (of the town) said it.', 'Holm < said'],
  ['Kerr (she lost) said it.', 'she < lost', 'Kerr < said'],
  ['For Kerr and the mayor said it.', 'the mayor < said'],
  ['“We go” for the town said it.', 'the town < said'],
  ['Kerr, a doctor and a judge, spoke to Holm and, on Monday, said it.', 'Kerr < spoke', 'Kerr < said'],
  ['Kerr left it, and Holm, a clerk, said so.', 'Kerr < left', 'Holm < said'],
  ['Kerr left and Holm stayed and said so.', 'Kerr < left', 'Holm < stayed', 'Holm < said'],
  ['Kerr is late and said so.', 'Kerr < is', 'Kerr < said'],
  ['Kerr is and said so.', 'Kerr < is', 'Kerr < said'],
  ['Holm called: Kerr, a clerk, said so.', 'Holm < called', 'Kerr < said'],
  ['On the advice of Kerr, the mayor, a doctor, left.', 'the mayor < left'],
  ['Holm and Mehta, the mayor, a doctor, left.', 'the mayor < left'],
  ['The mayor of Lenkovo and the head of the mill said it.', 'the head < said'],
  ['The mayor, of all people, said it.', 'The mayor < said'],
  ['Kerr, of Lenkovo, said it.', 'Kerr < said'],
]

test.each(table)('%s', (source, ...expected) => {
  const scope = readProse(source)
  const found = scope.cues.map((cue) => {
    const subject = subjectOf(scope, cue)
    return `${subject ? wordsOf(scope, subject) : '-'} < ${wordsOf(scope, cue)}`
  })
  expect(found).toEqual(expected)
})

test('a subject is looked for nearby', () => {
  const scope = readProse(`Kerr, ${'very '.repeat(60)}late, said it.`)
  expect(scope.cues.map((cue) => subjectOf(scope, cue))).toEqual([null])
})
