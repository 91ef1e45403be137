import type { LayoutLexicon } from '../lexicon/layout.ts'
import type {
  Body,
  Boilerplate,
  Byline,
  Credit,
  Dateline,
  Headline,
  Issue,
  LayoutRule,
  Part,
  Section,
} from '../types/index.ts'
import { assemble } from './assemble.ts'
import { findStory } from './body/story.ts'
import { pageClaims, placedClaims, vetoesOf } from './claims.ts'
import { findDateline } from './dateline-of.ts'
import type { DatelineReading } from './datelines/index.ts'
import type { Page, Placed, Reach, Story } from './page.ts'
import { readPage } from './read.ts'
import { resolve } from './resolve.ts'
import { findTitle } from './title.ts'
import { titleLines } from './title-lines.ts'
import { asPrinted, truecase } from './truecase.ts'

/** What layout needs to know beside the source. */
export interface LayoutSettings {
  readonly lexicon: LayoutLexicon
  readonly headline: 'auto' | 'none'
  readonly disabled: ReadonlySet<string>
  readonly rules: readonly LayoutRule[]
}

/** A source cut into its sections: a dispatch before its quotes are read. */
export interface Layout {
  readonly headline: Headline | null
  readonly deck: Part | null
  readonly dateline: Dateline | null
  readonly bylines: readonly Byline[]
  readonly credit: Credit | null
  readonly body: Body
  readonly boilerplate: readonly Boilerplate[]
  readonly sections: readonly Section[]
  readonly issues: readonly Issue[]
}

/** Cuts a source into sections: blocks → claims by words → the story → claims by place → tiles. */
export function layOut(source: string, settings: LayoutSettings): Layout {
  const text = truecase(source, settings.lexicon)
  const page = readPage(text, settings.lexicon)
  const byWords = pageClaims(page, settings)
  const story = findStory(page, vetoesOf(page, byWords))
  const title = settings.headline === 'none' ? -1 : findTitle(page, story, story.topic, byWords)
  const head = titleLines(page, title, story.first, byWords)
  const dateline = findDateline(page, story, head.last)
  const placed = place(page, story, head, dateline)
  const claims = placedClaims(placed, byWords, settings)
  const tiles = resolve(source, page.blocks, claims)
  const titled = settings.headline === 'auto'
  return text === source
    ? assemble(page, tiles, dateline, titled)
    : assemble(asPrinted(source, page), tiles, null, titled)
}

/** The page with what was found on it, field by field: a spread takes the engine microseconds. */
function place(page: Page, story: Story, { first, last }: Reach, dateline: DatelineReading | null): Placed {
  const { source, lexicon, blocks, shapes, cues, dates, twins, copyOf, endMarks, seams, bylines, authors } = page
  return {
    source,
    lexicon,
    blocks,
    shapes,
    cues,
    dates,
    twins,
    copyOf,
    endMarks,
    seams,
    bylines,
    authors,
    story,
    title: last,
    head: first,
    dateline,
  }
}
