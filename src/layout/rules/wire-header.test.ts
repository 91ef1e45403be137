import { expect, test } from 'vitest'
import { HEADLINE, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout as en } from '../../locales/en/layout/index.ts'
import { layOut } from '../index.ts'

const headers: [line: string, labels: (string | null)[]][] = [
  ['u f BC-COPPER-REVIEW 02-26 0105', ['priority', 'slug', 'words']],
  ['BC-ACP--Grain Hall, 1st Ld-Writethru,416<', ['slug', 'words']],
  ['nda062 4 i 211 ccccb nda 061', ['priority', 'words']],
  ['Tolvania-politics/', ['slug']],
  ['EMBARGOED UNTIL 0001 Friday September 9', ['embargo']],
  ['f0704 reute', [null]],
]

test.each(headers)('%j is a header with %j', (line, labels) => {
  const settings = { lexicon: layoutLexicon(en), headline: 'auto', disabled: new Set<string>(), rules: [] } as const
  const { boilerplate } = layOut([line, HEADLINE, '', LEAD, '', SECOND].join('\n'), settings)
  expect(boilerplate[0]).toMatchObject({ kind: 'wire-header', text: line })
  expect(boilerplate[0]?.items.map((item) => item.label)).toEqual(labels)
})

const none = ['BC votes on Monday', 'Kesten and/or Marisk', 'F16 jets land in Kesten']

test.each(none)('%j is none', (line) => {
  expect(sectionsOf([line, '', LEAD, '', SECOND].join('\n'))).not.toContain(`wire-header ${line}`)
})

test('versions are headers, whatever their case, and only at the top', () => {
  const version = [...layoutLexicon(en).versions][0] as string
  for (const line of [version, version.toUpperCase()]) {
    expect(sectionsOf([line, HEADLINE, '', LEAD, '', SECOND].join('\n'))[0]).toBe(`wire-header ${line}`)
  }
  const slug = 'Tolvania-politics/'
  const all = (count: number) => [
    ...Array.from({ length: count }, (_, n) => `s ${n}`),
    slug,
    HEADLINE,
    '',
    LEAD,
    '',
    SECOND,
  ]
  expect(sectionsOf(all(9).join('\n'))).toContain(`wire-header ${slug}`)
  expect(sectionsOf(all(10).join('\n'))).not.toContain(`wire-header ${slug}`)
})
