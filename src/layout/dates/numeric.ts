import { fullYear, readDigits, readFirstDigits, readYear } from './numbers.ts'
import { type DateFields, isDay } from './stamp.ts'

/**
 * A date in figures: `2011-06-01`, `14.03.23`, `12/02/2019`. Year first is ISO; dots are day first unless that cannot
 * be; slashes and hyphens may be either, and are neither where both could be.
 */
export function readNumericDate(source: string, start: number, end: number): DateFields | null {
  const first = readDigits(source, start, end, 4)
  if (!first || first.count === 3) return null
  const mark = source[first.end]
  if (mark !== '.' && mark !== '/' && mark !== '-') return null
  const second = readDigits(source, first.end + 1, end, 2)
  if (!second || source[second.end] !== mark) return null
  if (first.count === 4) {
    const day = readFirstDigits(source, second.end + 1, end, 2)
    if (!day || first.value < 1800 || first.value > 2199 || !isDay(second.value, day.value)) return null
    return { year: first.value, month: second.value, day: day.value, end: day.end }
  }
  const year = readYear(source, second.end + 1, end) ?? readDigits(source, second.end + 1, end, 2)
  if (!year || year.count < 2 || year.end > end) return null
  // "1.2.10" is a version or a section as often as a date.
  if (year.count === 2 && (source[year.end] === mark || (mark === '.' && second.count === 1 && first.count === 1))) {
    return null
  }
  const order = orderOf(first.value, second.value, mark === '.')
  return order && { year: fullYear(year), month: order.month, day: order.day, end: year.end }
}

function orderOf(
  first: number,
  second: number,
  dayFirst: boolean,
): { month: number | null; day: number | null } | null {
  const european = isDay(second, first)
  const american = isDay(first, second)
  if (european && american && first !== second && !dayFirst) return { month: null, day: null }
  if (european) return { month: second, day: first }
  return american ? { month: first, day: second } : null
}
