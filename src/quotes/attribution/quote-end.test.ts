import { expect, test } from 'vitest'
import { wordsOf } from '../../../test/prose.ts'
import { situated } from '../../../test/said.ts'

// Each quote: how it closes (1 a stop, 2 a comma, be it outside, where that leads to who speaks, 0 nothing), what stands behind, and
// whether its sentence has a cue of speech before it (1), behind it (2) or on both sides (3).
const table: readonly (readonly [source: string, ...ends: string[]])[] = [
  ['“We go,” Kerr said.', '2 Kerr 2'],
  ['“We go”, Kerr said.', '2 Kerr 2'],
  ['“We go”, said Kerr.', '2 said 2'],
  ['“We go”, Kerr left.', '0 , 0'],
  ['“We go”, Kerr had long said.', '2 Kerr 2'],
  ['“We go”; Kerr said.', '0 ; 0'],
  ['“We go”.', '0 . 0'],
  ['“We go”, saying so.', '0 , 2'],
  ['“We go.” Kerr said.', '1 Kerr 2'],
  ['“We go”, Kerr stood. Holm said no.', '0 , 0'],
  ['While Kerr praised “the few”, Mehta said “no”.', '0 , 2', '0 . 1'],
  ['While Kerr praised “the few”, Mehta said no.', '2 Mehta 2'],
  ['“The few”, Mehta said “no”.', '2 Mehta 2', '0 . 1'],
  ['Kerr said “we go” and “they go”, Holm said.', '0 and 3', '2 Holm 3'],
  ['Kerr said “we go” and left.', '0 and 1'],
  ['Kerr said “we go,” he added.', '2 he 3'],
  ['Kerr left “the few” and said so.', '0 and 2'],
  ['Holm said it. “We go” and left.', '0 and 0'],
  ['“We go.” Holm said it.', '1 Holm 2'],
]

test.each(table)('%s', (source, ...expected) => {
  const found = situated(source, ({ closes, own, lastScope, behind }) => {
    return `${closes} ${wordsOf(lastScope, { start: behind, end: behind + 1 })} ${own}`
  })
  expect(found).toEqual(expected)
})
