// Weights as text: most are 0 and left out. Each other one is the way from the last one, then its value, in characters
// that need no escape in a string.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&()*+,-./:;<=>?@[]^_{|}~'
const SIZE = ALPHABET.length
const HALF = (SIZE - 1) / 2
/** Ways of this and more take further characters. */
const FAR = SIZE - 1

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
export function encodeWeights(weights: ArrayLike<number>): string {
  let text = ''
  let last = -1
  for (let i = 0; i < weights.length; i++) {
    const value = toCode(weights[i] as number)
    if (value === 0) continue
    let way = i - last - 1
    for (; way >= FAR; way -= FAR) text += ALPHABET[FAR]
    text += (ALPHABET[way] as string) + (ALPHABET[value + HALF] as string)
    last = i
  }
  return text
}

/** The weights of a text, in an array of `size`. */
export function decodeWeights(text: string, size: number): Float32Array {
  const weights = new Float32Array(size)
  const codes = new Map([...ALPHABET].map((char, code) => [char, code] as const))
  let at = -1
  for (let i = 0; i + 1 < text.length; i++) {
    const code = codes.get(text[i] as string) as number
    at += code
    if (code === FAR) continue
    at++
    i++
    weights[at] = toWeight((codes.get(text[i] as string) as number) - HALF)
  }
  return weights
}
