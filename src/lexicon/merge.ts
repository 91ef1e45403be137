type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data }

const cache = new WeakMap<object, WeakMap<object, object>>()

/** Several locales' halves as one: lists are joined, objects merged, of single values the first holds. */
export function mergeAll<T extends object>(halves: readonly [T, ...T[]]): T {
  return halves.reduce(mergePair)
}

function mergePair<T extends object>(a: T, b: T): T {
  let known = cache.get(a)
  if (!known) {
    known = new WeakMap()
    cache.set(a, known)
  }
  let merged = known.get(b)
  if (!merged) {
    merged = mergeData(a as Data, b as Data) as object
    known.set(b, merged)
  }
  return merged as T
}

function mergeData(a: Data, b: Data): Data {
  if (Array.isArray(a) && Array.isArray(b)) {
    // A list of lists is a table by position (months): its rows are joined one by one.
    const table = a.length === b.length && a.every(Array.isArray) && b.every(Array.isArray)
    return table ? a.map((row, i) => mergeData(row, b[i] as Data)) : [...a, ...b]
  }
  if (isRecord(a) && isRecord(b)) {
    const out: Record<string, Data> = { ...a }
    for (const [key, value] of Object.entries(b)) out[key] = key in a ? mergeData(a[key] as Data, value) : value
    return out
  }
  return a
}

function isRecord(value: Data): value is { readonly [key: string]: Data } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
