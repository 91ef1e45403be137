import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('docs/formats.md names every property that a format writes', () => {
  const page = readFileSync('docs/formats.md', 'utf8')
  const golden = (name: string) => JSON.parse(readFileSync(`test/formats/fixtures/${name}`, 'utf8')) as object
  const keys = [...Object.keys(golden('harbour.ninjs.json')), ...Object.keys(golden('harbour.jsonld.json'))]
  for (const key of keys.filter((name) => name !== '@context' && name !== '@type')) expect(page).toContain(`\`${key}\``)
})
