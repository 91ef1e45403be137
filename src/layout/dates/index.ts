export { isDateLine, readAround } from './line.ts'
export { readDate, readLoneMonth } from './read.ts'
