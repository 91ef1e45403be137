import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as plugins from '../../src/retext/index.ts'

const pages = readdirSync('docs/retext').map((file) => `docs/retext/${file}`)

test('each rule has a page, and each page a row in the table', () => {
  const rules = Object.keys(plugins).filter((name) => /^retext[A-Z]/.test(name))
  const table = readFileSync('docs/retext.md', 'utf8')
  expect(rules.length).toBe(pages.length)
  for (const rule of rules) {
    const id = rule
      .replace('retext', '')
      .replace(/(?!^)[A-Z]/g, '-$&')
      .toLowerCase()
    expect(table).toContain(`| \`${rule}\` | [\`${id}\`](retext/${id}.md) |`)
    expect(pages).toContain(`docs/retext/${id}.md`)
  }
})
