import type { Author, BoilerplateKind, Dispatch, Quote, Speaker } from '../types/index.ts'
import { oneLine } from './text.ts'

// What several formats ask of a dispatch.

/** The agency that the copy names: as its credit, in its dateline, or in a byline. */
export function agencyOf(dispatch: Dispatch): string | null {
  const byline = dispatch.bylines.find(({ agency }) => agency !== null)
  const agency = dispatch.credit?.agency ?? dispatch.dateline?.agency ?? byline?.agency
  return agency ? oneLine(agency.text) : null
}

/** The places of the dateline, else those of the bylines, each once. */
export function placesOf(dispatch: Dispatch): string[] {
  const places = dispatch.dateline?.places ?? []
  const found = places.length > 0 ? places : dispatch.bylines.flatMap(({ place }) => (place ? [place] : []))
  return [...new Set(found.map(({ text }) => oneLine(text)))]
}

/** Everybody in the bylines, each name and role once. */
export function authorsOf(dispatch: Dispatch): Author[] {
  const seen = new Set<string>()
  return dispatch.bylines
    .flatMap(({ authors }) => authors)
    .filter(({ name, role }) => {
      const key = `${role} ${name}`
      return seen.has(key) ? false : seen.add(key) !== undefined
    })
}

/** The text of all blocks of one kind, one a line; null where there is none. */
export function blocksOf(dispatch: Dispatch, kind: BoilerplateKind): string | null {
  const texts = dispatch.boilerplate.filter((block) => block.kind === kind).map(({ text }) => oneLine(text))
  return texts.length > 0 ? texts.join('\n') : null
}

/** What the wire header says under a label: its slug, its priority. */
export function headerOf(dispatch: Dispatch, label: string): string | null {
  for (const { kind, items } of dispatch.boilerplate) {
    const item = kind === 'wire-header' ? items.find((entry) => entry.label === label) : undefined
    if (item) return oneLine(item.text)
  }
  return null
}

/** The tags of the page, each once. A line as printed holds several, the first behind what the line is: "Tags: rain, snow". */
export function tagsOf(dispatch: Dispatch): string[] {
  const lines = dispatch.boilerplate
    .filter(({ kind }) => kind === 'tags')
    .flatMap(({ heading, items }) =>
      items.map(({ text }, at) => (heading || at > 0 ? text : text.slice(text.indexOf(':') + 1))),
    )
  const tags = lines.flatMap((line) => line.split(/[,;|·•]|\s(?=#)/)).map(oneLine)
  return [...new Set(tags.filter((tag) => tag !== ''))]
}

/** What somebody said, with the index that it has in the dispatch: everything quoted but terms. */
export function spokenQuotes(dispatch: Dispatch): { quote: Quote; index: number }[] {
  return dispatch.quotes.map((quote, index) => ({ quote, index })).filter(({ quote }) => quote.kind !== 'term')
}

/** All speakers of one quote. */
export function speakersOf(dispatch: Dispatch, quote: Quote): Speaker[] {
  const given = quote.speaker ? [quote.speaker, ...quote.jointly] : quote.jointly
  return given.map(({ index }) => dispatch.speakers[index] as Speaker)
}

/** Whether a contact is an address of e-mail rather than a handle. */
export function isMail(contact: string): boolean {
  return contact.indexOf('@') > 0
}
