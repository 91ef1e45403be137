import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, inject, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { consumer, ROOT } from './consumer.ts'

// The package as packed, in projects of others.

const subpaths = Object.keys(manifest.exports)
  .filter((name) => name !== './package.json' && name !== './client')
  .map((name) => name.replace('.', 'wirecopy'))
const packages = ['zod', 'unplugin', 'unified', ...Object.keys(manifest.dependencies)]
const imports = (names: string[]) => names.map((name, i) => `import * as all${i} from '${name}'`).join('\n')

const ESM = `
import { parseDispatch } from 'wirecopy'
import { parseStored } from 'wirecopy/schema'
import { en } from 'wirecopy/locales/en'
const source = '“We will go,” said Ann Kerr.'
const dispatch = parseStored(JSON.stringify(parseDispatch(source, { locale: en })), source)
console.log(dispatch.quotes[0].speaker.name)
`

test('is imported by Node', () => {
  const folder = consumer({ 'main.mjs': `${imports(subpaths)}\n${ESM}` }, packages)
  expect(node(folder, 'main.mjs')).toBe('Ann Kerr\n')
})

test('is required by Node', () => {
  const required = subpaths.map((name, i) => `const all${i} = require('${name}')`).join('\n')
  const main = ESM.replace(/import (.+) from (.+)/g, 'const $1 = require($2)')
  const folder = consumer({ 'main.cjs': `${required}\n${main}` }, packages)
  expect(node(folder, 'main.cjs')).toBe('Ann Kerr\n')
})

test('the command runs', () => {
  const folder = consumer({ 'story.txt': '“We will go,” said Ann Kerr.' }, packages)
  const [quote] = JSON.parse(node(folder, 'node_modules/wirecopy/dist/cli/index.js', '-p', 'quotes', 'story.txt'))
  expect(quote.speaker.name).toBe('Ann Kerr')
})

const TYPED = `
import { type Dispatch, type Quote, parseDispatch, toPosition } from 'wirecopy'
import { DispatchSchema } from 'wirecopy/schema'
const dispatch: Dispatch = parseDispatch('a', { headline: 'none' })
const first: Quote | undefined = dispatch.quotes[0]
const line: number = toPosition('a', 0).line
const stored: Dispatch = DispatchSchema.parse(dispatch)
// @ts-expect-error a dispatch is not to be changed
dispatch.version = 1
// @ts-expect-error there may be no headline
dispatch.headline.text
export { first, line, stored }
`

test.each([
  ['nodenext', 'nodenext', ['main.mts', 'main.cts']],
  ['bundler', 'preserve', ['main.mts']],
])('has types under %s', (moduleResolution, module, files) => {
  const compilerOptions = {
    ...{ module, moduleResolution, target: 'es2022', strict: true, skipLibCheck: false, noEmit: true },
    ...{ lib: ['es2022', 'dom'], types: ['node'], exactOptionalPropertyTypes: true, esModuleInterop: true },
  }
  // The declarations of the library unplugin name bundlers that nobody has all of.
  const typed = subpaths.filter((name) => name !== 'wirecopy/unplugin')
  const folder = consumer(
    {
      'main.mts': `${imports(typed)}\n${TYPED}`,
      'main.cts': TYPED,
      'tsconfig.json': JSON.stringify({ compilerOptions, files }),
    },
    [...packages, '@types/node', 'undici-types'],
  )
  expect(run(folder, join(ROOT, 'node_modules/.bin/tsc'), '-p', '.')).toBe('')
})

test('the root has types where subpaths are not known', () => {
  const root = `import { type Dispatch, parseDispatch } from 'wirecopy'\nexport const dispatch: Dispatch = parseDispatch('a')`
  const folder = consumer({ 'main.ts': root }, packages)
  const args = ['--module', 'commonjs', '--moduleResolution', 'node10']
  expect(run(folder, join(ROOT, 'node_modules/.bin/tsc'), '--noEmit', '--strict', ...args, 'main.ts')).toBe('')
})

test('publint has nothing to say', () => {
  expect(run(ROOT, join(ROOT, 'node_modules/.bin/publint'), '--strict', tarball())).toContain('All good!')
})

test('are the types wrong? no', () => {
  // The client only declares modules: there is nothing to require.
  const args = ['--profile', 'node16', '--exclude-entrypoints', 'client']
  expect(run(ROOT, join(ROOT, 'node_modules/.bin/attw'), tarball(), ...args, '--quiet')).toBe('')
})

function tarball(): string {
  const folder = resolve(inject('packed'), '../..')
  return join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) as string)
}

function node(folder: string, ...args: string[]): string {
  return run(folder, process.execPath, ...args)
}

/** What a command prints; where it fails, that is the error. */
function run(folder: string, command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${stdout}${stderr}`)
  }
}
