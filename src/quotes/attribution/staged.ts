import { type Templates, WIDTH } from './model.ts'
import { HALF } from './weights-code.ts'

/** Weights as codes, and what each code weighs. */
export interface Weights {
  readonly codes: Int8Array
  readonly steps: Float32Array
}

/**
 * Templates of which each candidate only fills in the late attributes: those that many candidates share are worked out
 * once, by `prepare`.
 */
export interface Staged {
  readonly offsets: Int32Array
  readonly early: Pairs
  readonly late: Pairs
  /** How far the slots are known by the early attributes; written by `prepare`. */
  readonly slots: Int32Array
}

/** Pairs of attribute and stride, those of each template up to its end. */
interface Pairs {
  readonly ends: Int32Array
  readonly columns: Int32Array
  readonly strides: Int32Array
}

/** Readies templates; a column is late where `isLate` says so. */
export function stage(templates: Templates, isLate: (column: number) => boolean): Staged {
  return {
    offsets: templates.offsets,
    early: pairsOf(templates, (column) => !isLate(column)),
    late: pairsOf(templates, isLate),
    slots: new Int32Array(templates.count),
  }
}

function pairsOf({ count, columns, strides }: Templates, takes: (column: number) => boolean): Pairs {
  const pairs = { ends: [] as number[], columns: [] as number[], strides: [] as number[] }
  for (let t = 0; t < count; t++) {
    for (let i = t * WIDTH; i < t * WIDTH + WIDTH; i++) {
      if (strides[i] === 0 || !takes(columns[i] as number)) continue
      pairs.columns.push(columns[i] as number)
      pairs.strides.push(strides[i] as number)
    }
    pairs.ends.push(pairs.columns.length)
  }
  return {
    ends: Int32Array.from(pairs.ends),
    columns: Int32Array.from(pairs.columns),
    strides: Int32Array.from(pairs.strides),
  }
}

/** Takes the early attributes into the slots. */
export function prepare({ offsets, early, slots }: Staged, values: Int32Array): void {
  const { ends, columns, strides } = early
  let i = 0
  for (let t = 0; t < slots.length; t++) {
    let slot = offsets[t] as number
    for (const end = ends[t] as number; i < end; i++)
      slot += (values[columns[i] as number] as number) * (strides[i] as number)
    slots[t] = slot
  }
}

/** The sum of the weights of all templates, once the early attributes are taken in. */
export function sumOf({ late, slots }: Staged, { codes, steps }: Weights, values: Int32Array): number {
  const { ends, columns, strides } = late
  let sum = 0
  let i = 0
  for (let t = 0; t < slots.length; t++) {
    let slot = slots[t] as number
    for (const end = ends[t] as number; i < end; i++)
      slot += (values[columns[i] as number] as number) * (strides[i] as number)
    sum += steps[(codes[slot] as number) + HALF] as number
  }
  return sum
}
