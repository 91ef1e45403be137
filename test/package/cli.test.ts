import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'

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

/** Lines as they are written, each waited for. */
function linesOf(child: ChildProcess): () => Promise<string> {
  const lines = createInterface({ input: child.stdout as NonNullable<typeof child.stdout> })[Symbol.asyncIterator]()
  return async () => (await lines.next()).value
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

test('output that cannot be written is told', async () => {
  const full = openSync('/dev/full', 'w')
  onTestFinished(() => closeSync(full))
  for (const args of [['-p', 'quotes'], ['--help']]) {
    const child = spawn(process.execPath, [CLI, ...args], { stdio: ['pipe', full, 'pipe'] })
    child.stdin?.end('“We will go,” said Ann Kerr.')
    const { status, err } = await ended(child)
    expect([status, err]).toEqual([1, 'wirecopy: cannot write standard output: the disk is full\n'])
  }
})

test.runIf(process.platform === 'linux')('a file that does not take all of it is told', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wirecopy-short-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  // As a disk does that fills up, the limit lets a first part of the output pass.
  const limited = async (command: string) => {
    const child = spawn('sh', ['-c', `trap '' XFSZ; ulimit -f 1; exec ${command}`, process.execPath, CLI], {
      cwd: folder,
    })
    child.stdin?.end('“We will go,” said Ann Kerr. '.repeat(20))
    return ended(child)
  }
  const redirected = await limited('"$0" "$1" > out.json')
  expect(redirected).toMatchObject({ status: 1, err: expect.stringContaining('cannot write standard output: ') })
  rmSync(path.join(folder, 'out.json'))
  const named = await limited('"$0" "$1" -o out.json')
  expect(named).toMatchObject({ status: 1, err: expect.stringContaining('cannot write out.json: ') })
  expect(readdirSync(folder)).toEqual([])
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

test.each(['1', '3'])('records come out as they come in, %s at a time', async (jobs) => {
  const child = wirecopy(['-i', 'ndjson', '-p', 'headline', '-j', jobs])
  const nextLine = linesOf(child)
  // Standard input stays open: each line can only come of what has been written.
  for (let id = 0; id < 5; id++) {
    child.stdin?.write(record(id))
    expect(JSON.parse(await nextLine())).toMatchObject({ id })
  }
  child.stdin?.write([5, 6, 7].map(record).join('') + record(8).slice(0, 20))
  for (let id = 5; id < 8; id++) expect(JSON.parse(await nextLine())).toMatchObject({ id })
  child.stdin?.end(record(8).slice(20))
  expect(JSON.parse(await nextLine())).toMatchObject({ id: 8 })
  expect((await once(child, 'close'))[0]).toBe(0)
})

test('a worker that dies costs one record', async () => {
  // Nothing that we know kills a worker for certain, so this makes one word deadly on worker threads.
  const deadly = `import { isMainThread } from 'node:worker_threads'
    const { parse } = JSON
    if (!isMainThread) JSON.parse = (text) => text.includes('deadly') ? process.exit(1) : parse(text)`
  const child = wirecopy(
    ['-i', 'ndjson', '-j', '2', '-p', 'headline'],
    ['--import', `data:text/javascript,${encodeURIComponent(deadly)}`],
  )
  const ids = Array.from({ length: 40 }, (_, i) => i)
  child.stdin?.end(ids.map((id) => (id === 7 ? '{"text":"deadly"}\n' : record(id))).join(''))
  const { status, out, err } = await ended(child)
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map((line) => line.id ?? line.line - 1)).toEqual(ids)
  expect(lines[7]).toEqual({ line: 8, error: expect.stringContaining('a worker failed: ') })
  expect([status, err]).toEqual([1, `wirecopy: standard input: line 8: ${lines[7].error}\n`])
})

test('threads stay once started', async () => {
  const told = "import { isMainThread } from 'node:worker_threads'; if (!isMainThread) console.error('started')"
  const child = wirecopy(
    ['-i', 'ndjson', '-j', '2', '-p', 'headline'],
    ['--import', `data:text/javascript,${encodeURIComponent(told)}`],
  )
  const result = ended(child)
  const nextLine = linesOf(child)
  // Rounds with a pause after each, work for both threads in each.
  for (let round = 0; round < 10; round++) {
    child.stdin?.write(Array.from({ length: 200 }, (_, id) => record(id)).join(''))
    for (let id = 0; id < 200; id++) expect(JSON.parse(await nextLine())).toMatchObject({ id })
  }
  child.stdin?.end()
  expect((await result).err).toMatch(/^(started\n){1,2}$/)
})

test('a watched file is shown again when it changes, until an interrupt', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wirecopy-watch-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'draft.txt')
  writeFileSync(file, 'By Ann Kerr\n')
  const child = wirecopy(['--watch', '-f', 'ndjson', '-p', 'byline', file])
  const result = ended(child)
  const nextLine = linesOf(child)
  const author = async () => JSON.parse(await nextLine()).byline.authors[0].name
  expect(await author()).toBe('Ann Kerr')
  writeFileSync(file, 'By Ida Rask\n')
  expect(await author()).toBe('Ida Rask')
  // As many editors save: a new file takes the place of the old one.
  writeFileSync(`${file}.new`, 'By Teo Vane\n')
  renameSync(`${file}.new`, file)
  expect(await author()).toBe('Teo Vane')
  child.kill('SIGINT')
  const { status, err } = await result
  expect([status, err]).toEqual([0, ''])
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s leaves no unfinished output', async (signal) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wirecopy-signal-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(path.join(folder, 'out.ndjson'), 'old')
  const child = wirecopy(['-i', 'ndjson', '-o', path.join(folder, 'out.ndjson')])
  child.stdin?.write(record(1))
  await vi.waitFor(() => expect(readdirSync(folder).length).toBe(2), 10_000)
  child.kill(signal)
  // As of any program: whoever waits for it sees what ended it.
  expect(await once(child, 'close')).toEqual([null, signal])
  expect(readdirSync(folder)).toEqual(['out.ndjson'])
  expect(readFileSync(path.join(folder, 'out.ndjson'), 'utf8')).toBe('old')
})

test('complaints that nobody reads any more do not end it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wirecopy-deaf-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const child = wirecopy(['-i', 'ndjson', '-o', path.join(folder, 'out.ndjson')])
  child.stderr?.destroy()
  child.stdin?.end('no JSON\n'.repeat(2_000))
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(readdirSync(folder)).toEqual(['out.ndjson'])
  expect(readFileSync(path.join(folder, 'out.ndjson'), 'utf8').split('\n').length).toBe(2_001)
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

test.runIf(process.platform === 'linux')(
  'output to a pipe or device writes to it and does not replace it',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wirecopy-output-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const pipe = path.join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const reader = ended(spawn('cat', [pipe]))
    const child = wirecopy(['-f', 'text', '-o', pipe])
    child.stdin?.end('By Ann Kerr\n\nThe town votes on Sunday.')
    expect(await ended(child)).toEqual({ status: 0, out: '', err: '' })
    expect((await reader).out).toContain('The town votes on Sunday.')
    expect(statSync(pipe).isFIFO()).toBe(true)
  },
)

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
