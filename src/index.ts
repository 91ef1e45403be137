export {
  parseBody,
  parseBoilerplate,
  parseByline,
  parseDateline,
  parseDispatch,
  parseHeadline,
  parseQuotes,
} from './dispatch.ts'
export { toOffset, toPosition } from './text/position.ts'
export type * from './types/index.ts'
