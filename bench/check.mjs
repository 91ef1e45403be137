#!/usr/bin/env node
// Holds parseDispatch's time over parse-english's against bench/ceilings.json; exits 1 where it takes more.
//   npm run build && npm run bench:check -- [data folder] [--update]
// --update lowers the ceilings to what was reached. Takes some two minutes.
import { parseArgs } from 'node:util'
import { lowerCeilings, readCeilings, TOLERANCE } from './ceilings.mjs'
import { cpuTime, warmUp } from './cpu-time.mjs'
import { readDocuments } from './documents.mjs'
import { tasks } from './tasks.mjs'

const ROUNDS = 40

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const sets = readDocuments(positionals[0])
const ours = tasks.parseDispatch
const theirs = tasks['parse-english']
warmUp([ours, theirs], sets)
const ratios = ratiosOf(sets)
const ceilings = readCeilings()
for (const [set, ratio] of Object.entries(ratios)) {
  const held = ratio <= (ceilings[set] ?? Number.POSITIVE_INFINITY) * TOLERANCE
  if (!held) process.exitCode = 1
  console.log(
    `${set}: parseDispatch takes ${ratio.toFixed(2)} of parse-english's time, ${held ? 'held by' : 'MORE THAN'} ${ceilings[set]}`,
  )
}
if (values.update) lowerCeilings(ratios)

/** The ratio of the fastest rounds, a set: what else a machine does only ever adds time. Rounds go over all sets in turn. */
function ratiosOf(sets) {
  const fastest = Object.fromEntries(Object.keys(sets).map((set) => [set, [Infinity, Infinity]]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [set, documents] of Object.entries(sets)) {
      fastest[set] = [ours, theirs].map((task, i) => Math.min(fastest[set][i], cpuTime(task, documents)))
    }
  }
  return Object.fromEntries(Object.entries(fastest).map(([set, [a, b]]) => [set, a / b]))
}
