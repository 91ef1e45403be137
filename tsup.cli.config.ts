import { defineConfig } from 'tsup'

/** The command line: run, never imported, so it is ESM without declarations. */
export default defineConfig({
  entry: { index: 'src/cli/index.ts', worker: 'src/cli/worker.ts' },
  outDir: 'dist/cli',
  format: ['esm'],
  silent: true,
  target: 'es2022',
  platform: 'node',
  removeNodeProtocol: false,
})
