import { readDispatch } from '../contract/index.ts'
import { corrections as defaultOpenings } from '../locales/en/layout/corrections.ts'
import { convertOffsets } from '../text/offsets.ts'
import type { Author, Dispatch, Speaker } from '../types/index.ts'
import { agencyOf, authorsOf, blocksOf, isMail, placesOf, speakersOf, spokenQuotes, tagsOf } from './facts.ts'
import type { JsonLdArticle, JsonLdOrganization, JsonLdPerson, JsonLdQuotation } from './json-ld-types.ts'
import { compact, readOptions } from './options.ts'
import { counts, oneLine } from './text.ts'

/** Options of `toJsonLd`; all are optional. */
export interface JsonLdOptions {
  /** Where the article is published: its `@id` and `url`, and with a fragment the `@id` of each quote. Default: none. */
  readonly url?: string
  /** BCP 47 tag of the text. Default: none. */
  readonly language?: string
  /** How a note says that it is a correction: `layout.corrections` of a locale. Default: those of `en`. */
  readonly corrections?: readonly string[]
}

/**
 * The dispatch as schema.org's NewsArticle in JSON-LD, each quote a Quotation in `hasPart`.
 *
 * @param source The text that the dispatch was parsed from.
 * @param dispatch What `parseDispatch(source)` gave; one of another source or version is a `TypeError`.
 * @param options See `JsonLdOptions`.
 * @returns The object for a `<script type="application/ld+json">`; escape `<` in its JSON when you write one.
 * @example
 * ```ts
 * const source = '“We will go,” said Ann Kerr.'
 * toJsonLd(source, parseDispatch(source), { url: 'https://example.org/1' })
 * ```
 */
export function toJsonLd(source: string, dispatch: Dispatch, options?: JsonLdOptions): JsonLdArticle {
  readDispatch('toJsonLd', dispatch, source)
  const kinds = { url: 'uri', language: 'string', corrections: 'words' } as const
  const { url, language, corrections: openings = defaultOpenings } = readOptions('toJsonLd', options, kinds)
  const { headline, deck, dateline, body } = dispatch
  const agency = agencyOf(dispatch)
  return compact<JsonLdArticle>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    inLanguage: language,
    headline: headline ? oneLine(headline.title.text) : undefined,
    alternativeHeadline: deck ? oneLine(deck.text) : undefined,
    dateline: dateline ? oneLine(dateline.text) : undefined,
    locationCreated: placesOf(dispatch).map((name) => ({ '@type': 'Place', name })),
    dateCreated: dateline?.date?.iso ?? undefined,
    author: writers(dispatch),
    editor: persons(dispatch, 'editor'),
    contributor: [...persons(dispatch, 'contributor'), ...persons(dispatch, 'photographer')],
    translator: persons(dispatch, 'translator'),
    sourceOrganization: agency === null ? undefined : organization(agency),
    articleBody: body.text || undefined,
    wordCount: body.text === '' ? undefined : counts(body.text).words,
    keywords: tagsOf(dispatch),
    copyrightNotice: blocksOf(dispatch, 'copyright') ?? undefined,
    correction: corrections(dispatch, openings),
    hasPart: quotations(source, dispatch, url),
  })
}

/** Who wrote it; where nobody is named, the desk that signs. */
function writers(dispatch: Dispatch): (JsonLdPerson | JsonLdOrganization)[] {
  const named = persons(dispatch, 'writer')
  const desk = dispatch.bylines.find(({ authors, agency }) => authors.length === 0 && agency !== null)
  return named.length === 0 && desk?.agency ? [organization(oneLine(desk.agency.text))] : named
}

function persons(dispatch: Dispatch, role: Author['role']): JsonLdPerson[] {
  return authorsOf(dispatch)
    .filter((author) => author.role === role)
    .map(({ name, title, affiliation, contact }) => {
      const mail = contact !== null && isMail(contact.text)
      return compact<JsonLdPerson>({
        '@type': 'Person',
        name,
        jobTitle: title ? oneLine(title.text) : undefined,
        affiliation: affiliation ? organization(oneLine(affiliation.text)) : undefined,
        email: mail ? contact.text : undefined,
        alternateName: contact && !mail ? contact.text : undefined,
      })
    })
}

function organization(name: string): JsonLdOrganization {
  return { '@type': 'Organization', name }
}

const BRACKET = /^[([]/

/** Notes that call themselves a correction, by the label that the parser found or by how they open. */
function corrections(dispatch: Dispatch, openings: readonly string[]): string[] {
  return dispatch.boilerplate.flatMap(({ kind, text, items }) => {
    if (kind !== 'note') return []
    const note = oneLine(text)
    const head = `: ${note.slice(0, 160).toLowerCase().replace(BRACKET, '')}`
    const corrects =
      items.some(({ label }) => label === 'correction') || openings.some((words) => head.includes(`: ${words}`))
    return corrects ? [note] : []
  })
}

function quotations(source: string, dispatch: Dispatch, url: string | undefined): JsonLdQuotation[] {
  const quotes = spokenQuotes(dispatch)
  const spans = url === undefined ? [] : quotes.flatMap(({ quote }) => [quote.start, quote.end])
  const at = convertOffsets(source, spans, { to: 'codepoint' })
  const base = url?.split('#', 1)[0]
  return quotes.map(({ quote }, order) =>
    compact<JsonLdQuotation>({
      '@type': 'Quotation',
      '@id': url === undefined ? undefined : `${base}#char=${at[2 * order]},${at[2 * order + 1]}`,
      position: order + 1,
      text: quote.content,
      ...said(speakersOf(dispatch, quote)),
    }),
  )
}

function said(speakers: readonly Speaker[]): Partial<JsonLdQuotation> {
  const creator = speakers.flatMap(({ name, kind, title }): (JsonLdPerson | JsonLdOrganization)[] => {
    if (kind === 'organisation' || kind === 'group') return [organization(name)]
    if (kind !== 'person') return []
    return [compact<JsonLdPerson>({ '@type': 'Person', name, jobTitle: title ? oneLine(title.text) : undefined })]
  })
  const works = speakers.filter(({ kind }) => kind === 'document')
  const known = ['person', 'organisation', 'group', 'document']
  const unknown = speakers.filter(({ kind }) => !known.includes(kind)).map(({ name }) => name)
  return {
    creator,
    isBasedOn: works.map(({ name }) => ({ '@type': 'CreativeWork', name })),
    ...(unknown.length > 0 ? { creditText: unknown.join(', ') } : {}),
  }
}
