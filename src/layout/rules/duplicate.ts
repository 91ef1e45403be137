import { type Page, type PageRule, type PlacedRule, type Reach, reachOf, whole } from '../page.ts'

/** A line that stands a second time word for word: teasers, cards and texts made for phones repeat. */
export const duplicate: PageRule = {
  name: 'duplicate',
  reach: copies,
  claim: (block, { copyOf, shapes }) => {
    return (copyOf[block.index] as number) >= 0 && shapes[block.index]?.ends !== 'sentence'
      ? whole(block, 'boilerplate', 0.8, 'duplicate')
      : null
  },
}

/**
 * A sentence that the story has had already. The first copy above the story is its summary, and no reason to drop it. Two
 * right below one another are what a picture shows, for eyes and for screen readers.
 */
export const repeated: PlacedRule = {
  name: 'repeated',
  reach: (page) => ({ first: copies(page).first - 1, last: copies(page).last }),
  claim: (block, page) => {
    const { copyOf, story, title } = page
    const { index } = block
    // The last paragraph may come again below it.
    if (index > title + 1 && index + 1 < story.last && isTwofold(page, index))
      return whole(block, 'boilerplate', 0.75, 'caption')
    const first = copyOf[index] as number
    return first >= story.first && index <= story.last && (story.strength[first] as number) >= 0.6
      ? whole(block, 'boilerplate', 0.75, 'duplicate')
      : null
  },
}

/** Blocks around in which a sentence must stand alone: of a page that prints all its paragraphs twice none does. */
const AROUND = 4

function isTwofold({ copyOf, shapes, blocks }: Page, i: number): boolean {
  if (copyOf[i + 1] !== i || shapes[i]?.ends !== 'sentence') return false
  for (let at = Math.max(0, i - AROUND); at <= i + AROUND && at < blocks.length; at++) {
    const isAlone = (copyOf[at] as number) < 0 && copyOf[at + 1] !== at
    if (isAlone && shapes[at]?.ends === 'sentence' && (shapes[at]?.length ?? 0) >= PARAGRAPH) return true
  }
  return false
}

/** A sentence that stands alone is no shorter. */
const PARAGRAPH = 60

function copies({ copyOf }: Page): Reach {
  return reachOf(copyOf, (first) => first >= 0)
}
