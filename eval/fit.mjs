#!/usr/bin/env node
// Fits the weights of attribution on a corpus of quotes with known speakers and writes src/quotes/attribution/weights.ts.
//   node eval/fit.mjs quotes.jsonl[.gz] [--folds=5] [--epochs=12] [--l2=0.3] [--dry]
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
  console.error('usage: node eval/fit.mjs quotes.jsonl[.gz] [--folds=5] [--epochs=12] [--l2=0.3] [--dry]')
  process.exit(2)
}
const FOLDS = Number(flags.folds ?? 5)
const EPOCHS = Number(flags.epochs ?? 12)
const L2 = Number(flags.l2 ?? 0.3)
const RATE = Number(flags.rate ?? 0.15)

const engine = await loadEngine()
const lexicon = engine.quotesLexicon(engine.locale)
const model = engine.modelLayout()
const T = model.offsets.length

const raw = fs.readFileSync(corpus)
const docs = (corpus.endsWith('.gz') ? zlib.gunzipSync(raw) : raw)
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter((doc) => fnv1a(doc.id) % 5 !== 0)

const items = collect(docs, null)
const errors = []
if (FOLDS > 1) {
  const totals = { right: 0, all: 0 }
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (item) => (item.hash >>> 8) % FOLDS === fold
    const weights = train(items.filter((item) => !inFold(item)))
    const held = collect(
      docs.filter((doc) => (fnv1a(doc.id) >>> 8) % FOLDS === fold),
      weights,
    )
    report(`fold ${fold}`, held)
    if (flags.errors) for (const item of held) if (item.counted && !item.right) errors.push(explain(item))
    for (const item of held) {
      if (!item.counted) continue
      totals.all++
      if (item.right) totals.right++
    }
  }
  console.log(`all folds: ${((100 * totals.right) / totals.all).toFixed(2)} % of ${totals.all} quotes right`)
}
if (flags.errors)
  fs.writeFileSync(
    flags.errors,
    errors.map((error) => `${JSON.stringify({ gold: null, cue: null, ...error })}\n`).join(''),
  )
if (!flags.dry) {
  let weights = train(items)
  // Once more with the speakers that these weights inherit, faults and all, since that is what they will meet.
  const later = collect(docs, weights)
  weights = train([...items, ...later])
  report('trained on', collect(docs, weights))
  const text = engine.encodeWeights(weights)
  fs.writeFileSync(
    path.join(root, 'src/quotes/attribution/weights.ts'),
    `// Written by eval/fit.mjs; see docs/quotes.md. Numbers over attributes, in the code of weights-code.ts.\n\n/** How many weights the fit knew: attributes and templates must still give as many. */\nexport const WEIGHTS_SIZE = ${model.size}\n\nexport const WEIGHTS =\n  '${text}'\n`,
  )
  console.log(`${model.size} weights, ${text.length} characters, ${zlib.gzipSync(text).length} bytes gzipped`)
}

/** Runs the engine over the documents and keeps every decision: slots of each candidate, and which are right. */
function collect(documents, weights) {
  const items = []
  for (const doc of documents) {
    const { zones, runs, gold } = runsOf(doc)
    engine.attributeBy(doc.text, zones, runs, lexicon, new Set(), (attributes, candidates, run) => {
      const quote = gold[run]
      const item = itemOf(doc, quote, attributes, candidates)
      items.push(item)
      let best = 0
      if (weights) {
        let top = -Infinity
        for (let c = 0; c < item.n; c++) {
          const score = scoreAt(weights, item.slots, c)
          if (score > top) {
            top = score
            best = c
          }
        }
        item.chosen = best
      } else best = item.target.length ? item.target[0] : 0
      item.right = item.strict[best] === 1
      item.answered = best !== 0
      if (flags.errors) item.why = { doc, quote, chosen: candidates[best], aim: candidates[item.target[0]] }
      return best
    })
  }
  return items
}

/** An error for reading: what was chosen, what would have been right, and the words around. */
function explain({ why: { doc, quote, chosen, aim }, attributed, reachable, strict, n }) {
  const show = (candidate) => {
    if (!candidate) return null
    if (!candidate.link) return 'nobody'
    const { scope, cue, link, kind, sentences } = candidate
    const { start, end } = scope.tokens
    const words = (a, b) => doc.text.slice(start[a], end[b - 1])
    return `${kind}/${sentences} ${words(link.phrase.start, link.phrase.end)} | ${words(cue.start, cue.end)} (${cue.kind}.${cue.form}) s${link.side}o${link.order}`
  }
  return {
    type: !attributed ? 'extra' : !reachable ? 'unreachable' : chosen.link ? 'wrong' : 'missed',
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

function itemOf(doc, quote, attributes, candidates) {
  const n = candidates.length
  const slots = new Int32Array(n * T)
  attributes.forEach((one, c) => {
    for (let t = 0; t < T; t++) slots[c * T + t] = engine.slotOf(model, t, one)
  })
  const attributed = quote.source.length > 0 && !/^(said|says|told|added)$/i.test(quote.sourceText)
  const strict = new Uint8Array(n)
  const target = []
  if (attributed) {
    const both = []
    candidates.forEach(({ link, cue, scope }, c) => {
      if (!link) return
      const head = headOf(doc.text, scope.tokens.start[link.phrase.start], scope.tokens.end[link.phrase.end - 1])
      if (!head || !quote.source.some(([a, b]) => head[0] >= a && head[1] <= b)) return
      strict[c] = 1
      target.push(c)
      const [start, end] = [scope.tokens.start[cue.start], scope.tokens.end[cue.end - 1]]
      if (quote.cue.some(([a, b]) => start < b && end > a)) both.push(c)
    })
    if (both.length) target.splice(0, target.length, ...both)
  } else if (quote.source.length === 0) {
    strict[0] = 1
    target.push(0)
  }
  const noise = quote.why === 'no-source' || quote.suspect || (quote.source.length > 0 && !attributed)
  return {
    hash: fnv1a(doc.id),
    n,
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

/** Log-linear choice among the candidates, AdaGrad with L2, in an order that is the same each time. */
function train(list) {
  const usable = list.filter((item) => item.target.length > 0 && item.target.length < item.n)
  const weights = new Float64Array(model.size)
  const squares = new Float64Array(model.size)
  const touched = new Int32Array(model.size)
  const counts = new Float64Array(model.size)
  const sums = new Float64Array(model.size)
  for (const item of usable) for (let i = 0; i < item.slots.length; i++) counts[item.slots[i]]++
  let seed = 12345
  const order = usable.map((_, i) => i)
  let step = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
      const j = seed % (i + 1)
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (const at of order) {
      const item = usable[at]
      step++
      const scores = new Float64Array(item.n)
      let top = -Infinity
      for (let c = 0; c < item.n; c++) {
        scores[c] = scoreAt(weights, item.slots, c)
        if (scores[c] > top) top = scores[c]
      }
      let all = 0
      for (let c = 0; c < item.n; c++) all += scores[c] = Math.exp(scores[c] - top)
      let right = 0
      for (const c of item.target) right += scores[c]
      const gradient = new Float64Array(item.n)
      for (let c = 0; c < item.n; c++) gradient[c] = -scores[c] / all
      for (const c of item.target) gradient[c] += scores[c] / (right || 1e-12)
      for (let c = 0; c < item.n; c++) {
        const g = gradient[c]
        if (g > -1e-4 && g < 1e-4) continue
        for (let t = c * T, end = t + T; t < end; t++) {
          const slot = item.slots[t]
          // L2 is paid where a weight is touched, for all the steps since it last was.
          const d = g - (L2 * weights[slot] * Math.min(step - touched[slot], usable.length)) / usable.length
          touched[slot] = step
          squares[slot] += d * d
          weights[slot] += (RATE * d) / Math.sqrt(squares[slot] + 0.1)
        }
      }
    }
    if (epoch >= Math.floor(EPOCHS / 2)) for (let i = 0; i < weights.length; i++) sums[i] += weights[i]
  }
  // The mean over the later half of the epochs wavers less than the last of them.
  for (let i = 0; i < weights.length; i++) weights[i] = sums[i] / (EPOCHS - Math.floor(EPOCHS / 2))
  // What was seen twice or less says nothing.
  for (let i = 0; i < weights.length; i++) if (counts[i] < 3) weights[i] = 0
  return weights
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
      zones.push({ start, end, section: zones.length === 0 ? 'headline' : 'body', paragraph: zones.length - 1 })
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
