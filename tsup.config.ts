import { defineConfig } from 'tsup'

/** What the compiler leaves in patterns: a module of nothing but ASCII is half as large in memory, and read in half the time. */
const ascii = {
  name: 'ascii',
  renderChunk: (code: string) => ({
    code: code.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
  }),
}

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
    // Engines read the patterns of a module as they load it, and a class by Unicode property takes them long each time. A
    // call is made when it is first used.
    options.supported = { 'regexp-unicode-property-escapes': false }
    // A process that imports the package reads a quarter less; names stay, for stack traces.
    options.minifyWhitespace = true
  },
  plugins: [ascii],
  // The build-step entry alone runs in Node only.
  external: [/^node:/],
  removeNodeProtocol: false,
})
