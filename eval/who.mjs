// Whom pronouns and descriptions mean: how often a quote whose mention is right has the right speaker.
import fs from 'node:fs'
import { fnv1a } from './hash.mjs'

/**
 * Adds to documents of the quotes corpus whom their mentions mean, by who.jsonl: a hash of the document's id and offsets into its
 * text, since the texts are not ours. `at` is the mention, `name` and `words` where a name or description of the one meant stands.
 */
export function withWho(documents) {
  const lines = fs
    .readFileSync(new URL('who.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const known = new Map(lines.map((line) => JSON.parse(line)).map(({ id, who }) => [id, who]))
  return documents.map((gold) => {
    const text = ([start, end]) => gold.text.slice(start, end)
    const who = (known.get(fnv1a(gold.id)) ?? []).map(({ at: [start, end], name = [], words = [] }) => ({
      start,
      end,
      meant: [...name.map(text), ...words.map((span) => `-${text(span)}`)],
    }))
    return { ...gold, who }
  })
}

/** Words that tell nobody apart. */
const SMALL = new Set(
  'a an the his her their its our this that these those one another who of in at for from with to and on by mr mrs ms dr'.split(
    ' ',
  ),
)

/**
 * The shares of right speakers among the mentions that are annotated, by pronouns and descriptions. A mention counts once, whatever
 * it speaks; mentions that the parser does not give a quote count nowhere, since attribution has figures of its own.
 *
 * @param documents With `who`: the span of a mention and whom it means, names or, behind a "-", words.
 */
export function scoreWho(documents, predictions, wrong = () => {}) {
  const counts = { pronouns: [0, 0], descriptions: [0, 0], all: [0, 0] }
  documents.forEach((document, i) => {
    const quotes = predictions[i].quotes
    for (const { start, end, meant } of document.who ?? []) {
      if (meant[0] === '?') continue
      const quote = quotes.find((one) => one.speakerStart < end && one.speakerEnd > start)
      if (!quote) continue
      const mention = document.text.slice(start, end)
      const right = meant.some((one) => isSame(quote.speaker, one))
      for (const kind of ['all', isPronoun(mention) ? 'pronouns' : 'descriptions']) {
        counts[kind][0] += Number(right)
        counts[kind][1]++
      }
      if (!right) wrong({ id: document.id, start, mention, meant: meant.join(' + '), speaker: quote.speaker })
    }
  })
  return Object.fromEntries(Object.entries(counts).map(([kind, [right, of]]) => [kind, of === 0 ? null : right / of]))
}

function isPronoun(mention) {
  return /^(?:he|she|they|it|who|him|her|his|their|them|its)$/i.test(mention)
}

/** Whether a speaker's name is that of the one meant: a shorter or longer form of a name, or words that share one. */
export function isSame(name, meant) {
  const own = wordsOf(name)
  const gold = wordsOf(meant)
  if (own.length === 0) return false
  const shared = own.filter((word) => gold.includes(word)).length
  return meant.startsWith('-') ? shared > 0 : shared === Math.min(own.length, gold.length)
}

function wordsOf(text) {
  const words =
    text
      .toLowerCase()
      .replaceAll(/['’]s?(?![\p{L}\p{N}])/gu, '')
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []
  return words.map((word) => word.replace(/[.'’-]+$/u, '')).filter((word) => !SMALL.has(word))
}
