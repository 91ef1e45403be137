import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', 'locales/en': 'src/locales/en/index.ts' },
  format: ['esm', 'cjs'],
  dts: true,
  splitting: true,
  clean: true,
  target: 'es2022',
  platform: 'neutral',
})
