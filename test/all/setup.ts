import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the package as npm would install it. */
    packed: string
  }
}

const ROOT = resolve(import.meta.dirname, '../..')
const PEERS = ['unplugin', 'zod']

/** Packs what is in dist once for all tests of a run, and unpacks it as an installed package. */
export default function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-'))
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  const packed = join(folder, 'node_modules/wirecopy')
  mkdirSync(packed, { recursive: true })
  execFileSync('tar', ['xzf', join(folder, filename), '-C', packed, '--strip-components=1'])
  for (const peer of PEERS)
    symlinkSync(realpathSync(join(ROOT, 'node_modules', peer)), join(folder, 'node_modules', peer))
  project.provide('packed', packed)
  return () => rmSync(folder, { recursive: true, force: true })
}
