import { DEFINITE, INDEFINITE, PRONOUN } from '../../lexicon/name-bits.ts'
import { once } from '../../lexicon/once.ts'
import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import { hashBetween, namesAt, rowOf } from '../../lexicon/word-table.ts'
import { isLetter, isSpace, isUpper, isWordChar } from '../../text/chars.ts'
import { itemBefore } from '../../text/list.ts'
import { glyphOf } from '../../text/marks.ts'
import { part } from '../../text/span.ts'
import type { Mention, Speaker } from '../../types/index.ts'
import type { Attribution } from '../types.ts'
import type { Figure } from './figure.ts'
import type { Resolved } from './resolve.ts'

/** The speakers, and which of them each mention is, by the mention's start. */
export interface Listed {
  readonly speakers: Speaker[]
  readonly indexes: ReadonlyMap<number, number>
  /** The others of a mention that is for several. */
  readonly others: ReadonlyMap<number, readonly number[]>
}

/** Lists the figures that are quoted, in order of their first quote; those that would have one and the same name are one. */
export function speakersOf(
  source: string,
  attributions: readonly Attribution[],
  { figures, others }: Resolved,
  lexicon: NameLexicon,
): Listed {
  const entries: { figure: Figure; name: string; mentions: Mention[]; quotes: number[] }[] = []
  const byFigure = new Map<Figure, number>()
  const byName = new Map<string, number>()
  const indexes = new Map<number, number>()
  const joint = new Map<number, readonly number[]>()
  const surnames = once(() => surnamesOf(figures))
  const articles = new Map<Figure, string>()
  for (const { mention } of attributions) {
    const figure = mention && figures.get(mention.start)
    const article = figure && figure.kind !== 'person' ? ownArticle(source, mention, lexicon) : ''
    if (figure && article) articles.set(figure, article)
  }

  const enter = (mention: Mention, figure: Figure): number => {
    let index = byFigure.get(figure)
    if (index === undefined) {
      // Only an honorific can tell two of one surname apart.
      const shared = figure.honorific !== null && (surnames().get(figure.words[0] ?? '') ?? 0) > 1
      const name = (articles.get(figure) ?? '') + nameOf(source, figure, lexicon, shared)
      const key = loose(name, lexicon)
      index = byName.get(key) ?? entries.length
      if (index === entries.length) entries.push({ figure, name, mentions: [], quotes: [] })
      byFigure.set(figure, index)
      byName.set(key, index)
    }
    const entry = entries[index] as (typeof entries)[number]
    entry.mentions.push(mention)
    return index
  }
  const quoted = (index: number, quote: number): void => {
    const { quotes } = entries[index] as (typeof entries)[number]
    if (quotes.at(-1) !== quote) quotes.push(quote)
  }
  const identify = (mention: Mention, quote: number): void => {
    const { start } = mention
    const index = enter(mention, figures.get(start) as Figure)
    indexes.set(start, index)
    quoted(index, quote)
    const further = others.get(start)?.map((figure) => enter(mention, figure))
    if (!further) return
    joint.set(start, further)
    for (const other of further) quoted(other, quote)
  }
  attributions.forEach(({ mention, jointly }, quote) => {
    if (!mention) return
    identify(mention, quote)
    for (const other of jointly) identify(other, quote)
  })
  return {
    speakers: entries.map(({ figure, name, mentions, quotes }) => ({
      name,
      kind: figure.kind,
      title: figure.title && part(source, figure.title.start, figure.title.end),
      mentions: eachOnce(mentions),
      quotes,
    })),
    indexes,
    others: joint,
  }
}

/** Mentions in order, without those of the same words as others. */
function eachOnce(mentions: Mention[]): Mention[] {
  mentions.sort((a, b) => a.start - b.start || a.end - b.end)
  return mentions.filter(({ start, end }, i) => {
    const before = itemBefore(mentions, i)
    return start !== before?.start || end !== before.end
  })
}

/** How many figures are known by each name of one word alone. */
function surnamesOf(figures: Resolved['figures']): Map<string, number> {
  const times = new Map<string, number>()
  for (const { words } of new Set(figures.values())) {
    const [name] = words
    if (name !== undefined && words.length === 1) times.set(name, (times.get(name) ?? 0) + 1)
  }
  return times
}

/** An article with a capital within its sentence is a part of the name: "“…,” The Harbour reported". Empty where none is. */
function ownArticle(source: string, { start, text, kind }: Mention, lexicon: NameLexicon): string {
  const end = text.indexOf(' ') + 1
  if (kind !== 'name' || end === 0 || !isUpper(text.charCodeAt(0)) || !isUpper(text.charCodeAt(end))) return ''
  if ((bitsOf(text.slice(0, end - 1), lexicon) & DEFINITE) === 0) return ''
  let before = start - 1
  while (before > 0 && start - before < 5 && isBetween(source.charCodeAt(before))) before--
  if (before < 0) return ''
  const code = source.charCodeAt(before)
  return code === 44 || isLetter(code) ? text.slice(0, end) : ''
}

/** A space or a quotation mark. */
function isBetween(code: number): boolean {
  return code === 32 || glyphOf(code) !== null
}

/** The name to call a figure by: in one case, with single spaces; the honorific only where it tells two apart. */
function nameOf(source: string, figure: Figure, lexicon: NameLexicon, shared: boolean): string {
  const { form, shared: surname } = figure
  const own = source.slice(form.start, form.end)
  const text = collapse(surname ? `${own} ${source.slice(surname.start, surname.end)}` : own)
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
  // Nearly all names are plain words with single spaces.
  let blank = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 32 || code > 126 || (code === 32 && blank)) return text.replace(/\s+/g, ' ').trim()
    blank = code === 32
  }
  return blank ? text.trim() : text
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
  const text = small.endsWith('.') ? small.slice(0, -1) : small
  const first = text.slice(0, Math.max(text.indexOf(' '), 0))
  return bitsOf(first, lexicon) & DEFINITE ? text.slice(first.length + 1) : text
}

function bitsOf(word: string, { table }: NameLexicon): number {
  return namesAt(table, rowOf(table, hashBetween(word, 0, word.length)))
}
