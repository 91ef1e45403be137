import { given } from '../text/given.ts'
import type { Span } from '../types/index.ts'
import { type Context, fail } from './context.ts'
import type { Fields, Leaf, Shape } from './shape.ts'

/** A copy of the value with the fields that its shape has, and none besides; what is of another shape is a `TypeError`. */
export function readShape(context: Context, value: unknown, shape: Shape, path: string): unknown {
  if (isLeaf(shape)) return readLeaf(context, value, shape, path)
  if ('maybe' in shape) return value === null ? null : readShape(context, value, shape.maybe as Shape, path)
  if (isList(shape)) {
    if (!Array.isArray(value)) fail(context, path, 'be an array', value)
    return Array.from(value, (entry: unknown, at) => readShape(context, entry, shape[0], `${path}[${at}]`))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(context, path, 'be an object', value)
  const copy: Record<string, unknown> = {}
  for (const [field, inner] of Object.entries(shape)) {
    copy[field] = readShape(context, (value as Record<string, unknown>)[field], inner, `${path}.${field}`)
  }
  if (shape.start === 'offset') checkSpan(context, copy as unknown as Span, path)
  if (shape.text === 'slice') checkText(context, copy as unknown as Span & { text: string }, path)
  return copy
}

function readLeaf(context: Context, value: unknown, shape: Leaf, path: string): unknown {
  if (shape === 'string' || shape === 'slice') {
    if (typeof value !== 'string') fail(context, path, 'be a string', value)
  } else if (shape === 'offset') {
    checkWhole(context, value, 0, context.length, path, context.source === null ? END : LENGTH)
  } else if (shape === 'count') checkWhole(context, value, 0, Number.MAX_SAFE_INTEGER, path)
  else if ('from' in shape) checkWhole(context, value, shape.from, shape.to, path)
  else if (!shape.of.includes(value as string)) fail(context, path, `be ${shape.of.map(given).join(' or ')}`, value)
  return value
}

const LENGTH = ", the source's length,"
const END = ', where the sections end,'

function checkWhole(context: Context, value: unknown, from: number, to: number, path: string, what = ''): void {
  if (Number.isInteger(value) && (value as number) >= from && (value as number) <= to) return
  const range = to === Number.MAX_SAFE_INTEGER ? `, ${from} or more` : ` from ${from} to ${to}`
  fail(context, path, `be ${from === to ? from : `a whole number${range}`}${what}`, value)
}

function checkSpan(context: Context, { start, end }: Span, path: string): void {
  if (end < start) fail(context, `${path}.end`, `not be less than its start ${start}`, end)
}

function checkText({ name, source }: Context, { start, end, text }: Span & { text: string }, path: string): void {
  if (source === null ? text.length === end - start : source.slice(start, end) === text) return
  const wanted = source === null ? `of length ${end - start}` : `source.slice(${start}, ${end})`
  throw new TypeError(`${name}: ${path}.text is not ${wanted}, got ${given(text)}: the dispatch of another source?`)
}

function isLeaf(shape: Shape): shape is Leaf {
  return typeof shape === 'string' || 'of' in shape || 'from' in shape
}

function isList(shape: Fields | readonly [Shape]): shape is readonly [Shape] {
  return Array.isArray(shape)
}
