import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** At most this many documents of a corpus, evenly spread: enough for a stable median. */
const PER_CORPUS = 60

/**
 * The documents to time: sets by name. The fixtures always; the corpora where a folder of evaluation data is given.
 *
 * @param {string | undefined} data
 * @returns {Record<string, string[]>}
 */
export function readDocuments(data) {
  const sets = { fixtures: readFixtures() }
  const corpora = data && join(data, 'corpora')
  for (const name of corpora && existsSync(corpora) ? ['polnear', 'fundus', 'aeb', 'reuters'] : []) {
    const lines = gunzipSync(readFileSync(join(corpora, `${name}-dev.jsonl.gz`)))
      .toString()
      .trim()
      .split('\n')
    const step = Math.max(1, Math.floor(lines.length / PER_CORPUS))
    sets[name] = lines.filter((_, i) => i % step === 0).map((line) => JSON.parse(line).text)
  }
  return sets
}

function readFixtures() {
  const root = new URL('../fixtures/', import.meta.url)
  return readdirSync(root, { recursive: true })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(new URL(file, root), 'utf8'))
}
