import { toJSONSchema } from 'zod/mini'
import { meanings } from './field.ts'
import { DispatchSchema } from './schemas.ts'

/**
 * The shape of a `Dispatch` as JSON Schema (draft 2020-12), every type under `$defs`, every field described.
 *
 * Unknown fields are allowed, since a minor release may add some.
 *
 * @returns A fresh object, ready to be written as JSON.
 * @example
 * ```ts
 * dispatchJsonSchema().$schema // 'https://json-schema.org/draft/2020-12/schema'
 * ```
 */
export function dispatchJsonSchema(): Record<string, unknown> {
  const schema = toJSONSchema(DispatchSchema, { target: 'draft-2020-12', metadata: meanings, io: 'input' })
  return { $schema: schema.$schema, title: 'Dispatch', ...schema }
}
