import { bylineBits, PARTICLE, SUFFIX } from '../../lexicon/byline-bits.ts'
import type { LayoutLexicon } from '../../lexicon/layout.ts'

/** The name in one case with single spaces: "ANN  MCKERR-O'HARA JR." is "Ann McKerr-O'Hara Jr.". */
export function normaliseName(text: string, lexicon: LayoutLexicon): string {
  if (PLAIN.test(text)) return text
  const words = text.split(/[\s\u200b]+/u).filter((word) => word !== '')
  const shouted = !words.some((word) => /\p{Lu}\p{Ll}/u.test(word))
  return words.map((word, i) => normaliseWord(word, i, shouted, lexicon)).join(' ')
}

/** Capitals with small letters behind each and single spaces between, as nearly all names are. */
const PLAIN = /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/

function normaliseWord(word: string, index: number, shouted: boolean, { bylines }: LayoutLexicon): string {
  const lower = word.toLowerCase()
  const bits = bylineBits(bylines.words, word, 0, word.length)
  if (/\p{Ll}/u.test(word)) return word.split('-').map(ofMixedCase).join('-')
  if (/^\p{Lu}\.?$/u.test(word) || /^\p{Lu}\.(?:-?\p{Lu}\.)*\p{Lu}?$/u.test(word)) return word
  if (index > 0 && (bits & SUFFIX) !== 0 && /^[IVX]+$/.test(word)) return word
  if (shouted && index > 0 && (bits & PARTICLE) !== 0) return lower
  // Two capitals in a name of mixed case are initials: "AJ Kerr".
  if (!shouted && /^\p{Lu}{2}$/u.test(word)) return word
  return word.split('-').map(capitalise).join('-')
}

/** "d'AFFLISIO", "McKERR-O'HARA": a capital word behind a prefix, or beside one. A word in lower case is a particle or a slip. */
function ofMixedCase(word: string): string {
  if (/^\p{Lu}['’\p{Lu}]{2,}$/u.test(word)) return capitalise(word)
  return word.replace(
    /^(\p{Lu}?\p{Ll}{1,2}['’]?)(\p{Lu}{2,})$/u,
    (_, prefix: string, rest: string) => prefix + capitalise(rest),
  )
}

/** One word in capitals as a name's: "MCKERR" is "McKerr", "O'HARA" is "O'Hara". */
function capitalise(word: string): string {
  const plain = word.charAt(0) + word.slice(1).toLowerCase()
  const prefix = /^(?:Mc|O['’]|D['’]|L['’])/.exec(plain)?.[0] ?? ''
  if (prefix === '' || plain.length < prefix.length + 3) return plain
  return prefix + plain.charAt(prefix.length).toUpperCase() + plain.slice(prefix.length + 1)
}
