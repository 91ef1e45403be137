/** The first place of a code unit from `start` on, before `end`; -1 where there is none. Never looks beyond `end`. */
export function findCode(source: string, code: number, start: number, end: number): number {
  for (let at = start; at < end; at++) if (source.charCodeAt(at) === code) return at
  return -1
}

/** How many of some numbers in rising order are not above another. */
export function countUpTo(numbers: readonly number[], most: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) <= most) low = middle + 1
    else high = middle
  }
  return low
}
