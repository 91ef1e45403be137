import { isLower } from '../text/chars.ts'
import type { PageBlock } from './blocks.ts'
import type { Page } from './page.ts'
import type { Shape } from './shape.ts'
import { TITLE } from './weights.ts'

/**
 * What other lines above the story say: the same words alone or at the end of a trail ("Home / News / …") are for a
 * line, a line that is either end of this one tells that this one is the trail, or a title and its site.
 */
export function copyScore({ source, blocks, shapes }: Page, i: number, long: readonly number[]): number {
  const { start, end, text } = blocks[i] as PageBlock
  const { length, words } = shapes[i] as Shape
  if (length < TITLE.copyLength) return 0
  const first = source.charCodeAt(start)
  const last = source.charCodeAt(end - 1)
  let score = 0
  for (const at of long) {
    if (at === i) continue
    const other = blocks[at] as PageBlock
    // Two characters settle nearly every pair.
    const sameEnd = source.charCodeAt(other.end - 1) === last
    if (other.text.length > text.length && isSited(other.text, text)) score = TITLE.copy
    if (!sameEnd && source.charCodeAt(other.start) !== first) continue
    if (other.text.length < text.length) {
      if (closes(other.text, text) || isLongerTitle(text, other.text)) return TITLE.trail
    } else if (sameEnd && (other.text === text ? words >= TITLE.shortWords : closes(text, other.text))) {
      score = TITLE.copy
    }
  }
  return score
}

/** Whether a line is a title and more; a name that headlines open with is no title. */
function isLongerTitle(line: string, title: string): boolean {
  if (!line.startsWith(title) || line[title.length] === ':') return false
  return title.split(' ', TITLE.shortWords).length >= TITLE.shortWords || isSited(line, title)
}

/** Whether a line is another and the site's name behind a mark: "Ferries sail again | Kesten Post". */
function isSited(line: string, title: string): boolean {
  return line.startsWith(title) && /^ [|–—·-] /.test(line.slice(title.length, title.length + 3))
}

/**
 * Whether a line ends in another; what a colon parts is a headline of two halves, and a place may close one: "Ferries sail
 * again in Port Ansel".
 */
function closes(end: string, line: string): boolean {
  const at = line.length - end.length
  if (!line.endsWith(end) || line[at - 1] === ':' || line[at - 2] === ':') return false
  return at < 2 || !isLower(line.charCodeAt(at - 2)) || end.split(' ', TITLE.shortWords).length >= TITLE.shortWords
}
