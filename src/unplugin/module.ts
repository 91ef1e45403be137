import type { Dispatch } from '../types/index.ts'

/**
 * The code of the module that stands for a dispatch: each part a named export, all of them the default one, so that
 * a bundler keeps no more than what is imported.
 */
export function dispatchModule(dispatch: Dispatch): string {
  const { version, ...parts } = dispatch
  const names = Object.keys(parts)
  const exports = Object.entries(parts).map(([name, part]) => `export const ${name} = ${literal(part)}\n`)
  return `${exports.join('')}export default { version: ${version}, ${names.join(', ')} }\n`
}

/** The code of a module with nothing but a default export. */
export function valueModule(value: unknown): string {
  return `export default ${literal(value)}\n`
}

/** The code that exports the text itself. */
export function sourceExport(source: string): string {
  return `export const source = ${literal(source)}\n`
}

/** JSON is JavaScript but for one key that sets the prototype; no key here comes from the source. */
function literal(value: unknown): string {
  return JSON.stringify(value)
}
