import { type PlacedRule, whole } from '../page.ts'

/** Paragraphs, crossheads and list items of the story that the densest run of prose holds. */
export const story: PlacedRule = {
  name: 'story',
  claim: (block, { story: { strength } }) => {
    const sure = strength[block.index] as number | undefined
    return sure ? whole(block, 'body', sure) : null
  },
}
