import { issue } from '../issues.ts'
import type { QuotesLexicon } from '../lexicon/quotes.ts'
import { sortByStart } from '../text/list.ts'
import { part, trim } from '../text/span.ts'
import { unwrap } from '../text/unwrap.ts'
import type {
  Credit,
  Dateline,
  Headline,
  Issue,
  Mention,
  Paragraph,
  Part,
  Quote,
  QuoteSpeaker,
  Span,
  Speaker,
} from '../types/index.ts'
import { attribute } from './attribution/index.ts'
import { findPersons, type Persons } from './persons/index.ts'
import type { Onlooker } from './persons/pronoun.ts'
import { findRuns } from './runs/index.ts'
import { asPrinted, truecase } from './truecase.ts'
import type { Attribution, Run, Zone } from './types.ts'

/** What the quote engine needs to know beside the source. */
export interface QuotesSettings {
  readonly lexicon: QuotesLexicon
  readonly disabled: ReadonlySet<string>
  /** Looks on while pronouns are weighed; for the script that fits their weights. */
  readonly onlooker?: Onlooker
}

/** Where quotes are looked for: the parts of a layout that hold prose. */
export interface Prose {
  readonly headline: Headline | null
  readonly deck: Part | null
  readonly paragraphs: readonly Paragraph[]
  readonly credit: Credit | null
  readonly dateline: Dateline | null
}

export interface Quotation {
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
  readonly issues: readonly Issue[]
}

/** A direct quote of fewer words than this needs no speaker: it may be a cry, a title or a name. */
const SENTENCE = 4

/** Finds the quotes of a dispatch and who spoke them. */
export function findQuotes(source: string, prose: Prose, { lexicon, disabled, onlooker }: QuotesSettings): Quotation {
  const zones = zonesOf(source, prose)
  const text = truecase(source, zones, lexicon)
  const { runs, issues } = findRuns(text, zones, lexicon)
  const context = { agency: prose.credit?.agency.text ?? null, disabled }
  const said = attribute(text, zones, runs, lexicon, context)
  const found = findPersons(text, zones, runs, said, placesOf(prose.dateline), lexicon.names, onlooker)
  const { attributions, persons } =
    text === source ? { attributions: said, persons: found } : asPrinted(source, said, found)
  const quotes = runs.map((run, i) => toQuote(source, zones, run, i, attributions, persons))
  const missing = quotes.filter(isUnspoken).map((quote) => issue('speaker-missing', quote))
  return { quotes, speakers: persons.speakers, issues: [...issues, ...persons.issues, ...missing] }
}

/** The places of the dateline in lower case, without their state or country. */
function placesOf(dateline: Dateline | null): Set<string> {
  return new Set(
    dateline?.places.map(({ text }) => {
      const comma = text.indexOf(',')
      return (comma === -1 ? text : text.slice(0, comma)).toLowerCase()
    }),
  )
}

/** The stretches of prose, in source order. */
function zonesOf(source: string, { headline, deck, paragraphs }: Prose): Zone[] {
  const zones: Zone[] = []
  const add = (span: Span, section: Zone['section'], paragraph: number | null): void => {
    const { start, end } = trim(source, span.start, span.end)
    zones.push({ start, end, section, paragraph })
  }
  if (headline) add(headline.title, 'headline', null)
  if (deck) add(deck, 'deck', null)
  paragraphs.forEach((paragraph, index) => {
    add(paragraph, 'body', index)
  })
  return sortByStart(zones)
}

function toQuote(
  source: string,
  zones: readonly Zone[],
  run: Run,
  index: number,
  all: readonly Attribution[],
  persons: Persons,
): Quote {
  const said = all[index] as Attribution
  const parts = run.parts.map(({ start, end }) => part(source, start, end))
  const { section, paragraph } = zones[run.zones[0] as number] as Zone
  const speaker = said.mention && toSpeaker(said.mention, persons)
  return {
    start: run.start,
    end: run.end,
    text: source.slice(run.start, run.end),
    content: parts.length === 1 ? unwrap((parts[0] as Part).text) : parts.map(({ text }) => unwrap(text)).join('\n\n'),
    parts,
    marks: run.marks,
    kind: said.kind,
    section,
    paragraph,
    speaker,
    jointly: speaker ? jointlyOf(said, speaker, persons) : [],
    cue: said.cue && part(source, said.cue.start, said.cue.end),
    continues: goesOn(said, all, persons) ? said.continues : null,
    parent: run.parent,
    certainty: speaker && said.certainty,
    rule: speaker && said.rule,
  }
}

function toSpeaker(mention: Mention, persons: Persons): QuoteSpeaker {
  return speakerAt(persons.byMention.get(mention.start) as number, mention, persons)
}

function speakerAt(index: number, mention: Mention, { speakers }: Persons): QuoteSpeaker {
  return { index, name: (speakers[index] as Speaker).name, mention }
}

/** Whether a quote that shares the cue of an earlier one has its speaker, too: another mention of it may be another's. */
function goesOn({ mention, continues }: Attribution, all: readonly Attribution[], { byMention }: Persons): boolean {
  if (continues === null) return false
  const before = all[continues]?.mention
  return byMention.get(before?.start ?? -1) === byMention.get(mention?.start ?? -1)
}

/** Those who say the same words, each once: of further mentions, and of one that stands for several. */
function jointlyOf({ mention, jointly }: Attribution, first: QuoteSpeaker, persons: Persons): QuoteSpeaker[] {
  const others = persons.others.get(mention?.start ?? -1) ?? []
  // As nearly always.
  if (others.length === 0 && jointly.length === 0) return []
  const known = new Set([first.index])
  return [
    ...others.map((index) => speakerAt(index, mention as Mention, persons)),
    ...jointly.map((further) => toSpeaker(further, persons)),
  ].filter(({ index }) => known.size !== known.add(index).size)
}

/** Whether a sentence is quoted and nobody says it. */
function isUnspoken(quote: Quote): boolean {
  if (quote.kind !== 'direct' || quote.speaker || quote.parent !== null) return false
  let words = 1
  for (let at = 0; at < quote.content.length && words < SENTENCE; at++) if (quote.content.charCodeAt(at) === 32) words++
  return words >= SENTENCE
}
