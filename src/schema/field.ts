import { int, nonnegative, nullable, registry, type ZodMiniType } from 'zod/mini'

/**
 * What the schemas mean, in words. A registry of our own: names in zod's global one would clash with those of whoever
 * nests these schemas in theirs.
 */
export const meanings = registry<{ id?: string; description?: string }>()

/** A schema with its name, under which the JSON Schema defines it, and what it holds. */
export function named<S extends ZodMiniType>(id: string, description: string, schema: S): S {
  meanings.add(schema, { id, description })
  return schema
}

/** A field's schema with what the field holds. A copy: the same schema may stand in many fields. */
export function field<S extends ZodMiniType>(schema: S, description: string): S {
  const copy = schema.check()
  meanings.add(copy, { description })
  return copy
}

/** A field that may be null. */
export function optional<S extends ZodMiniType>(schema: S, description: string) {
  return field(nullable(schema), description)
}

/** An offset into the source. */
export function offset(description: string) {
  return field(int().check(nonnegative()), description)
}

/** An index into one of the lists of a dispatch. */
export function index(description: string) {
  return optional(int().check(nonnegative()), description)
}
