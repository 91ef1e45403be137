#!/usr/bin/env node
// Makes fitted weights fewer and coarser, with the answers kept: run it behind eval/fit.mjs.
//   node eval/thin.mjs <data folder> [--keep=4500] [--step=2] [--held]
// No annotation is read: of every choice that the engine meets in the texts, what the full weights choose is the aim.
// With --held, documents that are only scored are left out, and how many of their choices stay the same is printed.
import { CORPORA, fnv1a, readCorpus, sourceOf } from './corpora.mjs'
import { loadEngine, readArguments, root } from './engine.mjs'
import { minimise } from './minimise.mjs'
import { writeSums } from './sums.mjs'
import { writeWeights } from './weights-file.mjs'

const { flags, file: data } = readArguments()
if (!data) {
  console.error('usage: node eval/thin.mjs <data folder> [--keep=4500] [--step=2] [--held]')
  process.exit(2)
}
const KEEP = Number(flags.keep ?? 4500)
const STEP = Number(flags.step ?? 2)
/** Above 1 the margins of the full weights count for more than the odds of their other candidates. */
const SHARP = 4
const L2 = 0.1
/** How far ahead a choice should be that is put right. */
const MARGIN = 0.04
const LEAST = 3 / STEP

// The engine calls the recorder where it calls `best`.
const recorder = {
  name: 'recorder',
  setup(build) {
    build.onResolve({ filter: /\/score\.ts$/ }, ({ importer }) =>
      !importer.endsWith('attribution/index.ts') ? null : { path: `${root}/eval/record-choices.ts` },
    )
  },
}
const engine = await loadEngine('eval/thin-entry.ts', [recorder])
const { size } = engine.modelLayout()
const { codes, steps } = engine.decodeWeights(engine.WEIGHTS, size)
const LARGEST = steps.at(-1)
const full = Float64Array.from(codes, (code) => steps[code])

const seen = []
const unseen = []
for (const name of CORPORA) {
  for (const { gold } of readCorpus(data, name, 'all').documents) {
    engine.parseDispatch(sourceOf(gold, gold.textMain ? 'textMain' : 'text'))
    const isHeld = flags.held && name === 'polnear' && fnv1a(gold.id) % 5 === 0
    ;(isHeld ? unseen : seen).push(...engine.noted.splice(0))
  }
}
for (const choice of [...seen, ...unseen]) {
  const scores = choice.rows.map((row) => sumOf(full, row))
  choice.aim = scores.indexOf(Math.max(...scores))
  choice.odds = softmax(scores)
}

const weights = full.slice()
while (live().length > KEEP) {
  const weight = stakes()
  const least = live().sort((a, b) => weights[a] ** 2 * weight[a] - weights[b] ** 2 * weight[b])
  for (const slot of least.slice(0, Math.min(least.length - KEEP, Math.ceil(least.length * 0.18)))) weights[slot] = 0
  refit(live(), 15)
  report(`${live().length} weights`)
}
refit(live(), 25)
round()
report('rounded')
for (let pass = 0; pass < 8 && mend() > 0; pass++) report('mended')
if (unseen.length > 0) console.log(`of ${unseen.length} choices not seen, the same: ${share(unseen)}`)
const coded = engine.encodeWeights(weights)
writeWeights(coded, size, 'eval/fit.mjs and eval/thin.mjs')
writeSums(engine, coded)

function live() {
  return [...weights.keys()].filter((slot) => weights[slot] !== 0)
}

function sumOf(of, row) {
  let sum = 0
  for (const slot of row) sum += of[slot]
  return sum
}

function softmax(scores) {
  const top = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(SHARP * (score - top)))
  const all = odds.reduce((a, b) => a + b)
  return odds.map((one) => one / all)
}

/** How much each weight has a say in: the spread of its slot among the likely candidates of each choice. */
function stakes() {
  const spread = new Float64Array(size)
  for (const { rows } of seen) {
    const scores = rows.map((row) => sumOf(weights, row) / SHARP)
    const share = new Map()
    softmax(scores).forEach((odds, c) => {
      if (odds > 1e-5) for (const slot of rows[c]) share.set(slot, (share.get(slot) ?? 0) + odds)
    })
    for (const [slot, odds] of share) spread[slot] += Math.min(odds, 1) * (1 - Math.min(odds, 1))
  }
  return spread
}

/** Moves some weights so that the odds come near those of the full weights. */
function refit(free, rounds) {
  const place = new Int32Array(size).fill(-1)
  free.forEach((slot, i) => {
    place[slot] = i
  })
  const moved = minimise(free.length, rounds, (x, gradient) => {
    let loss = 0
    x.forEach((value, i) => {
      loss += (L2 / 2) * value * value
      gradient[i] = L2 * value
    })
    for (const { rows, odds: aim } of seen) {
      const odds = softmax(
        rows.map((row) => {
          let sum = 0
          for (const slot of row) sum += weights[slot] + (place[slot] < 0 ? 0 : x[place[slot]])
          return sum
        }),
      )
      odds.forEach((one, c) => {
        if (aim[c] > 1e-12) loss += aim[c] * Math.log(aim[c] / Math.max(one, 1e-300))
        const slope = (one - aim[c]) * SHARP
        if (Math.abs(slope) < 1e-5) return
        for (const slot of rows[c]) if (place[slot] >= 0) gradient[place[slot]] += slope
      })
    }
    return loss
  })
  free.forEach((slot, i) => {
    weights[slot] += moved[i]
  })
}

function codeOf(weight) {
  const code = Math.round(Math.sqrt(Math.min(Math.abs(weight) / LARGEST, 1)) * (engine.HALF / STEP))
  return Math.sign(weight) * (code >= LEAST ? code : Math.abs(weight) > 0.015 ? Math.ceil(LEAST) : 0)
}

function weightOf(code) {
  return Math.sign(code) * ((code * STEP) / engine.HALF) ** 2 * LARGEST
}

/** Brings all weights to whole steps: first those that are nearest to one, while the others make up for it. */
function round() {
  const off = (slot) => Math.abs(weightOf(codeOf(weights[slot])) - weights[slot])
  let free = live()
  for (const part of [0.4, 0.5, 0.5, 1]) {
    free.sort((a, b) => off(a) - off(b))
    const count = Math.ceil(free.length * part)
    for (const slot of free.slice(0, count)) weights[slot] = weightOf(codeOf(weights[slot]))
    free = free.slice(count)
    if (free.length > 0) refit(free, 12)
  }
}

/** Puts right what is chosen otherwise, by single steps of weights that few choices hang on; returns how many it took. */
function mend() {
  const touched = new Map()
  for (const choice of seen) {
    for (const slot of new Set(choice.rows.flatMap((row) => [...row]))) {
      if (weights[slot] === 0) continue
      if (!touched.has(slot)) touched.set(slot, [])
      touched.get(slot).push(choice)
    }
  }
  let steps = 0
  for (const choice of seen) {
    const scores = choice.rows.map((row) => sumOf(weights, row))
    const chosen = scores.indexOf(Math.max(...scores))
    if (chosen === choice.aim) continue
    const [right, wrong] = [choice.rows[choice.aim], choice.rows[chosen]]
    const tries = [
      ...[...right].filter((slot) => !wrong.includes(slot)).map((slot) => [slot, 1]),
      ...[...wrong].filter((slot) => !right.includes(slot)).map((slot) => [slot, -1]),
    ]
      .filter(([slot]) => weights[slot] !== 0 && touched.get(slot).length < 600)
      .sort(([a], [b]) => touched.get(a).length - touched.get(b).length)
      .slice(0, 20)
    let best = null
    for (const [slot, way] of tries) {
      const code = codeOf(weights[slot]) + way
      if (Math.abs(code) < LEAST) continue
      const gain = gainOf(slot, weightOf(code), touched.get(slot))
      if (gain > (best?.gain ?? 1e-9)) best = { slot, value: weightOf(code), gain }
    }
    if (!best) continue
    weights[best.slot] = best.value
    steps++
  }
  return steps
}

function gainOf(slot, value, choices) {
  const faults = () => choices.reduce((sum, choice) => sum + fault(choice), 0)
  const [before, held] = [faults(), weights[slot]]
  weights[slot] = value
  const after = faults()
  weights[slot] = held
  return before - after
}

function fault({ rows, aim }) {
  let rival = Number.NEGATIVE_INFINITY
  rows.forEach((row, c) => {
    if (c !== aim) rival = Math.max(rival, sumOf(weights, row))
  })
  const ahead = sumOf(weights, rows[aim]) - rival
  return ahead >= MARGIN ? 0 : MARGIN - ahead + (ahead > 0 ? 0 : 1)
}

function share(choices) {
  const same = choices.filter(({ rows, aim }) => {
    const scores = rows.map((row) => sumOf(weights, row))
    return scores.indexOf(Math.max(...scores)) === aim
  })
  return (same.length / choices.length).toFixed(4)
}

function report(what) {
  console.log(`${what}, the same choices: ${share(seen)}`)
}
