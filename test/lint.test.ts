import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// That the layer rule of biome.json bites: files with one import each, linted in a folder of their own.

const root = path.resolve(import.meta.dirname, '..')
const RULE = 'lint/style/noRestrictedImports'

const allowed: [file: string, imported: string][] = [
  ['src/text/a.ts', '../types/index.ts'],
  ['src/text/a.ts', './b.ts'],
  ['src/lexicon/a.ts', '../text/b.ts'],
  ['src/layout/a.ts', '../lexicon/layout.ts'],
  ['src/layout/a.ts', '../issues.ts'],
  ['src/layout/rules/a.ts', '../index.ts'],
  ['src/layout/rules/a.ts', '../../text/b.ts'],
  ['src/quotes/a.ts', '../layout/b.ts'],
  ['src/locales/en/layout/a.ts', '../../../types/index.ts'],
  ['src/locales/en/index.ts', './quotes/index.ts'],
  ['src/dispatch.ts', './quotes/index.ts'],
  ['src/contract/a.ts', '../text/b.ts'],
  ['src/formats/a.ts', '../contract/index.ts'],
  ['src/cli/a.ts', 'node:fs'],
  ['src/layout/a.test.ts', '../dispatch.ts'],
]

const forbidden: [file: string, imported: string][] = [
  ['src/types/a.ts', '../text/b.ts'],
  ['src/text/a.ts', '../lexicon/b.ts'],
  ['src/text/a.ts', '../layout/b.ts'],
  ['src/text/a.ts', '../issues.ts'],
  ['src/lexicon/a.ts', '../layout/b.ts'],
  ['src/lexicon/a.ts', '../locales/en/index.ts'],
  ['src/layout/a.ts', '../quotes/b.ts'],
  ['src/layout/rules/a.ts', '../../quotes/index.ts'],
  ['src/layout/rules/a.ts', '../../dispatch.ts'],
  ['src/layout/a.ts', '../dispatch.ts'],
  ['src/quotes/a.ts', '../locales/en/quotes/index.ts'],
  ['src/quotes/cues/a.ts', '../../schema/index.ts'],
  ['src/locales/en/layout/a.ts', '../../../text/b.ts'],
  ['src/locales/en/layout/a.ts', '../../../lexicon/b.ts'],
  ['src/quotes/a.ts', '../contract/index.ts'],
  ['src/contract/a.ts', '../layout/index.ts'],
  ['src/contract/a.ts', '../schema/index.ts'],
  ['src/contract/a.ts', 'zod/mini'],
  ['src/text/a.ts', 'node:fs'],
  ['src/layout/a.ts', 'lodash'],
  ['src/quotes/a.ts', '@scope/package'],
]

let folder = ''
let found: Record<string, string[]> = {}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wirecopy-lint-'))
  for (const file of ['biome.json', '.gitignore']) cpSync(path.join(root, file), path.join(folder, file))
  for (const [i, [file, imported]] of [...allowed, ...forbidden].entries()) {
    write(at(file, i), `import { x } from '${imported}'\nx()\n`)
  }
  write('src/text/left.ts', "import { right } from './right.ts'\nexport const left = () => right()\n")
  write('src/text/right.ts', "import { left } from './left.ts'\nexport const right = () => left()\n")
  found = lint()
})

afterAll(() => rmSync(folder, { recursive: true }))

test.each(allowed.map((row, i) => [...row, i] as const))('%s may import %s', (file, _imported, i) => {
  expect(found[at(file, i)] ?? []).not.toContain(RULE)
})

test.each(forbidden.map((row, i) => [...row, allowed.length + i] as const))(
  '%s must not import %s',
  (file, _imported, i) => {
    expect(found[at(file, i)]).toContain(RULE)
  },
)

test('an import cycle is found', () => {
  expect(found['src/text/left.ts']).toContain('lint/suspicious/noImportCycles')
})

/** A name of its own for each row, in the row's folder and with its ending. */
function at(file: string, row: number): string {
  return file.replace(/\w+(?=(?:\.test)?\.ts$)/, `row${row}`)
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

function lint(): Record<string, string[]> {
  const biome = path.join(root, 'node_modules/.bin/biome')
  const { stdout } = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', '.'], { cwd: folder })
  const categories: Record<string, string[]> = {}
  for (const { category, location } of JSON.parse(stdout.toString()).diagnostics) {
    const file = typeof location.path === 'string' ? location.path : location.path.file
    categories[file] = [...(categories[file] ?? []), category]
  }
  return categories
}
