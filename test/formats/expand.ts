import jsonld from 'jsonld'

/** Expands JSON-LD with one context known by its address and no network; what no term stands for is an error. */
export function expand(input: unknown, address: string, context: unknown): Promise<Record<string, unknown>[]> {
  const documentLoader = async (url: string) => {
    if (url !== address) throw new Error(`not loaded: ${url}`)
    return { contextUrl: null, documentUrl: url, document: context }
  }
  // JSON.parse, since a processor meets text, not our objects.
  return jsonld.expand(JSON.parse(JSON.stringify(input)), { documentLoader, safe: true })
}

/** All strings and numbers of a document without its contexts, sorted; with short names of types for long ones. */
export function leaves(value: unknown, found: string[] = []): string[] {
  if (Array.isArray(value)) for (const entry of value) leaves(entry, found)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      if (key === '@context' || key === '@type' || key === 'type' || key === 'purpose' || key === 'motivation') continue
      leaves(entry, found)
    }
  } else found.push(String(value))
  return found.sort()
}
