// Written by eval/sums.mjs from templates.ts: straight code takes half the time of a loop over the templates.
// v holds attributes in the order of attributes.ts, q what is known of each slot by the quote alone.
import type { Weights } from './weights-code.ts'

/** How many weights there are. */
export const SUMS_SIZE = 81669

/** No pair of a reading and a link sums up to more, by the kind of the reading. */
export const MOST_OF_PAIR: readonly number[] = [1.08, 4.49, 3.76, 2.24, 0.53, 1.72, 2.18, 1.29]

/** How many slots hang on the quote. */
export const SLOTS_OF_QUOTE = 23

/** Takes in the attributes of the quote. */
export function fillSlots(q: Int32Array, v: Int32Array): void {
  const previous = v[0] as number
  const previous2 = v[1] as number
  const next = v[2] as number
  const next2 = v[3] as number
  const opens = v[4] as number
  const closes = v[5] as number
  const length = v[6] as number
  const title = v[7] as number
  const verb = v[8] as number
  const start = v[9] as number
  const own = v[10] as number
  q[0] = 8 + previous
  q[1] = 352 + next
  q[2] = 7932 + length + 7 * title
  q[3] = 8044 + start + 24 * own
  q[4] = 11996 + previous + 344 * title
  q[5] = 12684 + 8 * previous2 + 344 * previous
  q[6] = 27476 + next2 + 344 * opens
  q[7] = 29044 + 8 * next + 344 * closes
  q[8] = 38676 + closes + 40 * start + 120 * opens
  q[9] = 39156 + length + 56 * verb + 112 * opens
  q[10] = 39604 + start
  q[11] = 40084 + start + 3 * own
  q[12] = 40564 + 200 * opens
  q[13] = 41364 + previous
  q[14] = 48244 + length + 280 * opens
  q[15] = 49364 + length + 7 * previous + 2408 * opens
  q[16] = 60652 + previous + 43 * start
  q[17] = 696 + 23 * previous
  q[18] = 1685 + 23 * next
  q[19] = 6860 + 23 * start
  q[20] = 10892 + 23 * closes + 115 * opens
  q[21] = 11352 + 23 * length
  q[22] = 30764 + 8 * previous
}

/** What hangs on the quote and the kind of a reading. */
export function sumOfKind({ codes: c, steps: s }: Weights, v: Int32Array, q: Int32Array): number {
  const kind = v[11] as number
  const relation = v[23] as number
  const spoken = v[24] as number
  const held = v[25] as number
  const lastCloses = v[26] as number
  return (
    (s[c[kind] as number] as number) +
    (s[c[(q[0] as number) + 43 * kind] as number] as number) +
    (s[c[(q[1] as number) + 43 * kind] as number] as number) +
    (s[c[(q[2] as number) + 14 * kind] as number] as number) +
    (s[c[(q[3] as number) + 3 * kind] as number] as number) +
    (s[c[(q[4] as number) + 43 * kind] as number] as number) +
    (s[c[(q[5] as number) + kind] as number] as number) +
    (s[c[(q[6] as number) + 43 * kind] as number] as number) +
    (s[c[(q[7] as number) + kind] as number] as number) +
    (s[c[(q[8] as number) + 5 * kind] as number] as number) +
    (s[c[(q[9] as number) + 7 * kind] as number] as number) +
    (s[c[(q[10] as number) + 3 * spoken + 12 * relation + 60 * kind] as number] as number) +
    (s[c[(q[11] as number) + 12 * relation + 60 * kind] as number] as number) +
    (s[c[(q[12] as number) + relation + 5 * lastCloses + 25 * kind] as number] as number) +
    (s[c[(q[13] as number) + 43 * relation + 215 * kind + 1720 * held] as number] as number) +
    (s[c[(q[14] as number) + 7 * kind + 56 * relation] as number] as number) +
    (s[c[(q[15] as number) + 301 * kind] as number] as number) +
    (s[c[(q[16] as number) + 129 * relation + 645 * kind] as number] as number) +
    (s[c[66388 + spoken + 4 * relation + 20 * kind + 160 * held] as number] as number)
  )
}

/** What else hangs on the quote and a reading. */
export function sumOfReading({ codes: c, steps: s }: Weights, v: Int32Array, q: Int32Array): number {
  const kind = v[11] as number
  const cue = v[12] as number
  const form = v[13] as number
  const sentences = v[14] as number
  const gap = v[15] as number
  const commas = v[16] as number
  const quotes = v[17] as number
  const rank = v[18] as number
  const edge = v[19] as number
  const cueBefore = v[20] as number
  const inner = v[21] as number
  const outer = v[22] as number
  return (
    (s[c[(q[17] as number) + cue] as number] as number) +
    (s[c[(q[18] as number) + cue] as number] as number) +
    (s[c[2674 + cue + 23 * edge] as number] as number) +
    (s[c[3663 + cue + 23 * cueBefore] as number] as number) +
    (s[c[4652 + cue + 23 * form + 92 * kind] as number] as number) +
    (s[c[5388 + gap + 8 * cue + 184 * kind] as number] as number) +
    (s[c[(q[19] as number) + cue + 69 * kind] as number] as number) +
    (s[c[7412 + gap + 8 * kind + 64 * sentences] as number] as number) +
    (s[c[7668 + rank + 6 * kind + 48 * sentences] as number] as number) +
    (s[c[7860 + commas + 3 * kind + 24 * quotes] as number] as number) +
    (s[c[8140 + gap + 8 * edge + 344 * kind] as number] as number) +
    (s[c[(q[20] as number) + cue] as number] as number) +
    (s[c[(q[21] as number) + cue + 161 * sentences] as number] as number) +
    (s[c[28852 + gap + 8 * kind + 64 * inner] as number] as number) +
    (s[c[(q[22] as number) + gap + 344 * cue] as number] as number) +
    (s[c[58996 + cue + 23 * inner + 69 * kind + 552 * outer] as number] as number) +
    (s[c[65812 + gap + 8 * commas + 24 * quotes + 72 * kind] as number] as number)
  )
}

/** What hangs on a link and its cue, whichever quote asks. */
export function sumOfLink({ codes: c, steps: s }: Weights, v: Int32Array): number {
  const cue = v[12] as number
  const form = v[13] as number
  const cueBefore = v[20] as number
  const mention = v[27] as number
  const side = v[28] as number
  const order = v[29] as number
  const reach = v[30] as number
  const linkCommas = v[31] as number
  const linkQuotes = v[32] as number
  const verbs = v[33] as number
  const joins = v[34] as number
  const before = v[35] as number
  const after = v[36] as number
  const first = v[37] as number
  const subject = v[38] as number
  return (
    (s[c[67028 + cue + 23 * mention] as number] as number) +
    (s[c[67304 + before + 43 * side] as number] as number) +
    (s[c[67433 + after + 43 * side] as number] as number) +
    (s[c[67562 + mention + 12 * before] as number] as number) +
    (s[c[68078 + after + 43 * mention] as number] as number) +
    (s[c[68594 + before + 43 * linkCommas] as number] as number) +
    (s[c[68766 + after + 43 * linkCommas] as number] as number) +
    (s[c[68938 + after + 43 * cueBefore] as number] as number) +
    (s[c[70787 + after + 43 * before] as number] as number) +
    (s[c[73020 + reach + 7 * mention + 84 * side] as number] as number) +
    (s[c[73272 + mention + 12 * order + 72 * side] as number] as number) +
    (s[c[73488 + reach + 7 * cue + 161 * side] as number] as number) +
    (s[c[73971 + cue + 23 * verbs + 92 * side] as number] as number) +
    (s[c[74247 + reach + 7 * side + 21 * linkQuotes] as number] as number) +
    (s[c[74790 + reach + 7 * cueBefore + 301 * side] as number] as number) +
    (s[c[76077 + subject + 3 * order + 18 * side] as number] as number) +
    (s[c[76131 + mention + 12 * side + 36 * subject] as number] as number) +
    (s[c[76959 + subject + 3 * linkCommas + 12 * form] as number] as number) +
    (s[c[77295 + cue + 23 * mention + 276 * subject] as number] as number) +
    (s[c[79131 + verbs + 4 * linkCommas + 16 * joins + 64 * side] as number] as number) +
    (s[c[79323 + linkCommas + 4 * order + 24 * first + 48 * side] as number] as number) +
    (s[c[79467 + verbs + 4 * first + 8 * mention + 96 * side] as number] as number) +
    (s[c[79755 + cue + 23 * form + 92 * first + 184 * side] as number] as number) +
    (s[c[80307 + reach + 7 * joins + 28 * form + 112 * side] as number] as number)
  )
}

/** What else hangs on a reading and a link. */
export function sumOfPair({ codes: c, steps: s }: Weights, v: Int32Array): number {
  const kind = v[11] as number
  const cue = v[12] as number
  const sentences = v[14] as number
  const rank = v[18] as number
  const inner = v[21] as number
  const outer = v[22] as number
  const relation = v[23] as number
  const mention = v[27] as number
  const side = v[28] as number
  const order = v[29] as number
  const reach = v[30] as number
  const subject = v[38] as number
  const known = v[39] as number
  const used = v[40] as number
  return (
    (s[c[72636 + used + 3 * kind + 24 * sentences] as number] as number) +
    (s[c[72732 + mention + 12 * side + 36 * kind] as number] as number) +
    (s[c[74310 + mention + 12 * relation + 60 * kind] as number] as number) +
    (s[c[75693 + known + 4 * mention + 48 * kind] as number] as number) +
    (s[c[76239 + cue + 23 * subject + 69 * kind] as number] as number) +
    (s[c[76791 + reach + 7 * subject + 21 * kind] as number] as number) +
    (s[c[77007 + mention + 12 * used + 36 * kind] as number] as number) +
    (s[c[78123 + reach + 7 * kind + 56 * order + 336 * side] as number] as number) +
    (s[c[80643 + known + 4 * order + 24 * kind + 192 * side] as number] as number) +
    (s[c[81219 + subject + 3 * outer + 9 * kind + 72 * sentences] as number] as number) +
    (s[c[81507 + rank + 6 * outer + 18 * inner + 54 * subject] as number] as number)
  )
}
