export { isDateLine, readAround } from './line.ts'
export { readDate } from './read.ts'
