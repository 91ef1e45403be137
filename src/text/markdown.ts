import type { Span } from '../types/index.ts'
import { isBlank } from './chars.ts'
import { isBullet } from './punctuation.ts'
import { skipBlank, skipBlankBack } from './span.ts'

// Scrapers that write Markdown leave its marks on headlines, and images as lines of their own.

const HASH = 35
const MOST_HASHES = 6

/** Where the words of a heading start: behind "## "; the start where there is none. */
export function behindHashes(source: string, start: number, end: number): number {
  let at = start
  while (at < end && at - start < MOST_HASHES && source.charCodeAt(at) === HASH) at++
  return at > start && isBlank(source.charCodeAt(at)) ? skipBlank(source, at, end) : start
}

/** A line without the marks of a heading, an item or strong words: "## Town votes", "• Town votes", "**Town votes**". */
export function withoutMarks(source: string, start: number, end: number): Span {
  const heading = behindHashes(source, start, end)
  let to = end
  if (heading > start) while (to > heading && source.charCodeAt(to - 1) === HASH) to--
  // "in C#".
  if (!isBlank(source.charCodeAt(to - 1))) to = end
  const from = heading > start ? heading : behindBullet(source, start, end)
  to = skipBlankBack(source, from, to)
  const strong = to - from > 4 && source.startsWith('**', from) && source.endsWith('**', to)
  return strong ? { start: from + 2, end: to - 2 } : { start: from, end: to }
}

/** A dash opens speech as well, and stays. */
function behindBullet(source: string, start: number, end: number): number {
  const code = source.charCodeAt(start)
  const isItem = isBullet(code) && code !== 45 && code !== 0x2013 && code !== 0x2014
  return isItem && isBlank(source.charCodeAt(start + 1)) ? skipBlank(source, start + 1, end) : start
}

/** Whether a line is nothing but images: `![A ferry](https://…)`, be they links or not. */
export function isImages(line: string): boolean {
  let at = 0
  while (at < line.length) {
    const linked = line.startsWith('[![', at)
    at = line.startsWith('![', linked ? at + 1 : at) ? behindTarget(line, at) : -1
    if (at !== -1 && linked) at = line.startsWith('](', at) ? behindTarget(line, at) : -1
    if (at === -1) return false
    at = skipBlank(line, at, line.length)
  }
  return at > 0
}

/** Where the next target ends that is given in brackets, "](…)"; -1 where none is. */
function behindTarget(line: string, from: number): number {
  const target = line.indexOf('](', from)
  return target === -1 ? -1 : line.indexOf(')', target) + 1 || -1
}
