import { isWireHeader } from '../labels.ts'
import { type PageRule, whole } from '../page.ts'

/** Lines at the top in which it is looked for. */
const REACH = 10

/** Header lines of a wire file: its number, slug, priority and word count, photo numbers, versions. */
export const wireHeader: PageRule = {
  name: 'wire-header',
  reach: () => ({ first: 0, last: REACH - 1 }),
  claim: (block, { source, lexicon, shapes }) => {
    if ((shapes[block.index]?.words ?? 99) > 16) return null
    if (isWireHeader(source, block)) return whole(block, 'boilerplate', 0.93, 'wire-header')
    return lexicon.versions.has(block.text.toLowerCase()) ? whole(block, 'boilerplate', 0.9, 'wire-header') : null
  },
}
