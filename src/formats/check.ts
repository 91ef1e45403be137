import { given } from '../text/given.ts'
import type { Dispatch } from '../types/index.ts'

// Every format reads a dispatch that may come from a file, a queue or another version. A wrong one must never become a
// document that looks right, so all that the formats read is checked first, and the first fault is named.

/** Who asks and about which text; every check below takes it first. */
interface Context {
  readonly name: string
  readonly source: string
}

type Check = (context: Context, value: unknown, path: string) => void
type Data = Record<string, unknown>

/**
 * Makes sure that `dispatch` is one of this version and of this source.
 *
 * @param name The function that was called, for the message.
 * @param source The text that the dispatch was parsed from.
 * @param dispatch What the caller gave.
 * @returns The same object, typed. Anything wrong is a `TypeError` that names the field.
 */
export function checkDispatch(name: string, source: unknown, dispatch: unknown): Dispatch {
  if (typeof source !== 'string') throw new TypeError(`${name}: source must be a string, got ${given(source)}`)
  const context = { name, source }
  const data = record(context, dispatch, 'dispatch')
  if (data.version !== 1) fail(context, 'dispatch.version', 'be 1', data.version)
  maybe(headline)(context, data.headline, 'dispatch.headline')
  maybe(part)(context, data.deck, 'dispatch.deck')
  maybe(dateline)(context, data.dateline, 'dispatch.dateline')
  maybe(byline)(context, data.byline, 'dispatch.byline')
  list(byline)(context, data.bylines, 'dispatch.bylines')
  maybe(credit)(context, data.credit, 'dispatch.credit')
  const paragraphs = checkBody(context, record(context, data.body, 'dispatch.body'))
  list(speaker)(context, data.speakers, 'dispatch.speakers')
  checkQuotes(context, data, paragraphs)
  list(boilerplate)(context, data.boilerplate, 'dispatch.boilerplate')
  checkSections(context, data, paragraphs)
  return data as unknown as Dispatch
}

/** Returns how many paragraphs there are. */
function checkBody(context: Context, body: Data): number {
  span(context, body, 'dispatch.body')
  list(paragraph)(context, body.paragraphs, 'dispatch.body.paragraphs')
  const contents = (body.paragraphs as Data[]).map(({ content }) => content)
  if (body.text !== contents.join('\n\n')) {
    fail(context, 'dispatch.body.text', "be the paragraphs' content joined by blank lines,", body.text)
  }
  return contents.length
}

function checkQuotes(context: Context, data: Data, paragraphs: number): void {
  const speakers = data.speakers as Data[]
  list((_, value, path) => {
    const quote = part(context, value, path)
    string(context, quote.content, `${path}.content`)
    string(context, quote.marks, `${path}.marks`)
    string(context, quote.kind, `${path}.kind`)
    string(context, quote.section, `${path}.section`)
    list(part)(context, quote.parts, `${path}.parts`)
    maybe(index(paragraphs))(context, quote.paragraph, `${path}.paragraph`)
    maybe(named(speakers))(context, quote.speaker, `${path}.speaker`)
    list(named(speakers))(context, quote.jointly, `${path}.jointly`)
    maybe(part)(context, quote.cue, `${path}.cue`)
  })(context, data.quotes, 'dispatch.quotes')
  const quotes = data.quotes as Data[]
  quotes.forEach((quote, at) => {
    maybe(index(quotes.length))(context, quote.continues, `dispatch.quotes[${at}].continues`)
    // A quote stands after the one that holds it, so that parents make no circle.
    maybe(index(at))(context, quote.parent, `dispatch.quotes[${at}].parent`)
    const before = quotes[at - 1]
    if (before && (quote.start as number) < (before.start as number)) {
      fail(context, `dispatch.quotes[${at}].start`, 'not be before the quote that it follows', quote.start)
    }
  })
  speakers.forEach((entry, at) => {
    list(index(quotes.length))(context, entry.quotes, `dispatch.speakers[${at}].quotes`)
  })
}

function checkSections(context: Context, data: Data, paragraphs: number): void {
  const { length } = context.source
  const lengths: Record<string, number> = {
    body: paragraphs,
    boilerplate: (data.boilerplate as unknown[]).length,
    byline: (data.bylines as unknown[]).length,
  }
  const held = new Set<unknown>()
  let next = 0
  list((_, value, path) => {
    const section = record(context, value, path)
    string(context, section.kind, `${path}.kind`)
    span(context, section, path)
    if (section.start !== next) fail(context, `${path}.start`, `be ${next}, the end of the one before,`, section.start)
    next = section.end as number
    const of = lengths[section.kind as string]
    if (of !== undefined) index(of)(context, section.index, `${path}.index`)
    if (section.kind === 'body') held.add(section.index)
  })(context, data.sections, 'dispatch.sections')
  if (next !== length) fail(context, 'dispatch.sections', `end at ${length}, the source's length,`, next)
  if (held.size !== paragraphs) fail(context, 'dispatch.sections', `hold all ${paragraphs} paragraphs,`, held.size)
}

const headline: Check = (context, value, path) => {
  const data = part(context, value, path)
  maybe(part)(context, data.label, `${path}.label`)
  part(context, data.title, `${path}.title`)
}

const dateline: Check = (context, value, path) => {
  const data = part(context, value, path)
  list(part)(context, data.places, `${path}.places`)
  maybe(date)(context, data.date, `${path}.date`)
  maybe(part)(context, data.agency, `${path}.agency`)
}

const date: Check = (context, value, path) => {
  const data = part(context, value, path)
  maybe(string)(context, data.iso, `${path}.iso`)
  if (data.iso !== null && !/^\d{4}-\d\d-\d\d$/.test(data.iso as string)) {
    fail(context, `${path}.iso`, 'be a date like 2023-03-14', data.iso)
  }
}

const byline: Check = (context, value, path) => {
  const data = part(context, value, path)
  string(context, data.position, `${path}.position`)
  list(author)(context, data.authors, `${path}.authors`)
  maybe(part)(context, data.place, `${path}.place`)
  maybe(part)(context, data.agency, `${path}.agency`)
}

const author: Check = (context, value, path) => {
  const data = part(context, value, path)
  string(context, data.name, `${path}.name`)
  string(context, data.role, `${path}.role`)
  for (const field of ['title', 'affiliation', 'contact']) maybe(part)(context, data[field], `${path}.${field}`)
}

const credit: Check = (context, value, path) => {
  const data = part(context, value, path)
  part(context, data.agency, `${path}.agency`)
  maybe(part)(context, data.correspondent, `${path}.correspondent`)
}

const paragraph: Check = (context, value, path) => {
  const data = part(context, value, path)
  string(context, data.kind, `${path}.kind`)
  string(context, data.content, `${path}.content`)
}

const speaker: Check = (context, value, path) => {
  const data = record(context, value, path)
  string(context, data.name, `${path}.name`)
  string(context, data.kind, `${path}.kind`)
  maybe(part)(context, data.title, `${path}.title`)
  list(mention)(context, data.mentions, `${path}.mentions`)
}

const mention: Check = (context, value, path) => {
  string(context, part(context, value, path).kind, `${path}.kind`)
}

const boilerplate: Check = (context, value, path) => {
  const data = part(context, value, path)
  string(context, data.kind, `${path}.kind`)
  maybe(part)(context, data.heading, `${path}.heading`)
  list(item)(context, data.items, `${path}.items`)
}

const item: Check = (context, value, path) => {
  const data = part(context, value, path)
  maybe(date)(context, data.date, `${path}.date`)
  maybe(string)(context, data.label, `${path}.label`)
}

function named(speakers: readonly Data[]): Check {
  return (context, value, path) => {
    const data = record(context, value, path)
    index(speakers.length)(context, data.index, `${path}.index`)
    const { name } = speakers[data.index as number] as Data
    if (data.name !== name) fail(context, `${path}.name`, `be that of its speaker, ${given(name)},`, data.name)
    mention(context, data.mention, `${path}.mention`)
  }
}

function index(length: number): Check {
  return (context, value, path) => {
    if (Number.isInteger(value) && (value as number) >= 0 && (value as number) < length) return
    fail(context, path, `be an index below ${length}`, value)
  }
}

function maybe(check: Check): Check {
  return (context, value, path) => {
    if (value !== null) check(context, value, path)
  }
}

function list(check: Check): Check {
  return (context, value, path) => {
    if (!Array.isArray(value)) fail(context, path, 'be an array', value)
    for (let at = 0; at < (value as unknown[]).length; at++) check(context, (value as unknown[])[at], `${path}[${at}]`)
  }
}

function part(context: Context, value: unknown, path: string): Data {
  const data = record(context, value, path)
  span(context, data, path)
  string(context, data.text, `${path}.text`)
  const { start, end, text } = data
  if (context.source.slice(start as number, end as number) !== text) {
    const slice = `source.slice(${start}, ${end})`
    throw new TypeError(
      `${context.name}: ${path}.text is not ${slice}, got ${given(text)}: the dispatch of another source?`,
    )
  }
  return data
}

function span(context: Context, data: Data, path: string): void {
  const { start, end } = data
  const { length } = context.source
  if (!Number.isInteger(start) || (start as number) < 0 || (start as number) > length) {
    fail(context, `${path}.start`, `be a whole number from 0 to ${length}, the source's length,`, start)
  }
  if (!Number.isInteger(end) || (end as number) < (start as number) || (end as number) > length) {
    fail(context, `${path}.end`, `be a whole number from ${start} to ${length}, the source's length,`, end)
  }
}

function string(context: Context, value: unknown, path: string): void {
  if (typeof value !== 'string') fail(context, path, 'be a string', value)
}

function record(context: Context, value: unknown, path: string): Data {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(context, path, 'be an object', value)
  return value as Data
}

function fail(context: Context, path: string, must: string, value: unknown): never {
  throw new TypeError(`${context.name}: ${path} must ${must}${must.endsWith(',') ? '' : ','} got ${given(value)}`)
}
