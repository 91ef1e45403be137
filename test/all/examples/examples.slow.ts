import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPage } from '../browser/launch.ts'
import { serve } from '../browser/serve.ts'
import { example, npm, start } from './project.ts'

test('node: prints who says what', async () => {
  const output = await npm(example('node'), 'start')
  expect(output).toContain('Headline     Harlen port to close two docks for repairs')
  expect(output).toContain('Ann Kerr, writer; Raj Mehta, writer')
  expect(output).toMatch(/^Marta Oyelund\b.*\n {2}line 7, direct: We should have done this/m)
})

test('browser: a page without a bundler reads what is pasted', async () => {
  const { match: address } = await start(example('browser'), ['node', 'serve.mjs'], /http:\S+/, { PORT: '0' })
  const { page, errors } = await openPage()
  await page.goto(address)
  await page.getByText('Marta Oyelund: 2 quotes').waitFor()
  await page.getByRole('textbox').fill('“The <b>river</b> is high,” said Ines Halvorsen.')
  await page.getByText('Ines Halvorsen: 1 quote').waitFor()
  expect(await page.textContent('#story mark')).toContain('<b>river</b>')
  expect(errors).toEqual([])
})

test('vite: the built page has the stories and no parser', async () => {
  const folder = example('vite')
  await npm(folder, 'build')
  const { page, errors } = await openPage()
  await page.goto(`${await serve(join(folder, 'dist'))}/`)
  await page.getByText('A book takes you somewhere, and so does this, (Ines Halvorsen)').waitFor()
  expect(await page.getByRole('heading').allTextContents()).toEqual([
    'Harlen port to close two docks for repairs',
    'Sund library lends its first boat',
  ])
  expect(errors).toEqual([])
})

test('vite: an unclosed quotation fails the build', async () => {
  const folder = example('vite')
  const story = join(folder, 'stories/library.dispatch.txt')
  writeFileSync(story, readFileSync(story, 'utf8').replace('”', ''))
  await expect(npm(folder, 'build')).rejects.toThrow(/library\.dispatch\.txt[\s\S]*quote-unclosed/)
})

test('json-ld: an article next to each story', async () => {
  const folder = example('json-ld')
  await npm(folder, 'start')
  expect(JSON.parse(readFileSync(join(folder, 'stories/library.jsonld'), 'utf8'))).toMatchObject({
    '@type': 'NewsArticle',
    '@id': 'https://news.example/stories/library',
    headline: 'Sund library lends its first boat',
    author: [{ name: 'Raj Mehta' }],
  })
  writeFileSync(join(folder, 'stories/empty.txt'), '')
  await expect(npm(folder, 'start')).rejects.toThrow(/empty\.txt:1:1 body-missing/)
})

test('eleventy: a page for each story, and an index', async () => {
  const folder = example('eleventy')
  await npm(folder, 'start')
  const page = readFileSync(join(folder, '_site/stories/library/index.html'), 'utf8')
  expect(page).toContain('<title>Sund library lends its first boat</title>')
  expect(page).toContain('<p>Quoted: Ines Halvorsen</p>')
  expect(page).toContain('"@type":"NewsArticle"')
  expect(existsSync(join(folder, '_site/README'))).toBe(false)
  expect(readFileSync(join(folder, '_site/index.html'), 'utf8')).toContain(
    '<li><a href="/stories/docks/">Harlen port to close two docks for repairs</a></li>',
  )
})
