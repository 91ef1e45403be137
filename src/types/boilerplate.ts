import type { DateStamp } from './dispatch.ts'
import type { Part } from './span.ts'

/** A block of the page that is not the story. */
export interface Boilerplate extends Part {
  /** What it is. */
  readonly kind: BoilerplateKind
  /** "Latest news", even fused to the first item. Printed twice, this is the first; the block holds both. */
  readonly heading: Part | null
  /** Lone "-" lines part items and belong to none. */
  readonly items: readonly BoilerplateItem[]
}

/** One entry of a block, without a date line of its own; a page date's one item is the date line. */
export interface BoilerplateItem extends Part {
  /** The date printed with it: on its line, or on one of its own. */
  readonly date: DateStamp | null
  /** What it is, where the block says: 'slug', 'priority', 'words', 'embargo', 'phone', 'email' and the like. */
  readonly label: string | null
}

/** What a block of boilerplate is. New members are a minor release: keep a default branch. */
export type BoilerplateKind =
  | 'related'
  | 'share'
  | 'newsletter'
  | 'comments'
  | 'page-date'
  | 'copyright'
  | 'about'
  | 'contact'
  | 'disclaimer'
  | 'navigation'
  | 'caption'
  | 'advertisement'
  | 'tags'
  | 'note'
  | 'end-mark'
  | 'wire-header'
  | 'embed'
  | 'consent'
  | 'counter'
  | 'duplicate'
  | 'other'
