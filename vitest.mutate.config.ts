import { defineConfig } from 'vitest/config'

/** The tests that mutants are run against: `npm run mutate` says which. */
export default defineConfig({
  test: { include: (process.env.MUTATE_TESTS ?? 'src/**/*.test.ts').split(','), testTimeout: 30_000 },
})
