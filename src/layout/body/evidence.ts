import { lineKey } from '../../lexicon/layout.ts'
import type { BoilerplateKind } from '../../types/index.ts'
import type { Page } from '../page.ts'

/** What is held against a block as part of the story: the strongest claim of another kind; null where there is none. */
export interface Veto {
  readonly strength: number
  readonly kind: BoilerplateKind
}

/** What each block looks like, and what is held against it; lists are in step with the blocks. */
export interface Weighed {
  readonly page: Page
  /** What a block's look alone says. */
  readonly looks: readonly number[]
  /** How strongly it is claimed as something else. */
  readonly vetoes: readonly number[]
  readonly kinds: readonly (BoilerplateKind | null)[]
  /** The page prints it again and again: it parts paragraphs and says nothing of them. */
  readonly template: readonly boolean[]
}

/** All that speaks for and against each block of a page as part of the story. */
export interface Evidence extends Weighed {
  /** What a row with figures counts, and what heads an entry of a live report; 0 where a block is neither. */
  readonly rows: readonly number[]
}

/** What no story holds that stands alone. */
export function isOfPage(kind: BoilerplateKind | null | undefined): boolean {
  return (
    kind === 'related' ||
    kind === 'newsletter' ||
    kind === 'share' ||
    kind === 'comments' ||
    kind === 'advertisement' ||
    kind === 'consent' ||
    kind === 'navigation' ||
    kind === 'tags'
  )
}

/** Whether a line's cue is one below which the story goes on: "-more-", "Story continues", headings within stories. */
export function isOpenLine({ source, lexicon, blocks, cues }: Page, i: number): boolean {
  const block = blocks[i]
  return (
    block !== undefined && lexicon.boilerplate.open.has(lineKey(source.slice(block.start, cues[i]?.end ?? block.end)))
  )
}

/** Whether a block looks like prose, whatever is held against it. */
export function isProse({ looks }: Pick<Weighed, 'looks'>, i: number): boolean {
  return (looks[i] as number) > 0
}
