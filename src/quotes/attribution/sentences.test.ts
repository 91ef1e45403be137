import { expect, test } from 'vitest'
import { readProse, wordsOf } from '../../../test/prose.ts'

// What a text's sentences are.
const table: readonly (readonly [source: string, ...sentences: string[]])[] = [
  ['Kerr left. Holm stayed.', 'Kerr left.', 'Holm stayed.'],
  ['Kerr said no. Holm sat. Mehta left.', 'Kerr said no.', 'Holm sat.', 'Mehta left.'],
  ['It is no. 5 of etc. Nobody left.', 'It is no. 5 of etc. Nobody left.'],
  ['Kerr left! Holm stayed? Mehta sat.', 'Kerr left!', 'Holm stayed?', 'Mehta sat.'],
  ['Kerr left; Holm stayed.', 'Kerr left;', 'Holm stayed.'],
  ['Kerr left, Holm stayed.', 'Kerr left, Holm stayed.'],
  ['Kerr left: Holm stayed.', 'Kerr left: Holm stayed.'],
  ['Kerr left... and came back.', 'Kerr left... and came back.'],
  ['Kerr left. and came back.', 'Kerr left. and came back.'],
  ['Kerr left. 12 stayed.', 'Kerr left.', '12 stayed.'],
  ['Kerr left. “No.”', 'Kerr left.', '“No.”'],
  ['“No.” Kerr left.', '“No.”', 'Kerr left.'],
  ['“No,” Kerr left.', '“No,” Kerr left.'],
  ['“No.” she said.', '“No.” she said.'],
  ['“No?” Kerr left.', '“No?”', 'Kerr left.'],
  ['“No!” Kerr left.', '“No!”', 'Kerr left.'],
  ['“No…” Kerr left.', '“No…”', 'Kerr left.'],
  ['“No.”, Kerr left.', '“No.”, Kerr left.'],
  ['“No.”) Kerr left.', '“No.”) Kerr left.'],
  ['“No.” (Kerr left.)', '“No.” (Kerr left.)'],
  ['“No.” – Kerr left.', '“No.” – Kerr left.'],
  ['“No.”; Kerr left.', '“No.”;', 'Kerr left.'],
  ['“No.” “Yes.”', '“No.”', '“Yes.”'],
  ['“No” “Yes”', '“No” “Yes”'],
  ['“No. ’” Kerr left.', '“No. ’”', 'Kerr left.'],
  ['(Kerr left.), Holm stayed.', '(Kerr left.), Holm stayed.'],
  ['Kerr left. (Holm stayed.)', 'Kerr left.', '(Holm stayed.)'],
  ['Kerr left.; Holm stayed.', 'Kerr left.;', 'Holm stayed.'],
  ["Kerr left. 's", 'Kerr left.', "'s"],
  ['Kerr of the U.S. left.', 'Kerr of the U.S. left.'],
  ['Kerr left the U.S.\nHolm stayed.', 'Kerr left the U.S.', 'Holm stayed.'],
  ['Kerr left\nHolm stayed.', 'Kerr left\nHolm stayed.'],
  ['Kerr left the U.S. Holm stayed.', 'Kerr left the U.S. Holm stayed.'],
  ['Mr. Kerr left. He said it.', 'Mr. Kerr left.', 'He said it.'],
  ['Kerr paid 3.5 and 1,000.', 'Kerr paid 3.5 and 1,000.'],
  ['Kerr left', 'Kerr left'],
  ['“No.', '“No.'],
  ['Kerr left. [Holm] stayed.', 'Kerr left.', '[Holm] stayed.'],
  ['Kerr left.] Holm stayed.', 'Kerr left.] Holm stayed.'],
]

test.each(table)('%s', (source, ...expected) => {
  const scope = readProse(source)
  const { sentence } = scope.tokens
  const found: string[] = []
  for (let start = scope.from, at = start + 1; at <= scope.to; at++) {
    if (sentence[at] === sentence[start]) continue
    found.push(wordsOf(scope, { start, end: at }))
    start = at
  }
  expect(found).toEqual(expected)
})
