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

/** A sentence that the story has had already. The first copy above the story is its summary, and no reason to drop it. */
export const repeated: PlacedRule = {
  name: 'repeated',
  reach: copies,
  claim: (block, { copyOf, story }) => {
    const first = copyOf[block.index] as number
    return first >= story.first && block.index <= story.last && (story.strength[first] as number) >= 0.6
      ? whole(block, 'boilerplate', 0.75, 'duplicate')
      : null
  },
}

function copies({ copyOf }: Page): Reach {
  return reachOf(copyOf, (first) => first >= 0)
}
