import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

// What only the built command has: a process, its pipes, and its threads. Options are tested in src/cli.

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))

function wirecopy(args: string[], flags: string[] = []): ChildProcess {
  return spawn(process.execPath, [...flags, CLI, ...args])
}

async function ended(child: ChildProcess): Promise<{ status: number | null; out: string; err: string }> {
  const text = { out: '', err: '' }
  child.stdout?.on('data', (chunk) => {
    text.out += chunk
  })
  child.stderr?.on('data', (chunk) => {
    text.err += chunk
  })
  const [status] = await once(child, 'close')
  return { status, ...text }
}

function record(id: number): string {
  return `${JSON.stringify({ id, text: `Story ${id}\n\n“We will go,” said Ann Kerr. “Not today.”` })}\n`
}

test('reads standard input', async () => {
  const child = wirecopy(['-p', 'quotes'])
  child.stdin?.end('“We will go,” said Ann Kerr.')
  const { status, out, err } = await ended(child)
  expect([status, err]).toEqual([0, ''])
  expect(JSON.parse(out)[0].speaker.name).toBe('Ann Kerr')
})

test('threads keep the order', async () => {
  const child = wirecopy(['-i', 'ndjson', '-j', '2', '-p', 'headline'])
  const ids = Array.from({ length: 300 }, (_, i) => i)
  child.stdin?.end(ids.map((id) => (id === 7 ? 'no JSON\n' : record(id))).join(''))
  const { status, out, err } = await ended(child)
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map((line) => line.id ?? line.line - 1)).toEqual(ids)
  expect([status, err]).toEqual([1, 'wirecopy: standard input: line 8: not JSON\n'])
})

test('a pipe that is closed ends it quietly', async () => {
  const child = wirecopy(['-i', 'ndjson'])
  child.stdin?.on('error', () => {}) // it closes its own end, too
  child.stdin?.write(Array.from({ length: 2000 }, (_, i) => record(i)).join(''))
  child.stdout?.once('data', () => child.stdout?.destroy())
  child.stdin?.end()
  const { status, err } = await ended(child)
  expect([status, err]).toEqual([0, ''])
})

test('memory does not grow with the number of records', async () => {
  // A heap of 48 MB, and ten times as much to read.
  const child = wirecopy(['-i', 'ndjson', '-p', 'headline'], ['--max-old-space-size=48'])
  const filler = 'x'.repeat(200_000)
  const result = ended(child)
  for (let id = 0; id < 600; id++) {
    const line = `${JSON.stringify({ id, text: `Story ${id}\n\nA word.`, filler: id % 4 === 0 ? filler : '', more: filler })}\n`
    if (!child.stdin?.write(line)) await once(child.stdin as NonNullable<typeof child.stdin>, 'drain')
  }
  child.stdin?.end()
  const { status, err } = await result
  expect([status, err]).toEqual([0, ''])
})
