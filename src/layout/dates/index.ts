export { isDateLine, readAround } from './line.ts'
export { readDate, readLoneMonth, skipWeekday } from './read.ts'
