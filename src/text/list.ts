/** The item before a place in a list, if any. At -1 engines look for a property of that name, which takes fifty times as long. */
export function itemBefore<T>(list: readonly T[], index: number): T | undefined {
  return index > 0 ? list[index - 1] : undefined
}

/** Sorts items by where they start. Most lists are in order as they come: those are looked through once and left alone. */
export function sortByStart<T extends { readonly start: number }>(items: T[]): T[] {
  for (let i = 1; i < items.length; i++)
    if ((items[i] as T).start < (items[i - 1] as T).start) return items.sort((a, b) => a.start - b.start)
  return items
}
