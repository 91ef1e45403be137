import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { inject, onTestFinished } from 'vitest'

export const ROOT: string = resolve(import.meta.dirname, '../..')

/** A project of somebody else's: the packed wirecopy installed, of other packages only those named. */
export function consumer(files: Readonly<Record<string, string>>, packages: readonly string[] = []): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'consumer-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  install(folder, packages)
  write(folder, { 'package.json': '{ "type": "module" }', ...files })
  return folder
}

/** Installs the packed wirecopy in a folder and links other packages to the repository's own. */
export function install(folder: string, packages: readonly string[]): void {
  cpSync(inject('packed'), join(folder, 'node_modules/wirecopy'), { recursive: true })
  for (const name of packages) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(realpathSync(join(ROOT, 'node_modules', name)), link)
  }
}

/** A module of the packed wirecopy, as Node loads it. */
export function fromPacked<T>(name: string): Promise<T> {
  return import(/* @vite-ignore */ `file://${join(inject('packed'), 'dist', name)}`)
}

export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}
