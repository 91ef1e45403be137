import { dirname, resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import library from './tsup.config.ts'

const { entry } = library as { entry: Record<string, string> }
const entries = Object.entries(entry).map(
  ([name, file]) => [name, resolve(file), resolve('dist', `${name}.js`)] as const,
)
const byFile = new Map(entries.map(([, file, built]) => [file, built]))
const byName = new Map(entries.map(([name, , built]) => [name === 'index' ? 'wirecopy' : `wirecopy/${name}`, built]))

/** What holds of the contract, on the built package: an entry of src, or the package by its name, comes from dist. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // About the sources alone, about time, or about dist already.
    exclude: ['lint', 'patterns', 'linear', 'layout.properties', 'lockfile']
      .map((name) => `test/${name}.test.ts`)
      .concat('test/package/**'),
    testTimeout: 60_000,
    setupFiles: 'test/support/seed.ts',
  },
  plugins: [
    {
      name: 'dist',
      enforce: 'pre',
      resolveId: (id: string, importer?: string) =>
        byName.get(id) ?? (id.startsWith('.') && importer ? byFile.get(resolve(dirname(importer), id)) : undefined),
    },
  ],
})
