import type { DateStamp, Dispatch, Part, Quote, Section, Span } from '../../src/index.ts'

/** What holds of every dispatch, whatever the source; what does not is named, one line each. */
export function broken(source: string, dispatch: Dispatch): string[] {
  const { sections, body, boilerplate, bylines, byline, headline, deck, dateline, issues } = dispatch
  const lines: string[] = []
  const holds = (ok: boolean, what: string) => {
    if (!ok) lines.push(what)
  }
  const sameSpans = (kind: Section['kind'], parts: readonly Span[]) =>
    holds(spans(sections.filter((one) => one.kind === kind)) === spans(parts), `${kind} sections are the ${kind}`)

  for (const [path, part] of parts(dispatch)) {
    holds(0 <= part.start && part.start <= part.end && part.end <= source.length, `${path} lies in the source`)
    if (part.text !== undefined) holds(part.text === source.slice(part.start, part.end), `${path} is a slice`)
  }

  holds(sections.map((one) => source.slice(one.start, one.end)).join('') === source, 'sections tile the source')
  holds(
    sections.every((one) => one.start < one.end),
    'no section is empty',
  )
  const spaces = sections.filter((one) => one.kind === 'space').map((one) => source.slice(one.start, one.end))
  holds(!spaces.some((text) => /[^\s\p{C}]/u.test(text)), 'space is white space and control characters')
  sameSpans('headline', headline ? [headline] : [])
  sameSpans('deck', deck ? [deck] : [])
  // A dateline over several lines has white space between its sections.
  const datelines = sections.filter((one) => one.kind === 'dateline')
  holds(Boolean(dateline) === datelines.length > 0, 'a dateline section goes with a dateline')
  if (dateline) {
    holds(
      datelines.some((one) => one.start === dateline.start) && datelines.some((one) => one.end === dateline.end),
      'dateline sections are the dateline',
    )
  }
  sameSpans('byline', bylines)
  sameSpans('body', body.paragraphs)
  sameSpans('boilerplate', boilerplate)
  for (const kind of ['byline', 'body', 'boilerplate'] as const) {
    const indexes = sections.filter((one) => one.kind === kind).map((one) => one.index)
    holds(
      indexes.every((index, i) => index === i),
      `${kind} sections count up`,
    )
  }

  holds(JSON.stringify(byline) === JSON.stringify(bylines[0] ?? null), 'byline is the first of bylines')
  holds(body.start === (body.paragraphs[0]?.start ?? 0), 'body starts with its first paragraph')
  holds(body.end === (body.paragraphs.at(-1)?.end ?? 0), 'body ends with its last paragraph')
  holds(body.text === body.paragraphs.map((one) => one.content).join('\n\n'), 'body text is that of its paragraphs')
  if (headline) {
    holds(within(headline.title, headline) && headline.title.text !== '', 'the title lies in the headline')
    holds(!headline.label || headline.label.end <= headline.title.start, 'the label stands before the title')
  }
  for (const date of dates(dispatch)) holds(isDate(date), `the date ${JSON.stringify(date.text)} agrees with itself`)
  holds(ordered(issues), 'issues are in source order')
  return [...lines, ...brokenQuotes(dispatch)]
}

function brokenQuotes({ quotes, speakers, body, headline, deck }: Dispatch): string[] {
  const lines: string[] = []
  quotes.forEach((quote, i) => {
    const holds = (ok: boolean, what: string) => {
      if (!ok) lines.push(`quote ${i}: ${what}`)
    }
    const attributed = quote.speaker !== null
    const paragraph = quote.paragraph === null ? null : body.paragraphs[quote.paragraph]
    holds(quote.parts.length > 0, 'has parts')
    holds(ordered(quote.parts) && quote.parts.every((part) => within(part, quote)), 'holds its parts in order')
    holds(quote.kind !== 'term' || !attributed, 'a term has no speaker')
    holds(attributed === (quote.certainty !== null), 'certainty goes with a speaker')
    holds(attributed === (quote.rule !== null), 'a rule goes with a speaker')
    holds(quote.jointly.length === 0 || attributed, 'joint speakers go with a speaker')
    for (const one of [...(quote.speaker ? [quote.speaker] : []), ...quote.jointly]) {
      holds(speakers[one.index]?.name === one.name, 'its speaker is among the speakers')
    }
    holds(quote.continues === null || quote.continues < i, 'goes on from an earlier quote')
    holds(quote.parent === null || holdsQuote(quotes[quote.parent], quote), 'lies in its parent')
    holds((quote.section === 'body') === (quote.paragraph !== null), 'has a paragraph in the body only')
    const home = { body: paragraph, headline, deck }[quote.section]
    holds(Boolean(home && within(quote.parts[0] ?? quote, home)), 'stands where it says')
  })
  if (!ordered(quotes)) lines.push('quotes are in source order')
  const said = speakers.map((_, i) => quotes.flatMap((quote, j) => (quote.speaker?.index === i ? [j] : [])))
  if (JSON.stringify(said) !== JSON.stringify(speakers.map((one) => one.quotes)))
    lines.push('speakers know their quotes')
  return lines
}

/** Every span of a value, with its path; the body has a text that is no slice. */
function parts(value: unknown, path = ''): [string, Span & { text?: string }][] {
  if (typeof value !== 'object' || value === null) return []
  const { start, end, text, paragraphs } = value as Part & { paragraphs?: unknown }
  const own =
    typeof start === 'number' ? { start, end, ...(paragraphs || typeof text !== 'string' ? {} : { text }) } : null
  const below = Object.entries(value).flatMap(([key, child]) => parts(child, `${path}.${key}`))
  return own ? [[path, own], ...below] : below
}

function dates({ dateline, boilerplate }: Dispatch): DateStamp[] {
  const all = [dateline?.date, ...boilerplate.flatMap((block) => block.items.map((item) => item.date))]
  return all.filter((date) => date !== null && date !== undefined)
}

function isDate({ year, month, day, iso }: DateStamp): boolean {
  const two = (n: number) => String(n).padStart(2, '0')
  const whole = year !== null && month !== null && day !== null
  return iso === (whole ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` : null)
}

function holdsQuote(parent: Quote | undefined, quote: Quote): boolean {
  return parent !== undefined && within(quote, parent)
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function ordered(list: readonly Span[]): boolean {
  return list.every((one, i) => i === 0 || (list[i - 1] as Span).start <= one.start)
}

function spans(list: readonly Span[]): string {
  return list.map(({ start, end }) => `${start}-${end}`).join(' ')
}
