import { part } from '../text/span.ts'
import type { Boilerplate, BoilerplateItem, BoilerplateKind, DateStamp } from '../types/index.ts'
import type { Page } from './page.ts'
import type { Tile } from './resolve.ts'
import { isLoneDash } from './rules/dash-list.ts'

/** Boilerplate tiles that make one block of boilerplate. */
interface Group {
  readonly kind: BoilerplateKind
  readonly tiles: Tile[]
  readonly headed: boolean
}

/** Families whose heading holds for what follows, whatever it is; other headings hold for their own kind only. */
const LISTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['related', 'comments', 'about', 'contact', 'disclaimer'])

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
  const role = page.cues[tile.block]?.role
  return role === 'heading' || role === 'fused' || headsDashes(page, tile)
}

function headsDashes({ blocks }: Page, tile: Tile): boolean {
  return (
    tile.rule === 'dash-list' &&
    !isLoneDash(blocks[tile.block]?.text ?? '') &&
    !isLoneDash(blocks[tile.block - 1]?.text ?? '')
  )
}

function joins(page: Page, group: Group, run: readonly Tile[], i: number): boolean {
  const tile = run[i] as Tile
  const kind = tile.boilerplate ?? 'other'
  if (isHeading(page, tile)) return isSameHeading(page, group, tile)
  const date = page.dates[tile.block]
  if (date) return group.headed && !endsPage(page, group, run, i)
  if (!group.headed) return kind === group.kind && kind !== 'page-date'
  if (kind === group.kind || kind === 'other' || kind === 'caption' || kind === 'duplicate')
    return LISTS.has(group.kind)
  return false
}

/** A heading printed twice: the block holds both. */
function isSameHeading({ blocks, cues }: Page, group: Group, tile: Tile): boolean {
  const first = group.tiles[0] as Tile
  if (group.tiles.length > 1 || !group.headed) return false
  const heading = headingOf(first, cues[first.block]?.end)
  const again = headingOf(tile, cues[tile.block]?.end)
  const text = (from: { start: number; end: number }, block: number) =>
    blocks[block]?.text
      .slice(from.start - (blocks[block]?.start ?? 0), from.end - (blocks[block]?.start ?? 0))
      .toLowerCase()
  return text(heading, first.block) === text(again, tile.block)
}

function headingOf(tile: Tile, cueEnd: number | undefined): { start: number; end: number } {
  return { start: tile.start, end: Math.min(cueEnd ?? tile.end, tile.end) }
}

/** The date of the page, not of an item: the last line, below a blank one or below an item that has its date. */
function endsPage({ blocks, dates }: Page, group: Group, run: readonly Tile[], i: number): boolean {
  if (i !== run.length - 1) return false
  const tile = run[i] as Tile
  const above = group.tiles.at(-1) as Tile
  return (blocks[tile.block]?.gap ?? 0) > 0 || dates[above.block] !== null
}

function build(page: Page, { kind, tiles, headed }: Group): Boilerplate {
  const { source, blocks, cues, dates } = page
  const first = tiles[0] as Tile
  const last = tiles.at(-1) as Tile
  const items: BoilerplateItem[] = []
  const head = headed
    ? headingOf(first, cues[first.block]?.role === 'fused' ? cues[first.block]?.end : first.end)
    : null
  let pending: DateStamp | null = null
  for (const tile of tiles) {
    const from = isHeadedBy(page, tile, headed)
      ? cues[tile.block]?.role === 'fused'
        ? (cues[tile.block]?.end ?? tile.end)
        : tile.end
      : tile.start
    if (from >= tile.end) continue
    const text = blocks[tile.block]?.text ?? ''
    if (isLoneDash(text)) continue
    const date = dates[tile.block] ?? null
    if (date && headed) {
      const item = items.at(-1)
      if (item && item.date === null) items[items.length - 1] = { ...item, date }
      else pending = date
      continue
    }
    items.push({ ...part(source, from, tile.end), date: date ?? pending, label: null })
    pending = null
  }
  return {
    ...part(source, first.start, last.end),
    kind,
    heading: head ? part(source, head.start, head.end) : null,
    items,
  }
}

function isHeadedBy(page: Page, tile: Tile, headed: boolean): boolean {
  return headed && isHeading(page, tile)
}
