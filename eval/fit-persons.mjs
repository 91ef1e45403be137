#!/usr/bin/env node
// Fits what tells whom a pronoun means, and writes src/quotes/persons/pronoun-weights.ts.
//   node eval/fit-persons.mjs <data folder> [--folds=5] [--l2=4] [--turns=3] [--dry]
// On the articles and texts that are read, cross-validated by document first. Whom a pronoun means hangs on whom those before it were
// taken for: the weights are fitted again on what the last ones gave, a few times.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fnv1a, readCorpus } from './corpora.mjs'
import { loadEngine, readArguments, root } from './engine.mjs'
import { minimise } from './minimise.mjs'
import { isSame } from './who.mjs'

const { flags, file } = readArguments()
const data = path.resolve(file ?? '../shared')
const FOLDS = Number(flags.folds ?? 5)
const L2 = Number(flags.l2 ?? 4)
const TURNS = Number(flags.turns ?? 3)
const ROUNDS = 80
/** How much a pronoun of each counts: articles of our own hold more of what is hard than most copy does. */
const CORPORA = { articles: 1, polnear: 2 }
/** What was set by hand before: weights that the pronouns say little of stay near it. By the sign's name in pronoun.ts. */
const BY_HAND = {
  sentence: -0.9,
  paragraph: -0.6,
  leads: 1.2,
  speaksLast: 2,
  quoted: -5,
  possessive: -0.7,
  acts: 2,
  governed: -2,
  gender: 1.4,
  person: 2.5,
}
const TARGET = path.join(root, 'src/quotes/persons/pronoun-weights.ts')

const documents = Object.keys(CORPORA).flatMap((corpus) =>
  readCorpus(data, corpus, 'look').documents.map(({ gold }) => ({ ...gold, corpus })),
)

for (let turn = 1; turn <= TURNS; turn++) {
  const { readWith, ...signs } = await loadEngine('eval/fit-persons-entry.ts')
  const prior = priorOf(signs)
  const items = documents.flatMap((document) => itemsOf(document, readWith))
  if (FOLDS > 1) {
    const folds = Array.from({ length: FOLDS }, (_, fold) =>
      train(
        items.filter((item) => item.fold !== fold),
        prior,
      ),
    )
    report(`${turn}, cross-validated`, items, (item) => folds[item.fold])
  }
  const weights = train(items, prior)
  report(`${turn}, trained on`, items, () => weights)
  if (flags.dry) break
  write(weights)
}

/** The pronouns of a document whose meaning is annotated: the signs of each candidate, and which are right. */
function itemsOf({ id, text, who, corpus }, readWith) {
  const items = new Map()
  readWith(text, ({ read: { mention } }, figure, signs) => {
    const known = who.find(({ start, end }) => start < mention.end && end > mention.start)
    if (!known || known.meant[0] === '?') return
    const item = items.get(mention.start) ?? { fold: fnv1a(id) % FOLDS, corpus, candidates: [] }
    const name = text.slice(figure.form.start, figure.form.end)
    item.candidates.push({ figure, signs: [...signs], right: known.meant.some((one) => isSame(name, one)) })
    items.set(mention.start, item)
  })
  return [...items.values()]
}

function scoreOf({ signs }, weights) {
  return signs.reduce((sum, sign) => sum + weights[sign], 0)
}

/** The weights by hand in the order of the signs. */
function priorOf({ SIGNS, DISTANCE, STEPS, SITES, PARAGRAPH, LEADS, SPEAKS_LAST, SPEAKS, ...flags }) {
  const prior = new Float64Array(SIGNS)
  for (let i = 0; i < SITES * STEPS; i++) prior[DISTANCE + i] = BY_HAND.sentence * [0, 1, 2, 3, 5, 8][i % STEPS]
  for (let i = 0; i < 4; i++) prior[PARAGRAPH + i] = BY_HAND.paragraph * i
  prior.fill(BY_HAND.leads, LEADS, SPEAKS_LAST)
  prior.fill(BY_HAND.speaksLast, SPEAKS_LAST, SPEAKS)
  for (const name of ['quoted', 'possessive', 'acts', 'governed', 'gender', 'person'])
    prior[flags[name.toUpperCase()]] = BY_HAND[name]
  return prior
}

/** Log-linear choice among the figures, each by its best meeting, with L2 towards the weights by hand. */
function train(items, prior) {
  const usable = items.filter(({ candidates }) => candidates.some(({ right }) => right))
  const shift = minimise(prior.length, ROUNDS, (shift, gradient) => {
    let total = 0
    for (let i = 0; i < shift.length; i++) {
      total += (L2 / 2) * shift[i] * shift[i]
      gradient[i] = L2 * shift[i]
    }
    const weights = prior.map((weight, i) => weight + shift[i])
    for (const { candidates, corpus } of usable) {
      const times = CORPORA[corpus]
      const best = bestMeetings(candidates, weights)
      const top = Math.max(...best.map(({ score }) => score))
      const shares = best.map(({ score }) => Math.exp(score - top))
      const all = shares.reduce((sum, share) => sum + share, 0)
      const right = shares.reduce((sum, share, i) => sum + (best[i].candidate.right ? share : 0), 1e-300)
      total -= times * Math.log(right / all)
      best.forEach(({ candidate }, i) => {
        const g = times * (shares[i] / all - (candidate.right ? shares[i] / right : 0))
        for (const sign of candidate.signs) gradient[sign] += g
      })
    }
    return total
  })
  return prior.map((weight, i) => weight + shift[i])
}

/** The meeting of each figure with the highest score. */
function bestMeetings(candidates, weights) {
  const best = new Map()
  for (const candidate of candidates) {
    const score = scoreOf(candidate, weights)
    if (score > (best.get(candidate.figure)?.score ?? Number.NEGATIVE_INFINITY))
      best.set(candidate.figure, { candidate, score })
  }
  return [...best.values()]
}

function report(name, items, weightsOf) {
  for (const corpus of Object.keys(CORPORA)) {
    const mine = items.filter((item) => item.corpus === corpus)
    const right = mine.filter((item) => {
      const scores = item.candidates.map((candidate) => scoreOf(candidate, weightsOf(item)))
      return item.candidates[scores.indexOf(Math.max(...scores))].right
    })
    const reachable = mine.filter(({ candidates }) => candidates.some((candidate) => candidate.right))
    const share = (list) => ((100 * list.length) / mine.length).toFixed(1)
    console.log(`${name}, ${corpus}: ${share(right)} % of ${mine.length} pronouns, ${share(reachable)} % reachable`)
  }
}

function write(weights) {
  const rows = [...weights].map((weight) => Number(weight.toFixed(2))).join(', ')
  fs.writeFileSync(
    TARGET,
    `// Written by eval/fit-persons.mjs: what each sign of a meeting counts for a pronoun, in the order of pronoun.ts.
export const WEIGHTS: readonly number[] = [${rows}]
`,
  )
  execFileSync(path.join(root, 'node_modules/.bin/biome'), ['format', '--write', TARGET])
}
