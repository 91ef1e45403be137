#!/usr/bin/env node
// Fits the weights of attribution on a corpus of quotes with known speakers and writes weights.ts and sums.ts of src/quotes/attribution.
//   node eval/fit.mjs quotes.jsonl[.gz] [--folds=5] [--rounds=80] [--l2=4] [--nobody=0.6] [--least=3] [--errors=file] [--dry]
// Documents whose id hashes to a multiple of five are never read: they are the part that is only scored. The rest is
// cross-validated by document first, so that the figures printed are of documents that the weights have not seen.
import fs from 'node:fs'
import zlib from 'node:zlib'
import { explain, headOf, runsOf } from './annotated.mjs'
import { fnv1a } from './corpora.mjs'
import { loadEngine, readArguments } from './engine.mjs'
import { minimise } from './minimise.mjs'
import { writeSums } from './sums.mjs'
import { writeWeights } from './weights-file.mjs'

const { flags, file: corpus } = readArguments()
if (!corpus) {
  console.error(
    'usage: node eval/fit.mjs quotes.jsonl[.gz] [--folds=5] [--rounds=80] [--l2=4] [--nobody=0.6] [--least=3] [--errors=file] [--dry]',
  )
  process.exit(2)
}
const FOLDS = Number(flags.folds ?? 5)
const PARTS = 3
const ROUNDS = Number(flags.rounds ?? 80)
const L2 = Number(flags.l2 ?? 4)
// Raises or lowers the score of nobody: errors of the two kinds are not worth the same.
const NOBODY = Number(flags.nobody ?? 0.6)
const LEAST = Number(flags.least ?? 3)

const engine = await loadEngine('eval/fit-entry.ts')
const lexicon = engine.quotesLexicon(engine.locale)
const model = engine.modelLayout()
const T = model.reading.count + model.link.count

const raw = fs.readFileSync(corpus)
const docs = (corpus.endsWith('.gz') ? zlib.gunzipSync(raw) : raw)
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter((doc) => fnv1a(doc.id) % 5 !== 0)

const errors = []
if (FOLDS > 1) {
  const everything = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (doc) => (fnv1a(doc.id) >>> 8) % FOLDS === fold
    const rest = docs.filter((doc) => !inFold(doc))
    const weights = trainTwice(rest)
    const held = collect(docs.filter(inFold), weights)
    if (flags.errors) for (const item of held) if (item.counted && !item.right) errors.push(item.why)
    everything.push(...held)
  }
  report('all folds', everything)
}
if (flags.errors) {
  const counts = new Map()
  for (const error of errors) counts.set(error.class, (counts.get(error.class) ?? 0) + 1)
  for (const [name, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${count} × ${name}`)
  fs.writeFileSync(
    flags.errors,
    errors.map((error) => `${JSON.stringify({ gold: null, cue: null, ...error })}\n`).join(''),
  )
}
if (!flags.dry) {
  const weights = trainTwice(docs)
  report('trained on', collect(docs, weights))
  weights[engine.slotOf(model.reading, 0, new Int32Array(engine.ATTRIBUTE_COUNT))] += NOBODY
  const coded = engine.encodeWeights(weights)
  writeWeights(coded, model.size, 'eval/fit.mjs')
  writeSums(engine, coded)
}

/**
 * Fits with the annotated speaker of the quote before; then once more with those, faults and all, that weights give which have
 * not seen the document, since such are what they will meet.
 */
function trainTwice(documents) {
  const first = collect(documents, null)
  const later = []
  for (let part = 0; part < PARTS; part++) {
    const inPart = (doc) => (fnv1a(doc.id) >>> 16) % PARTS === part
    const weights = train(first.filter((item) => (item.hash >>> 16) % PARTS !== part))
    later.push(...collect(documents.filter(inPart), weights))
  }
  return train([...first, ...later], 2)
}

/** Runs the engine over the documents and keeps every decision: slots of each candidate, and which are right. */
function collect(documents, weights) {
  const items = []
  for (const doc of documents) {
    const { zones, runs, gold } = runsOf(doc)
    const context = { agency: null, disabled: new Set() }
    engine.attributeBy(doc.text, zones, runs, lexicon, context, (situation, readings, run) => {
      const candidates = readings.flatMap((reading) =>
        reading.cue ? engine.linksOf(situation, reading).map((link) => ({ reading, link })) : [{ reading, link: null }],
      )
      const quote = gold[run]
      const item = itemOf(doc, quote, situation, candidates)
      items.push(item)
      let best = 0
      if (weights) {
        let top = -Infinity
        for (let c = 0; c < item.n; c++) {
          const score = scoreAt(weights, item.slots, c) + (c === item.nobody ? NOBODY : 0)
          if (score > top) {
            top = score
            best = c
          }
        }
      } else best = item.target.length ? item.target[0] : 0
      item.right = item.strict[best] === 1
      item.answered = best !== item.nobody
      // Now, since the tokens are gone when the document is done.
      if (flags.errors) item.why = explain(doc, quote, candidates[best], candidates[item.target[0]], item)
      return best === item.nobody ? null : candidates[best]
    })
  }
  return items
}

function itemOf(doc, quote, situation, candidates) {
  const n = candidates.length
  const slots = new Int32Array(n * T)
  const values = new Int32Array(engine.ATTRIBUTE_COUNT)
  engine.fillQuote(values, situation)
  candidates.forEach(({ reading, link }, c) => {
    engine.fillReading(values, situation, reading)
    if (link) engine.fillLink(values, situation, reading, link)
    let at = c * T
    for (let t = 0; t < model.reading.count; t++) slots[at++] = engine.slotOf(model.reading, t, values)
    for (let t = 0; t < model.link.count; t++) slots[at++] = engine.slotOf(model.link, t, values)
  })
  const attributed = quote.source.length > 0 && !/^(said|says|told|added)$/i.test(quote.sourceText)
  const nobody = candidates.findIndex(({ link }) => !link)
  const strict = new Uint8Array(n)
  const target = []
  if (attributed) {
    const both = []
    candidates.forEach(({ reading: { cue, scope }, link }, c) => {
      if (!link) return
      const head = headOf(doc.text, scope.tokens.start[link.phrase.start], scope.tokens.end[link.phrase.end - 1])
      if (!head || !quote.source.some(([a, b]) => head[0] >= a && head[1] <= b)) return
      strict[c] = 1
      target.push(c)
      const [start, end] = [scope.tokens.start[cue.start], scope.tokens.end[cue.end - 1]]
      if (quote.cue.some(([a, b]) => start < b && end > a)) both.push(c)
    })
    if (both.length) target.splice(0, target.length, ...both)
  } else if (quote.source.length === 0 && nobody !== -1) {
    strict[nobody] = 1
    target.push(nobody)
  }
  const noise = quote.why === 'no-source' || quote.suspect || (quote.source.length > 0 && !attributed)
  return {
    hash: fnv1a(doc.id),
    n,
    nobody,
    slots,
    strict,
    target: noise ? [] : target,
    counted: !noise,
    attributed,
    reachable: target.length > 0,
    pronoun: quote.pronoun,
  }
}

function scoreAt(weights, slots, c) {
  let score = 0
  for (let t = c * T, end = t + T; t < end; t++) score += weights[slots[t]]
  return score
}

/** Log-linear choice among the candidates with L2, by L-BFGS: convex but for ties, and the same each time. */
function train(list, times = 1) {
  const usable = list.filter((item) => item.target.length > 0 && item.target.length < item.n)
  const counts = new Float64Array(model.size)
  for (const item of usable) for (let i = 0; i < item.slots.length; i++) counts[item.slots[i]]++
  // What was seen hardly ever says nothing: only the other weights are fitted.
  const place = new Int32Array(model.size).fill(-1)
  const kept = []
  for (let i = 0; i < model.size; i++) {
    if (counts[i] < LEAST) continue
    place[i] = kept.length
    kept.push(i)
  }
  const packed = usable.map((item) => ({ ...item, slots: item.slots.map((slot) => place[slot]) }))
  const fitted = minimise(kept.length, ROUNDS, (weights, gradient) => loss(packed, L2 * times, weights, gradient))
  const weights = new Float64Array(model.size)
  kept.forEach((slot, i) => {
    weights[slot] = fitted[i]
  })
  return weights
}

/** Negative log-likelihood with L2; adds up its gradient. */
function loss(list, l2, weights, gradient) {
  let total = 0
  for (let i = 0; i < weights.length; i++) {
    total += (l2 / 2) * weights[i] * weights[i]
    gradient[i] = l2 * weights[i]
  }
  const scores = new Float64Array(512)
  for (const item of list) {
    const { n, slots, target } = item
    let top = -Infinity
    for (let c = 0; c < n; c++) {
      let score = 0
      for (let t = c * T, end = t + T; t < end; t++) if (slots[t] >= 0) score += weights[slots[t]]
      scores[c] = score
      if (score > top) top = score
    }
    let all = 0
    for (let c = 0; c < n; c++) all += scores[c] = Math.exp(scores[c] - top)
    let right = 1e-300
    for (const c of target) right += scores[c]
    total -= Math.log(right / all)
    for (let c = 0; c < n; c++) {
      const g = scores[c] / all - (target.includes(c) ? scores[c] / right : 0)
      if (g > -1e-6 && g < 1e-6) continue
      for (let t = c * T, end = t + T; t < end; t++) if (slots[t] >= 0) gradient[slots[t]] += g
    }
  }
  return total
}

function report(name, list) {
  const counted = list.filter((item) => item.counted)
  const share = (some) =>
    `${((100 * some.filter((x) => x.right).length) / (some.length || 1)).toFixed(2)} % of ${some.length}`
  const attributed = counted.filter((x) => x.attributed)
  const answered = counted.filter((x) => x.answered)
  const right = attributed.filter((x) => x.right).length
  const precision = right / answered.length
  const recall = right / attributed.length
  console.log(
    `${name}: speaker ${share(attributed)} (reachable ${((100 * attributed.filter((x) => x.reachable).length) / attributed.length).toFixed(2)} %), pronoun ${share(attributed.filter((x) => x.pronoun))}, nobody ${share(counted.filter((x) => !x.attributed))}, precision ${(100 * precision).toFixed(2)} %, F1 ${((200 * precision * recall) / (precision + recall)).toFixed(2)} %`,
  )
}
