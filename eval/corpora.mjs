import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

export const CORPORA = ['polnear', 'aeb', 'fundus', 'reuters']

/**
 * The fields of a document that are parsed. Pages come in three shapes: the whole page, its main element, and the main
 * element from the headline on.
 */
export const FIELDS = {
  polnear: ['text'],
  aeb: ['textHead', 'textMain', 'text'],
  fundus: ['textHead', 'textMain', 'text'],
  reuters: ['text'],
}

/** The documents of one part of a corpus, with `held` marked on each. */
export function readCorpus(data, name, part) {
  const raw = gunzipSync(fs.readFileSync(path.join(data, 'corpora', `${name}-dev.jsonl.gz`))).toString()
  const documents = raw
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((gold) => ({ gold, held: isHeld(name, gold) }))
    .filter((document) => part === 'all' || document.held === (part === 'held'))
  return { name, documents }
}

/** What the parser is given. */
export function sourceOf(gold, field) {
  return field === 'textHead' ? gold.textMain.slice(gold.meta.headlineOffset) : gold[field]
}

/**
 * Held documents are scored and never read, so that figures say something about texts that nobody tuned on. Pages are
 * parted by publisher, since rules over-fit to publishers first.
 */
function isHeld(name, gold) {
  return name === 'fundus' ? fnv1a(gold.publisher) % 3 === 0 : fnv1a(gold.id) % (name === 'polnear' ? 5 : 3) === 0
}

/** A hash of a key that parts documents the same way everywhere. */
export function fnv1a(key) {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(key)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}
