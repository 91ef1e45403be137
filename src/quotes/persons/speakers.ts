import { DEFINITE, INDEFINITE, PRONOUN } from '../../lexicon/name-bits.ts'
import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import { hashBetween, namesAt, rowOf } from '../../lexicon/word-table.ts'
import { isSpace, isWordChar } from '../../text/chars.ts'
import { part } from '../../text/span.ts'
import type { Mention, Speaker } from '../../types/index.ts'
import type { Attribution } from '../types.ts'
import type { Figure } from './figure.ts'

/** The speakers, and which of them each mention is, by the mention's start. */
export interface Listed {
  readonly speakers: Speaker[]
  readonly indexes: ReadonlyMap<number, number>
}

/** Lists the figures that are quoted, in order of their first quote; those that would have one and the same name are one. */
export function speakersOf(
  source: string,
  attributions: readonly Attribution[],
  figures: ReadonlyMap<number, Figure>,
  lexicon: NameLexicon,
): Listed {
  const entries: { figure: Figure; name: string; mentions: Mention[]; quotes: number[] }[] = []
  const byFigure = new Map<Figure, number>()
  const byName = new Map<string, number>()
  const indexes = new Map<number, number>()
  const surnames = new Map<string, number>()
  for (const figure of new Set(figures.values())) {
    if (figure.words.length === 1) count(surnames, figure.words[0] as string)
  }

  const enter = (mention: Mention): number => {
    const figure = figures.get(mention.start) as Figure
    let index = byFigure.get(figure)
    if (index === undefined) {
      const name = nameOf(source, figure, lexicon, (surnames.get(figure.words[0] ?? '') ?? 0) > 1)
      const key = loose(name, lexicon)
      index = byName.get(key) ?? entries.length
      if (index === entries.length) entries.push({ figure, name, mentions: [], quotes: [] })
      byFigure.set(figure, index)
      byName.set(key, index)
    }
    const entry = entries[index] as (typeof entries)[number]
    if (!indexes.has(mention.start)) entry.mentions.push(mention)
    indexes.set(mention.start, index)
    return index
  }
  attributions.forEach(({ mention, jointly }, quote) => {
    if (!mention) return
    entries[enter(mention)]?.quotes.push(quote)
    for (const other of jointly) enter(other)
  })
  return {
    speakers: entries.map(({ figure, name, mentions, quotes }) => ({
      name,
      kind: figure.kind,
      title: figure.title && part(source, figure.title.start, figure.title.end),
      mentions: mentions.sort((a, b) => a.start - b.start),
      quotes,
    })),
    indexes,
  }
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1)
}

/** The name to call a figure by: in one case, with single spaces; the honorific only where it tells two apart. */
function nameOf(source: string, figure: Figure, lexicon: NameLexicon, shared: boolean): string {
  const { start, end } = figure.form
  const text = collapse(source.slice(start, end))
  if (figure.words.length === 0) return unopened(text, lexicon)
  const name = isShouted(text) && text.length > 5 ? capitalised(text) : text
  if (!shared || !figure.honorific) return name
  return `${figure.honorific.charAt(0).toUpperCase()}${figure.honorific.slice(1)}. ${name}`
}

/** A description or pronoun that opened a sentence loses the capital of its first small word: "The spokesperson". */
function unopened(text: string, lexicon: NameLexicon): string {
  const first = text.slice(0, Math.max(text.indexOf(' '), 0)).toLowerCase()
  if (bitsOf(text, lexicon) & PRONOUN) return text.toLowerCase()
  return bitsOf(first, lexicon) & (DEFINITE | INDEFINITE) ? first + text.slice(first.length) : text
}

function collapse(text: string): string {
  let at = 0
  // Nearly all names are plain words with single spaces.
  while (at < text.length && isPlain(text.charCodeAt(at), text.charCodeAt(at + 1))) at++
  if (at === text.length && text.charCodeAt(0) !== 32) return text
  return text.replace(/\s+/g, ' ').trim()
}

function isPlain(code: number, next: number): boolean {
  return (code > 32 && code < 127) || (code === 32 && next > 32)
}

function isShouted(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) return false
  }
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

function capitalised(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const inWord = i > 0 && isWordChar(text.charCodeAt(i - 1)) && !isSpace(text.charCodeAt(i))
    out += inWord ? text.charAt(i).toLowerCase() : text.charAt(i)
  }
  return out
}

/** What two spellings of one name have in common: a determiner of somebody known and a last full stop do not count. */
function loose(name: string, lexicon: NameLexicon): string {
  const small = name.toLowerCase()
  const text = small.endsWith('.') || small.endsWith(',') ? small.slice(0, -1) : small
  const first = text.slice(0, Math.max(text.indexOf(' '), 0))
  return bitsOf(first, lexicon) & DEFINITE ? text.slice(first.length + 1) : text
}

function bitsOf(word: string, { table }: NameLexicon): number {
  return namesAt(table, rowOf(table, hashBetween(word, 0, word.length)))
}
