/** A value that is made when it is first asked for, and kept: of a locale, a short text needs little. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
