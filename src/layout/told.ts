import type { LayoutLexicon } from '../lexicon/layout.ts'
import { isSpace } from '../text/chars.ts'
import { isSentenceEnd } from '../text/punctuation.ts'
import type { BoilerplateKind } from '../types/index.ts'
import type { Shape } from './shape.ts'

/** Words of the shortest sentence that must speak to readers, or of the page, to be boilerplate. */
const LONG = 12

/** What sentences of some kinds do by themselves: tell, state, or urge without a word to whom. */
const MANNERS: Partial<Record<BoilerplateKind, 'tell' | 'state' | 'urge'>> = {
  caption: 'tell',
  note: 'tell',
  comments: 'state',
  copyright: 'state',
  disclaimer: 'state',
  'wire-header': 'state',
  newsletter: 'urge',
  related: 'urge',
}

/**
 * Whether a sentence with a phrase of boilerplate is of a story nevertheless: behind the phrase it goes on to tell something
 * ("Sign up here, the recruiter told the boys."), or it is long and speaks to nobody. A phrase that it only holds is behind
 * nothing: `behind` is its start.
 */
export function isOfStory(
  source: string,
  start: number,
  behind: number,
  end: number,
  kind: BoilerplateKind,
  { ends, words }: Shape,
  { narration, address }: LayoutLexicon,
): boolean {
  const manner = MANNERS[kind]
  if (ends !== 'sentence' || manner === 'tell') return false
  // What its second sentence tells may be of the page: "… Last week’s letter was on owls."
  if (holds(narration, source, behind, sentenceEnd(source, behind, end))) return true
  if (words < LONG || manner === 'state' || (manner === 'urge' && behind > start)) return false
  return !holds(address, source, start, end)
}

/** Where the first sentence ends; at once where it asks something. */
function sentenceEnd(source: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (isSentenceEnd(code) && (at + 1 === end || isSpace(source.charCodeAt(at + 1)))) return code === 63 ? start : at
  }
  return end
}

function holds(words: ReadonlySet<string>, source: string, start: number, end: number): boolean {
  const own = source
    .slice(start, end)
    .toLowerCase()
    .match(/\p{L}+/gu)
  return own?.some((word) => words.has(word)) ?? false
}
