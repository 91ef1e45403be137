import { HASH_START, hashStep, lowerCode } from '../lexicon/word-table.ts'
import { isLetter } from '../text/chars.ts'
import type { PageBlock } from './blocks.ts'
import type { Page } from './page.ts'

/** Characters of the story whose words are kept. */
const SAMPLE = 4000
/** Shorter words are of every story; of longer ones the beginning is compared, so that endings do not part them. */
const SHORTEST = 4
const KEY = 6
const LONGEST = 40

/** From here on scripts put no space between words, or endings on short ones: pairs of letters are compared. */
const UNSPACED = 0x3040

/** Characters of the story whose pairs are kept, in the block that they end in once more as many. */
const PAIRS = 1000

/** Places of a table: two samples hold two thousand words and as many pairs at most. */
const SIZE = 4096

/** So few words are searched for, on a page of so few blocks; with more, a table of the story's words pays. */
const FEW = 16
const SMALL = 30

/** The words of the story's first paragraphs. */
export interface Topic {
  readonly page: Pick<Page, 'source' | 'blocks' | 'shapes'>
  readonly first: number
  readonly last: number
  /** The paragraphs in small letters, once they were searched; empty where they cannot be. */
  text: string | null
  searched: number
  /** Keys in an open table, three times as fast to fill as a `Set`; 0 where a place is free. */
  table: Int32Array | null
}

/** The words of the story's first paragraphs: what a headline shares and a stranger's line does not. Read when asked of. */
export function storyWords(page: Topic['page'], first: number, last: number): Topic {
  const searched = page.blocks.length > SMALL ? FEW : 0
  return { page, first: Math.max(0, first), last, text: null, searched, table: null }
}

/** Whether the story has a word of this key. */
export function isOfTopic(topic: Topic, key: number): boolean {
  topic.table ??= fill(topic)
  return topic.table[placeOf(topic.table, key)] !== 0
}

/** Whether the story has the word between two offsets, by its key. */
function holdsWord(topic: Topic, source: string, start: number, end: number, key: number): boolean {
  if (topic.table || topic.searched === FEW) return isOfTopic(topic, key)
  topic.searched++
  topic.text ??= sampleText(topic)
  if (topic.text === '') return isOfTopic(topic, key)
  const word = source.slice(start, Math.min(end, start + KEY))
  return PLAIN.test(word) ? standsIn(topic.text, word.toLowerCase()) : isOfTopic(topic, key)
}

const PLAIN = /^[a-zA-Z]+$/

/** Whether a word stands in a text, or begins one where it is as long as a key. */
function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at > 0 && isLetter(text.charCodeAt(at - 1))) continue
    let end = at + word.length
    if (word.length === KEY) while (end < text.length && isLetter(text.charCodeAt(end))) end++
    if (end - at < LONGEST && !(end < text.length && isLetter(text.charCodeAt(end)))) return true
  }
  return false
}

/** The sample as one stretch; empty where a block is cut, or small letters could be of other ones ("İ", the Kelvin sign). */
function sampleText({ page, first, last }: Topic): string {
  const { source, blocks } = page
  const to = sampleEnd(page, first, last)
  const start = blocks[first]?.start ?? 0
  const end = to < first ? start : (blocks[to] as PageBlock).end
  const whole =
    end - start <= 2 * SAMPLE && blocks.slice(first, to + 1).every((block) => block.end - block.start <= SAMPLE)
  const text = whole ? source.slice(start, end) : ''
  return text.includes('\u0130') || text.includes('\u212a') ? '' : text.toLowerCase()
}

/** The last block of a sample. */
function sampleEnd({ shapes }: Topic['page'], first: number, last: number): number {
  let read = 0
  let at = first
  for (; at <= last && read < SAMPLE; at++) read += shapes[at]?.length ?? 0
  return at - 1
}

function fill({ page, first, last }: Topic): Int32Array {
  const table = new Int32Array(SIZE)
  const { source, blocks, shapes } = page
  const to = sampleEnd(page, first, last)
  let read = 0
  for (let i = first; i <= to; i++) {
    const { start, end } = blocks[i] as PageBlock
    addWords(table, source, start, Math.min(end, start + SAMPLE), read < PAIRS ? start + PAIRS : start)
    read += shapes[i]?.length ?? 0
  }
  return table
}

function placeOf(table: Int32Array, key: number): number {
  let at = (key ^ (key >>> 12)) & (SIZE - 1)
  while (table[at] !== 0 && table[at] !== key) at = (at + 1) & (SIZE - 1)
  return at
}

function addWords(table: Int32Array, source: string, start: number, end: number, pairsEnd: number): void {
  for (let at = start; at < end; at++) {
    const from = at
    let key = HASH_START
    for (; at < end; at++) {
      const code = source.charCodeAt(at)
      if (code < 97 || code > 122) {
        if (!isLetter(code)) break
        if (code >= UNSPACED && at > from && at < pairsEnd) {
          const pair = pairKey(source, at)
          table[placeOf(table, pair)] = pair
        }
      }
      if (at - from < KEY) key = hashStep(key, lowerCode(code))
    }
    if (at - from >= SHORTEST && at - from < LONGEST) table[placeOf(table, key)] = key
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
        if (holdsWord(topic, source, at - length, at, key)) shared++
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
