import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { watchFile } from './watch.ts'

test('shows at once and on every change, also where the file goes and comes back', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wirecopy-watch-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'draft.txt')
  const changes = [
    () => writeFileSync(file, 'longer'),
    () => rmSync(file),
    () => writeFileSync(file, 'back'),
    () => interrupt(),
  ]
  let interrupt = () => {}
  let shown = 0
  writeFileSync(file, 'one')
  const show = async () => changes[shown++]?.()
  await watchFile(file, show, {
    once: (_, listener) => {
      interrupt = listener
    },
  })
  expect(shown).toBe(4)
})
