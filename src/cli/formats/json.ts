import type { Format } from './index.ts'

/** The dispatch, or one part of it, as indented JSON. */
export const json: Format = ({ dispatch }, { part }) => `${JSON.stringify(part ? dispatch[part] : dispatch, null, 2)}\n`
