import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { consumer, fromPacked, ROOT } from '../consumer.ts'

const MAIN = `
import story, { body, quotes, source } from './a.dispatch.txt'
import type { Dispatch, Quote } from 'wirecopy'

const dispatch: Dispatch = story
const first: Quote | undefined = quotes[0]
const text: string = body.text + source
// @ts-expect-error a headline may be missing
const title: string = story.headline.text
export { dispatch, first, text, title }
`

test.each(['nodenext', 'bundler'])('an import of a dispatch has its type under %s', (moduleResolution) => {
  const folder = consumer({
    'main.ts': MAIN,
    // As Vite declares it.
    'node_modules/others/index.d.ts': "declare module '*.txt' { const text: string; export default text }",
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        module: moduleResolution === 'bundler' ? 'preserve' : 'nodenext',
        moduleResolution,
        target: 'es2022',
        lib: ['es2022'],
        strict: true,
        skipLibCheck: false,
        noEmit: true,
        types: ['wirecopy/client', 'others'],
      },
      files: ['main.ts'],
    }),
  })
  expect(() => tsc(folder)).not.toThrow()
})

test('the declaration names every export that the module has', async () => {
  const { parseDispatch } = await fromPacked<typeof import('../../../src/index.ts')>('index.js')
  const declared = readFileSync(join(ROOT, 'client.d.ts'), 'utf8').matchAll(/export const (\w+)/g)
  const { version: _version, ...parts } = parseDispatch('')
  expect([...declared].map(([, name]) => name)).toEqual([...Object.keys(parts), 'source'])
})

function tsc(folder: string): void {
  try {
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' })
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout)
  }
}
