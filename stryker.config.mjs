// Mutation testing, a folder at a time: `npm run mutate -- src/text` (scripts/mutate.mjs says what is run).

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  appendPlugins: [new URL('scripts/mutate-runner.mjs', import.meta.url).pathname],
  testRunner: 'tables',
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 3_000,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: [
    '/docs/dist',
    '/eval',
    '/bench',
    '/examples',
    '/playground',
    '/dist',
    '/coverage',
    '/reports',
    '/.ci',
  ],
  // The sandbox is the runner's to compile; types are checked by npm run typecheck.
  disableTypeChecks: false,
  thresholds: { high: 90, low: 80, break: null },
}
