import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { consumer, ROOT } from '../consumer.ts'
import { example, npm } from '../examples/project.ts'

// The subpath as others meet it: packed, installed, required, imported and type-checked.

const PACKAGES = ['unified', 'vfile', 'parse-english', '@types/nlcst', '@types/unist', 'unist-util-visit']

const COPY = 'Kerr went home. “It is a fine day,” said Ann Kerr.'

test('CommonJS can require it, parse-english and all', () => {
  const folder = consumer(
    {
      'main.cjs': `
const { default: retextDispatch, dispatchParse } = require('wirecopy/retext')
const { unified } = require('unified')
const tree = unified().use(dispatchParse).use(retextDispatch).parse(${JSON.stringify(COPY)})
console.log(tree.children[0].type, tree.data.dispatch.quotes.length)
`,
    },
    PACKAGES,
  )
  const output = execFileSync(process.execPath, ['--no-warnings', 'main.cjs'], { cwd: folder, encoding: 'utf8' })
  expect(output).toBe('SectionNode 1\n')
})

const MAIN = `
import type { Root } from 'nlcst'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import retextDispatch, { dispatchParse, retextQuoteUnclosed, type SectionNode } from 'wirecopy/retext'

const processor = unified().use(dispatchParse, { headline: 'none' }).use(retextDispatch).use(retextQuoteUnclosed)
const tree: Root = processor.parse('')
const section: SectionNode | undefined = tree.children.find((node) => node.type === 'SectionNode')
visit(tree, 'WordNode', (word) => {
  const quote: number | undefined = word.data?.quote
  return quote === 0
})
// @ts-expect-error no such kind of section
export const space = section?.kind === 'space'
export const name: string | undefined = tree.data?.dispatch?.speakers[0]?.name
`

test.each([
  ['nodenext', 'main.mts'],
  ['nodenext', 'main.cts'],
  ['bundler', 'main.ts'],
])('it is typed under %s, from %s', (moduleResolution, file) => {
  const folder = consumer(
    {
      [file]: MAIN,
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          module: moduleResolution === 'bundler' ? 'preserve' : 'nodenext',
          moduleResolution,
          target: 'es2022',
          lib: ['es2022', 'dom'],
          strict: true,
          skipLibCheck: false,
          noEmit: true,
          types: [],
        },
        files: [file],
      }),
    },
    PACKAGES,
  )
  expect(() => tsc(folder)).not.toThrow()
})

test('the linter of the reporter’s words runs as a project of its own', async () => {
  const output = await npm(example('retext-reporter-only'), 'start')
  expect(output.trim().split('\n')).toEqual([
    expect.stringContaining('Unexpected repeated `on`'),
    expect.stringContaining('Unexpected article `a` before `unusual`'),
    expect.stringContaining('Unexpected article `an` before `slow`'),
  ])
})

test('the keywords of one speaker run as a project of their own', async () => {
  expect(await npm(example('retext-keywords-of-speaker'), 'start')).toMatch(/^ferry: 3\n/)
})

function tsc(folder: string): void {
  try {
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' })
  } catch (error) {
    throw new Error(String((error as { stdout?: unknown }).stdout))
  }
}
