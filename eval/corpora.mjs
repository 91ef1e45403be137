import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readArticles } from './articles.mjs'
import { fnv1a } from './hash.mjs'
import { withWho } from './who.mjs'

export { fnv1a }

export const CORPORA = ['polnear', 'articles', 'aeb', 'fundus', 'reuters']

/**
 * The fields of a document that are parsed. Pages come in three shapes: the whole page, its main element, and the main
 * element from the headline on. `capitals` is the text as old wires print it, of the same length.
 */
export const FIELDS = {
  polnear: ['text', 'capitals'],
  articles: ['text'],
  aeb: ['textHead', 'textMain', 'text'],
  fundus: ['textHead', 'textMain', 'text'],
  reuters: ['text'],
}

/** The documents of one part of a corpus, with `held` marked on each. */
export function readCorpus(data, name, part) {
  const all = name === 'articles' ? readArticles() : readGold(data, name)
  return { name, documents: all.filter((document) => part === 'all' || document.held === (part === 'held')) }
}

function readGold(data, name) {
  const raw = gunzipSync(fs.readFileSync(path.join(data, 'corpora', `${name}-dev.jsonl.gz`))).toString()
  const documents = raw
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return (name === 'polnear' ? withWho(documents) : documents).map((gold) => ({ gold, held: isHeld(name, gold) }))
}

/** What the parser is given. */
export function sourceOf(gold, field) {
  if (field === 'capitals') return inCapitals(gold.text)
  return field === 'textHead' ? gold.textMain.slice(gold.meta.headlineOffset) : gold[field]
}

/** Letters that have no capital of one code unit stay. */
function inCapitals(text) {
  return text.replaceAll(/\p{Ll}/gu, (small) => {
    const capital = small.toUpperCase()
    return capital.length === small.length ? capital : small
  })
}

/**
 * Held documents are scored and never read, so that figures say something about texts that nobody tuned on. Pages are
 * parted by publisher, since rules over-fit to publishers first.
 */
function isHeld(name, gold) {
  return name === 'fundus' ? fnv1a(gold.publisher) % 3 === 0 : fnv1a(gold.id) % (name === 'polnear' ? 5 : 3) === 0
}
