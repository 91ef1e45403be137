import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { consumer, ROOT } from './consumer.ts'

const PAGES = ['README.md', ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })]
  .filter((page) => page.endsWith('.md') && !page.startsWith('dist/'))
  .map((page) => (page === 'README.md' ? page : `docs/${page}`))
const BLOCKS = PAGES.flatMap((page) =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code as string),
)

test('what the pages show in TypeScript compiles where the package is installed', () => {
  expect(BLOCKS.length).toBeGreaterThan(2)
  const files = Object.fromEntries(BLOCKS.map((code, i) => [`block-${i}.ts`, code]))
  const compilerOptions = {
    module: 'preserve',
    moduleResolution: 'bundler',
    target: 'es2022',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node', 'wirecopy/client'],
  }
  const folder = consumer({ ...files, 'tsconfig.json': JSON.stringify({ compilerOptions }) }, [
    '@types/node',
    'unplugin',
    'vite',
  ])
  let said = ''
  try {
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' })
  } catch (error) {
    said = (error as { stdout: string }).stdout
  }
  expect(said).toBe('')
})
