import type { Dispatch, QuoteSpeaker } from '../types/index.ts'

/** What a dispatch of the right shape says against itself or against its source, one line each, the first ones first. */
export function* contradictions(dispatch: Dispatch, source?: string): Generator<string> {
  yield* spans('', dispatch, source)
  yield* references(dispatch)
  if (source !== undefined) yield* tiling(dispatch, source)
}

/** Every span must lie in the source, and every part's text must be the source's. */
function* spans(path: string, value: unknown, source: string | undefined): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  const { start, end, text, paragraphs } = value as {
    start?: number
    end?: number
    text?: string
    paragraphs?: unknown
  }
  if (start !== undefined && end !== undefined) {
    if (end < start) yield `${path}.end must not be less than its start ${start}, got ${end}`
    if (source !== undefined) {
      if (end > source.length) yield `${path}.end must lie in the source of length ${source.length}, got ${end}`
      // The body's text is joined from its paragraphs: the only text that is no slice.
      if (text !== undefined && paragraphs === undefined && source.slice(start, end) !== text) {
        yield `${path}.text must be the source from ${start} to ${end}`
      }
    }
  }
  for (const [key, child] of Object.entries(value)) {
    yield* spans(Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key, child, source)
  }
}

/** Every index must lie in the list that it points into. */
function* references(dispatch: Dispatch): Generator<string> {
  const { body, boilerplate, bylines, quotes, sections, speakers } = dispatch
  const lists = { body: body.paragraphs, boilerplate, byline: bylines }
  for (const [i, { kind, index }] of sections.entries()) {
    const list = lists[kind as keyof typeof lists]
    if (index !== null && !(index < (list?.length ?? 0))) yield outside(`sections[${i}].index`, index)
  }
  for (const [i, quote] of quotes.entries()) {
    const at = `quotes[${i}]`
    if (quote.paragraph !== null && quote.paragraph >= body.paragraphs.length) {
      yield outside(`${at}.paragraph`, quote.paragraph)
    }
    for (const key of ['continues', 'parent'] as const) {
      const index = quote[key]
      if (index !== null && index >= quotes.length) yield outside(`${at}.${key}`, index)
    }
    if (quote.speaker) yield* named(`${at}.speaker`, quote.speaker, dispatch)
    for (const [j, speaker] of quote.jointly.entries()) yield* named(`${at}.jointly[${j}]`, speaker, dispatch)
  }
  for (const [i, speaker] of speakers.entries()) {
    for (const [j, index] of speaker.quotes.entries()) {
      if (index >= quotes.length) yield outside(`speakers[${i}].quotes[${j}]`, index)
    }
  }
}

function* named(path: string, { index, name }: QuoteSpeaker, { speakers }: Dispatch): Generator<string> {
  const speaker = speakers[index]
  if (!speaker) yield outside(`${path}.index`, index)
  else if (speaker.name !== name) yield `${path}.name must be that of speakers[${index}], got ${JSON.stringify(name)}`
}

/** Sections must follow one another from the first character to the last. */
function* tiling({ sections }: Dispatch, source: string): Generator<string> {
  let at = 0
  for (const [i, { start, end }] of sections.entries()) {
    if (start !== at) yield `sections[${i}].start must be ${at}, where the section before ends, got ${start}`
    at = end
  }
  if (at !== source.length) yield `sections must end at ${source.length}, the length of the source, got ${at}`
}

function outside(path: string, index: number): string {
  return `${path} points at nothing, got ${index}`
}
