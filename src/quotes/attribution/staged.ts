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
  readonly count: number
  readonly offsets: Int32Array
  /** Four pairs a template; unused ones are 0. */
  readonly earlyColumns: Int32Array
  readonly earlyStrides: Int32Array
  readonly lateColumns: Int32Array
  readonly lateStrides: Int32Array
  /** Templates before `one` have one late attribute at most, those before `two` have two. */
  readonly one: number
  readonly two: number
  /** How far the slots are known by the early attributes; written by `prepare`. */
  readonly slots: Int32Array
}

/** Readies templates; a column is late where `isLate` says so. */
export function stage({ count, offsets, columns, strides }: Templates, isLate: (column: number) => boolean): Staged {
  const rows: { offset: number; early: [number, number][]; late: [number, number][] }[] = []
  for (let t = 0; t < count; t++) {
    const row = { offset: offsets[t] as number, early: [] as [number, number][], late: [] as [number, number][] }
    for (let i = t * WIDTH; i < t * WIDTH + WIDTH; i++) {
      const pair: [number, number] = [columns[i] as number, strides[i] as number]
      if (pair[1] !== 0) (isLate(pair[0]) ? row.late : row.early).push(pair)
    }
    rows.push(row)
  }
  rows.sort((a, b) => a.late.length - b.late.length)
  const flat = (pairs: (row: (typeof rows)[number]) => [number, number][], which: 0 | 1) =>
    Int32Array.from(rows.flatMap((row) => Array.from({ length: WIDTH }, (_, i) => pairs(row)[i]?.[which] ?? 0)))
  const upTo = (late: number) => rows.filter((row) => row.late.length <= late).length
  return {
    count: rows.length,
    offsets: Int32Array.from(rows.map(({ offset }) => offset)),
    earlyColumns: flat(({ early }) => early, 0),
    earlyStrides: flat(({ early }) => early, 1),
    lateColumns: flat(({ late }) => late, 0),
    lateStrides: flat(({ late }) => late, 1),
    one: upTo(1),
    two: upTo(2),
    slots: new Int32Array(rows.length),
  }
}

/** Takes the early attributes into the slots. */
export function prepare(staged: Staged, values: Int32Array): void {
  const { count, offsets, earlyColumns: columns, earlyStrides: strides, slots } = staged
  for (let t = 0; t < count; t++) slots[t] = (offsets[t] as number) + addFour(columns, strides, t * WIDTH, values)
}

/** The sum of the weights of all templates, once the early attributes are taken in. */
export function sumOf(staged: Staged, { codes, steps }: Weights, values: Int32Array): number {
  const { count, one, two, lateColumns: columns, lateStrides: strides, slots } = staged
  let sum = 0
  for (let t = 0; t < count; t++) {
    const i = t * WIDTH
    let slot = slots[t] as number
    if (t < one) slot += (values[columns[i] as number] as number) * (strides[i] as number)
    else if (t < two) {
      slot +=
        (values[columns[i] as number] as number) * (strides[i] as number) +
        (values[columns[i + 1] as number] as number) * (strides[i + 1] as number)
    } else slot += addFour(columns, strides, i, values)
    sum += steps[(codes[slot] as number) + HALF] as number
  }
  return sum
}

function addFour(columns: Int32Array, strides: Int32Array, i: number, values: Int32Array): number {
  return (
    (values[columns[i] as number] as number) * (strides[i] as number) +
    (values[columns[i + 1] as number] as number) * (strides[i + 1] as number) +
    (values[columns[i + 2] as number] as number) * (strides[i + 2] as number) +
    (values[columns[i + 3] as number] as number) * (strides[i + 3] as number)
  )
}
