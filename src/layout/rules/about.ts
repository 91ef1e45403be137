import { NAMED } from '../../lexicon/openers.ts'
import { isUpper, isWordChar } from '../../text/chars.ts'
import type { PageBlock } from '../blocks.ts'
import { isBareMark } from '../end-marks.ts'
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
    const above = page.cues[block.index - 1]
    if (isAboutHeading(page, block.index - 1) || (above?.kind === 'about' && above.role === 'heading'))
      return whole(block, 'boilerplate', 0.85, 'about')
    return kind === 'contact' ? whole(block, 'boilerplate', 0.8, 'contact') : null
  },
}

/** Whether a block heads such a paragraph: "About" and a name that the next block begins with. */
export function isAboutHeading(page: Page, index: number): boolean {
  return namedKind(page, index) === 'about' && headsNext(page, index)
}

/** Whether the next block has the name that a heading holds near its head; below an end mark it need not. */
function headsNext(page: Page, index: number): boolean {
  const { blocks } = page
  if (index < 1) return false
  const heading = blocks[index]?.text ?? ''
  const next = blocks[index + 1]?.text
  if (next === undefined) return false
  const word = heading.slice(nameStart(page, index)).split(/[ ,.:]/, 1)[0] as string
  const head = next.slice(0, HEAD)
  if (word === word.toUpperCase()) return holdsWord(head.toLowerCase(), word.toLowerCase()) || isBelowEnd(page, index)
  return holdsWord(head, word) || head.startsWith(`The ${word.toLowerCase()}`) || isBelowEnd(page, index)
}

/** Characters in which a company names itself, and blocks below an end mark in which it speaks of itself. */
const HEAD = 120
const BELOW_END = 8

function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return at !== -1 && !isWordChar(text.charCodeAt(at - 1)) && !isWordChar(text.charCodeAt(at + word.length))
}

function isBelowEnd({ source, cues, blocks, endMarks }: Page, index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - BELOW_END; i--) {
    const block = blocks[i] as PageBlock
    if ((endMarks[i] as number) >= 0 || cues[i]?.kind === 'end-mark' || isBareMark(source, block)) return true
  }
  return false
}

/** Where the name begins behind "About", an article aside. */
function nameStart({ blocks, lexicon }: Page, index: number): number {
  const text = blocks[index]?.text ?? ''
  const name = text.indexOf(' ') + 1
  const next = text.indexOf(' ', name)
  return next > 0 && lexicon.datelines.particles.has(text.slice(name, next)) ? next + 1 : name
}

/** The family of a short line that is one of its words and a name: "About Avco", "SOURCE Avco". */
function namedKind(page: Page, index: number): 'about' | 'contact' | null {
  const { blocks, shapes, lexicon } = page
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
  if (space < 3 || space > 12 || !isUpper(block.text.charCodeAt(nameStart(page, index)))) return null
  const first = block.text.slice(0, space)
  // “About Castor, Inc.”, “About Castor Inc.” above “Castor Inc. designs”: that full stop ends no sentence.
  const name = block.text.slice(nameStart(page, index))
  const headed = shape.ends === 'open' || /, \S{2,6}$/.test(name) || blocks[index + 1]?.text.startsWith(name)
  if (headed && lexicon.boilerplate.named.get(first.toLowerCase()) === 'about') return 'about'
  const caps = first === first.toUpperCase()
  return caps && lexicon.boilerplate.named.get(first.toLowerCase()) === 'contact' ? 'contact' : null
}
