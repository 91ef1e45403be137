/**
 * The parsers, offsets to lines and columns and back, and the types of all that they give.
 *
 * @module wirecopy
 */

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
