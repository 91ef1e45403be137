import { expect, test } from 'vitest'
import { readProse, wordsOf } from '../../../test/prose.ts'
import { mainClause } from './clause-main.ts'
import type { Cue } from './cues.ts'

// The subject of a clause of its own behind a conjunction, as the last cue has it.
test.each([
  ['Kerr said it was sound, but Mehta called it “vast.”', 'Mehta'],
  ['Kerr said it was sound but Mehta called it “vast.”', 'Mehta'],
  ['Kerr said Holm and Mehta called it “vast.”', '-'],
  ['Kerr said Holm, and Mehta called it “vast.”', '-'],
  ['Kerr said the lake and Mehta called it “vast.”', 'Mehta'],
  ['Kerr said it on Monday and Mehta called it “vast.”', 'Mehta'],
  ['Mehta called it “vast.”', '-'],
  ['And Mehta called it “vast.”', '-'],
  ['Kerr left. And Mehta called it “vast.”', '-'],
  ['Kerr left, and Mehta praised it as “vast.”', 'Mehta'],
  ['Kerr left, and Mehta left it “vast.”', '-'],
  ['Kerr left, and Mehta, calling it “vast.”', '-'],
  ['Kerr left, and calling it “vast.”', '-'],
  ['Kerr left, and she called it “vast.”', '-'],
  ['Kerr left, and the law called it “vast.”', '-'],
  ['Kerr left, and officials called it “vast.”', 'officials'],
  ['Kerr left, and the ministry called it “vast.”', 'the ministry'],
  ['Kerr left, and the mayor called it “vast.”', 'the mayor'],
  ['Kerr left, while Mehta called it “vast.”', '-'],
  ['Kerr left, Mehta called it “vast.”', '-'],
  ['Kerr left; and Mehta called it “vast.”', '-'],
  ['Officials and Mehta called it “vast.”', '-'],
  ['The mayor and Mehta called it “vast.”', '-'],
  ['The ministry and Mehta called it “vast.”', '-'],
  ['Kerr left Holm “late” and Mehta called it “vast.”', 'Mehta'],
])('%s', (source, expected) => {
  const scope = readProse(source)
  const subject = mainClause(scope, scope.cues.at(-1) as Cue)
  expect(subject ? wordsOf(scope, subject) : '-').toBe(expected)
})
