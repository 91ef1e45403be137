import { isLower, isSpace } from '../../text/chars.ts'
import type { PageBlock } from '../blocks.ts'
import { bylineOf } from '../byline-of.ts'
import { NOWHERE, type PageRule, type PlacedRule, whole } from '../page.ts'
import type { Shape } from '../shape.ts'
import { bioOf, isAddress, isTopByline } from './top-byline.ts'

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

/** Who wrote it, told at the end of the story that it is signed above. */
export const authorBio: PlacedRule = {
  name: 'author-bio',
  reach: ({ story: { first, last } }) => (first === -1 ? NOWHERE : { first: last - 1, last: last + 1 }),
  claim: (block, page) => {
    const { title, story, blocks, shapes } = page
    if ((shapes[block.index]?.length ?? 0) > LONGEST) return null
    const first = block.text.slice(0, Math.max(1, block.text.indexOf(' ')))
    const reached = isAddress(block, shapes[block.index] as Shape)
    for (let i = title + 1; i < story.first && i <= title + HEAD; i++) {
      const above = blocks[i] as PageBlock
      // Hardly a line holds the bio's first words.
      if ((shapes[i]?.words ?? 0) > BYLINE_WORDS || !(reached || above.text.includes(first))) continue
      if (!isTopByline(above, page)) continue
      const authors = bylineOf(page, above, 'top')?.authors ?? []
      if (authors.some(({ text }) => bioOf(text, page) === block.index))
        return whole(block, 'boilerplate', 0.75, 'about')
    }
    return null
  },
}

/** Lines below the headline in which the byline stands, and its words. */
const HEAD = 12
const BYLINE_WORDS = 12
