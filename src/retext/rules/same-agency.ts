const WORD = /[\p{L}\p{M}\p{Nd}]+/gu

/**
 * Whether two names mean one agency: the same words, one name within the other ("Avista", "Avista News Agency"), the
 * initials of the other ("AVN", "Avlon Video News"), or two names of one group of the caller's.
 */
export function sameAgency(one: string, other: string, groups: readonly (readonly string[])[] = []): boolean {
  const a = wordsOf(one)
  const b = wordsOf(other)
  if (isWithin(a, b) || isWithin(b, a) || isInitials(a, b) || isInitials(b, a)) return true
  const [nameA, nameB] = [a.join(' '), b.join(' ')]
  return groups.some((group) => {
    const names = group.map((name) => wordsOf(name).join(' '))
    return names.includes(nameA) && names.includes(nameB)
  })
}

/** Lower-case words, a possessive's letter left out. */
function wordsOf(name: string): string[] {
  const words = name.toLowerCase().replace(/['’]\p{L}(?!\p{L})/gu, '')
  return words.match(WORD) ?? []
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  return short.length > 0 && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
}

function isInitials(short: readonly string[], long: readonly string[]): boolean {
  const [word, ...more] = short
  if (word === undefined || more.length > 0 || word.length < 2 || long.length < 2) return false
  return long
    .map((part) => part.charAt(0))
    .join('')
    .includes(word)
}
