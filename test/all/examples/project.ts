import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import { ROOT } from '../consumer.ts'

/** An example installed as a project of its own, as `npm run example` does it; gone when the test ends. */
export function example(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${name}-`)))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  execFileSync(process.execPath, [join(ROOT, 'scripts/example.mjs'), name, '--into', folder], { stdio: 'inherit' })
  return folder
}

/** Runs a script of the project to its end; what it prints. A status that is not 0 rejects. */
export async function npm(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', ...args], { cwd: folder })
  return stdout
}

/** Starts a command that goes on; gives the first thing it prints that matches, and ends it with the test. */
export function start(
  folder: string,
  [command = '', ...args]: readonly string[],
  until: RegExp,
  env: NodeJS.ProcessEnv = {},
): Promise<{ match: string; child: ChildProcess }> {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: string) => {
      output += chunk
      const match = until.exec(output)?.[0]
      if (match) resolve({ match, child })
    }
    child.stdout?.setEncoding('utf8').on('data', read)
    child.stderr?.setEncoding('utf8').on('data', read)
    child.on('error', reject)
    child.on('exit', (status) => reject(new Error(`${command} ended with ${status}:\n${output}`)))
  })
}
