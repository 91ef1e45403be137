import type { infer as Infer, ZodMiniType } from 'zod/mini'
import type * as types from '../types/index.ts'
import type * as schemas from './schemas.ts'

// Schemas and types are written apart; this file compiles only while they say the same. `npm run typecheck` reads it.

type Readonlys<T> = T extends readonly (infer E)[]
  ? readonly Readonlys<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Readonlys<T[K]> }
    : T

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

type Schemas = typeof schemas
type Of<K extends string> = `${K}Schema` extends keyof Schemas
  ? Schemas[`${K}Schema`] extends infer S extends ZodMiniType
    ? Readonlys<Infer<S>>
    : never
  : never

interface Types {
  Author: types.Author
  Body: types.Body
  Boilerplate: types.Boilerplate
  BoilerplateItem: types.BoilerplateItem
  BoilerplateKind: types.BoilerplateKind
  Byline: types.Byline
  Credit: types.Credit
  Dateline: types.Dateline
  DateStamp: types.DateStamp
  Dispatch: types.Dispatch
  Headline: types.Headline
  Issue: types.Issue
  IssueCode: types.IssueCode
  Mention: types.Mention
  Paragraph: types.Paragraph
  Part: types.Part
  Position: types.Position
  Quote: types.Quote
  QuoteSpeaker: types.QuoteSpeaker
  Section: types.Section
  Span: types.Span
  Speaker: types.Speaker
}

/** Types whose schema differs; a name here is the error message. */
type Wrong = { [K in keyof Types]: Same<Of<K>, Readonlys<Types[K]>> extends true ? never : K }[keyof Types]
/** Schemas without a line above. */
type Unlisted = Exclude<keyof Schemas, `${keyof Types}Schema`>

export const wrong: [Wrong, Unlisted] extends [never, never] ? true : [Wrong, Unlisted] = true
