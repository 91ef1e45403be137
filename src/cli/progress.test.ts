import { Writable } from 'node:stream'
import { expect, onTestFinished, test, vi } from 'vitest'
import { showProgress } from './progress.ts'

/** What a terminal gets from work of 100 bytes, half of it read after some time. */
function shown(milliseconds: number, { isTTY = true, onScreen = false } = {}): string {
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => void vi.useRealTimers())
  let text = ''
  const write = (chunk: unknown, _: unknown, done: () => void) => {
    text += chunk
    done()
  }
  const progress = showProgress(Object.assign(new Writable({ write }), { isTTY }), 100, onScreen)
  progress.done(3)
  vi.advanceTimersByTime(milliseconds)
  progress.read(50)
  progress.clear()
  return text
}

test('is shown after a second, and taken away', () => {
  expect(shown(2000)).toMatch(/^\r\S*█{12}░{12} {2}50 % {2}3 documents, 2 a second\r[^\w\s]{2}K$/)
  expect(shown(900)).toBe('')
})

test('is not shown where nobody looks, nor among the documents', () => {
  expect(shown(2000, { isTTY: false })).toBe('')
  expect(shown(2000, { onScreen: true })).toBe('')
})
