import { expect, test } from 'vitest'
import { said } from '../../../test/said.ts'

// Who speaks where only words come behind the quote.
test.each([
  ['Kerr was asked whether Holm would go. “We will go on Friday,” came the reply.', 'Kerr | was asked | direct'],
  ['Kerr left. “We will go on Friday,” came the reply.', 'direct'],
  ['Kerr was asked it. Holm left. “We will go on Friday,” came the reply.', 'direct'],
  ['Kerr was asked it. “We will go on Friday,” came the reply from Holm.', 'Holm | came | direct'],
  ['Kerr said that “the few” had made threats.', 'Kerr | said | partial'],
  ['“We will go on Friday,” came the reply.', 'direct'],
])('%s', (source, expected) => {
  expect(said(source)).toEqual([expected])
})
