import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { readByline } from './index.ts'

/** A row of a table of bylines: the lines, each author as "Name" or "Name (role)", and what else is read. */
export type Row = [source: string, authors: string[], rest?: Rest]

interface Rest {
  agency?: string
  place?: string
  /** Of the last author. */
  title?: string
  affiliation?: string
  contact?: string
  /** Where the reading does not take the whole source. */
  text?: string
}

/** What is read at the head of a source, as a row has it. */
export function read(source: string, position: 'top' | 'end', lexicon: LayoutLexicon) {
  const reading = readByline(source, 0, source.length, lexicon, position)
  const last = reading?.authors.at(-1)
  return {
    authors: reading?.authors.map(({ name, role }) => (role === 'writer' ? name : `${name} (${role})`)) ?? null,
    agency: reading?.agency?.text,
    place: reading?.place?.text,
    title: last?.title?.text,
    affiliation: last?.affiliation?.text,
    contact: last?.contact?.text,
    text: reading?.text,
    weak: reading?.weak,
  }
}

/** What a row says of its source. */
export function expected([source, authors, { agency, place, title, affiliation, contact, text = source } = {}]: Row) {
  return { authors, agency, place, title, affiliation, contact, text }
}
