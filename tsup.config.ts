import { defineConfig } from 'tsup'

/** The library: one entry a subpath of `exports`. A new subpath is a line here and one there; a test compares them. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    schema: 'src/schema/index.ts',
    retext: 'src/retext/index.ts',
    formats: 'src/formats/index.ts',
    offsets: 'src/text/offsets.ts',
    'locales/en': 'src/locales/en/index.ts',
    unplugin: 'src/unplugin/index.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  // Data that two entries share stands in one chunk.
  splitting: true,
  silent: true,
  clean: true,
  target: 'es2022',
  platform: 'neutral',
  esbuildOptions(options) {
    // Curly marks as themselves: an escape is twice as long.
    options.charset = 'utf8'
    // A process that imports the package reads a quarter less; names stay, for stack traces.
    options.minifyWhitespace = true
  },
  // The build-step entry alone runs in Node only.
  external: [/^node:/],
  removeNodeProtocol: false,
})
