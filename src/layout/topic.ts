import { addToHash } from '../lexicon/first-words.ts'
import { isLetter } from '../text/chars.ts'
import type { Page, Story } from './page.ts'

/** Characters of the story whose words are kept. */
const SAMPLE = 4000
/** Shorter words are of every story; of longer ones the beginning is compared, so that endings do not part them. */
const SHORTEST = 4
const KEY = 6
const LONGEST = 40

/** Keys of words in an open table, three times as fast to fill as a `Set`; 0 where a place is free. */
export type Topic = Int32Array

/** Places of a table: two samples hold two thousand words of four letters at most. */
const SIZE = 4096

/** The words of the story's first paragraphs: what a headline shares and a stranger's line does not. */
export function storyWords(page: Page, { first, last }: Story): Topic {
  const topic = new Int32Array(SIZE)
  let read = 0
  for (let i = Math.max(0, first); i <= last && read < SAMPLE; i++) {
    const { start, end } = page.blocks[i] as Page['blocks'][number]
    addWords(topic, page.source, start, Math.min(end, start + SAMPLE))
    read += page.shapes[i]?.length ?? 0
  }
  return topic
}

/** Whether the story has a word of this key. */
export function isOfTopic(topic: Topic, key: number): boolean {
  return topic[placeOf(topic, key + 1)] !== 0
}

function placeOf(topic: Topic, entry: number): number {
  let at = (entry ^ (entry >>> 12)) & (SIZE - 1)
  while (topic[at] !== 0 && topic[at] !== entry) at = (at + 1) & (SIZE - 1)
  return at
}

function addWords(topic: Topic, source: string, start: number, end: number): void {
  let length = 0
  let key = 0
  for (let at = start; at <= end; at++) {
    const code = at < end ? source.charCodeAt(at) : 32
    if ((code >= 97 && code <= 122) || isLetter(code)) {
      if (length < KEY) key = addToHash(key, code)
      length++
    } else if (length > 0) {
      if (length >= SHORTEST && length < LONGEST) topic[placeOf(topic, key + 1)] = key + 1
      length = 0
      key = 0
    }
  }
}

/** How many words of some length a stretch has, and how many of them the story has too. */
export function sharedWords(topic: Topic, source: string, start: number, end: number): { all: number; shared: number } {
  let all = 0
  let shared = 0
  let length = 0
  let key = 0
  for (let at = start; at <= end; at++) {
    const code = at < end ? source.charCodeAt(at) : 32
    if (isLetter(code)) {
      if (length < KEY) key = addToHash(key, code)
      length++
    } else if (length > 0) {
      if (length >= SHORTEST && length < LONGEST) {
        all++
        if (isOfTopic(topic, key)) shared++
      }
      length = 0
      key = 0
    }
  }
  return { all, shared }
}

/** How words are compared. */
export function wordKey(word: string): number {
  let key = 0
  for (let at = 0; at < word.length && at < KEY; at++) key = addToHash(key, word.charCodeAt(at))
  return key
}
