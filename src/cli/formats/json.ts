import type { Format, Parsed, View } from './index.ts'

/** The dispatch, or one part of it, for people to read; among several, with what goes with it. */
export const json: Format = (parsed, view) => {
  const { dispatch } = parsed
  return JSON.stringify(view.several ? toRecord(parsed, view) : view.part ? dispatch[view.part] : dispatch, null, 2)
}

/** A line: what goes with the document, and its dispatch, or one part of that. */
export const ndjson: Format = (parsed, view) => JSON.stringify(toRecord(parsed, view))

function toRecord({ record, dispatch }: Parsed, { part, into }: View): Record<string, unknown> {
  if (Object.hasOwn(record, into)) {
    throw new Error(`the record has a field ${JSON.stringify(into)} of its own: name another with --into`)
  }
  return { ...record, [into]: part ? dispatch[part] : dispatch }
}
