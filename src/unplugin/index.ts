/**
 * Dispatches as modules in Vite, Rollup, webpack, esbuild and Rspack.
 *
 * @module wirecopy/unplugin
 */

import { readFile } from 'node:fs/promises'
import { basename, isAbsolute } from 'node:path'
import { createUnplugin, type UnpluginInstance } from 'unplugin'
import { parseDispatch } from '../dispatch.ts'
import { toPosition } from '../text/position.ts'
import type { Dispatch, Issue } from '../types/index.ts'
import { dispatchModule, sourceExport, valueModule } from './module.ts'
import {
  type ModuleConverter,
  type ModuleFormat,
  type PluginSettings,
  readPluginOptions,
  type WirecopyPluginOptions,
} from './options.ts'

export type { FilePattern, ModuleConverter, ModuleFormat, WirecopyPluginOptions } from './options.ts'

/**
 * Dispatches as modules, for Vite, Rollup, Rolldown, webpack, Rspack, esbuild and what else unplugin serves.
 *
 * @example
 * ```ts
 * // vite.config.ts
 * import wirecopy from 'wirecopy/unplugin'
 *
 * export default { plugins: [wirecopy.vite({ failOn: ['quote-unclosed'] })] }
 * ```
 * ```ts
 * import story, { quotes } from './story.dispatch.txt'
 * ```
 */
const unplugin: UnpluginInstance<WirecopyPluginOptions | undefined, false> = /* @__PURE__ */ createUnplugin(
  (options?: WirecopyPluginOptions) => {
    const settings = readPluginOptions(options)
    return {
      name: 'wirecopy',
      // Before Vite's own plugins: to them a .txt file is an asset, of which only the address counts.
      enforce: 'pre',
      load: {
        filter: { id: { include: settings.include, exclude: settings.exclude } },
        async handler(id) {
          if (!isAbsolute(id)) return null // a module of another plugin, which is no file
          // Vite watches what it reads itself and what lies in its root; this file need be neither.
          this.addWatchFile(id)
          const source = decode(id, await readFile(id))
          const dispatch = parseDispatch(source, settings.parse)
          const grave = dispatch.issues.filter((issue) => settings.failOn.includes(issue.code))
          const [first] = grave
          if (first) this.error(failure(id, source, first, grave))
          return { code: await moduleCode(id, source, dispatch, settings), map: null, moduleType: 'js' }
        },
      },
      // By its ending the file would be text, which exports a string.
      esbuild: { loader: 'js' },
      bun: { loader: 'js' },
    }
  },
)

export default unplugin

async function moduleCode(file: string, source: string, dispatch: Dispatch, settings: PluginSettings): Promise<string> {
  const tail = settings.source ? sourceExport(source) : ''
  if (settings.format === 'dispatch') return dispatchModule(dispatch) + tail
  const convert = typeof settings.format === 'function' ? settings.format : await converter(settings.format)
  return valueModule(convert(source, dispatch, file)) + tail
}

/** Who wants the dispatch itself does not load the formats. */
async function converter(format: Exclude<ModuleFormat, 'dispatch'>): Promise<ModuleConverter> {
  const { toHtml, toJsonLd, toNinjs } = await import('../formats/index.ts')
  const convert = { html: toHtml, jsonld: toJsonLd, ninjs: toNinjs }[format]
  return (source, dispatch) => convert(source, dispatch)
}

/** Offsets count the file's own characters, so a byte that is none must fail rather than shift them. */
function decode(id: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new Error(`${id} is not UTF-8 text`, { cause })
  }
}

function failure(id: string, source: string, first: Issue, issues: readonly Issue[]) {
  const lines = issues.map((issue) => {
    const { line, column } = toPosition(source, issue.start)
    return `\n  ${line}:${column} ${issue.code}: ${issue.message}`
  })
  const { line, column } = toPosition(source, first.start)
  // Bundlers count columns from 0.
  return {
    id,
    message: `${basename(id)} has issues that fail the build:${lines.join('')}`,
    loc: { file: id, line, column: column - 1 },
  }
}
