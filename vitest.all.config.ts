import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

// Schemas of others, which are not ours to ship: what needs them is part of the run where they stand.
const data = existsSync(`${process.env.WIRECOPY_DATA ?? '../shared'}/schemas`) ? ['test/data/**/*.data.ts'] : []

/** What needs the built package, browsers, bundlers or services: `npm run test:all`. */
export default defineConfig({
  test: {
    include: ['test/all/**/*.slow.ts', ...data],
    globalSetup: 'test/all/setup.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
