import { HASH_START, hashStep, lowerCode } from '../lexicon/word-table.ts'
import { isLetter } from '../text/chars.ts'
import type { Page } from './page.ts'

/** Characters of the story whose words are kept. */
const SAMPLE = 4000
/** Shorter words are of every story; of longer ones the beginning is compared, so that endings do not part them. */
const SHORTEST = 4
const KEY = 6
const LONGEST = 40

/** From here on scripts put no space between words, or endings on short ones: pairs of letters are compared. */
const UNSPACED = 0x3040

/** Keys of words in an open table, three times as fast to fill as a `Set`; 0 where a place is free. */
export type Topic = Int32Array

/** Characters of the story whose pairs are kept, in the block that they end in once more as many. */
const PAIRS = 1000

/** Places of a table: two samples hold two thousand words and as many pairs at most. */
const SIZE = 4096

/** The words of the story's first paragraphs: what a headline shares and a stranger's line does not. */
export function storyWords(page: Page, first: number, last: number): Topic {
  const topic = new Int32Array(SIZE)
  let read = 0
  for (let i = Math.max(0, first); i <= last && read < SAMPLE; i++) {
    const { start, end } = page.blocks[i] as Page['blocks'][number]
    addWords(topic, page.source, start, Math.min(end, start + SAMPLE), read < PAIRS ? start + PAIRS : start)
    read += page.shapes[i]?.length ?? 0
  }
  return topic
}

/** Whether the story has a word of this key. */
export function isOfTopic(topic: Topic, key: number): boolean {
  return topic[placeOf(topic, key)] !== 0
}

function placeOf(topic: Topic, key: number): number {
  let at = (key ^ (key >>> 12)) & (SIZE - 1)
  while (topic[at] !== 0 && topic[at] !== key) at = (at + 1) & (SIZE - 1)
  return at
}

function addWords(topic: Topic, source: string, start: number, end: number, pairsEnd: number): void {
  let length = 0
  let key = HASH_START
  for (let at = start; at <= end; at++) {
    const code = at < end ? source.charCodeAt(at) : 32
    if ((code >= 97 && code <= 122) || isLetter(code)) {
      if (code >= UNSPACED && length > 0 && at < pairsEnd) {
        const pair = pairKey(source, at)
        topic[placeOf(topic, pair)] = pair
      }
      if (length < KEY) key = hashStep(key, lowerCode(code))
      length++
    } else if (length > 0) {
      if (length >= SHORTEST && length < LONGEST) topic[placeOf(topic, key)] = key
      length = 0
      key = HASH_START
    }
  }
}

/** How many words of some length a stretch has, and how many of them the story has too. */
export function sharedWords(topic: Topic, source: string, start: number, end: number): { all: number; shared: number } {
  let all = 0
  let shared = 0
  let length = 0
  let key = HASH_START
  for (let at = start; at <= end; at++) {
    const code = at < end ? source.charCodeAt(at) : 32
    if (isLetter(code)) {
      if (code >= UNSPACED && length > 0) {
        all++
        if (isOfTopic(topic, pairKey(source, at))) shared++
      }
      if (length < KEY) key = hashStep(key, lowerCode(code))
      length++
    } else if (length > 0) {
      if (length >= SHORTEST && length < LONGEST && source.charCodeAt(at - 1) < UNSPACED) {
        all++
        if (isOfTopic(topic, key)) shared++
      }
      length = 0
      key = HASH_START
    }
  }
  return { all, shared }
}

/** The key of a letter and the one before it. */
function pairKey(source: string, at: number): number {
  return hashStep(hashStep(HASH_START, source.charCodeAt(at - 1)), source.charCodeAt(at))
}

/** How words are compared. */
export function wordKey(word: string): number {
  let key = HASH_START
  for (let at = 0; at < word.length && at < KEY; at++) key = hashStep(key, lowerCode(word.charCodeAt(at)))
  return key
}
