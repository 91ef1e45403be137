// Weights as text: most are 0 and left out. The ways from each other one to the next stand apart from their values, for
// each string compresses better alone; both in characters that need no escape.

/** Weights as text. */
export interface CodedWeights {
  /** How many zeros stand before each weight. */
  readonly ways: string
  /** The code of each weight. */
  readonly values: string
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&()*+,-./:;<=>?@[]^_{|}~'
const SIZE = ALPHABET.length
/** Ways of this and more take further characters. */
const FAR = SIZE - 1
/** The largest code of a weight; the smallest is as far below 0. */
export const HALF = (SIZE - 1) / 2

/** The largest weight. Steps grow with the weight: most are small, and many small ones add up. */
const LARGEST = 4

function toCode(weight: number): number {
  const code = Math.round(Math.sqrt(Math.min(Math.abs(weight) / LARGEST, 1)) * HALF)
  // The finest steps say nothing and would only cost room.
  return code < LEAST ? 0 : weight < 0 ? -code : code
}

function toWeight(code: number): number {
  return Math.sign(code) * (code / HALF) ** 2 * LARGEST
}

const LEAST = 4

/** Text of the weights. */
export function encodeWeights(weights: ArrayLike<number>): CodedWeights {
  let ways = ''
  let values = ''
  let last = -1
  for (let i = 0; i < weights.length; i++) {
    const value = toCode(weights[i] as number)
    if (value === 0) continue
    let way = i - last - 1
    for (; way >= FAR; way -= FAR) ways += ALPHABET[FAR]
    ways += ALPHABET[way]
    values += ALPHABET[value + HALF]
    last = i
  }
  return { ways, values }
}

/** Weights as codes, a byte each, so that they stay in the processor's cache, and what each code weighs. */
export interface Weights {
  readonly codes: Uint8Array
  readonly steps: Float32Array
}

/** The weights of a text. */
export function decodeWeights({ ways, values }: CodedWeights, size: number): Weights {
  const weights = new Uint8Array(size).fill(HALF)
  const codes = new Uint8Array(128)
  for (let code = 0; code < SIZE; code++) codes[ALPHABET.charCodeAt(code)] = code
  let at = 0
  for (let i = 0, next = 0; i < ways.length; i++) {
    const way = codes[ways.charCodeAt(i)] as number
    at += way
    if (way !== FAR) weights[at++] = codes[values.charCodeAt(next++)] as number
  }
  const steps = new Float32Array(SIZE)
  for (let code = 0; code < SIZE; code++) steps[code] = toWeight(code - HALF)
  return { codes: weights, steps }
}
