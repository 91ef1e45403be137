import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { consumer, ROOT } from '../consumer.ts'
import { openPage } from './launch.ts'
import { serve } from './serve.ts'

/** Far from the machine's own: a result that depends on either would differ from Node's. */
const FAR = { locale: 'tr-TR', timezoneId: 'Pacific/Kiritimati' }

const SOURCES = readdirSync(join(ROOT, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(ROOT, 'fixtures', name), 'utf8'))

/** The subpaths that promise to run in a browser. */
const SUBPATHS = Object.entries(
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).exports as Record<
    string,
    { import?: { default: string } }
  >,
).flatMap(([name, target]) =>
  /^\.($|\/(formats|offsets|schema)$|\/locales\/)/.test(name) && target.import
    ? [{ name: `wirecopy${name.slice(1)}`, file: join('/node_modules/wirecopy', target.import.default) }]
    : [],
)

/** Loads every subpath and hands them to the probe. */
const MAIN = `
import { probe } from './probe.js'
${SUBPATHS.map(({ name }, i) => `import * as module${i} from '${name}'`).join('\n')}
const modules = { locales: {} }
${SUBPATHS.map(({ name }, i) => {
  const [, kind, tag] = name.split('/')
  return `modules${tag ? `.locales['${tag}']` : `.${kind ?? 'root'}`} = module${i}`
}).join('\n')}
export default (sources) => probe(modules, sources)
`

/** The trees: their packages are many, so they come from a bundle. */
const TREE = `
import { dispatchParse } from 'wirecopy/retext'
import { unified } from 'unified'
const processor = unified().use(dispatchParse)
export default (sources) => JSON.stringify(sources.map((source) => processor.parse(source)))
`

const MAP = {
  imports: {
    ...Object.fromEntries(SUBPATHS.map(({ name, file }) => [name, file])),
    zod: '/node_modules/zod/index.js',
    'zod/mini': '/node_modules/zod/mini/index.js',
  },
}

/** There is no import map in a worker, so it runs from the bundle. */
const WORKER = "import run from './bundle.js'\nonmessage = ({ data }) => postMessage(run(data))\n"
const IN_WORKER = `
export default (sources) => new Promise((resolve, reject) => {
  const worker = new Worker('/worker.js', { type: 'module' })
  worker.onmessage = ({ data }) => resolve(data)
  worker.onerror = ({ message }) => reject(new Error(message))
  worker.postMessage(sources)
})
`
const PAGE = `<!doctype html><html lang="tr"><meta charset="utf-8"><link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify(MAP)}</script>`

type Run = (sources: readonly string[]) => string

/** A page with the probe, alone and bundled. */
async function site(): Promise<string> {
  const folder = consumer(
    {
      'index.html': PAGE,
      'main.js': MAIN,
      'tree.js': TREE,
      'worker.js': WORKER,
      'in-worker.js': IN_WORKER,
      'sources.json': JSON.stringify(SOURCES),
    },
    ['parse-english', 'unified', 'zod'],
  )
  cpSync(join(import.meta.dirname, 'probe.js'), join(folder, 'probe.js'))
  await build({
    absWorkingDir: folder,
    entryPoints: { bundle: 'main.js', 'tree-bundle': 'tree.js' },
    outdir: '.',
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'silent',
  })
  return folder
}

async function inNode(folder: string, entry: string): Promise<unknown> {
  const { default: run } = (await import(/* @vite-ignore */ `file://${join(folder, entry)}`)) as { default: Run }
  return JSON.parse(run(SOURCES))
}

test('there is something to compare', () => {
  expect(SOURCES.length).toBeGreaterThan(0)
  expect(SUBPATHS.map(({ name }) => name)).toContain('wirecopy/locales/en')
})

test.each([
  ['from an import map', 'main.js', 'main.js'],
  ['from a bundle', 'bundle.js', 'main.js'],
  ['in a worker', 'in-worker.js', 'main.js'],
  ['a tree', 'tree-bundle.js', 'tree.js'],
])('a page gives what Node gives, %s', async (_, entry, original) => {
  const folder = await site()
  const { page, errors } = await openPage(FAR)
  await page.goto(`${await serve(folder)}/`)
  const result = await page.evaluate<string>(
    `fetch('/sources.json').then(async (file) => (await import('/${entry}')).default(await file.json()))`,
  )
  expect(errors).toEqual([])
  expect(JSON.parse(result)).toEqual(await inNode(folder, original))
})
