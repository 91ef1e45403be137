import { readDispatch } from '../contract/index.ts'
import { convertOffsets } from '../text/offsets.ts'
import type { Dispatch, Quote, Speaker } from '../types/index.ts'
import { agencyOf, authorsOf, blocksOf, headerOf, isMail, placesOf, speakersOf, spokenQuotes, tagsOf } from './facts.ts'
import type { Ninjs, NinjsParty, NinjsText } from './ninjs-types.ts'
import { compact, readOptions, sourceUri } from './options.ts'
import { counts, oneLine } from './text.ts'

/** Options of `toNinjs`; all are optional. */
export interface NinjsOptions {
  /** What identifies the item; ninjs asks for one. Default: `urn:x-wirecopy:…`, made of the source's characters. */
  readonly uri?: string
  /** BCP 47 tag of the text. Default: none. */
  readonly language?: string
}

/**
 * The dispatch as an item of ninjs 3.1, the JSON of news agencies. Each quote is an association of type `component`.
 *
 * @param source The text that the dispatch was parsed from.
 * @param dispatch What `parseDispatch(source)` gave; one of another source or version is a `TypeError`.
 * @param options See `NinjsOptions`.
 * @returns An object that IPTC's schema accepts.
 * @example
 * ```ts
 * const source = '“We will go,” said Ann Kerr.'
 * toNinjs(source, parseDispatch(source), { uri: 'urn:example:1', language: 'en' })
 * ```
 */
export function toNinjs(source: string, dispatch: Dispatch, options?: NinjsOptions): Ninjs {
  readDispatch('toNinjs', dispatch, source)
  const { uri = sourceUri(source), language } = readOptions('toNinjs', options, { uri: 'uri', language: 'string' })
  const priority = headerOf(dispatch, 'priority')
  const places = placesOf(dispatch)
  return compact<Ninjs>({
    uri,
    type: 'text',
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
    language,
    urgency: priority !== null && /^[1-9]$/.test(priority) ? Number(priority) : undefined,
    slugline: headerOf(dispatch, 'slug') ?? undefined,
    headlines: headlines(dispatch),
    descriptions: dispatch.deck ? [plain('summary', oneLine(dispatch.deck.text))] : [],
    by: statement(dispatch) ?? undefined,
    located: places.length > 0 ? places.join('/') : undefined,
    places: places.map((name) => ({ name, rel: dispatch.dateline?.places.length ? 'dateline' : 'byline' })),
    bodies: dispatch.body.text === '' ? [] : [counted('main', dispatch.body.text)],
    people: [...authors(dispatch), ...party(dispatch.speakers, 'person')],
    organisations: party(dispatch.speakers, 'organisation'),
    objects: party(dispatch.speakers, 'document'),
    infoSources: sources(dispatch),
    subjects: tagsOf(dispatch).map((name) => ({ name })),
    edNote: blocksOf(dispatch, 'note') ?? undefined,
    copyrightNotice: blocksOf(dispatch, 'copyright') ?? undefined,
    associations: associations(source, dispatch, uri, language),
  })
}

function headlines({ headline }: Dispatch): NinjsText[] {
  if (!headline) return []
  const main = plain('main', oneLine(headline.title.text))
  return headline.label ? [main, plain('label', oneLine(headline.label.text))] : [main]
}

/** The names of those who wrote it, else the desk, else the line as printed. */
function statement({ bylines: [byline] }: Dispatch): string | null {
  if (!byline) return null
  const names = byline.authors.filter(({ role }) => role !== 'editor').map(({ name }) => name)
  if (names.length > 0) return names.join(', ')
  return oneLine((byline.agency ?? byline).text)
}

function authors(dispatch: Dispatch): NinjsParty[] {
  return authorsOf(dispatch).map(({ name, role, contact }) => {
    const rel = role === 'writer' ? 'author' : role
    if (!contact) return { name, rel }
    return { name, rel, contactInfo: [{ type: isMail(contact.text) ? 'email' : 'handle', value: contact.text }] }
  })
}

function party(speakers: readonly Speaker[], kind: Speaker['kind']): NinjsParty[] {
  return speakers.filter((speaker) => speaker.kind === kind).map(({ name }) => ({ name, rel: 'speaker' }))
}

/** The agency, and those who are quoted but are neither one person nor an organisation. */
function sources(dispatch: Dispatch): { name: string; role: string }[] {
  const agency = agencyOf(dispatch)
  const known = ['person', 'organisation', 'document']
  const others = dispatch.speakers.filter(({ kind }) => !known.includes(kind))
  const named = others.map(({ name }) => ({ name, role: 'speaker' }))
  return agency === null ? named : [{ name: agency, role: 'originator' }, ...named]
}

function associations(source: string, dispatch: Dispatch, uri: string, language: string | undefined): Ninjs[] {
  const quotes = spokenQuotes(dispatch)
  const at = convertOffsets(
    source,
    quotes.flatMap(({ quote }) => [quote.start, quote.end]),
    { to: 'codepoint' },
  )
  // A fragment of plain text as RFC 5147 writes it: characters of the source from and to.
  const base = uri.split('#', 1)[0]
  return quotes.map(({ quote, index }, order) =>
    compact<Ninjs>({
      name: `quote-${index}`,
      uri: `${base}#char=${at[2 * order]},${at[2 * order + 1]}`,
      type: 'component',
      rel: 'quote',
      language,
      genres: [{ name: quote.kind }],
      bodies: [counted('quote', quote.content)],
      ...said(dispatch, quote),
    }),
  )
}

function said(dispatch: Dispatch, quote: Quote): Partial<Ninjs> {
  const speakers = speakersOf(dispatch, quote)
  return {
    by: speakers.length > 0 ? speakers.map(({ name }) => name).join(', ') : undefined,
    people: party(speakers, 'person'),
    organisations: party(speakers, 'organisation'),
    objects: party(speakers, 'document'),
  } as Partial<Ninjs>
}

function plain(role: string, value: string): NinjsText {
  return { role, contentType: 'text/plain', value }
}

function counted(role: string, value: string): NinjsText {
  const { words, characters } = counts(value)
  return { role, contentType: 'text/plain', charCount: characters, wordCount: words, value }
}
