import { expect, test } from 'vitest'
import { layoutLexicon } from '../lexicon/layout.ts'
import { layout as en } from '../locales/en/layout/index.ts'
import { exactShape, shapeOf } from './prose.ts'
import { readPage } from './read.ts'
import { measure } from './shape.ts'

const lexicon = layoutLexicon(en)
const LONG = `The ferry crews of Lenkovo said on Monday that they would cross the river again, ${'and again, '.repeat(12)}as they did last year.`

function glanced(text: string) {
  const stretch = { start: 0, end: text.length, text }
  return [shapeOf(text, stretch, lexicon), measure(text, stretch, lexicon.openers)] as const
}

test.each([
  LONG,
  `“${LONG}”`,
  LONG.replace('again, and', 'again,  and'),
  LONG.replace('again, and', 'again,\nand'),
  LONG.replace('again, and', 'again,\n and'),
  LONG.replace('Monday', 'Monday don’t'),
])('a long sentence is told at a glance: %s', (text) => {
  const [rough, exact] = glanced(text)
  const { length, ends, starts, clean, seam, opens, bars } = exact
  expect(rough).toMatchObject({ length, ends, starts, clean, seam, opens, bars, rough: true })
  expect(exact.words).toBeGreaterThanOrEqual(rough.words)
  expect(exact.lowerShare).toBeGreaterThan(0.6)
})

test.each([
  ['short', 'The ferry crews of Lenkovo cross the river.'],
  ['no sentence', LONG.slice(0, -1)],
  ['capitals', LONG.toUpperCase()],
  ['a bar', LONG.replace(',', ' |')],
  ['another script', LONG.replace('Lenkovo', 'Ленково')],
  ['words that run together', LONG.replace('said on', 'saidOn the')],
  ['words at its start that give boilerplate away', `Sign up for our newsletter: ${LONG}`],
  ['a mark at its end', `${LONG} (AVN).`],
  ['one word', `${'a'.repeat(300)}.`],
  ['very long', LONG.replace('again', 'again '.repeat(400))],
])('%s is measured', (_, text) => {
  const [shape, exact] = glanced(text)
  expect(shape).toEqual(exact)
})

test('what is rough is measured where its counts are asked for', () => {
  const page = readPage(LONG, lexicon)
  expect(page.shapes[0]?.rough).toBe(true)
  expect(exactShape(page, 0)).toEqual(measure(LONG, { start: 0, end: LONG.length }, lexicon.openers))
})
