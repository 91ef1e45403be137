import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const src = resolve(import.meta.dirname, 'src')

export default defineConfig({
  // Examples import the package by its name, as its users do.
  resolve: {
    alias: [
      { find: /^wirecopy$/, replacement: `${src}/index.ts` },
      { find: /^wirecopy\/(.+)$/, replacement: `${src}/$1/index.ts` },
    ],
  },
  test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
})
