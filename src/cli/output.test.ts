import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { parseDispatch } from '../index.ts'
import { STORY, wirecopy } from './run.test-data.ts'

// --output: a file, whole or not at all.

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wirecopy-output-'))
  writeFileSync(at('story.txt'), STORY)
  writeFileSync(at('other.txt'), 'By Ann Kerr\n')
})
afterEach(() => expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]))
afterAll(() => rmSync(folder, { recursive: true }))

function at(name: string): string {
  return path.join(folder, name)
}

test('output is written whole', async () => {
  expect(await wirecopy(['-o', at('out.json'), at('story.txt')])).toEqual({ status: 0, out: '', err: '' })
  expect(JSON.parse(readFileSync(at('out.json'), 'utf8'))).toEqual(parseDispatch(STORY))
  symlinkSync(at('out.json'), at('link.json'))
  await wirecopy(['-o', at('link.json'), '-p', 'byline', at('other.txt')])
  expect(lstatSync(at('link.json')).isSymbolicLink()).toBe(true)
  expect(JSON.parse(readFileSync(at('out.json'), 'utf8')).text).toBe('By Ann Kerr')
  chmodSync(at('out.json'), 0o600)
  await wirecopy(['-o', at('out.json'), at('story.txt')])
  expect(statSync(at('out.json')).mode & 0o777).toBe(0o600)
  const { status, err } = await wirecopy(['-o', at('none/out.json'), at('story.txt')])
  expect([status, err]).toEqual([1, `wirecopy: cannot write ${at('none/out.json')}: no such file or folder\n`])
})

test('a file that nothing came for stays as it was', async () => {
  writeFileSync(at('old.json'), 'old')
  for (const args of [[at('none.txt')], ['-f', 'json', at('none.txt'), folder]]) {
    expect((await wirecopy(['-o', at('old.json'), ...args])).status).toBe(1)
    expect(readFileSync(at('old.json'), 'utf8')).toBe('old')
  }
  await wirecopy(['-o', at('old.json'), '-i', 'ndjson', '-'])
  expect(readFileSync(at('old.json'), 'utf8')).toBe('')
})

test('no input is replaced, whatever it is called', async () => {
  symlinkSync(at('story.txt'), at('story.lnk'))
  for (const output of ['story.txt', 'story.lnk']) {
    const { status, err } = await wirecopy(['-o', at(output), at('other.txt'), at('story.txt')])
    expect([status, err]).toEqual([2, expect.stringContaining(`would replace ${at('story.txt')}, which is read`)])
  }
  expect(readFileSync(at('story.txt'), 'utf8')).toBe(STORY)
})

test('- is standard output', async () => {
  const { out } = await wirecopy(['-o', '-', '-p', 'byline', '-f', 'text', at('other.txt')])
  expect(out).toBe('By Ann Kerr\n')
})

test.each(['', 'a\0b'])('a name that no file can have is told: %j', async (name) => {
  const { status, err } = await wirecopy(['-o', name], { input: STORY })
  expect([status, err]).toEqual([1, expect.stringMatching(/^wirecopy: cannot write .*\n$/)])
  expect(readdirSync('.').filter((file) => file.endsWith('.tmp'))).toEqual([])
})
