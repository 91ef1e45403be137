import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { wirecopy } from './run.test-data.ts'

// Paths are read, written and named only where somebody asked for them.

let folder = ''
let story = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wirecopy-paths-'))
  story = path.join(folder, 'story.txt')
  writeFileSync(
    story,
    'Lenkovo votes\n\nLENKOVO (AVN) - The town votes today. See file:///etc/hosts and ../other.txt.\n',
  )
  writeFileSync(path.join(folder, 'other.txt'), 'By Raj Mehta\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each(['json', 'ndjson', 'text', 'pretty', 'ninjs', 'jsonld', 'annotation', 'nitf'])(
  '%s of standard input names no path and writes no file',
  async (format) => {
    const before = readdirSync(folder)
    const { status, out } = await wirecopy(['-f', format, '--no-color'], { input: 'Lenkovo votes\n\nBy Ann Kerr\n' })
    expect(status).toBe(0)
    expect(out).not.toContain(process.cwd())
    expect(out).not.toContain(folder)
    expect(readdirSync(folder)).toEqual(before)
  },
)

test('one document is not called by its file', async () => {
  const { out } = await wirecopy(['-f', 'json', story])
  expect(out).not.toContain(folder)
})

test('a path in the text is text', async () => {
  const { out } = await wirecopy(['-f', 'text', story])
  expect(out).toContain('file:///etc/hosts and ../other.txt')
  expect(out).not.toContain('Raj Mehta')
})

test('a path in a record is a field, not a file', async () => {
  const input = JSON.stringify({ text: 'By Ann Kerr', file: story, output: path.join(folder, 'new.json') })
  const { out } = await wirecopy(['-i', 'ndjson'], { input })
  expect(JSON.parse(out)).toMatchObject({ file: story, dispatch: { byline: { text: 'By Ann Kerr' } } })
  expect(readdirSync(folder).sort()).toEqual(['other.txt', 'story.txt'])
})

test.each(['__proto__', 'constructor', 'toString'])('the text is not looked up in the prototype: %s', async (field) => {
  const { out } = await wirecopy(['-i', 'ndjson', '--field', field], { input: '{"text":"By Ann Kerr"}' })
  expect(JSON.parse(out)).toEqual({ line: 1, error: `no text in field "${field}"` })
})

test.each([
  ['__proto__', '{"__proto__":"By Ann Kerr"}'],
  ['constructor', '{"constructor":"By Ann Kerr","__proto__":{"polluted":1}}'],
])('a field named %s is a field like others', async (field, input) => {
  const { out } = await wirecopy(['-i', 'ndjson', '--field', field], { input })
  expect(JSON.parse(out).dispatch.byline.text).toBe('By Ann Kerr')
  expect({}).not.toHaveProperty('polluted')
})
