import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { root } from './engine.mjs'

/** Writes weights into src/quotes/attribution/weights.ts; `by` says how they came about. */
export function writeWeights({ ways, values }, size, by) {
  const text = `import type { CodedWeights } from './weights-code.ts'

// Written by ${by}; see docs/quotes.md. Numbers over attributes, in the code of weights-code.ts.

/** How many weights the fit knew: attributes and templates must still give as many. */
export const WEIGHTS_SIZE = ${size}

export const WEIGHTS: CodedWeights = {
  ways: '${ways}',
  values:
    '${values}',
}
`
  fs.writeFileSync(path.join(root, 'src/quotes/attribution/weights.ts'), text)
  const bytes = zlib.gzipSync(ways).length + zlib.gzipSync(values).length
  console.log(`${size} weights, ${values.length} of them not 0, ${bytes} bytes gzipped`)
}
