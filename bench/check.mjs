#!/usr/bin/env node
// Holds parseDispatch's time over parse-english's against bench/ceilings.json; exits 1 where it takes more.
//   npm run build && npm run bench:check -- [data folder] [--update] [--only polnear]
// --update lowers the ceilings to what was reached; --only prints the ratio of one set. Takes some minutes.
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { lowerCeilings, readCeilings, TOLERANCE } from './ceilings.mjs'
import { cpuTime, warmUp } from './cpu-time.mjs'
import { readDocuments } from './documents.mjs'
import { tasks } from './tasks.mjs'

const ROUNDS = 7
/** A task goes over its documents until it took so many milliseconds. */
const LEAST_MS = 60

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean', default: false }, only: { type: 'string' } },
  allowPositionals: true,
})
const sets = readDocuments(positionals[0])
if (values.only) {
  // Those before it warm the code up, as they do below.
  for (const [set, documents] of Object.entries(sets)) {
    const ratio = ratioOf(documents)
    if (set !== values.only) continue
    console.log(ratio)
    process.exit()
  }
}
const ceilings = readCeilings()
const ratios = {}
for (const [set, documents] of Object.entries(sets)) {
  const most = (ceilings[set] ?? Number.POSITIVE_INFINITY) * TOLERANCE
  ratios[set] = ratioOf(documents)
  if (ratios[set] > most) ratios[set] = Math.min(ratios[set], ratioElsewhere(set))
  if (ratios[set] > most) process.exitCode = 1
  const held = ratios[set] > most ? 'MORE THAN' : 'held by'
  console.log(`${set}: parseDispatch takes ${ratios[set].toFixed(2)} of parse-english's time, ${held} ${ceilings[set]}`)
}
if (values.update) lowerCeilings(ratios)

/** The ratio in a process of its own: what the engine makes of code differs from one to the next, and stays within it. */
function ratioElsewhere(set) {
  return Number(
    execFileSync(process.execPath, [import.meta.filename, ...positionals, '--only', set], { encoding: 'utf8' }),
  )
}

/** The ratio of medians of interleaved rounds, so that a slow moment hits both. */
function ratioOf(documents) {
  const pair = [tasks.parseDispatch, tasks['parse-english']]
  for (const task of pair) warmUp(task, documents)
  const rounds = Array.from({ length: ROUNDS }, () => pair.map((task) => cpuTime(task, documents, LEAST_MS)))
  const [ours, theirs] = pair.map((_, i) => median(rounds.map((times) => times[i])))
  return ours / theirs
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}
