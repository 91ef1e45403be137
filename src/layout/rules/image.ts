import { isImages } from '../../text/markdown.ts'
import { type PageRule, whole } from '../page.ts'

/** An image that a scraper wrote as Markdown, on a line of its own: `![A ferry](https://…)`. */
export const image: PageRule = {
  name: 'image',
  claim: (block, { source }) => {
    const code = source.charCodeAt(block.start)
    const mayBe = code === 33 || (code === 91 && source.charCodeAt(block.start + 1) === 33)
    return mayBe && isImages(block.text) ? whole(block, 'boilerplate', 0.9, 'embed') : null
  },
}
