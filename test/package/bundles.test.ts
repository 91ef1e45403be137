import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import { describe, expect, test } from 'vitest'
import { layout, quotes } from '../../src/locales/en/index.ts'
import sizes from './sizes.json' with { type: 'json' }

// What a bundler makes of the built package. Budgets stand in sizes.json, in bytes, gzipped; they grow only on purpose.

const root = new URL('../../', import.meta.url).pathname

describe('sizes', () => {
  test.each(Object.entries(sizes))('%s', async (code, budget) => {
    const { length } = gzipSync(await withEsbuild(code, true), { level: 9 })
    expect(length).toBeLessThanOrEqual(budget)
  })
})

describe.each([
  ['esbuild', (code: string) => withEsbuild(code, false)],
  ['rollup', withRollup],
])('%s', (_, bundle) => {
  const layoutParsers = ['parseByline', 'parseDateline', 'parseHeadline', 'parseBody', 'parseBoilerplate']

  test.each(layoutParsers)('%s alone has no word and no code of the quote engine', async (name) => {
    const code = await bundle(`export { ${name} } from 'wirecopy'`)
    expect(code).toContain(`function ${name}`)
    expect(quoteWords.filter((word) => code.includes(word))).toEqual([])
    expect(code).not.toContain('function findQuotes')
  })

  test('parseDispatch has both', async () => {
    const code = await bundle(`export { parseDispatch } from 'wirecopy'`)
    expect(quoteWords.filter((word) => !code.includes(word))).toEqual([])
    expect(code).toContain('function findQuotes')
  })

  test('toPosition alone has nothing else', async () => {
    const code = await bundle(`export { toPosition } from 'wirecopy'`)
    expect(code.length).toBeLessThan(4000)
  })
})

/** The longest strings that only the quote engine's half of the locale knows. */
const quoteWords = strings(quotes)
  .filter((word) => /^[\w ]+$/.test(word) && !JSON.stringify(layout).includes(word))
  .sort((a, b) => b.length - a.length)
  .slice(0, 10)

test('there are such words', () => {
  expect(quoteWords.length).toBeGreaterThan(0)
})

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

async function withEsbuild(code: string, minify: boolean): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    logLevel: 'silent',
    format: 'esm',
    target: 'es2022',
    minify,
    // A peer is not ours to weigh.
    external: ['zod', 'unplugin', 'node:*'],
  })
  return result.outputFiles[0]?.text ?? ''
}

async function withRollup(code: string): Promise<string> {
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : id === 'wirecopy' ? `${root}dist/index.js` : null),
        load: (id) => (id === 'entry' ? code : null),
        // As package.json says; rollup's resolver plugin would read it there.
        transform: () => ({ moduleSideEffects: false }),
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'esm' })
  return output[0].code
}
