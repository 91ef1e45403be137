import { dirname, resolve } from 'node:path'
import { mergeConfig } from 'vitest/config'
import library from './tsup.config.ts'
import suite from './vitest.config.ts'

const { entry } = library as { entry: Record<string, string> }
const built = new Map(Object.entries(entry).map(([name, file]) => [resolve(file), resolve('dist', `${name}.js`)]))

/** The suite on the built package: what a test imports from an entry of src comes from dist. */
export default mergeConfig(suite, {
  test: { exclude: ['test/lint.test.ts', '**/node_modules/**'] },
  plugins: [
    {
      name: 'dist',
      enforce: 'pre',
      resolveId: (id: string, importer?: string) =>
        id.startsWith('.') && importer ? built.get(resolve(dirname(importer), id)) : undefined,
    },
  ],
})
