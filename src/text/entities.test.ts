import { expect, test } from 'vitest'
import { entity } from './entities.ts'

test('marks, spaces and signs by name', () => {
  const names =
    'quot amp lt gt apos lsquo rsquo sbquo ldquo rdquo bdquo lsaquo rsaquo ensp emsp thinsp zwnj zwj ndash mdash'
  const more = 'hellip bull euro trade minus prime Prime OElig oelig Scaron scaron Yuml'
  const meant = `${names} ${more}`.split(' ').map(entity).join('')
  expect(meant).toBe('"&<>\'‘’‚“”„‹›\u2002\u2003\u2009\u200c\u200d–—…•€™−′″ŒœŠšŸ')
})

test('letters and signs of Latin-1 by name', () => {
  expect(
    ['nbsp', 'iexcl', 'laquo', 'frac12', 'Agrave', 'szlig', 'eth', 'yuml'].map((name) => entity(name)).join(''),
  ).toBe('\u00a0¡«½Àßðÿ')
})

test.each(['alpha', 'e', 'grave', 'LDQUO', 'nbs', ''])('%j is no name', (name) => {
  expect(entity(name)).toBeNull()
})
