export { dispatchJsonSchema } from './json-schema.ts'
export * from './schemas.ts'
export { parseStored } from './stored.ts'
