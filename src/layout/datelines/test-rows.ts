import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { readDateline } from './index.ts'

/** A row of a table of datelines: the source, and what is read at its head. */
export type Row = [source: string, text: string, places: string[], date: string | null, agency: string | null]

/** The reading at the head of a source as a row has it. */
export function read(source: string, lexicon: LayoutLexicon) {
  const reading = readDateline(source, 0, source.length, lexicon)
  return {
    text: reading?.text,
    places: reading?.places.map((place) => place.text),
    date: reading?.date?.text ?? null,
    agency: reading?.agency?.text ?? null,
    weak: reading?.weak,
  }
}

/** What a row says of its source. */
export function expected([, text, places, date, agency]: Row) {
  return { text, places, date, agency }
}
