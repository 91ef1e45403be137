#!/usr/bin/env node
// Fits the weights of attribution on a corpus of quotes with known speakers and writes src/quotes/attribution/weights.ts.
//   node eval/fit.mjs quotes.jsonl[.gz] [--folds=5] [--rounds=80] [--l2=4] [--nobody=0.6] [--least=3] [--errors=file] [--dry]
// Documents whose id hashes to a multiple of five are never read: they are the part that is only scored. The rest is
// cross-validated by document first, so that the figures printed are of documents that the weights have not seen.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import zlib from 'node:zlib'
import { build } from 'esbuild'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const flags = Object.fromEntries(
  process.argv
    .slice(2)
    .filter((a) => a.startsWith('--'))
    .map((a) => [...a.slice(2).split('='), true]),
)
const corpus = process.argv.slice(2).find((a) => !a.startsWith('--'))
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

const engine = await loadEngine()
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
if (flags.errors)
  fs.writeFileSync(
    flags.errors,
    errors.map((error) => `${JSON.stringify({ gold: null, cue: null, ...error })}\n`).join(''),
  )
if (!flags.dry) {
  const weights = trainTwice(docs)
  report('trained on', collect(docs, weights))
  weights[engine.slotOf(model.reading, 0, new Int32Array(engine.ATTRIBUTE_COUNT))] += NOBODY
  const text = engine.encodeWeights(weights)
  fs.writeFileSync(
    path.join(root, 'src/quotes/attribution/weights.ts'),
    `// Written by eval/fit.mjs; see docs/quotes.md. Numbers over attributes, in the code of weights-code.ts.\n\n/** How many weights the fit knew: attributes and templates must still give as many. */\nexport const WEIGHTS_SIZE = ${model.size}\n\nexport const WEIGHTS =\n  '${text}'\n`,
  )
  console.log(`${model.size} weights, ${text.length} characters, ${zlib.gzipSync(text).length} bytes gzipped`)
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

/** An error for reading: what was chosen, what would have been right, and the words around. */
function explain(doc, quote, chosen, aim, { attributed, reachable, strict, n }) {
  const show = (candidate) => {
    if (!candidate) return null
    if (!candidate.link) return 'nobody'
    const { link, reading } = candidate
    const { scope, cue, kind, sentences } = reading
    const { start, end } = scope.tokens
    const words = (a, b) => doc.text.slice(start[a], end[b - 1])
    return `${kind}/${sentences} ${words(link.phrase.start, link.phrase.end)} | ${words(cue.start, cue.end)} (${cue.kind}.${cue.form}) s${link.side}o${link.order}`
  }
  return {
    kind: quote.kind,
    pub: doc.meta?.publisher,
    type: !attributed ? 'extra' : !reachable ? 'unreachable' : chosen?.link ? 'wrong' : 'missed',
    gold: quote.sourceText,
    cue: quote.cueText,
    chosen: show(chosen),
    aim: show(aim),
    n,
    right: strict.filter(Boolean).length,
    before: doc.text.slice(Math.max(0, quote.start - 300), quote.start),
    quote: doc.text.slice(quote.start, quote.end),
    after: doc.text.slice(quote.end, quote.end + 200),
  }
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
  const fitted = minimise(kept.length, (weights, gradient) => loss(packed, L2 * times, weights, gradient))
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

/** L-BFGS with backtracking, from zero. */
function minimise(size, objective) {
  const dot = (a, b) => {
    let sum = 0
    for (let i = 0; i < size; i++) sum += a[i] * b[i]
    return sum
  }
  let x = new Float64Array(size)
  let g = new Float64Array(size)
  let value = objective(x, g)
  const memory = []
  for (let round = 0; round < ROUNDS; round++) {
    const d = Float64Array.from(g, (v) => -v)
    const alphas = []
    for (const { s, y, rho } of memory) {
      const alpha = rho * dot(s, d)
      alphas.push(alpha)
      for (let i = 0; i < size; i++) d[i] -= alpha * y[i]
    }
    if (memory.length > 0) {
      const { s, y } = memory[0]
      const scale = dot(s, y) / dot(y, y)
      for (let i = 0; i < size; i++) d[i] *= scale
    }
    for (let m = memory.length - 1; m >= 0; m--) {
      const { s, y, rho } = memory[m]
      const beta = rho * dot(y, d)
      for (let i = 0; i < size; i++) d[i] += (alphas[m] - beta) * s[i]
    }
    const slope = dot(g, d)
    let step = memory.length === 0 ? 1 / Math.sqrt(dot(g, g)) : 1
    let nextX = x
    let nextG = g
    let nextValue = value
    for (let tries = 0; tries < 20; tries++, step /= 2) {
      nextX = Float64Array.from(x, (v, i) => v + step * d[i])
      nextG = new Float64Array(size)
      nextValue = objective(nextX, nextG)
      if (nextValue <= value + 1e-4 * step * slope) break
    }
    const s = Float64Array.from(nextX, (v, i) => v - x[i])
    const y = Float64Array.from(nextG, (v, i) => v - g[i])
    const sy = dot(s, y)
    if (sy > 1e-10) {
      memory.unshift({ s, y, rho: 1 / sy })
      if (memory.length > 8) memory.pop()
    }
    const gain = value - nextValue
    x = nextX
    g = nextG
    value = nextValue
    if (gain < value * 1e-5) break
  }
  return x
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

/** Zones and runs as the annotated quotes give them. */
function runsOf({ text, quotes }) {
  const zones = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    const start = match.index + match[0].length - match[0].trimStart().length
    const end = start + match[0].trim().length
    if (end > start)
      zones.push({ start, end, section: zones.length === 0 ? 'body' : 'body', paragraph: zones.length - 1 })
  }
  const zoneAt = (at) => zones.findIndex((zone) => at < zone.end)
  const runs = []
  const gold = []
  for (const quote of quotes) {
    const parts = (quote.parts ?? [[quote.start, quote.end]]).map(([a, b]) => {
      let [start, end] = [a, b]
      while (start < end && isMark(text[start])) start++
      while (end > start && isMark(text[end - 1])) end--
      return { start, end }
    })
    const places = parts.map((part) => zoneAt(part.start))
    runs.push({ start: quote.start, end: quote.end, parts, zones: places, marks: 'both', parent: null, label: null })
    gold.push(quote)
  }
  return { zones, runs, gold }
}

function isMark(char) {
  return '"“”„«»\'’‘`'.includes(char)
}

/** The head of a mention: the word before its first comma, bracket, dash or preposition. */
function headOf(text, start, end) {
  const span = text.slice(start, end)
  let cut = span.search(/,|\(|\s[—–-]\s|—|\s(?:of|who|whose|for|from|in|at|with|on|and|which|that)\s/u)
  if (cut <= 0 || !/[\p{L}\p{N}]/u.test(span.slice(0, cut))) cut = span.length
  const words = [
    ...span
      .slice(0, cut)
      .replace(/['’]s\s*$/u, '')
      .matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu),
  ]
  const last = words.at(-1)
  return last ? [start + last.index, start + last.index + last[0].replace(/[.'’-]+$/u, '').length] : null
}

function fnv1a(key) {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(key)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}

async function loadEngine() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirecopy-fit-'))
  const outfile = path.join(folder, 'engine.mjs')
  await build({
    entryPoints: [path.join(root, 'eval/fit-entry.ts')],
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  })
  const loaded = await import(pathToFileURL(outfile).href)
  fs.rmSync(folder, { recursive: true })
  return loaded
}
