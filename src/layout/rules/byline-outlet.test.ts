import { expect, test } from 'vitest'
import { HEADLINE, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

test.each(['Kesten Morning Observer', 'Associated Coast Press'])('the outlet below the names: %s', (outlet) => {
  expect(sectionsOf(`${HEADLINE}\n\nBy ANN KERR\n${outlet}\n\n${LEAD}\n\n${SECOND}`)).toContain(
    `byline By ANN KERR\n${outlet}`,
  )
})

test.each([
  ['a sentence', 'The Observer was there.'],
  ['small words', 'what we know so far'],
])('%s below the names is no outlet', (_, line) => {
  const sections = sectionsOf(`${HEADLINE}\n\nBy ANN KERR\n${line}\n\n${LEAD}\n\n${SECOND}`)
  expect(sections).not.toContain(`byline By ANN KERR\n${line}`)
  expect(sections).not.toContain(`byline ${line}`)
})
