// The package ships no types; this is what the tests call.
declare module 'jsonld' {
  interface Options {
    documentLoader?: (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>
    safe?: boolean
  }
  export function expand(input: unknown, options?: Options): Promise<Record<string, unknown>[]>
  const jsonld: { expand: typeof expand }
  export default jsonld
}
