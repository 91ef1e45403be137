import { expect, test } from 'vitest'
import { HEADLINE, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

const image = `![${HEADLINE}](https://cdn.example.org/ferry.jpg)`

test.each(['\n', '\n\n'])('an image above its headline is embedded, and the headline is what stands below', (blank) => {
  expect(sectionsOf([image, HEADLINE, LEAD, SECOND].join(blank)).slice(0, 2)).toEqual([
    `embed ${image}`,
    `headline ${HEADLINE}`,
  ])
})

test('an image between paragraphs is none of them', () => {
  expect(sectionsOf([HEADLINE, LEAD, image, SECOND].join('\n\n'))).toEqual([
    `headline ${HEADLINE}`,
    `body ${LEAD}`,
    `embed ${image}`,
    `body ${SECOND}`,
  ])
})
