// Written by eval/sums.mjs from templates.ts: straight code takes half the time of a loop over the templates.
// v holds attributes in the order of attributes.ts, q what is known of each slot by the quote alone.
import type { Weights } from './weights-code.ts'

/** How many weights there are. */
export const SUMS_SIZE = 79812

/** No pair of a reading and a link sums up to more, by the kind of the reading. */
export const MOST_OF_PAIR: readonly number[] = [1.18, 4.49, 3.76, 2.24, 1.02, 1.82, 2.18, 1.29]

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
  q[0] = 8 + 8 * previous
  q[1] = 344 + 8 * next
  q[2] = 7824 + 8 * length + 56 * title
  q[3] = 7936 + 8 * own + 32 * start
  q[4] = 11824 + 8 * previous + 336 * title
  q[5] = 12496 + 8 * previous2 + 336 * previous
  q[6] = 26608 + 8 * next2 + 336 * opens
  q[7] = 28144 + 8 * next + 336 * closes
  q[8] = 37552 + 8 * opens + 32 * closes + 160 * start
  q[9] = 38032 + 8 * length + 56 * verb + 112 * opens
  q[10] = 38480 + 160 * start
  q[11] = 38960 + 40 * own + 160 * start
  q[12] = 39440 + 200 * opens
  q[13] = 40240 + 160 * previous
  q[14] = 46960 + 40 * length + 280 * opens
  q[15] = 48080 + 8 * previous + 336 * opens + 1344 * length
  q[16] = 59144 + 40 * previous + 1680 * start
  q[17] = 680 + 23 * previous
  q[18] = 1646 + 23 * next
  q[19] = 6752 + 184 * start
  q[20] = 10720 + 23 * opens + 92 * closes
  q[21] = 11180 + 23 * length
  q[22] = 29824 + previous
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
    (s[c[(q[0] as number) + kind] as number] as number) +
    (s[c[(q[1] as number) + kind] as number] as number) +
    (s[c[(q[2] as number) + kind] as number] as number) +
    (s[c[(q[3] as number) + kind] as number] as number) +
    (s[c[(q[4] as number) + kind] as number] as number) +
    (s[c[(q[5] as number) + kind] as number] as number) +
    (s[c[(q[6] as number) + kind] as number] as number) +
    (s[c[(q[7] as number) + kind] as number] as number) +
    (s[c[(q[8] as number) + kind] as number] as number) +
    (s[c[(q[9] as number) + kind] as number] as number) +
    (s[c[(q[10] as number) + kind + 8 * relation + 40 * spoken] as number] as number) +
    (s[c[(q[11] as number) + kind + 8 * relation] as number] as number) +
    (s[c[(q[12] as number) + kind + 8 * relation + 40 * lastCloses] as number] as number) +
    (s[c[(q[13] as number) + kind + 8 * relation + 40 * held] as number] as number) +
    (s[c[(q[14] as number) + kind + 8 * relation] as number] as number) +
    (s[c[(q[15] as number) + kind] as number] as number) +
    (s[c[(q[16] as number) + kind + 8 * relation] as number] as number) +
    (s[c[64760 + kind + 8 * spoken + 32 * held + 128 * relation] as number] as number)
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
    (s[c[2612 + cue + 23 * edge] as number] as number) +
    (s[c[3578 + cue + 23 * cueBefore] as number] as number) +
    (s[c[4544 + kind + 8 * cue + 184 * form] as number] as number) +
    (s[c[5280 + kind + 8 * cue + 184 * gap] as number] as number) +
    (s[c[(q[19] as number) + kind + 8 * cue] as number] as number) +
    (s[c[7304 + kind + 8 * sentences + 32 * gap] as number] as number) +
    (s[c[7560 + kind + 8 * rank + 48 * sentences] as number] as number) +
    (s[c[7752 + kind + 8 * commas + 24 * quotes] as number] as number) +
    (s[c[8032 + kind + 8 * edge + 336 * gap] as number] as number) +
    (s[c[(q[20] as number) + cue] as number] as number) +
    (s[c[(q[21] as number) + cue + 161 * sentences] as number] as number) +
    (s[c[27952 + kind + 8 * inner + 24 * gap] as number] as number) +
    (s[c[(q[22] as number) + 42 * cue + 966 * gap] as number] as number) +
    (s[c[57488 + kind + 8 * inner + 24 * outer + 72 * cue] as number] as number) +
    (s[c[64184 + kind + 8 * gap + 64 * commas + 192 * quotes] as number] as number)
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
    (s[c[65400 + cue + 23 * mention] as number] as number) +
    (s[c[65676 + side + 3 * before] as number] as number) +
    (s[c[65802 + side + 3 * after] as number] as number) +
    (s[c[65928 + mention + 12 * before] as number] as number) +
    (s[c[66432 + mention + 12 * after] as number] as number) +
    (s[c[66936 + before + 42 * linkCommas] as number] as number) +
    (s[c[67104 + after + 42 * linkCommas] as number] as number) +
    (s[c[67272 + after + 42 * cueBefore] as number] as number) +
    (s[c[69036 + before + 42 * after] as number] as number) +
    (s[c[71184 + side + 3 * mention + 36 * reach] as number] as number) +
    (s[c[71436 + side + 3 * mention + 36 * order] as number] as number) +
    (s[c[71652 + cue + 23 * side + 69 * reach] as number] as number) +
    (s[c[72135 + cue + 23 * side + 69 * verbs] as number] as number) +
    (s[c[72411 + side + 3 * linkQuotes + 9 * reach] as number] as number) +
    (s[c[72954 + cueBefore + 42 * side + 126 * reach] as number] as number) +
    (s[c[74220 + side + 3 * subject + 9 * order] as number] as number) +
    (s[c[74274 + side + 3 * subject + 9 * mention] as number] as number) +
    (s[c[75102 + form + 4 * subject + 12 * linkCommas] as number] as number) +
    (s[c[75438 + cue + 23 * subject + 69 * mention] as number] as number) +
    (s[c[77274 + side + 3 * linkCommas + 12 * verbs + 48 * joins] as number] as number) +
    (s[c[77466 + side + 3 * first + 6 * order + 36 * linkCommas] as number] as number) +
    (s[c[77610 + side + 3 * first + 6 * mention + 72 * verbs] as number] as number) +
    (s[c[77898 + cue + 23 * form + 92 * side + 276 * first] as number] as number) +
    (s[c[78450 + form + 4 * side + 12 * joins + 48 * reach] as number] as number)
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
    (s[c[70800 + kind + 8 * used + 24 * sentences] as number] as number) +
    (s[c[70896 + kind + 8 * mention + 96 * side] as number] as number) +
    (s[c[72474 + kind + 8 * relation + 40 * mention] as number] as number) +
    (s[c[73836 + kind + 8 * known + 32 * mention] as number] as number) +
    (s[c[74382 + kind + 8 * subject + 24 * cue] as number] as number) +
    (s[c[74934 + kind + 8 * subject + 24 * reach] as number] as number) +
    (s[c[75150 + kind + 8 * used + 24 * mention] as number] as number) +
    (s[c[76266 + kind + 8 * side + 24 * reach + 168 * order] as number] as number) +
    (s[c[78786 + kind + 8 * known + 32 * side + 96 * order] as number] as number) +
    (s[c[79362 + kind + 8 * outer + 24 * subject + 72 * sentences] as number] as number) +
    (s[c[79650 + rank + 6 * inner + 18 * outer + 54 * subject] as number] as number)
  )
}
