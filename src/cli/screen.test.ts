import { expect, test } from 'vitest'
import { parseDispatch } from '../index.ts'
import { wirecopy } from './run.test-data.ts'

// A terminal obeys control characters: those of texts and names must not reach it.

test('a terminal is not given orders by the text', async () => {
  const { out } = await wirecopy(['-f', 'pretty', '--no-color'], { input: 'Lenkovo \u001b[2J votes \u202e again' })
  expect(out).not.toContain('\u001b')
  expect(out).not.toContain('\u202e')
})

test.each(['text', 'json', 'ndjson', 'ninjs', 'jsonld', 'annotation', 'html', 'nitf'])(
  'nor by %s, which keeps its characters elsewhere',
  async (format) => {
    const input =
      'Lenkovo \u001b[2J votes\n\nThe town \u009b31m votes \u202e again, “and \u001b]0;x\u0007 again”.\r\n\r\nIt does so.'
    const { out } = await wirecopy(['-f', format], { input, screen: true })
    expect(out).not.toMatch(/[^\P{C}\n]/u)
    if (format === 'json') expect(JSON.parse(out)).toEqual(parseDispatch(input))
    if (format === 'text') expect((await wirecopy(['-f', format], { input })).out).toContain('\u001b[2J')
  },
)

test('nor by a message', async () => {
  const { err } = await wirecopy(['\u001b[2J\nnone.txt'])
  expect(err).toBe('wirecopy: \ufffd[2J\ufffdnone.txt: no file matches the pattern\n')
  expect((await wirecopy(['-f', '\u009b2J'])).err).not.toContain('\u009b')
})
