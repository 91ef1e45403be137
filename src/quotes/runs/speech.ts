import type { Span } from '../../types/index.ts'
import type { Run } from '../types.ts'

/** Words that somebody speaks without quotation marks: known by the layout alone. */
export interface Speech {
  readonly parts: readonly Span[]
  /** Index into the zones of each part. */
  readonly zones: readonly number[]
  readonly label: Span | null
}

/**
 * Adds unmarked speech to the runs. Runs inside of it become its children; where one run is the whole speech, that run
 * gets the label; speech that lies across a run or inside one is none.
 */
export function addSpeech(runs: readonly Run[], speeches: readonly Speech[]): readonly Run[] {
  if (speeches.length === 0) return runs
  const labels = new Map<Run, Span | null>()
  const holders = new Map<Run, Run>()
  const dropped = new Set<Run>()
  const added: Run[] = []
  const top = runs.filter((run) => run.parent === null)
  let next = 0
  let taken = 0
  for (const speech of speeches) {
    const { start } = speech.parts[0] as Span
    const { end } = speech.parts.at(-1) as Span
    if (start < taken) continue
    taken = end
    while (next < top.length && (top[next] as Run).end <= start) next++
    const inside: Run[] = []
    let crossed = false
    for (let i = next; i < top.length && (top[i] as Run).start < end; i++) {
      const run = top[i] as Run
      if (run.start >= start && run.end <= end) inside.push(run)
      else if (run.marks === 'open' && speech.label && run.start < speech.label.start && run.end <= end)
        dropped.add(run)
      else crossed = true
    }
    const [only] = inside
    if (only && only.start === start && only.end === end) labels.set(only, speech.label)
    else if (!crossed) {
      const { parts, zones, label } = speech
      const run: Run = { start, end, parts, zones, marks: 'none', parent: null, label }
      added.push(run)
      for (const child of inside) holders.set(child, run)
    }
  }
  return merge(runs, added, labels, holders, dropped)
}

function merge(
  runs: readonly Run[],
  added: readonly Run[],
  labels: ReadonlyMap<Run, Span | null>,
  holders: ReadonlyMap<Run, Run>,
  dropped: ReadonlySet<Run>,
): Run[] {
  const all = [...runs, ...added].filter((run) => !dropped.has(run))
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const places = new Map(all.map((run, index) => [run, index]))
  const placeOf = (run: Run | undefined): number | null => (run && places.get(run)) ?? null
  return all.map((run) => ({
    ...run,
    label: labels.get(run) ?? run.label,
    parent: placeOf(run.parent === null ? holders.get(run) : runs[run.parent]),
  }))
}
