import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseDispatch } from '../index.ts'
import { STORY, wirecopy } from './run.test-data.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wirecopy-cli-'))
  writeFileSync(at('story.txt'), STORY)
  writeFileSync(at('other.txt'), 'By Ann Kerr\n')
  writeFileSync(at('bytes.txt'), Buffer.from([0xff, 0xfe, ...Buffer.from('By Ann Kerr', 'utf16le')]))
  writeFileSync(at('odd[1].txt'), STORY)
})
afterAll(() => rmSync(folder, { recursive: true }))

function at(name: string): string {
  return path.join(folder, name)
}

describe('formats', () => {
  test('one document to a pipe is JSON', async () => {
    const { status, out, err } = await wirecopy([], { input: STORY })
    expect(JSON.parse(out)).toEqual(parseDispatch(STORY))
    expect([status, err]).toEqual([0, ''])
  })

  test('several documents are NDJSON', async () => {
    const { out } = await wirecopy([at('story.txt'), at('other.txt')])
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records).toEqual([
      { file: at('story.txt'), dispatch: parseDispatch(STORY) },
      { file: at('other.txt'), dispatch: parseDispatch('By Ann Kerr\n') },
    ])
  })

  test('several documents as JSON are one list', async () => {
    const { out } = await wirecopy(['-f', 'json', '-p', 'byline', at('story.txt'), at('other.txt')])
    expect(JSON.parse(out)).toMatchObject([{ byline: null }, { byline: { authors: [{ name: 'Ann Kerr' }] } }])
  })

  test('a terminal gets it pretty, with colours and tables', async () => {
    const { out } = await wirecopy([at('story.txt')], { screen: true, env: { TERM: 'xterm' } })
    expect(out).toContain('\u001b[1mLenkovo votes again')
    expect(out).toMatch(/dateline.* │ .*LENKOVO, May 8/)
    expect(out).toContain('Speakers')
    expect(out).toContain('Ann Kerr')
  })

  test.each([
    [{ NO_COLOR: '1', TERM: 'xterm' }, []],
    [{ TERM: 'dumb' }, []],
    [{ FORCE_COLOR: '1', TERM: 'xterm' }, ['--no-color']],
    [{ FORCE_COLOR: '0', TERM: 'xterm' }, []],
  ])('no colours with %j %j', async (env, args) => {
    const { out } = await wirecopy([...args, at('story.txt')], { screen: true, env })
    expect(out).toContain('Lenkovo votes again')
    expect(out).not.toContain('\u001b')
  })

  test.each([
    ['html', '<html lang="en">'],
    ['nitf', 'xml:lang="en"'],
    ['ninjs', '"language": "en"'],
    ['jsonld', '"inLanguage": "en"'],
    ['annotation', '"language": "en"'],
  ])('%s says in which language the text is', async (format, expected) => {
    for (const args of [[], ['-l', 'en']])
      expect((await wirecopy(['-f', format, ...args], { input: STORY })).out).toContain(expected)
    expect((await wirecopy(['-f', format, '-l', 'en,en'], { input: STORY })).out).not.toContain(expected)
  })

  test('text is the bare story', async () => {
    const { out } = await wirecopy(['-f', 'text'], { input: STORY })
    expect(out).toBe(`Lenkovo votes again\n\n${parseDispatch(STORY).body.text}\n`)
  })

  test.each(['html', 'ninjs', 'jsonld', 'annotation', 'nitf'])('%s', async (format) => {
    const { status, out } = await wirecopy(['-f', format], { input: STORY })
    expect(status).toBe(0)
    expect(out).toContain('Ann Kerr')
    if (format === 'html') expect(out).toMatch(/^<!doctype html>/i)
    else if (format === 'nitf') expect(out).toMatch(/^<\?xml/)
    else expect(typeof JSON.parse(out)).toBe('object')
  })
})

describe('parts', () => {
  test('as JSON, also on a terminal', async () => {
    const { out } = await wirecopy(['-p', 'quotes'], { input: STORY, screen: true })
    expect(JSON.parse(out)).toEqual(parseDispatch(STORY).quotes)
  })

  test.each([
    ['headline', 'Lenkovo votes again\n'],
    ['dateline', 'LENKOVO, May 8 (AVN) -\n'],
    ['speakers', 'Ann Kerr\n'],
    ['quotes', 'Ann Kerr: We will go,\nAnn Kerr: Höchstens 🙂 morgen.\n'],
    ['byline', '\n'],
  ])('%s as text', async (part, expected) => {
    expect((await wirecopy(['-p', part, '-f', 'text'], { input: STORY })).out).toBe(expected)
  })
})

describe('offsets and encodings', () => {
  test.each([
    ['utf16', (start: number) => STORY.slice(0, start).length],
    ['codepoint', (start: number) => [...STORY.slice(0, start)].length],
    ['byte', (start: number) => Buffer.byteLength(STORY.slice(0, start))],
  ])('count in %s', async (unit, count) => {
    const { out } = await wirecopy(['--offsets', unit, '-p', 'sections'], { input: STORY })
    const { sections } = parseDispatch(STORY)
    expect(JSON.parse(out)).toEqual(sections.map((one) => ({ ...one, start: count(one.start), end: count(one.end) })))
  })

  test.each([
    ['utf-16le', Buffer.from('\ufeffBy Ann Kerr', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeffBy Ann Kerr', 'utf16le').swap16()],
  ])('a byte order mark says that it is %s, where nobody else does', async (_, bytes) => {
    writeFileSync(at('marked.txt'), bytes)
    const authors = async (...args: string[]) => (await wirecopy(['-p', 'byline', '-f', 'text', ...args])).out
    expect(await authors(at('marked.txt'))).toBe('By Ann Kerr\n')
    expect(await authors('--encoding', 'utf-8', at('marked.txt'))).toBe('\n')
    rmSync(at('marked.txt'))
  })

  test.each(['', 'a', '\ufeff'])('a text of no more than a character is a text: %j', async (input) => {
    expect(JSON.parse((await wirecopy(['-p', 'sections'], { input })).out)).toEqual(parseDispatch(input).sections)
  })

  test('a byte order mark is a character of the source', async () => {
    const { out } = await wirecopy(['--encoding', 'utf-16le', '-p', 'byline', at('bytes.txt')])
    expect(JSON.parse(out)).toMatchObject({ start: 1, authors: [{ name: 'Ann Kerr' }] })
  })
})

describe('files', () => {
  test('patterns are written out, names with brackets are names', async () => {
    const { out } = await wirecopy([`${folder}/*.txt`, '-p', 'issues'])
    const files = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).file)
    expect(files.map((file) => path.basename(file))).toEqual(['bytes.txt', 'odd[1].txt', 'other.txt', 'story.txt'])
    expect((await wirecopy([at('odd[1].txt')])).status).toBe(0)
    writeFileSync(at('odd1.txt'), 'By Raj Mehta\n')
    expect((await wirecopy(['-p', 'headline', '-f', 'text', at('odd[1].txt')])).out).toBe('Lenkovo votes again\n')
    rmSync(at('odd1.txt'))
  })

  test('- is standard input, also among files', async () => {
    expect((await wirecopy(['-p', 'byline', '-f', 'text', '-'], { input: 'By Raj Mehta' })).out).toBe('By Raj Mehta\n')
    const among = await wirecopy(['-p', 'byline', '-f', 'text', at('other.txt'), '-'], { input: 'By Raj Mehta' })
    expect(among).toEqual({ status: 0, out: 'By Ann Kerr\nBy Raj Mehta\n', err: '' })
  })

  test('one that cannot be read fails, the others are done', async () => {
    const { status, out, err } = await wirecopy([at('none.txt'), folder, at('none*.txt'), at('story.txt')])
    expect(status).toBe(1)
    expect(out.trimEnd().split('\n').length).toBe(1)
    expect(err.trimEnd().split('\n')).toEqual([
      `wirecopy: ${at('none.txt')}: cannot be read: no such file or folder`,
      `wirecopy: ${folder}: cannot be read: it is a folder; 'folder/**/*.txt' means the files in it`,
      `wirecopy: ${at('none*.txt')}: no file matches the pattern`,
    ])
  })
})

describe('status', () => {
  test('1 where an issue strikes that was asked for', async () => {
    const input =
      'Lenkovo votes\n\nThe mayor had her doubts, and said so: “We will go.\n\nThe town votes on Sunday, she said.'
    const code = parseDispatch(input).issues.find((issue) => issue.code === 'quote-unclosed')?.code
    expect(code).toBe('quote-unclosed')
    const struck = await wirecopy(['--fail-on', 'headline-missing,quote-unclosed'], { input })
    expect(struck.status).toBe(1)
    expect(struck.err).toMatch(/^wirecopy: standard input:3:\d+: quote-unclosed: /)
    expect((await wirecopy(['--fail-on', 'body-missing'], { input })).status).toBe(0)
  })

  test.each([
    [['--nope'], "unknown option '--nope'"],
    [['-f', 'xml'], 'Allowed choices are json, ndjson'],
    [['-p', 'words'], 'Allowed choices are headline'],
    [['-l', 'xx'], 'Known locales are en'],
    [['--encoding', 'klingon'], 'not an encoding'],
    [['-j', '0'], 'a whole number from 1'],
    [['--fail-on', 'nothing'], 'Known issues are headline-missing'],
    [['-f', 'html', 'a', 'b'], '--format html takes one document'],
    [['-f', 'pretty', '-p', 'body'], '--part does not go with --format pretty'],
    [['--watch'], '--watch takes one file'],
    [['--watch', '-'], '--watch takes one file'],
    [['--watch', 'a', 'b'], '--watch takes one file'],
    [['--watch', '-o', 'out.json', 'a'], '--watch does not go with --output'],
    [['--field', 'body', 'a.txt'], '--field goes with records'],
    [['--headline-field', 'title', 'a.txt'], '--headline-field goes with records'],
    [['--into', 'parsed', 'a.txt'], '--into goes with records'],
    [['-i', 'ndjson', '--headline-field', 'headline', '-p', 'headline'], '--headline-field headline would be lost'],
    [['--outptu', 'x'], "unknown option '--outptu' (Did you mean --output?)"],
    [['-f', 'ninjs', '--offsets', 'byte'], '--offsets does not go with --format ninjs'],
  ])('2 for %j', async (args, message) => {
    const { status, out, err } = await wirecopy(args)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err.trimEnd().split('\n').length).toBe(1)
  })

  test.each([
    ['--help', 'Usage: wirecopy'],
    ['--version', JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version],
  ])('0 for %s', async (arg, expected) => {
    const { status, out } = await wirecopy([arg])
    expect(status).toBe(0)
    expect(out).toContain(expected)
  })
})
