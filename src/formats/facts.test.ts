import { expect, test } from 'vitest'
import { parseDispatch } from '../index.ts'
import { tagsOf } from './facts.ts'

const STORY =
  'Storm hits coast\n\nLENMAR (AVN) - It rained all day, the office said. It went on for hours, people there said.'

test.each([
  ['Tags: rain, snow, rain', ['rain', 'snow']],
  ['Topics: rain | snow;  wet\u00a0snow', ['rain', 'snow', 'wet snow']],
  ['Tags: #rain #snow', ['#rain', '#snow']],
  ['Filed Under: rain', ['rain']],
])('tags as the page prints them: %s', (line, tags) => {
  expect(tagsOf(parseDispatch(`${STORY}\n\n${line}`))).toEqual(tags)
})
