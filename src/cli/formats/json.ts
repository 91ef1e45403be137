import type { Format, Parsed, View } from './index.ts'

/** The dispatch, or one part of it, for people to read; among several, with what goes with it. */
export const json: Format = (parsed, view) => {
  const { dispatch } = parsed
  return JSON.stringify(view.several ? toRecord(parsed, view) : view.part ? dispatch[view.part] : dispatch, null, 2)
}

/** A line: what goes with the document, and its dispatch, or one part of that. */
export const ndjson: Format = (parsed, view) => JSON.stringify(toRecord(parsed, view))

function toRecord({ record, dispatch }: Parsed, { part }: View): Record<string, unknown> {
  return { ...record, ...(part ? { [part]: dispatch[part] } : { dispatch }) }
}
