import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import tsup from '../../tsup.config.ts'

// What each subpath exports. A change here is a decision about semver.
const EXPORTS: Readonly<Record<string, readonly string[]>> = {
  wirecopy: [
    'parseBody',
    'parseBoilerplate',
    'parseByline',
    'parseDateline',
    'parseDispatch',
    'parseHeadline',
    'parseQuotes',
    'toOffset',
    'toPosition',
  ],
  'wirecopy/formats': ['toAnnotations', 'toHtml', 'toJsonLd', 'toNinjs', 'toNitf'],
  'wirecopy/locales/en': ['en', 'layout', 'quotes'],
  'wirecopy/offsets': ['convertOffsets', 'toOffsets', 'toPositions'],
  'wirecopy/retext': [
    'default',
    'dispatchParse',
    'retextAgencyMismatch',
    'retextNoteInBody',
    'retextQuoteUnclosed',
    'retextSpeakerFullName',
    'retextSpeakerMissing',
    'retextSurnameFirst',
  ],
  'wirecopy/schema': [
    'AuthorSchema',
    'BodySchema',
    'BoilerplateItemSchema',
    'BoilerplateKindSchema',
    'BoilerplateSchema',
    'BylineSchema',
    'CreditSchema',
    'DateStampSchema',
    'DatelineSchema',
    'DispatchSchema',
    'HeadlineSchema',
    'IssueCodeSchema',
    'IssueSchema',
    'MentionSchema',
    'ParagraphSchema',
    'PartSchema',
    'PositionSchema',
    'QuoteSchema',
    'QuoteSpeakerSchema',
    'SectionSchema',
    'SpanSchema',
    'SpeakerSchema',
    'dispatchJsonSchema',
    'parseStored',
  ],
  'wirecopy/unplugin': ['default'],
}

const require = createRequire(import.meta.url)

test.each(Object.entries(EXPORTS))('%s', async (subpath, names) => {
  const esm = await import(/* @vite-ignore */ entryOf(subpath))
  const cjs = require(subpath)
  expect(Object.keys(esm).sort()).toEqual(names)
  expect(Object.keys(cjs).sort()).toEqual(names)
})

test('every subpath is listed here', () => {
  const subpaths = Object.keys(manifest.exports).filter((name) => name !== './package.json' && name !== './client')
  expect(subpaths.map((name) => name.replace('.', 'wirecopy')).sort()).toEqual(Object.keys(EXPORTS).sort())
})

test('every subpath is built and comes with types first, for import and require', () => {
  const entries = Object.keys((tsup as { entry: Record<string, string> }).entry)
  const expected = entries.map((entry) => [
    entry === 'index' ? '.' : `./${entry}`,
    {
      import: { types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` },
      require: { types: `./dist/${entry}.d.cts`, default: `./dist/${entry}.cjs` },
    },
  ])
  const { './package.json': self, './client': client, ...subpaths } = manifest.exports
  expect(self).toBe('./package.json')
  expect(client).toEqual({ types: './client.d.ts' }) // declares modules, exports nothing
  // As text, so that the order of conditions counts.
  expect(JSON.stringify(subpaths)).toBe(JSON.stringify(Object.fromEntries(expected)))
})

test('the root needs nothing', () => {
  expect(Object.keys(manifest.peerDependencies).filter((name) => !(name in manifest.peerDependenciesMeta))).toEqual([])
  expect(manifest.sideEffects).toBe(false)
})

/** As Node finds the package's own name; the bundler of the tests would look elsewhere. */
function entryOf(subpath: string): string {
  const entry = Object.entries(manifest.exports).find(([name]) => name === subpath.replace('wirecopy', '.'))?.[1]
  return new URL(`../../${(entry as (typeof manifest.exports)['.']).import.default}`, import.meta.url).href
}
