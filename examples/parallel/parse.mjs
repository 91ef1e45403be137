/** NDJSON in, NDJSON out, in constant memory: each record without its text, with its dispatch. */
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { parseDispatch } from 'wirecopy'

const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
await pipeline(lines, convert, process.stdout)

async function* convert(source) {
  let line = 0
  for await (const json of source) yield `${JSON.stringify(read(json, ++line))}\n`
}

function read(json, line) {
  try {
    const { text, ...record } = JSON.parse(json)
    return { ...record, dispatch: parseDispatch(text) }
  } catch (error) {
    return { line, error: error.message }
  }
}
