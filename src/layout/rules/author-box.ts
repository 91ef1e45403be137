import { isLower, isSpace } from '../../text/chars.ts'
import type { PageBlock } from '../blocks.ts'
import { bylineOf } from '../byline-of.ts'
import { NOWHERE, type PageRule, type PlacedRule, whole } from '../page.ts'
import { bioOf, isTopByline } from './top-byline.ts'

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

/** Who wrote it, told at the story's end, where a bare name signs it above. */
export const authorBio: PlacedRule = {
  name: 'author-bio',
  reach: ({ story: { first, last } }) => (first === -1 ? NOWHERE : { first: last - 1, last: last + 1 }),
  claim: (block, page) => {
    const { title, story, blocks, shapes } = page
    if ((shapes[block.index]?.length ?? 0) > LONGEST) return null
    for (let i = title + 1; i < story.first && i <= title + HEAD; i++) {
      const above = blocks[i] as PageBlock
      // Few lines begin as the bio does.
      if (above.text.charCodeAt(0) !== block.text.charCodeAt(0) || !isTopByline(above, page)) continue
      const authors = bylineOf(page, above, 'top')?.authors ?? []
      if (authors.some(({ text }) => bioOf(text, page) === block.index))
        return whole(block, 'boilerplate', 0.75, 'about')
    }
    return null
  },
}

/** Lines below the headline in which the byline stands. */
const HEAD = 12
