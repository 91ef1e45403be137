#!/usr/bin/env node
// Times wirecopy beside its peers over the same documents, in one process and interleaved, and writes bench/results.md.
//   npm run build && npm run bench -- [data folder] [--rounds 7]
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { parseArgs } from 'node:util'
import { Bench } from 'tinybench'
import { warmUp } from './cpu-time.mjs'
import { readDocuments } from './documents.mjs'
import { tasks } from './tasks.mjs'

/** A task goes over its documents for so many milliseconds a round. */
const LEAST_MS = 60

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '7' } },
  allowPositionals: true,
})
const names = Object.keys(tasks)
const sets = readDocuments(positionals[0])
// Those that take thirty times as long are warm after their first round.
warmUp(
  names.filter((name) => !/retext|compromise/.test(name)).map((name) => tasks[name]),
  sets,
)
const lines = []
for (const [set, documents] of Object.entries(sets)) {
  const seconds = await time(documents, names, Number(values.rounds))
  const units = documents.reduce((sum, text) => sum + text.length, 0)
  const ratio = seconds.parseDispatch / seconds['parse-english']
  console.log(`${set}: parseDispatch takes ${ratio.toFixed(3)} of parse-english's time`)
  lines.push(
    `## ${set}: ${documents.length} documents, ${(units / 1e6).toFixed(2)} million code units`,
    '',
    '| | ms | million code units a second | of parse-english |',
    '| --- | ---: | ---: | ---: |',
    ...names.map((name) => {
      const s = seconds[name]
      return `| ${name} | ${(s * 1e3).toFixed(1)} | ${(units / 1e6 / s).toFixed(1)} | ${(s / seconds['parse-english']).toFixed(3)} |`
    }),
    '',
  )
}
console.log(lines.join('\n'))
writeFileSync(new URL('results.md', import.meta.url), [...head(), ...lines, ...coldStart()].join('\n'))

/** The time of one pass over all documents, a task, in its fastest round: what else a machine does only ever adds time. */
async function time(documents, names, rounds) {
  const taken = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const task = tasks[name]
      const bench = new Bench({ time: LEAST_MS, iterations: 3, warmup: false })
      bench.add(name, () => {
        for (const text of documents) task(text)
      })
      await bench.run()
      const { result } = bench.tasks[0]
      if (!('latency' in result)) throw new Error(`${name}: ${JSON.stringify(result)}`)
      taken[name].push(result.latency.p50 / 1e3)
    }
  }
  return Object.fromEntries(names.map((name) => [name, Math.min(...taken[name])]))
}

function head() {
  const version = (name) =>
    JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version
  return [
    '# Speed',
    '',
    `Written by \`npm run bench\`. Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model.trim()}; ` +
      `parse-english ${version('parse-english')}, compromise ${version('compromise')}, ` +
      `retext-quotes ${version('retext-quotes')}, tinybench ${version('tinybench')}.`,
    'The fastest of interleaved rounds in one process, warmed up over all sets: a process that parses a few documents',
    'only is slower than this. Times vary with the machine, ratios little.',
    '',
  ]
}

/** Import and first parse in a new process, beside an empty start of Node. */
function coldStart() {
  const entry = new URL('../dist/index.js', import.meta.url).href
  const code = `import { parseDispatch } from ${JSON.stringify(entry)}; parseDispatch('LENKOVO (AVN) - “We go,” said Ann Kerr.')`
  const run = (script) => {
    const begun = process.hrtime.bigint()
    execFileSync(process.execPath, ['--input-type=module', '-e', script])
    return Number(process.hrtime.bigint() - begun) / 1e6
  }
  const empty = []
  const first = []
  for (let i = 0; i < 15; i++) {
    empty.push(run('0'))
    first.push(run(code))
  }
  const ratio = median(first) / median(empty)
  console.log(`cold start: ${ratio.toFixed(2)} times an empty Node start`)
  return [
    '## Cold start',
    '',
    `An empty Node start takes ${median(empty).toFixed(0)} ms, import and first parse ${median(first).toFixed(0)} ms: ${ratio.toFixed(2)} times.`,
    '',
  ]
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}
