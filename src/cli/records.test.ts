import { expect, test } from 'vitest'
import { parseDispatch } from '../index.ts'
import { STORY, wirecopy } from './run.test-data.ts'

// NDJSON: a record a line.

const RECORDS = [
  JSON.stringify({ id: 1, text: STORY }),
  '',
  'no JSON',
  '[]',
  JSON.stringify({ id: 4, title: 'Kept apart', text: 'A line that looks like a headline\n\nThe story follows here.' }),
  JSON.stringify({ id: 5 }),
  '{"__proto__":{"a":1},"text":"Only this."}',
]

test('keep their fields, lose their text, and stay in step', async () => {
  const { status, out, err } = await wirecopy(['-i', 'ndjson'], { input: `${RECORDS.join('\n')}\n` })
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ dispatch, ...rest }) => rest)).toEqual([
    { id: 1 },
    { line: 3, error: 'not JSON' },
    { line: 4, error: 'not a JSON object' },
    { id: 4, title: 'Kept apart' },
    { line: 6, error: 'no text in field "text"' },
    JSON.parse('{"__proto__":{"a":1}}'),
  ])
  expect(lines[0].dispatch).toEqual(parseDispatch(STORY))
  expect(Object.prototype).not.toHaveProperty('a')
  expect(status).toBe(1)
  expect(err.split('\n')).toContain(`wirecopy: standard input: line 3: not JSON`)
})

test('have their text and headline where they are told', async () => {
  const record = JSON.stringify({ body: 'Looks like a headline\n\nThe story follows here.', title: 'Apart' })
  const dispatchOf = async (...args: string[]) =>
    JSON.parse((await wirecopy(['-i', 'ndjson', '--field', 'body', ...args], { input: record })).out).dispatch
  expect((await dispatchOf()).headline.text).toBe('Looks like a headline')
  expect((await dispatchOf('--headline-field', 'title')).headline).toBe(null)
  expect((await dispatchOf('--headline-field', 'none')).headline.text).toBe('Looks like a headline')
})

test('keep a field that has the name of the result', async () => {
  const input = `${JSON.stringify({ id: 1, headline: 'Own', text: STORY })}\n{"dispatch":1,"text":"Own."}`
  const records = async (...args: string[]) => {
    const { out } = await wirecopy(['-i', 'ndjson', ...args], { input })
    return out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  }
  const own = (field: string) => `the record has a field "${field}" of its own: name another with --into`
  expect(await records('-p', 'headline')).toEqual([
    { line: 1, error: own('headline') },
    { dispatch: 1, headline: null },
  ])
  expect((await records())[1]).toEqual({ line: 2, error: own('dispatch') })
  expect(await records('-p', 'headline', '--into', 'title')).toEqual([
    { id: 1, headline: 'Own', title: parseDispatch(STORY).headline },
    { dispatch: 1, title: null },
  ])
  expect((await records('--into', 'parsed'))[0].parsed).toEqual(parseDispatch(STORY))
  expect(await records('-p', 'credit', '--into', 'text')).toMatchObject([{ text: null }, { text: null }])
})

test('keep their numbers to the last digit from Node 22 on; to the Node before it, a number is what a double holds', async () => {
  const exact = 'rawJSON' in JSON
  const id = exact ? '12345678901234567890' : '12345678901234567000'
  for (const format of ['ndjson', 'json']) {
    const input = '{"id":12345678901234567890,"of":[{"share":0.12345678901234567890}],"text":"1e999"}'
    const { out } = await wirecopy(['-i', 'ndjson', '-f', format, '-p', 'credit'], { input })
    const share = exact ? '0.12345678901234567890' : '0.12345678901234568'
    expect(out.replace(/\s/g, '')).toContain(`{"id":${id},"of":[{"share":${share}}],"credit":null}`)
  }
  const { out } = await wirecopy(['-i', 'ndjson'], { input: '{"text":12345678901234567890}' })
  expect(JSON.parse(out).error).toBe('no text in field "text"')
})

test('may hold any line end but one', async () => {
  const input = `${JSON.stringify({ text: 'a' }).replace('a', 'a\u2028b')}\r\n`
  expect((await wirecopy(['-i', 'ndjson'], { input })).status).toBe(0)
})

test('may stand behind a byte order mark', async () => {
  const { status, out } = await wirecopy(['-i', 'ndjson', '-p', 'byline'], { input: '\ufeff{"text":"By Ann Kerr"}\n' })
  expect([status, JSON.parse(out).byline.start]).toEqual([0, 0])
})

test.each(['', 'no JSON\n'])('as JSON are a list, even where there is none: %j', async (input) => {
  const { out } = await wirecopy(['-i', 'ndjson', '-f', 'json'], { input })
  expect(JSON.parse(out)).toEqual([])
})
