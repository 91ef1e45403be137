import { NAMED } from '../../lexicon/openers.ts'
import { isUpper } from '../../text/chars.ts'
import { type Page, type PageRule, reachOf, whole } from '../page.ts'

/** Words of the longest heading. */
const HEADING_WORDS = 9

/** What a company says of itself below its release: "About Avco", then a paragraph that begins with the name; "SOURCE Avco". */
export const about: PageRule = {
  name: 'about',
  reach: ({ shapes }) => reachOf(shapes, ({ opens }) => (opens & NAMED) !== 0, 1),
  claim: (block, page) => {
    const { shapes } = page
    const bits = (shapes[block.index]?.opens ?? 0) | (shapes[block.index - 1]?.opens ?? 0)
    if ((bits & NAMED) === 0) return null
    const kind = namedKind(page, block.index)
    if (kind === 'about' && headsNext(page, block.index)) return whole(block, 'boilerplate', 0.9, 'about')
    if (isAboutHeading(page, block.index - 1)) return whole(block, 'boilerplate', 0.85, 'about')
    return kind === 'contact' ? whole(block, 'boilerplate', 0.8, 'contact') : null
  },
}

/** Whether a block heads such a paragraph: "About" and a name that the next block begins with. */
export function isAboutHeading(page: Page, index: number): boolean {
  return namedKind(page, index) === 'about' && headsNext(page, index)
}

/** Whether the next block begins with the name that a heading holds. */
function headsNext({ blocks }: Page, index: number): boolean {
  if (index < 1) return false
  const heading = blocks[index]?.text ?? ''
  const name = heading.slice(heading.indexOf(' ') + 1)
  const next = blocks[index + 1]?.text
  if (next === undefined) return false
  const word = name.split(/[ ,.:]/, 1)[0] as string
  return next.startsWith(word) || next.toLowerCase().startsWith(`the ${word.toLowerCase()}`)
}

/** The family of a short line that is one of its words and a name: "About Avco", "SOURCE Avco". */
function namedKind({ blocks, shapes, source, lexicon }: Page, index: number): 'about' | 'contact' | null {
  const block = blocks[index]
  const shape = shapes[index]
  if (
    !block ||
    !shape ||
    (shape.opens & NAMED) === 0 ||
    shape.words < 2 ||
    shape.words > HEADING_WORDS ||
    shape.ends === 'colon'
  )
    return null
  const space = block.text.indexOf(' ')
  if (space < 3 || space > 12 || !isUpper(source.charCodeAt(block.start + space + 1))) return null
  const first = block.text.slice(0, space)
  // “About Castor, Inc.”: that full stop ends no sentence.
  const headed = shape.ends === 'open' || /, \S{2,6}$/.test(block.text)
  if (headed && lexicon.boilerplate.named.get(first.toLowerCase()) === 'about') return 'about'
  const caps = first === first.toUpperCase()
  return caps && lexicon.boilerplate.named.get(first.toLowerCase()) === 'contact' ? 'contact' : null
}
