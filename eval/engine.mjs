import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The flags (`--name=value`) and the first other argument of the command. */
export function readArguments() {
  const given = process.argv.slice(2)
  const flags = given.filter((a) => a.startsWith('--')).map((a) => [...a.slice(2).split('='), true])
  return { flags: Object.fromEntries(flags), file: given.find((a) => !a.startsWith('--')) }
}

/** What an entry of the sources exports, bundled as they stand. */
export async function loadEngine(entry) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirecopy-fit-'))
  const outfile = path.join(folder, 'engine.mjs')
  await build({ entryPoints: [path.join(root, entry)], bundle: true, format: 'esm', outfile, logLevel: 'error' })
  const loaded = await import(pathToFileURL(outfile).href)
  fs.rmSync(folder, { recursive: true })
  return loaded
}
