import type { LayoutLexicon } from '../lexicon/layout.ts'
import type { Claim, DateStamp, LayoutContext, Span } from '../types/index.ts'
import type { PageBlock } from './blocks.ts'
import type { BylineReading } from './bylines/index.ts'
import type { Cue } from './cues.ts'
import type { Shape } from './shape.ts'
import type { Topic } from './topic.ts'

/** The page as built-in rules see it before the story is found: blocks, and what each looks and reads like. */
export interface Page extends LayoutContext {
  readonly lexicon: LayoutLexicon
  readonly blocks: readonly PageBlock[]
  /** In step with `blocks`, as are the lists below. */
  readonly shapes: readonly Shape[]
  readonly cues: readonly (Cue | null)[]
  /** The date of a block that holds nothing else. */
  readonly dates: readonly (DateStamp | null)[]
  /** Index of the first block that holds the same words, its own where it is the first. */
  readonly twins: readonly number[]
  /** The same of blocks that are too long to repeat by chance; -1 where none above holds the same. */
  readonly copyOf: readonly number[]
  /** Where an end mark begins that is glued to its last sentence; -1 where none is. */
  readonly endMarks: readonly number[]
  /** Whether a word of it runs into the next ("schoolThe") that is fused nowhere else on the page. */
  readonly seams: readonly boolean[]
  /** Spans that were read as bylines already, by `bylineAt`: several rules ask of the same ones. */
  readonly bylines: Map<string, BylineReading | null>
  /** Names of surely read bylines, and the block of each. */
  readonly authors: readonly { readonly name: string; readonly block: number }[]
}

/** The page once its story and headline are found: for rules that depend on where a block stands. */
export interface Placed extends Page {
  readonly story: Story
  /** Index of the headline's last block; -1 where there is none. */
  readonly title: number
  /** Index of its first. */
  readonly head: number
  /** The dateline, over one block or two; null where there is none. */
  readonly dateline: Span | null
}

/** Which blocks are the story. */
export interface Story {
  /** Index of its first and last block; -1 and -2 where there is none. */
  readonly first: number
  readonly last: number
  /** In step with the blocks: how surely each belongs to it (0: it does not). */
  readonly strength: readonly number[]
  /** Keys of the words of its first paragraphs. */
  readonly topic: Topic
}

/** A claim with the rule that made it. */
export interface RuleClaim extends Omit<Claim, 'boilerplate'> {
  readonly boilerplate: Claim['boilerplate'] | undefined
  readonly rule: string
}

/** Blocks from one to another, both included. */
export interface Reach {
  readonly first: number
  readonly last: number
}

/** A built-in rule that looks at a block's own words and its neighbours. */
export interface PageRule {
  readonly name: string
  /** The blocks of a page that it may claim; without it, all. */
  readonly reach?: (page: Page) => Reach
  readonly claim: (block: PageBlock, page: Page) => Claim | null
}

/** A built-in rule that must know where the story stands. */
export interface PlacedRule {
  readonly name: string
  readonly reach?: (page: Placed) => Reach
  readonly claim: (block: PageBlock, page: Placed) => Claim | null
}

/** A claim of the whole block. */
export function whole(block: Span, kind: Claim['kind'], strength: number, boilerplate?: Claim['boilerplate']): Claim {
  const { start, end } = block
  return boilerplate ? { start, end, kind, strength, boilerplate } : { start, end, kind, strength }
}

/** From the first to the last block of which a list holds something; empty where it does of none. */
export function reachOf<T>(list: readonly T[], holds: (value: T) => boolean, around = 0): Reach {
  let last = list.length - 1
  while (last >= 0 && !holds(list[last] as T)) last--
  let first = 0
  while (first < last && !holds(list[first] as T)) first++
  return last < 0 ? NOWHERE : { first: first - around, last: last + around }
}

/** No block. */
export const NOWHERE: Reach = { first: 0, last: -1 }
