export { runTask as default } from './task.ts'
