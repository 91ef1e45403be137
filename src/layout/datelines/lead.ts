import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { type Agency, readEnclosedAgency, readPlainAgency } from './agencies.ts'
import { readSeparator, type Separator } from './separators.ts'

/** An agency that stands before the place. */
export interface Lead {
  readonly agency: Agency
  readonly separator: Separator | null
  /** After the separator or comma. */
  readonly end: number
}

/** The agency at the head of a dateline: "(AVSA) - Lenko, October 11 -", "(MENAV- Trand News) LENKOVO", "AFV, LENKOVO". */
export function readLead(source: string, start: number, end: number, lexicon: LayoutLexicon): Lead | null {
  const enclosed = source[start] === '(' ? readEnclosedAgency(source, start, end, lexicon) : null
  const agency = enclosed ?? readPlainAgency(source, start, end, lexicon, false)
  // Plain capitals at the head are a place unless the locale knows them better.
  if (!agency || (!enclosed && !agency.known)) return null
  const separator = readSeparator(source, agency.to, end)
  if (separator?.glued) return null
  if (separator) return { agency, separator, end: separator.end }
  if (source[agency.to] === ',') return { agency, separator: null, end: agency.to + 1 }
  return enclosed ? { agency, separator: null, end: agency.to } : null
}
