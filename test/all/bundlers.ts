import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rspack } from '@rspack/core'
import { build as esbuild } from 'esbuild'
import { rollup } from 'rollup'
import { build as vite } from 'vite'
import webpack from 'webpack'

/** Bundles main.js of a folder to out.mjs for production; a build that fails rejects with what the bundler says. */
export type Bundle = (folder: string, plugins?: readonly unknown[]) => Promise<string>

type Any = never

/** Minified and tree-shaken as each bundler does by itself. */
export const BUNDLERS: Readonly<Record<'esbuild' | 'rollup' | 'vite' | 'webpack' | 'rspack', Bundle>> = {
  async esbuild(folder, plugins = []) {
    await esbuild({
      absWorkingDir: folder,
      entryPoints: ['main.js'],
      outfile: 'out.mjs',
      bundle: true,
      minify: true,
      format: 'esm',
      logLevel: 'silent',
      plugins: plugins as Any,
    })
    return output(folder)
  },

  async rollup(folder, plugins = []) {
    const bundle = await rollup({
      input: join(folder, 'main.js'),
      plugins: [plugins as Any, packages(folder)],
      onLog: () => {},
    })
    await bundle.write({ file: join(folder, 'out.mjs'), inlineDynamicImports: true })
    await bundle.close()
    return output(folder)
  },

  async vite(folder, plugins = []) {
    await vite({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: plugins as Any,
      build: {
        outDir: '.',
        emptyOutDir: false,
        lib: { entry: 'main.js', formats: ['es'], fileName: () => 'out.mjs' },
      },
    })
    return output(folder)
  },

  async webpack(folder, plugins = []) {
    await run(webpack({ ...packLike(folder), experiments: { outputModule: true }, plugins: plugins as Any }))
    return output(folder)
  },

  async rspack(folder, plugins = []) {
    await run(rspack({ ...packLike(folder), plugins: plugins as Any }))
    return output(folder)
  },
}

/** What the bundle exports. */
export function load(file: string): Promise<Record<string, unknown>> {
  return import(/* @vite-ignore */ `file://${file}`)
}

/** The bundle's code. */
export function code(file: string): string {
  return readFileSync(file, 'utf8')
}

function output(folder: string): string {
  return join(folder, 'out.mjs')
}

/** Rollup itself resolves no package; this is all that its own plugin is needed for here. */
function packages(folder: string) {
  return {
    name: 'packages',
    resolveId(id: string) {
      if (!/^wirecopy(\/|$)/.test(id)) return null
      const { exports } = JSON.parse(readFileSync(join(folder, 'node_modules/wirecopy/package.json'), 'utf8'))
      const file = exports[`.${id.slice('wirecopy'.length)}`].import.default
      return join(folder, 'node_modules/wirecopy', file)
    },
  }
}

function packLike(folder: string) {
  return {
    context: folder,
    entry: './main.js',
    mode: 'production' as const,
    output: { module: true, path: folder, filename: 'out.mjs', library: { type: 'module' as const } },
  }
}

interface Compiler {
  run: (done: (error: Error | null, stats?: { hasErrors: () => boolean; toString: () => string }) => void) => void
  close: (done: () => void) => void
}

function run(compiler: unknown): Promise<void> {
  const it = compiler as Compiler
  return new Promise((resolve, reject) => {
    it.run((error, stats) => {
      it.close(() => {
        if (error) reject(error)
        else if (stats?.hasErrors()) reject(new Error(stats.toString()))
        else resolve()
      })
    })
  })
}
