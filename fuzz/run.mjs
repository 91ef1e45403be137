#!/usr/bin/env node
// Feeds random dispatches to the parser and holds the answers against what must be true of any.
//   npm run fuzz -- [--runs 1000000] [--seed 1] [--size 40]
// A find is printed shrunk, with the seed that gives it again; it becomes a file in fuzz/corpus, which every run reads first.
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { check } from './check.mjs'
import { text } from './grammar.mjs'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    size: { type: 'string', default: '40' },
  },
})
const corpus = new URL('corpus/', import.meta.url)
const known = readdirSync(corpus).sort()
for (const file of known) check(readFileSync(new URL(file, corpus), 'utf8'))

const begun = performance.now()
const runs = Number(values.runs)
// In slices, so that a long run reports and keeps no history: of long texts it would fill the memory.
const slice = 5_000
for (let done = 0; done < runs; done += slice) {
  const seed = Number(values.seed) * 1_000_003 + done
  fc.assert(fc.property(text(Number(values.size)), check), { numRuns: Math.min(slice, runs - done), seed })
  const rate = Math.min(done + slice, runs) / ((performance.now() - begun) / 1000)
  console.error(`${Math.min(done + slice, runs)} texts, ${Math.round(rate)} a second`)
}
console.log(`${runs} random texts and ${known.length} kept finds: nothing found`)
