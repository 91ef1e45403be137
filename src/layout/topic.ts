import { isLetter } from '../text/chars.ts'
import type { Page, Story } from './page.ts'

/** Characters of the story whose words are kept. */
const SAMPLE = 6000
/** Shorter words are of every story; of longer ones the beginning is compared, so that endings do not part them. */
const SHORTEST = 4
const KEY = 6
const LONGEST = 40

/** The words of the story's first paragraphs: what a headline shares and a stranger's line does not. */
export function storyWords(page: Page, { first, last }: Story): ReadonlySet<string> {
  const words = new Set<string>()
  let read = 0
  for (let i = Math.max(0, first); i <= last && read < SAMPLE; i++) {
    const { start, end } = page.blocks[i] as Page['blocks'][number]
    eachWord(page.source, start, Math.min(end, start + SAMPLE), (word) => words.add(word))
    read += page.shapes[i]?.length ?? 0
  }
  return words
}

/** Calls `see` with the key of each word of some length. */
export function eachWord(source: string, start: number, end: number, see: (key: string) => void): void {
  let from = -1
  for (let at = start; at <= end; at++) {
    if (at < end && isLetter(source.charCodeAt(at))) {
      if (from === -1) from = at
    } else if (from !== -1) {
      if (at - from >= SHORTEST && at - from < LONGEST) see(wordKey(source.slice(from, at)))
      from = -1
    }
  }
}

/** How words are compared. */
export function wordKey(word: string): string {
  return word.toLowerCase().slice(0, KEY)
}
