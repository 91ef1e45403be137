import { defineConfig } from 'vitest/config'

/** What needs the built package, browsers, bundlers or services: `npm run test:all`. */
export default defineConfig({
  test: {
    include: ['test/all/**/*.slow.ts'],
    globalSetup: 'test/all/setup.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
