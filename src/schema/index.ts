/**
 * Schemas of every type, as zod and as JSON Schema, and a reader of dispatches kept as JSON.
 *
 * @module wirecopy/schema
 */

export { dispatchJsonSchema } from './json-schema.ts'
export * from './schemas.ts'
export { parseStored } from './stored.ts'
