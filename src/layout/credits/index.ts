export { readCredit } from './read.ts'
