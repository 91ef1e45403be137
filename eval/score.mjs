import { execFile } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { FIELDS } from './corpora.mjs'
import { scoreWho } from './who.mjs'

const run = promisify(execFile)

/** Which scorers see a corpus; `fields` has no breakdown by language, so English is asked for apart. */
const SCORERS = {
  polnear: [['quotes'], ['fields']],
  articles: [['quotes']],
  aeb: [['body']],
  fundus: [['body'], ['fields'], ['fields', 'en']],
  reuters: [['body'], ['fields']],
}

/** Where it is annotated whom pronouns and descriptions mean. */
const WHO = ['polnear', 'articles']

/**
 * Runs the scorers of the data folder, and the one of our own, over one part of the corpora.
 *
 * @returns Their answers by "corpus.field.scorer" or "corpus.field.scorer.language".
 */
export async function scoreAll(data, corpora, part, errors) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirecopy-score-'))
  if (errors) fs.mkdirSync(errors, { recursive: true })
  try {
    const jobs = corpora.flatMap((corpus) => scoreCorpus(data, corpus, part, folder, errors))
    const meant = corpora.filter(({ name }) => WHO.includes(name)).map((corpus) => scoreMeant(corpus, part, errors))
    return Object.fromEntries([...(await Promise.all(jobs)), ...meant])
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

function scoreCorpus(data, { name, documents, predictions }, part, folder, errors) {
  const takes = (_, index) => part === 'all' || documents[index].held === (part === 'held')
  const gold = path.join(folder, `${name}.jsonl`)
  writeLines(
    gold,
    documents.filter(takes).map((document) => document.gold),
  )
  return FIELDS[name].flatMap((field) => {
    const predicted = path.join(folder, `${name}.${field}.pred.jsonl`)
    writeLines(predicted, predictions[field].filter(takes))
    return SCORERS[name].map(async ([scorer, language]) => {
      const key = [name, field, scorer, language].filter(Boolean).join('.')
      const args = [path.join(data, 'corpora/score', `${scorer}.mjs`), gold, predicted]
      if (language) args.push(`--lang=${language}`)
      if (errors) args.push(`--${scorer === 'body' ? 'per' : 'errors'}=${path.join(errors, `${key}.jsonl`)}`)
      const { stdout } = await run(process.execPath, args, { maxBuffer: 1 << 26 })
      return [key, JSON.parse(stdout)]
    })
  })
}

/** Our own scorer's answer: whom pronouns and descriptions mean. */
function scoreMeant({ name, documents, predictions }, part, errors) {
  const takes = (_, index) => part === 'all' || documents[index].held === (part === 'held')
  const wrong = []
  const golds = documents.filter(takes).map(({ gold }) => gold)
  const answer = scoreWho(golds, predictions.text.filter(takes), (error) => wrong.push(error))
  const key = `${name}.text.who`
  if (errors) writeLines(path.join(errors, `${key}.jsonl`), wrong)
  return [key, answer]
}

function writeLines(file, records) {
  fs.writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
}
