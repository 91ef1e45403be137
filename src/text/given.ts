/** Says what a caller gave, for error messages: short, and never the whole of a large value. */
export function given(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (typeof value === 'object') return `an object${classOf(value)}`
  if (typeof value === 'function') return 'a function'
  return String(value)
}

/** A `constructor` may be data: what comes from JSON has any field. */
function classOf(value: object): string {
  const maker: unknown = value.constructor
  return typeof maker === 'function' && maker.name ? ` (${maker.name})` : ''
}
