#!/usr/bin/env node
// Fits what tells the story's own lines from those that stand within it, and writes src/layout/body/member-weights.ts.
//   node eval/fit-layout.mjs <data folder> [--folds=6] [--l2=0.07] [--dry]
// Only the pages that are read; cross-validated by publisher first, so that the figures are of pages not seen.
import fs from 'node:fs'
import path from 'node:path'
import { fnv1a, readCorpus, sourceOf } from './corpora.mjs'
import { loadEngine, readArguments, root } from './engine.mjs'

const { flags, file } = readArguments()
const data = path.resolve(file ?? '../shared')
const FOLDS = Number(flags.folds ?? 6)
const L2 = Number(flags.l2 ?? 0.07)
const ROUNDS = 12
/** The most that one line counts of its page, and the length that counts as a paragraph's. */
const SHARE_MOST = 0.3
const LENGTH_MOST = 800
/** What a page stripped to its story counts beside the page itself: nothing must go where nothing else stands. */
const CLEAN = 0.5

const engine = await loadEngine('eval/fit-layout-entry.ts')
const settings = { lexicon: engine.layoutLexicon(engine.locale), headline: 'auto', disabled: new Set(), rules: [] }
const size = engine.SIGNS.length

const rows = ['fundus', 'aeb'].flatMap((name) =>
  readCorpus(data, name, 'look').documents.flatMap(({ gold }) => pageRows(gold)),
)
if (FOLDS > 1) {
  const tested = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(rows.filter((row) => row.fold !== fold))
    for (const row of rows) if (row.fold === fold) tested.push({ ...row, answer: dot(row.signs, weights) > 0 })
  }
  report('cross-validated', tested)
}
const weights = train(rows)
report(
  'trained on',
  rows.map((row) => ({ ...row, answer: dot(row.signs, weights) > 0 })),
)
if (!flags.dry) write(weights)

/** The doubtful lines of a page, whole and from its headline on, and of its story alone. */
function pageRows(gold) {
  const fold = fnv1a(gold.publisher ?? gold.id) % FOLDS
  const whole = ['textHead', 'text'].flatMap((field) => readRows(gold, sourceOf(gold, field), fold, 1).rows)
  const { own } = readRows(gold, sourceOf(gold, 'textHead'), fold, 1)
  const clean = [gold.gold.headline ?? '', ...own].join('\n')
  return own.length < 3 ? whole : [...whole, ...readRows(gold, clean, fold, CLEAN).rows]
}

function readRows(gold, source, fold, times) {
  const page = engine.readPage(source, settings.lexicon)
  const isOwn = ownTest(gold)
  const labels = page.blocks.map(({ text }) => isOwn(text))
  const own = page.blocks.filter((_, i) => labels[i] === 1).map(({ text }) => text)
  const all = own.reduce((sum, text) => sum + text.length, 0) || 500
  const evidence = engine.weigh(page, engine.vetoesOf(page, engine.pageClaims(page, settings)))
  const run = engine.findRun(evidence)
  const found = []
  if (!run) return { rows: found, own }
  engine.forDoubtful(evidence, run, engine.storyWords(page, run.first, run.last), (i, signs) => {
    if (labels[i] === null) return
    const { length } = page.blocks[i].text
    const weight = times * Math.min((Math.min(length, LENGTH_MOST) + 20) / all, SHARE_MOST)
    found.push({ signs, target: labels[i], weight, fold, length })
  })
  return { rows: found, own }
}

/** Tells whether a line is of the story: 1, 0, or null where the answers take no side, as for a standfirst. */
function ownTest({ gold }) {
  const paragraphs = new Set((gold.paragraphs ?? gold.body.split(/\n+/)).map(squeeze))
  const crossheads = new Set((gold.sections ?? []).flat().map(squeeze))
  const decks = (gold.summary ?? []).map(squeeze)
  const truth = gold.body ?? gold.paragraphs.join('\n')
  const all = squeeze(truth)
  const grams = new Set(gramsOf(truth))
  return (text) => {
    const key = squeeze(text)
    if (paragraphs.has(key) || crossheads.has(key)) return 1
    if (decks.some((deck) => deck === key || (key.length >= 40 && deck.includes(key)))) return null
    const own = gramsOf(text)
    if (own.length === 0) return key.length > 12 && all.includes(key) ? 1 : 0
    return own.filter((gram) => grams.has(gram)).length * 2 > own.length ? 1 : 0
  }
}

function squeeze(text) {
  return text.normalize('NFC').replace(/[\s\u200b\u00ad]+/g, '')
}

/** Four words in a row, again and again. */
function gramsOf(text) {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  return words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '))
}

/** Logistic regression with L2 by Newton's method: convex, and the same each time. */
function train(examples) {
  const weights = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = Float64Array.from(weights, (w, k) => (k === 0 ? 0 : L2 * w))
    const hessian = Array.from({ length: size }, (_, k) => {
      const row = new Float64Array(size)
      row[k] = k === 0 ? 1e-6 : L2
      return row
    })
    for (const { signs, target, weight } of examples) {
      const sure = 1 / (1 + Math.exp(-dot(signs, weights)))
      const pull = weight * (sure - target)
      const curve = weight * sure * (1 - sure)
      for (let k = 0; k < size; k++) {
        if (signs[k] === 0) continue
        gradient[k] += pull * signs[k]
        const scale = curve * signs[k]
        for (let j = 0; j < size; j++) hessian[k][j] += scale * signs[j]
      }
    }
    const step = solve(hessian, gradient)
    for (let k = 0; k < size; k++) weights[k] -= step[k]
  }
  return weights
}

/** Gauss elimination of a positive definite system. */
function solve(matrix, vector) {
  const out = Float64Array.from(vector)
  for (let k = 0; k < size; k++) {
    for (let row = k + 1; row < size; row++) {
      const factor = matrix[row][k] / matrix[k][k]
      if (factor === 0) continue
      for (let j = k; j < size; j++) matrix[row][j] -= factor * matrix[k][j]
      out[row] -= factor * out[k]
    }
  }
  for (let k = size - 1; k >= 0; k--) {
    for (let j = k + 1; j < size; j++) out[k] -= matrix[k][j] * out[j]
    out[k] /= matrix[k][k]
  }
  return out
}

function dot(signs, weights) {
  let sum = 0
  for (let k = 0; k < size; k++) sum += signs[k] * weights[k]
  return sum
}

function report(name, tested) {
  const share = (list, of) => (100 * list.reduce((a, b) => a + b.weight, 0)) / of.reduce((a, b) => a + b.weight, 0)
  const right = tested.filter((row) => row.answer === (row.target === 1))
  const kept = tested.filter((row) => row.target === 1)
  const lost = kept.filter((row) => !row.answer)
  const rest = tested.filter((row) => row.target === 0)
  const taken = rest.filter((row) => row.answer)
  console.log(
    `${name}: ${tested.length} lines, right ${share(right, tested).toFixed(2)} %; of the story's own ${share(lost, kept).toFixed(2)} % are lost, of others ${share(taken, rest).toFixed(2)} % are kept`,
  )
}

function write(fitted) {
  const lines = engine.SIGNS.map((sign, k) => `  ${sign}: ${Number(fitted[k].toFixed(3))},`)
  fs.writeFileSync(
    path.join(root, 'src/layout/body/member-weights.ts'),
    `// Written by eval/fit-layout.mjs; see docs/layout.md.\nimport type { SIGNS } from './signs.ts'\n\n/** What each sign says for a line as part of the story (positive) or against it. */\nexport const MEMBER_WEIGHTS: Readonly<Record<(typeof SIGNS)[number], number>> = {\n${lines.join('\n')}\n}\n`,
  )
}
