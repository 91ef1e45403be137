import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// One self-contained file from the built package: run `npm run build` first.
export default defineConfig({
  root: here('.'),
  base: './',
  resolve: {
    alias: [
      { find: /^wirecopy\/(.+)$/, replacement: here('../dist/$1.js') },
      { find: /^wirecopy$/, replacement: here('../dist/index.js') },
    ],
  },
  plugins: [viteSingleFile({ removeViteModuleLoader: true })],
  build: { outDir: here('../docs/dist/playground'), emptyOutDir: true, target: 'es2022' },
})
