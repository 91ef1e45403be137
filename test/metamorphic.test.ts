import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Dispatch, parseDispatch, parseQuotes } from '../src/index.ts'
import { parseStored } from '../src/schema/index.ts'
import { withoutMarkup } from '../src/text/markdown.ts'

// What must hold between the answers to two texts, where the one is made from the other.

const HEADLINES = [
  'Bridge over the Lenke opens after two years',
  'Parliament adopts gravel tax',
  'Ferry crews suspend strike',
]
const BYLINES = ['By Ann Kerr', 'By Raj Mehta and Lena Furst', 'By ANN KERR, Avanti']
const AUTHORS = [['Ann Kerr'], ['Raj Mehta', 'Lena Furst'], ['Ann Kerr']]
const DATELINES = [
  'KESTEN, May 8 (Avanti) - ',
  'LENKOVO (ACP) — ',
  'KESTEN/MARISK, March 31 (Orienta) -- ',
  'OLVERA, Calif. (ACP) — ',
]
const PLACES = [['KESTEN'], ['LENKOVO'], ['KESTEN', 'MARISK'], ['OLVERA, Calif.']]
const LEADS = [
  'The bridge over the Lenke opened on Friday, two years after a barge had struck its second pier.',
  'Parliament adopted a tax on river gravel on Tuesday after a debate that lasted until the morning.',
  'Ferry crews in the Kesten strait suspended their strike on Friday after the operator offered new rosters.',
]
const PARAGRAPHS = [
  '“We have waited for this day longer than for any other,” said Irena Dolk, the transport minister.',
  'Around 2,000 commuters cross the strait on a weekday, and most of them have been sent on a detour by bus.',
  'Pavel Renk, who chairs the water board, called it “the best news of a long winter.”',
  '"The gate is painted and the staff are back," said Petra Halvorsen, a spokeswoman. "We are ready to open it."',
  'The work cost 41 million crowns, of which the two countries paid one half each, according to the ministry.',
  'Renk told reporters that the board would "look at every sluice" before the spring, and that nobody would be spared.',
]
const TAILS = [
  'Latest news\nTwelve villages vote on new bridge\n04.May.2026\nGrain prices rise for a third week\n03.May.2026',
  '© 2026 The Kesten Courier. All rights reserved.',
  'Leave a Reply\nYour email address will not be published. Required fields are marked *',
  'Related articles\nBus drivers refuse extra shifts\nStrait Lines orders two electric ferries',
  'Share this article',
]

const parts = fc.record({
  headline: fc.nat(HEADLINES.length - 1),
  byline: fc.nat(BYLINES.length - 1),
  dateline: fc.nat(DATELINES.length - 1),
  lead: fc.nat(LEADS.length - 1),
  paragraphs: fc.shuffledSubarray(PARAGRAPHS, { minLength: 3 }),
  tails: fc.shuffledSubarray(TAILS, { minLength: 1 }),
})
type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never

function story({ headline, byline, dateline, lead, paragraphs }: Parts): string {
  return [HEADLINES[headline], BYLINES[byline], `${DATELINES[dateline]}${LEADS[lead]}`, ...paragraphs].join('\n\n')
}

const holds = (check: (parts: Parts) => void) => fc.assert(fc.property(parts, check), { numRuns: 150 })

test('a dispatch built from known parts gives the parts back', () => {
  holds((made) => {
    const dispatch = parseDispatch(`${story(made)}\n\n${made.tails.join('\n\n')}`)
    expect(dispatch.headline?.text).toBe(HEADLINES[made.headline])
    expect(dispatch.byline?.authors.map(({ name }) => name)).toEqual(AUTHORS[made.byline])
    expect(dispatch.dateline?.places.map(({ text }) => text)).toEqual(PLACES[made.dateline])
    expect(dispatch.body.paragraphs.map(({ content }) => content)).toEqual([LEADS[made.lead], ...made.paragraphs])
  })
})

test('boilerplate below changes nothing above it', () => {
  holds((made) => {
    const source = story(made)
    const { body, headline, dateline, byline, quotes, speakers } = parseDispatch(source)
    const longer = parseDispatch(`${source}\n\n${made.tails.join('\n\n')}`)
    expect([longer.headline, longer.dateline, longer.byline]).toEqual([headline, dateline, byline])
    expect([longer.body, longer.quotes, longer.speakers]).toEqual([body, quotes, speakers])
  })
})

test('the quotes of a paragraph are those of the paragraph alone, but for who its pronouns and surnames are', () => {
  holds((made) => {
    const dispatch = parseDispatch(story(made))
    dispatch.body.paragraphs.forEach((paragraph, index) => {
      const within = dispatch.quotes.filter((quote) => quote.section === 'body' && quote.paragraph === index)
      expect(within.map(said)).toEqual(parseQuotes(paragraph.text, { headline: 'none' }).map(said))
    })
  })
})

test('no-break spaces and spaces at the ends of lines change nothing but offsets', () => {
  holds((made) => {
    const source = story(made)
    const spaced = source.replace(/ (?=\w+ \w+ \w+\.$)/gm, '\u00a0').replace(/$/gm, '  ')
    expect(words(parseDispatch(spaced))).toEqual(words(parseDispatch(source)))
  })
})

function said({ content, kind, marks, cue, speaker }: Dispatch['quotes'][number]): unknown {
  return [content, kind, marks, cue?.text, speaker?.mention.text]
}

/** What a dispatch says without where it stands. */
function words({ headline, dateline, byline, body, quotes, speakers }: Dispatch): unknown {
  return [
    headline && withoutMarkup(headline.title.text),
    dateline?.places.map(({ text }) => withoutMarkup(text)),
    byline?.authors.map(({ name }) => name),
    body.text,
    quotes.map((quote) => [quote.content, quote.kind, quote.speaker?.name, withoutMarkup(quote.cue?.text ?? '')]),
    speakers.map(({ name, kind }) => [name, kind]),
  ]
}

/** Ways in which scrapers spell a character out. */
const SPELLINGS: readonly ((char: string) => string)[] = [
  (char) => `&#${char.codePointAt(0)};`,
  (char) => `&amp;#x${char.codePointAt(0)?.toString(16)};`,
  (char) => ({ '“': '&ldquo;', '”': '&rdquo;', '"': '&quot;', '—': '&mdash;' })[char] as string,
  (char) => ({ '“': 'â€œ', '”': 'â€\x9d', '"': '"', '—': 'â€”' })[char] as string,
  (char) => ({ '“': '\x93', '”': '\x94', '"': '"', '—': '\x97' })[char] as string,
]

test('marks and dashes that a scraper spelt out change only offsets, and the text between them', () => {
  const spelling = fc.constantFrom(...SPELLINGS)
  const check = (made: Parts, spell: (char: string) => string): void => {
    const plain = story(made)
    const spelt = plain.replace(/[“”"—]/g, spell)
    // Every span of the plain dispatch, moved to where the same characters stand in the other text.
    const moved = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(moved)
      if (typeof value !== 'object' || value === null) return value
      const copy = Object.fromEntries(Object.entries(value).map(([key, field]) => [key, moved(field)]))
      if (!('start' in value)) return copy
      const { start, end } = value as { start: number; end: number }
      const [from, to] = [start, end].map((offset) => plain.slice(0, offset).replace(/[“”"—]/g, spell).length)
      const isPart = 'text' in value && !('paragraphs' in value)
      return { ...copy, start: from, end: to, ...(isPart ? { text: spelt.slice(from, to) } : null) }
    }
    expect(parseDispatch(spelt)).toEqual(moved(parseDispatch(plain)))
    expect(parseQuotes(spelt)).toEqual(parseDispatch(spelt).quotes)
  }
  fc.assert(fc.property(parts, spelling, check), { numRuns: 100 })
})

/** Ways in which Markdown marks words, all but one of which may stand around a whole line. */
const MARKED: readonly ((words: string) => string)[] = [
  (words) => `[${words}](https://example.org/1)`,
  (words) => `[${words}](/a/b "Its title")`,
  (words) => `**${words}**`,
  (words) => `[**${words}**](https://example.org/1)`,
]

test('links and strong words of Markdown change only offsets, and the text of what holds them', () => {
  const mark = fc.constantFrom(...MARKED)
  const every = fc.constantFrom(1, 2, 3)
  const check = (made: Parts, mark: (words: string) => string, every: number): void => {
    const source = story(made)
    let names = 0
    const marked = source.replace(
      /\p{Lu}\p{L}+ \p{Lu}\p{L}+|(?<=\p{Ll} )\p{Ll}{6,}(?= \p{Ll})|^\p{Lu}{3,}/gmu,
      (words) => (names++ % every === 0 ? mark(words) : words),
    )
    const dispatch = parseDispatch(marked)
    expect(words(dispatch)).toEqual(words(parseDispatch(source)))
    expect(parseStored(JSON.stringify(dispatch), marked)).toEqual(dispatch)
  }
  fc.assert(fc.property(parts, mark, every, check), { numRuns: 100 })
})
