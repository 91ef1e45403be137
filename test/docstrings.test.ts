import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// TypeDoc holds functions and types to a docstring; asked for fields, it asks for those of zod's types as well. So here.

const src = new URL('../src/', import.meta.url)
const formats = ['annotations', 'html', 'json-ld', 'json-ld-types', 'ninjs', 'ninjs-types', 'nitf']
const files = [
  ...readdirSync(new URL('types/', src)).map((name) => `types/${name}`),
  ...formats.map((name) => `formats/${name}.ts`),
]

test.each(files)('every field of what %s exports says what it is', (file) => {
  const bare: string[] = []
  const source = readFileSync(new URL(file, src), 'utf8')
  for (const [, name, fields] of source.matchAll(/^export interface (\w+)[^{]*\{\n(.*?)^\}/gms)) {
    const lines = fields?.split('\n') ?? []
    lines.forEach((line, at) => {
      const field = /^ {2}(?:readonly )?('[^']+'|\w+)\??:/.exec(line)?.[1]
      if (field && !lines[at - 1]?.endsWith('*/')) bare.push(`${name}.${field}`)
    })
  }
  expect(bare).toEqual([])
})
