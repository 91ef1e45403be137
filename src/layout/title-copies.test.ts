import { expect, test } from 'vitest'
import { evidenceOf } from '../../test/support/evidence.ts'
import { copyScore } from './title-copies.ts'

const TITLE = 'Ferry crews suspend strike'

test.each([
  // Printed again.
  [TITLE, [TITLE], 0.6],
  [TITLE, [], 0],
  ['Owls suspend all', ['Owls suspend all'], 0],
  ['Ferries on', ['Ferries on'], 0],
  ['Ferry crews on', ['Ferry crews on'], 0],
  // At the end of a trail, or before the site's name.
  [TITLE, [`Home / ${TITLE}`], 0.6],
  [TITLE, [`News: ${TITLE}`], 0],
  [TITLE, [`News:${TITLE}`], 0],
  [TITLE, [`${TITLE} | Kesten Post`], 0.6],
  [TITLE, [`${TITLE} – Kesten Post`], 0.6],
  [TITLE, [`${TITLE} — Kesten Post`], 0.6],
  [TITLE, [`${TITLE} · Kesten Post`], 0.6],
  [TITLE, [`${TITLE} - Kesten Post`], 0.6],
  [TITLE, [`${TITLE}| Kesten Post`], 0],
  [TITLE, [`${TITLE} |Kesten Post`], 0],
  [TITLE, [`${TITLE} of Kesten`], 0],
  [TITLE, [`${TITLE} of Kesten | Kesten Post`], 0],
  [TITLE, [`Home ${TITLE} | Kesten Post`], 0],
  // A trail or a title with its site itself.
  [`Home / ${TITLE}`, [TITLE], -1],
  [`News: ${TITLE}`, [TITLE], 0],
  [`${TITLE} | Kesten Post`, [TITLE], -1],
  [`${TITLE}: so`, [TITLE], 0],
  [`${TITLE} so`, [TITLE], -1],
  ['Ferries sail again in Port Ansel', ['Port Ansel'], 0],
  ['Ferries sail again | Port Ansel', ['Port Ansel'], -1],
  ['Ferries sail again in the Port of Ansel', ['the Port of Ansel'], -1],
  ['Ferries sail again in the Port', ['the Port of Ansel'], 0],
  ['xFerry crews suspend strike', [TITLE], -1],
  ['Owls of the zoo', [TITLE, `Home / ${TITLE}`], 0],
])('%j beside %j: %d', (line, others, score) => {
  const { page } = evidenceOf(line, ...others)
  expect(copyScore(page, 0, [0, ...others.map((_, i) => i + 1)])).toBe(score)
})
