import type { DateStamp } from '../../types/index.ts'

/** What a date says: fields that the source leaves out are null. */
export interface DateFields {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly end: number
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a month has such a day. */
export function isDay(month: number, day: number): boolean {
  return day >= 1 && day <= (DAYS[month - 1] ?? 0)
}

/** The stamp of a date that starts at `start`. */
export function stamp(source: string, start: number, { year, month, day: printed, end }: DateFields): DateStamp {
  const day = month === 2 && printed === 29 && year !== null && !isLeap(year) ? null : printed
  const iso = year === null || month === null || day === null ? null : `${year}-${two(month)}-${two(day)}`
  return { start, end, text: source.slice(start, end), year, month, day, iso }
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
