/**
 * What an import of a dispatch gives, with `wirecopy/unplugin` in its default format:
 * `"types": ["wirecopy/client"]` in tsconfig.json, or `/// <reference types="wirecopy/client" />`. It stands before
 * `vite/client`, to which every .txt file is a string: of two patterns as long, TypeScript takes the first.
 */
declare module '*.dispatch.txt' {
  import type { Dispatch } from 'wirecopy'

  const dispatch: Dispatch
  export default dispatch
  export const headline: Dispatch['headline']
  export const deck: Dispatch['deck']
  export const dateline: Dispatch['dateline']
  export const byline: Dispatch['byline']
  export const bylines: Dispatch['bylines']
  export const credit: Dispatch['credit']
  export const body: Dispatch['body']
  export const quotes: Dispatch['quotes']
  export const speakers: Dispatch['speakers']
  export const boilerplate: Dispatch['boilerplate']
  export const sections: Dispatch['sections']
  export const issues: Dispatch['issues']
  /** The text of the file, where the plugin's `source` is true. */
  export const source: string
}
