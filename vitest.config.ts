import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const src = resolve(import.meta.dirname, 'src')

export default defineConfig({
  test: {
    // Pure functions: files of tests can share what they import. Processes, since growth is measured by a process's time.
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
    setupFiles: 'test/support/seed.ts',
    projects: [
      {
        extends: true,
        // Examples import the package by its name, as its users do.
        resolve: {
          alias: [
            { find: /^wirecopy$/, replacement: `${src}/index.ts` },
            { find: /^wirecopy\/(.+)$/, replacement: `${src}/$1/index.ts` },
          ],
        },
        test: {
          name: 'source',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/package/**'],
          testTimeout: 30_000,
        },
      },
      // What `npm run build` makes; built first where the sources are newer.
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/*.test.ts'],
          globalSetup: 'test/package/build.ts',
          testTimeout: 30_000,
        },
      },
    ],
  },
})
