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

/** Refuses what is no object, and options of another name than these: a misspelt one would do nothing, and say nothing. */
export function onlyKnown(name: string, options: unknown, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`${name}: options must be an object, got ${given(options)}`)
  }
  const other = Object.keys(options).find((key) => !known.includes(key))
  if (other !== undefined) {
    throw new TypeError(`${name}: options.${other} is none of its options (${known.join(', ')})`)
  }
}
