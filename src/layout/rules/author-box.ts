import { isLower, isSpace } from '../../text/chars.ts'
import { type PageRule, whole } from '../page.ts'

/** Longest bio. */
const LONGEST = 700

/** Who wrote it, told below: the name of a byline alone on its line again, or at the head of a bio. */
export const authorBox: PageRule = {
  name: 'author-box',
  reach: ({ authors, blocks }) => ({ first: authors[0]?.block ?? blocks.length, last: blocks.length - 1 }),
  claim: (block, { authors, source, shapes }) => {
    if ((shapes[block.index]?.length ?? 0) > LONGEST) return null
    const opens = source.charCodeAt(block.start)
    for (const { name, block: first } of authors) {
      if (name.charCodeAt(0) !== opens || first >= block.index || !block.text.startsWith(name)) continue
      const at = block.start + name.length
      if (at === block.end) return whole(block, 'boilerplate', 0.7, 'about')
      if (isSpace(source.charCodeAt(at)) && isLower(source.charCodeAt(at + 1))) {
        return whole(block, 'boilerplate', 0.7, 'about')
      }
    }
    return null
  },
}
