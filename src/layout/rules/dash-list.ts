import type { PageBlock } from '../blocks.ts'
import { type Page, type PageRule, reachOf, whole } from '../page.ts'

/** Blocks from an entry, or from the heading, to a dash. */
const ENTRIES = 3

/** Lone dashes that part the entries of a list of other stories, the heading above them, and the entries. */
export const dashList: PageRule = {
  name: 'dash-list',
  reach: ({ blocks }) => reachOf(blocks, ({ text }) => isLoneDash(text), ENTRIES),
  claim: (block, page) => (inDashList(block, page) ? whole(block, 'boilerplate', 0.85, 'related') : null),
}

/** A line that is one dash or bullet. */
export function isLoneDash(text: string): boolean {
  return text.length === 1 && (text === '-' || text === '–' || text === '—' || text === '•' || text === '*')
}

/** A line of nothing but dashes: it parts what stands above and below it. */
export function isDashes(text: string): boolean {
  return isLoneDash(text) || /^[-–—]+$/.test(text)
}

function inDashList({ index, text }: PageBlock, { blocks, shapes }: Page): boolean {
  const dash = (at: number) => isLoneDash(blocks[at]?.text ?? '')
  if (isLoneDash(text)) return dash(index - 2) || dash(index + 2)
  if (dash(index - 1)) return dash(index - 3) || dash(index + 1)
  // A heading: one to four words above the first dash.
  return dash(index + 1) && dash(index + 3) && (shapes[index]?.words ?? 9) <= 4 && shapes[index]?.ends === 'open'
}
