import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { ROOT } from './consumer.ts'

const CLI = join(ROOT, 'dist/cli/index.js')
const HEAP = 64
const MOST_BYTES = 1e9
const MOST_SECONDS = 50

// A gigabyte through a pipe, or as much as fits in the time, with a heap of 64 MB for each thread.
test.each([1, 2])('memory stays the same, %i at a time', { timeout: 180_000 }, async (jobs) => {
  const args = [`--max-old-space-size=${HEAP}`, CLI, '-i', 'ndjson', '-p', 'quotes', '-j', `${jobs}`]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  let came = 0
  const inStep = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.startsWith(`{"id":${came++},`)) return false
    }
    return true
  })()
  const closed = once(child, 'close')
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1000
  let sent = 0
  let bytes = 0
  let early = 0
  while (bytes < MOST_BYTES && seconds() < MOST_SECONDS / 2) {
    const text = record(sent++)
    bytes += text.length
    if (!child.stdin.write(text)) await once(child.stdin, 'drain')
    if (sent === 2000) early = mostMemory(child.pid as number)
  }
  const most = mostMemory(child.pid as number)
  child.stdin.end()
  expect(await closed).toEqual([0, null])
  process.stdout.write(
    `-j ${jobs}: ${Math.round(bytes / 1e6)} MB, ${sent} records, ${seconds().toFixed(0)} s; at most ${most} MB\n`,
  )
  expect([await inStep, came]).toEqual([true, sent])
  expect(sent).toBeGreaterThan(2000)
  // What the process holds at its fullest hardly grows after the first records, and is a share of what went through.
  expect(most).toBeLessThan(early * 1.5 + 32)
})

/** What crawls keep beside the text, and the command hands on. */
const PAGE = '<div class="teaser"><a href="/harbour">More from the harbour</a></div>\n'.repeat(400)

/** A record of a crawl: some kilobytes of text, no two alike, and its page. */
function record(id: number): string {
  const paragraphs = Array.from(
    { length: 4 + (id % 16) },
    (_, i) =>
      `“Gate ${id + i} opens when the tide allows it,” said Petra Halvorsen, the harbour master. The ferries wait, and the ` +
      `harbour office counts ${id * i} crates on the quay. “Nobody is in a hurry,” she added.`,
  )
  const text = `Harbour Opens Gate ${id}\n\nLENKOVO, May 8 (AVN) - The harbour opens again.\n\n${paragraphs.join('\n\n')}\n`
  return `${JSON.stringify({ id, text, html: PAGE })}\n`
}

/** Megabytes that a process has held at its fullest; 0 where the system does not tell. */
function mostMemory(pid: number): number {
  const file = `/proc/${pid}/status`
  return existsSync(file) ? Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) / 1024) : 0
}
