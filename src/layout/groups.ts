import { part } from '../text/span.ts'
import type { Boilerplate, BoilerplateItem, BoilerplateKind, DateStamp, Part, Span } from '../types/index.ts'
import type { PageBlock } from './blocks.ts'
import { itemLabel, wireItems } from './labels.ts'
import type { Page } from './page.ts'
import type { Tile } from './resolve.ts'
import { isAboutHeading } from './rules/about.ts'
import { isDashes, isLoneDash } from './rules/dash-list.ts'
import type { Shape } from './shape.ts'

/** Boilerplate tiles that make one block of boilerplate. */
interface Group {
  readonly kind: BoilerplateKind
  readonly tiles: Tile[]
  readonly headed: boolean
}

/** Joins a run of boilerplate tiles into blocks, headings with what they head. */
export function toBoilerplate(page: Page, run: readonly Tile[]): Boilerplate[] {
  const groups: Group[] = []
  run.forEach((tile, i) => {
    const last = groups.at(-1)
    if (last && joins(page, last, run, i)) last.tiles.push(tile)
    else groups.push({ kind: tile.boilerplate ?? 'other', tiles: [tile], headed: isHeading(page, tile) })
  })
  return groups.map((group) => build(page, group))
}

function isHeading(page: Page, tile: Tile): boolean {
  const cue = page.cues[tile.block]
  // An end mark that was cut off the block is behind its heading.
  if (cue && (cue.role === 'heading' || cue.role === 'fused') && tile.start < cue.end) return true
  if (tile.boilerplate === 'about') return isAboutHeading(page, tile.block)
  return tile.rule === 'dash-list' && headsDashes(page, tile)
}

function headsDashes({ blocks }: Page, { block }: Tile): boolean {
  return !isLoneDash((blocks[block] as PageBlock).text) && !isLoneDash(blocks[block - 1]?.text ?? '')
}

function joins(page: Page, group: Group, run: readonly Tile[], i: number): boolean {
  const tile = run[i] as Tile
  const kind = tile.boilerplate ?? 'other'
  if (isHeading(page, tile)) return isSameHeading(page, group, tile)
  if (page.dates[tile.block]) return group.headed && !endsPage(page, group, run, i)
  if (kind === group.kind) return kind !== 'page-date' || group.headed
  if (group.kind === 'tags' && kind === 'other') return group.headed && isTag(page, tile)
  return group.headed && takesIn(group.kind, kind)
}

/** Words of the longest tag on a line of its own. */
const TAG_WORDS = 5

function isTag({ shapes }: Page, { block }: Tile): boolean {
  const { words, ends } = shapes[block] as Shape
  return words <= TAG_WORDS && ends === 'open'
}

/** Whether a heading of one kind holds for a line below it that is of another, or of none. */
function takesIn(heading: BoilerplateKind, kind: BoilerplateKind): boolean {
  if (heading === 'contact' && (kind === 'counter' || kind === 'share')) return true
  const list =
    heading === 'related' ||
    heading === 'comments' ||
    heading === 'about' ||
    heading === 'contact' ||
    heading === 'disclaimer' ||
    heading === 'note'
  return list && (kind === 'other' || kind === 'caption' || kind === 'duplicate')
}

/** A heading printed twice: the block holds both. */
function isSameHeading({ source, cues }: Page, group: Group, tile: Tile): boolean {
  const first = group.tiles[0] as Tile
  if (group.tiles.length > 1 || !group.headed) return false
  const words = ({ start, end, block }: Tile) => {
    return source.slice(start, Math.min(cues[block]?.end ?? end, end)).toLowerCase()
  }
  return words(first) === words(tile)
}

/** The date of the page, not of an item: the last line, below a blank one or below an item that has its date. */
function endsPage({ blocks, dates }: Page, group: Group, run: readonly Tile[], i: number): boolean {
  if (i !== run.length - 1) return false
  const above = group.tiles.at(-1) as Tile
  return (blocks[(run[i] as Tile).block] as PageBlock).gap > 0 || dates[above.block] !== null
}

function build(page: Page, group: Group): Boilerplate {
  const { source } = page
  const { kind, tiles } = group
  const { start } = tiles[0] as Tile
  const { end } = tiles.at(-1) as Tile
  const text = source.slice(start, end)
  return { start, end, text, kind, heading: headingOf(page, group), items: itemsOf(page, group) }
}

function headingOf(page: Page, { tiles, headed }: Group): Part | null {
  const first = tiles[0] as Tile
  return headed ? part(page.source, first.start, afterHeading(page, first)) : null
}

/** Where the heading of a tile ends: a fused one in the midst of it. */
function afterHeading({ cues }: Page, { block, end }: Tile): number {
  const cue = cues[block]
  return cue?.role === 'fused' ? Math.min(cue.end, end) : end
}

function itemsOf(page: Page, { kind, tiles, headed }: Group): BoilerplateItem[] {
  const { source, blocks, dates } = page
  const items: BoilerplateItem[] = []
  let pending: DateStamp | null = null
  const add = ({ start, end }: Span, date: DateStamp | null, label: string | null) => {
    items.push({ start, end, text: source.slice(start, end), date, label })
  }
  for (const tile of tiles) {
    const start = headed && isHeading(page, tile) ? afterHeading(page, tile) : tile.start
    if (start >= tile.end || isDashes((blocks[tile.block] as PageBlock).text)) continue
    if (kind === 'wire-header') {
      for (const item of wireItems(page, tile)) add(item, null, item.label)
      continue
    }
    const dated = dates[tile.block] ?? null
    // Of a line that another claim cut, the date may be in the other part.
    const date = dated && dated.start >= tile.start && dated.end <= tile.end ? dated : null
    const item = items.at(-1)
    if (date === null || !headed) {
      add({ start, end: tile.end }, date ?? pending, itemLabel(source, kind, start, tile.end))
      pending = null
    } else if (item && item.date === null) items[items.length - 1] = { ...item, date }
    else pending = date
  }
  return items
}
