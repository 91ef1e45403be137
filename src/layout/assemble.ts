import { part, trim } from '../text/span.ts'

import type {
  Author,
  Boilerplate,
  Byline,
  Credit,
  Dateline,
  Headline,
  Paragraph,
  Part,
  Section,
  Span,
} from '../types/index.ts'

import type { PageBlock } from './blocks.ts'
import { bylineAt } from './byline-of.ts'
import type { BylineReading } from './bylines/index.ts'
import { readCredit } from './credits/index.ts'
import { type DatelineReading, readDateline } from './datelines/index.ts'
import { layoutDoubts } from './doubts.ts'
import { toBoilerplate } from './groups.ts'
import type { Layout } from './index.ts'
import type { Page } from './page.ts'
import { toParagraph } from './paragraphs.ts'
import { shapeOf } from './prose.ts'
import type { Tile } from './resolve.ts'
import { toHeadline } from './rules/headline.ts'
import type { Shape } from './shape.ts'

/** A byline that is held by less is a name alone. */
const SURE_BYLINE = 0.8

/** Makes the layout out of its tiles: each read into what it holds, and sections that leave no gap. */
export function assemble(page: Page, tiles: readonly Tile[], found: DatelineReading | null, titled: boolean): Layout {
  const { source, lexicon } = page
  const sections: Section[] = []
  const paragraphs: Paragraph[] = []
  const boilerplate: Boilerplate[] = []
  const bylines: Byline[] = []
  const bareBylines: Span[] = []
  let headline: Headline | null = null
  let deck: Part | null = null
  let dateline: Dateline | null = null
  const add = ({ start, end }: Span, kind: Section['kind'], index: number | null, rule: string) => {
    const at = sections.at(-1)?.end ?? 0
    if (start > at) sections.push({ start: at, end: start, kind: 'space', index: null, rule: 'space' })
    sections.push({ start, end, kind, index, rule })
  }
  for (let i = 0; i < tiles.length; ) {
    const tile = tiles[i] as Tile
    const run = runOf(page, tiles, i)
    i += run.length
    const span = { start: tile.start, end: (run.at(-1) as Tile).end }
    if (tile.kind === 'boilerplate') {
      // Each block begins with one of the tiles, in their order.
      let first = 0
      for (const block of toBoilerplate(page, run)) {
        while ((run[first] as Tile).start < block.start) first++
        add(block, 'boilerplate', boilerplate.length, (run[first] as Tile).rule)
        boilerplate.push(block)
      }
    } else if (tile.kind === 'byline') {
      add(span, 'byline', bylines.length, tile.rule)
      const byline = toByline(page, span, positionOf(tile), bylines)
      bylines.push(byline)
      if (tile.strength < SURE_BYLINE) bareBylines.push(byline)
    } else if (tile.kind === 'body') {
      add(span, 'body', paragraphs.length, tile.rule)
      paragraphs.push(toParagraph(source, span, tileShape(page, tile)))
    } else {
      if (tile.kind === 'headline') headline ??= toHeadline(source, span, lexicon)
      if (tile.kind === 'deck') deck ??= part(source, span.start, span.end)
      if (tile.kind === 'dateline') dateline ??= toDateline(page, span, found)
      add(span, tile.kind, null, tile.rule)
    }
  }
  const at = sections.at(-1)?.end ?? 0
  if (at < source.length) sections.push({ start: at, end: source.length, kind: 'space', index: null, rule: 'space' })
  // Nothing is left to head.
  const closing = paragraphs.at(-1)
  if (closing?.kind === 'crosshead') paragraphs[paragraphs.length - 1] = { ...closing, kind: 'paragraph' }
  const first = paragraphs[0]
  const last = paragraphs.at(-1)
  return {
    headline,
    deck,
    dateline,
    bylines,
    credit: findCredit(page, paragraphs),
    body: {
      start: first?.start ?? 0,
      end: last?.end ?? 0,
      paragraphs,
      text: paragraphs.map((paragraph) => paragraph.content).join('\n\n'),
    },
    boilerplate,
    sections,
    issues: layoutDoubts({ source, tiles, headline, titled, dateline, boilerplate, bareBylines }),
  }
}

/** The shape of a tile, known where it is its whole block. */
function tileShape({ source, blocks, shapes, lexicon }: Page, { block, start, end }: Tile): Shape {
  const whole = blocks[block] as PageBlock
  return start === whole.start && end === whole.end
    ? (shapes[block] as Shape)
    : shapeOf(source, part(source, start, end), lexicon)
}

/** No byline has more lines; beyond them is a list of authors. */
const BYLINE_LINES = 12

/** Tiles from `i` on that make sections together: boilerplate, the lines of one byline, of one dateline. */
function runOf(page: Page, tiles: readonly Tile[], i: number): Tile[] {
  const tile = tiles[i] as Tile
  const run = [tile]
  if (tile.kind === 'body') return run
  const most = tile.kind === 'byline' ? BYLINE_LINES : tiles.length
  for (let next = tiles[i + 1]; next?.kind === tile.kind && run.length < most; next = tiles[i + run.length])
    run.push(next)
  if (tile.kind !== 'byline') return run
  // Two bylines may stand one below the other: the reading tells how far the first goes.
  const reading = run.length > 1 ? readRun(page, run) : null
  return run.filter(
    ({ start, rule }, at) => at === 0 || start < (reading?.end ?? 0) || (at === 1 && rule === 'byline-outlet'),
  )
}

function readRun(page: Page, run: readonly Tile[]): BylineReading | null {
  const tile = run[0] as Tile
  return bylineAt(page, { start: tile.start, end: (run.at(-1) as Tile).end }, positionOf(tile))
}

function positionOf({ rule }: Tile): Byline['position'] {
  return rule === 'sign-off' ? 'end' : 'top'
}

function toByline(page: Page, { start, end }: Span, position: Byline['position'], above: readonly Byline[]): Byline {
  const { source } = page
  const reading = bylineAt(page, { start, end }, position)
  const { authors = [], place = null, agency = null } = reading ?? {}
  // What the reading leaves is the outlet's own line, or an agency's in place of names.
  const rest = trim(source, reading?.end ?? start, end)
  const outlet = rest.start < rest.end ? part(source, rest.start, rest.end) : null
  return {
    start,
    end,
    text: source.slice(start, end),
    position,
    authors: position === 'end' ? besideWriters(authors, above) : authors,
    place,
    agency: agency ?? outlet,
  }
}

/** Whoever reported a story that others sign above it contributed to it. */
function besideWriters(authors: readonly Author[], above: readonly Byline[]): readonly Author[] {
  const writers = above.flatMap((byline) => byline.authors).filter(({ role }) => role === 'writer')
  if (writers.length === 0) return authors
  return authors.map((author) =>
    author.role === 'writer' && !writers.some(({ name }) => name === author.name)
      ? { ...author, role: 'contributor' }
      : author,
  )
}

/** The dateline of a span, read anew where it is not the whole of what was found. */
function toDateline({ source, lexicon }: Page, { start, end }: Span, found: DatelineReading | null): Dateline {
  const isWhole = found?.start === start && found.end === end
  const {
    places = [],
    date = null,
    agency = null,
  } = (isWhole ? found : readDateline(source, start, end, lexicon)) ?? {}
  return { start, end, text: source.slice(start, end), places, date, agency }
}

function findCredit({ source, lexicon }: Page, paragraphs: readonly Paragraph[]): Credit | null {
  for (const { start, end } of paragraphs.slice(0, 3)) {
    const credit = readCredit(source, start, end, lexicon)
    if (credit) return credit
  }
  return null
}
