import { type PageRule, reachOf, whole } from '../page.ts'

/** A line that holds a date and nothing else. Whose date it is, the blocks around it tell later. */
export const pageDate: PageRule = {
  name: 'page-date',
  reach: ({ dates }) => reachOf(dates, (date) => date !== null),
  claim: (block, { dates }) => (dates[block.index] ? whole(block, 'boilerplate', 0.8, 'page-date') : null),
}
