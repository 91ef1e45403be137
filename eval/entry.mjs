import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const SOURCE = fileURLToPath(new URL('../src/index.ts', import.meta.url))

/** `parseDispatch` of a built entry, or of the sources as they are now, bundled in milliseconds. */
export async function loadEntry(entry) {
  if (entry) return (await import(pathToFileURL(path.resolve(entry)).href)).parseDispatch
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirecopy-eval-'))
  try {
    const outfile = path.join(folder, 'index.mjs')
    await build({ entryPoints: [SOURCE], bundle: true, format: 'esm', target: 'es2022', outfile, logLevel: 'error' })
    return (await import(pathToFileURL(outfile).href)).parseDispatch
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}
