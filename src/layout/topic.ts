import { addToHash } from '../lexicon/first-words.ts'
import { isLetter } from '../text/chars.ts'
import type { Page, Story } from './page.ts'

/** Characters of the story whose words are kept. */
const SAMPLE = 4000
/** Shorter words are of every story; of longer ones the beginning is compared, so that endings do not part them. */
const SHORTEST = 4
const KEY = 6
const LONGEST = 40

/** The words of the story's first paragraphs, as hashes: what a headline shares and a stranger's line does not. */
export function storyWords(page: Page, { first, last }: Story): ReadonlySet<number> {
  const words = new Set<number>()
  let read = 0
  for (let i = Math.max(0, first); i <= last && read < SAMPLE; i++) {
    const { start, end } = page.blocks[i] as Page['blocks'][number]
    eachWord(page.source, start, Math.min(end, start + SAMPLE), (word) => words.add(word))
    read += page.shapes[i]?.length ?? 0
  }
  return words
}

/** Calls `see` with the key of each word of some length. */
export function eachWord(source: string, start: number, end: number, see: (key: number) => void): void {
  let length = 0
  let key = 0
  for (let at = start; at <= end; at++) {
    const code = at < end ? source.charCodeAt(at) : 32
    if (isLetter(code)) {
      if (length < KEY) key = addToHash(key, code)
      length++
    } else if (length > 0) {
      if (length >= SHORTEST && length < LONGEST) see(key)
      length = 0
      key = 0
    }
  }
}

/** How words are compared. */
export function wordKey(word: string): number {
  let key = 0
  for (let at = 0; at < word.length && at < KEY; at++) key = addToHash(key, word.charCodeAt(at))
  return key
}
