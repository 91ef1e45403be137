import { expect, test } from 'vitest'
import { evidenceOf } from '../../test/support/evidence.ts'
import { toParagraph } from './paragraphs.ts'
import { isPostSignature } from './post.ts'
import type { Shape } from './shape.ts'

function paragraphOf(line: string) {
  const { page } = evidenceOf(line)
  return toParagraph(page.source, { start: 0, end: page.source.length }, page.shapes[0] as Shape)
}

test.each([
  ['Owls sing in the old zoo', 'crosshead'],
  ['Owls sing in the old zoo.', 'paragraph'],
  ['owls sing in the old zoo', 'paragraph'],
  ['“Owls sing', 'paragraph'],
  ['4 owls', 'paragraph'],
  ['• Owls sing', 'list-item'],
  ['Owls sing:', 'paragraph'],
  ['# Owls sing.', 'crosshead'],
  ['Do owls sing?', 'crosshead'],
  ['Do owls sing in the old zoo here?', 'crosshead'],
  ['Do owls sing in the old zoo of Kesten?', 'paragraph'],
  ['Kerr: do owls sing?', 'paragraph'],
  ['Owls sing!', 'paragraph'],
  [`Owls${' sing'.repeat(13)}`, 'crosshead'],
  [`Owls${' sing'.repeat(14)}`, 'paragraph'],
  [`Owls ${'o'.repeat(105)}`, 'crosshead'],
  [`Owls ${'o'.repeat(106)}`, 'paragraph'],
])('%j is of kind %s', (line, kind) => {
  expect(paragraphOf(line).kind).toBe(kind)
})

test('what is wrapped is unwrapped', () => {
  expect(paragraphOf('Owls  sing\there')).toMatchObject({ text: 'Owls  sing\there', content: 'Owls sing here' })
  expect(paragraphOf('Owls sing')).toMatchObject({ start: 0, end: 9, text: 'Owls sing', content: 'Owls sing' })
})

const LONG = `— Ann Kerr (@annkerr) ${'o'.repeat(98)}`

test.each([
  ['— Ann Kerr (@annkerr) May 8, 2026', true],
  ['– Ann Kerr (@annkerr)', true],
  ['- Ann Kerr (@annkerr)', true],
  ['Ann Kerr (@annkerr)', false],
  ['— Ann Kerr @annkerr', false],
  [LONG, true],
  [`${LONG}o`, false],
])('%j signs a post: %s', (line, signs) => {
  expect(isPostSignature(line, 0, line.length)).toBe(signs)
})

test('a handle behind its end signs none', () => {
  expect(isPostSignature('— Ann Kerr (@annkerr)', 0, 10)).toBe(false)
  expect(isPostSignature('(@annkerr) — Ann Kerr', 11, 21)).toBe(false)
})
