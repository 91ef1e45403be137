#!/usr/bin/env node
// Measures wirecopy on the evaluation corpora and holds the figures against the floors.
//   npm run eval -- <data folder> [--part look|held|all] [--only polnear,articles,aeb,fundus,reuters]
//                                 [--entry dist/index.js] [--errors folder] [--update]
// See docs/quality.md.
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { CORPORA, readCorpus } from './corpora.mjs'
import { loadEntry } from './entry.mjs'
import { FIGURES } from './figures.mjs'
import { belowFloor, raiseFloors, readFloors } from './floors.mjs'
import { predict } from './predict.mjs'
import { scoreAll } from './score.mjs'
import { printTable } from './table.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'all' },
    only: { type: 'string' },
    entry: { type: 'string' },
    errors: { type: 'string' },
    update: { type: 'boolean', default: false },
  },
})
const data = path.resolve(positionals[0] ?? process.env.WIRECOPY_DATA ?? '../shared')
const only = options.only?.split(',') ?? CORPORA
check(['look', 'held', 'all'].includes(options.part), `--part is look, held or all, not ${options.part}`)
check(
  only.every((name) => CORPORA.includes(name)),
  `--only takes ${CORPORA.join(', ')}`,
)
check(!options.errors || options.part === 'look', '--errors needs --part look: held documents are not for reading')
check(fs.existsSync(path.join(data, 'corpora')), `no corpora in ${data}`)

const began = performance.now()
const parseDispatch = await loadEntry(options.entry)
const speed = { characters: 0, bytes: 0, milliseconds: 0 }
const corpora = only.map((name) => predict(readCorpus(data, name, options.part), parseDispatch, speed))
// With `all`, the held part is scored a second time on its own: those are the figures that count.
const parts = options.part === 'all' ? ['all', 'held'] : [options.part]
const scored = {}
for (const part of parts) scored[part] = await scoreAll(data, corpora, part, options.errors)

const figures = FIGURES.filter((figure) => only.includes(figure.corpus))
const floors = readFloors()
printTable(figures, scored, floors)
const seconds = (performance.now() - began) / 1000
const rate = speed.bytes / 1e6 / (speed.milliseconds / 1000)
console.log(
  `\nparsed ${(speed.bytes / 1e6).toFixed(1)} MB in ${(speed.milliseconds / 1000).toFixed(2)} s, ${rate.toFixed(1)} MB/s; ${seconds.toFixed(1)} s in all`,
)

const low = belowFloor(figures, scored, floors)
for (const { part, key, value, floor } of low) console.log(`below its floor: ${part} ${key} ${value} < ${floor}`)
if (options.update) console.log(`${raiseFloors(figures, scored, floors)} floors raised`)
process.exitCode = low.length > 0 ? 1 : 0

/** Ends with one line where the command is used wrongly. */
function check(ok, message) {
  if (ok) return
  console.error(`eval: ${message}`)
  process.exit(2)
}
