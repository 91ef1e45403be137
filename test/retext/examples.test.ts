import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const example = (name: string) => new URL(`../../examples/${name}/`, import.meta.url)
const story = (name: string) => readFileSync(new URL('story.txt', example(name)), 'utf8')
const load = (name: string) => import(/* @vite-ignore */ new URL('index.js', example(name)).pathname)

test('retext-reporter-only lints the reporter’s words and no quoted ones', async () => {
  const { lintReporter } = await load('retext-reporter-only')
  const messages: { actual?: string }[] = await lintReporter(story('retext-reporter-only'))
  expect(messages.map(({ actual }) => actual)).toEqual(['on on', 'a', 'an'])
})

test('retext-keywords-of-speaker tells what one speaker talks of', async () => {
  const { keywordsOf } = await load('retext-keywords-of-speaker')
  const words = async (name: string): Promise<string[]> => {
    const keywords: { word: string }[] = await keywordsOf(story('retext-keywords-of-speaker'), name)
    return keywords.map(({ word }) => word)
  }
  expect((await words('Oda Brandt'))[0]).toBe('ferry')
  expect((await words('Raj Mehta'))[0]).toBe('budget')
  expect(await words('Nobody Else')).toEqual([])
})
