import { meant } from '../text/decode.ts'
import { given } from '../text/given.ts'
import { unwrap } from '../text/unwrap.ts'
import type { Dispatch, Quote, QuoteSpeaker, Span } from '../types/index.ts'
import { type Context, fail } from './context.ts'
import { checkInside, checkOrder, isWithin } from './spans.ts'

/** Quotes must stand where they say, point backwards at one another, and agree with the speakers. */
export function checkQuotes(context: Context, dispatch: Dispatch, path: string): void {
  const { quotes, speakers } = dispatch
  const said: number[][] = speakers.map(() => [])
  checkOrder(context, quotes, `${path}.quotes`)
  quotes.forEach((quote, at) => {
    const here = `${path}.quotes[${at}]`
    checkWords(context, quote, here)
    checkPlace(context, dispatch, quote, here)
    checkLinks(context, quotes, at, here)
    checkSpeakers(context, dispatch, quote, here)
    for (const index of new Set(speakersOf(quote).map((one) => one.index))) said[index]?.push(at)
  })
  speakers.forEach(({ quotes }, at) => {
    if (quotes.join() === said[at]?.join()) return
    fail(context, `${path}.speakers[${at}].quotes`, `be [${said[at]}], the quotes that name it,`, `[${quotes}]`)
  })
}

function checkWords(context: Context, quote: Quote, path: string): void {
  const { parts, content } = quote
  if (parts.length === 0) fail(context, `${path}.parts`, 'not be empty', parts)
  checkInside(context, quote, parts, `${path}.parts`)
  checkOrder(context, parts, `${path}.parts`)
  if (content !== parts.map(({ text }) => unwrap(meant(text))).join('\n\n')) {
    fail(context, `${path}.content`, "be its parts' text, unwrapped and joined by blank lines,", content)
  }
}

function checkPlace(context: Context, dispatch: Dispatch, quote: Quote, path: string): void {
  const { headline, deck, body } = dispatch
  const { section, paragraph } = quote
  if ((section === 'body') !== (paragraph !== null)) {
    fail(context, `${path}.paragraph`, `${section === 'body' ? 'not ' : ''}be null in the ${section}`, paragraph)
  }
  const home = section === 'headline' ? headline : section === 'deck' ? deck : body.paragraphs[paragraph as number]
  if (home && isWithin(quote.parts[0] as Span, home)) return
  if (section === 'body') fail(context, `${path}.paragraph`, 'be the index of the paragraph that holds it', paragraph)
  fail(context, `${path}.section`, 'be where it stands', section)
}

function checkLinks(context: Context, quotes: readonly Quote[], at: number, path: string): void {
  const { continues, parent } = quotes[at] as Quote
  // Only backwards: so no chain of them is a circle.
  if (continues !== null && continues >= at) fail(context, `${path}.continues`, `be an index below ${at}`, continues)
  if (continues !== null && quotes[continues]?.speaker?.index !== quotes[at]?.speaker?.index) {
    fail(context, `${path}.continues`, 'be the index of a quote of the same speaker', continues)
  }
  if (parent === null) return
  if (parent >= at) fail(context, `${path}.parent`, `be an index below ${at}`, parent)
  if (!isWithin(quotes[at] as Quote, quotes[parent] as Quote)) {
    fail(context, `${path}.parent`, 'be the index of a quote that holds it', parent)
  }
}

function checkSpeakers(context: Context, { speakers }: Dispatch, quote: Quote, path: string): void {
  const { kind, speaker, jointly, certainty, rule } = quote
  if (kind === 'term' && speaker) fail(context, `${path}.speaker`, 'be null, since it is a term,', speaker)
  for (const [field, value] of Object.entries({ certainty, rule })) {
    if ((value === null) === (speaker === null)) continue
    fail(
      context,
      `${path}.${field}`,
      `${speaker ? 'not ' : ''}be null ${speaker ? 'with' : 'without'} a speaker`,
      value,
    )
  }
  if (!speaker && jointly.length > 0) fail(context, `${path}.jointly`, 'be empty without a speaker', jointly)
  const check = ({ index, name }: QuoteSpeaker, at: string): void => {
    if (index >= speakers.length) fail(context, `${at}.index`, `be an index below ${speakers.length}`, index)
    const own = speakers[index]?.name
    if (name !== own) fail(context, `${at}.name`, `be that of its speaker, ${given(own)},`, name)
  }
  if (speaker) check(speaker, `${path}.speaker`)
  jointly.forEach((one, at) => {
    check(one, `${path}.jointly[${at}]`)
  })
}

function speakersOf({ speaker, jointly }: Quote): readonly QuoteSpeaker[] {
  return speaker ? [speaker, ...jointly] : jointly
}
