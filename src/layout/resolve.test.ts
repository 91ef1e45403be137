import { expect, test } from 'vitest'
import { layoutLexicon } from '../lexicon/layout.ts'
import { layout as en } from '../locales/en/layout/index.ts'
import type { RuleClaim } from './page.ts'
import { readPage } from './read.ts'
import { resolve } from './resolve.ts'

/** "body .7", or of a part of the block "dateline .8 KESTEN -". */
type Row = string

/** The tiles of a source whose blocks are claimed so, each as "kind text". */
function tilesOf(lines: readonly string[], claims: readonly (readonly Row[])[]): string {
  const source = lines.join('\n\n')
  const { blocks } = readPage(source, layoutLexicon(en))
  const all = blocks.map(({ index, start, end }) =>
    (claims[index] ?? []).map((row, rule): RuleClaim => {
      const [kind, strength, ...words] = row.split(' ') as [RuleClaim['kind'], string]
      const part = words.join(' ')
      const from = part ? source.indexOf(part, start) : start
      const to = part ? from + part.length : end
      return { start: from, end: to, kind, strength: Number(strength), boilerplate: undefined, rule: `${rule}` }
    }),
  )
  const tiles = resolve(source, blocks, all)
  return tiles
    .map(({ kind, rule, block, start, end }) => `${kind} ${rule} ${block} ${source.slice(start, end)}`)
    .join('; ')
}

test.each([
  // The strongest claim on a whole block holds it, of equals the first.
  [['Owls'], [[]], 'boilerplate none 0 Owls'],
  [['Owls'], [['body .7']], 'body 0 0 Owls'],
  [['Owls'], [['body .7', 'deck .8']], 'deck 1 0 Owls'],
  [['Owls'], [['body .8', 'deck .8']], 'body 0 0 Owls'],
  [['Owls'], [['body 0']], 'boilerplate none 0 Owls'],
  // Parts are cut out of the story, and of other matter where they are stronger.
  [['KESTEN - Owls sing'], [['body .7', 'dateline .6 KESTEN -']], 'dateline 1 0 KESTEN -; body 0 0 Owls sing'],
  [['KESTEN - Owls sing'], [['body .7', 'dateline .5 KESTEN -']], 'dateline 1 0 KESTEN -; body 0 0 Owls sing'],
  [['KESTEN - Owls sing'], [['body .7', 'dateline .4 KESTEN -']], 'body 0 0 KESTEN - Owls sing'],
  [['KESTEN - Owls sing'], [['deck .7', 'dateline .6 KESTEN -']], 'deck 0 0 KESTEN - Owls sing'],
  [['KESTEN - Owls sing'], [['deck .7', 'dateline .7 KESTEN -']], 'deck 0 0 KESTEN - Owls sing'],
  [['KESTEN - Owls sing'], [['deck .7', 'dateline .8 KESTEN -']], 'dateline 1 0 KESTEN -; deck 0 0 Owls sing'],
  [['KESTEN - Owls sing'], [['dateline .6 KESTEN -']], 'dateline 0 0 KESTEN -; boilerplate none 0 Owls sing'],
  [['KESTEN - Owls sing'], [['dateline .4 KESTEN -']], 'boilerplate none 0 KESTEN - Owls sing'],
  [
    ['Owls sing all day'],
    [['body .7', 'byline .6 sing', 'dateline .8 all']],
    'body 0 0 Owls; byline 1 0 sing; dateline 2 0 all; body 0 0 day',
  ],
  [
    ['Owls sing all day'],
    [['body .7', 'byline .6 sing all', 'dateline .8 all']],
    'body 0 0 Owls sing; dateline 2 0 all; body 0 0 day',
  ],
  [
    ['Owls sing all day'],
    [['body .7', 'byline .8 sing all', 'dateline .8 all']],
    'body 0 0 Owls; byline 1 0 sing all; body 0 0 day',
  ],
  [
    ['Owls sing all day'],
    [['body .7', 'dateline .8 all', 'byline .8 Owls sing']],
    'byline 2 0 Owls sing; dateline 1 0 all; body 0 0 day',
  ],
  [['Owls sing all day'], [['body .7', 'byline .8 sing all day']], 'body 0 0 Owls; byline 1 0 sing all day'],
  // One dateline a page, which may go on in the next block.
  [
    ['KESTEN', 'AVN - Owls', 'NERLA - Cats'],
    [['dateline .9'], ['body .7', 'dateline .8 AVN -'], ['body .7', 'dateline .8 NERLA -']],
    'dateline 0 0 KESTEN; dateline 1 1 AVN -; body 0 1 Owls; body 0 2 NERLA - Cats',
  ],
  [
    ['KESTEN - Owls', 'NERLA - Cats'],
    [
      ['body .7', 'dateline .8 KESTEN -'],
      ['body .7', 'dateline .8 NERLA -'],
    ],
    'dateline 1 0 KESTEN -; body 0 0 Owls; dateline 1 1 NERLA -; body 0 1 Cats',
  ],
  [
    ['KESTEN - Owls', 'So', 'NERLA - Cats'],
    [['body .7', 'dateline .8 KESTEN -'], ['body .7'], ['body .7', 'dateline .8 NERLA -']],
    'dateline 1 0 KESTEN -; body 0 0 Owls; body 0 1 So; body 0 2 NERLA - Cats',
  ],
  [
    ['So', 'KESTEN', 'So', 'NERLA - Cats'],
    [['body .7'], ['dateline .9'], ['body .7'], ['body .7', 'dateline .8 NERLA -', 'byline .8 Cats']],
    'body 0 0 So; dateline 0 1 KESTEN; body 0 2 So; body 0 3 NERLA -; byline 2 3 Cats',
  ],
  [
    ['KESTEN', 'NERLA', 'AVN - Owls'],
    [['dateline .9'], ['dateline .9'], ['body .7', 'dateline .8 AVN -']],
    'dateline 0 0 KESTEN; dateline 0 1 NERLA; body 0 2 AVN - Owls',
  ],
])('of %j the claims %j: %s', (lines, claims, tiles) => {
  expect(tilesOf(lines, claims)).toBe(tiles)
})
