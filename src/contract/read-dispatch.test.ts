import { expect, test } from 'vitest'
import { dispatch, source } from '../../test/formats/harbour.ts'
import { parseDispatch } from '../dispatch.ts'
import { readDispatch } from './index.ts'

/** The dispatch with some fields changed, by their paths. */
function changed(changes: Record<string, unknown>): unknown {
  const copy = JSON.parse(JSON.stringify(dispatch))
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.')
    const last = keys.pop() as string
    keys.reduce((at, key) => at[key], copy)[last] = value
  }
  return copy
}

const { quotes, sections, speakers, boilerplate, bylines, body } = dispatch
const relabelled = sections.map((section) => ({ ...section, kind: 'space', index: null }))

/** What no source is needed for. */
const alone: [changes: Record<string, unknown>, message: string][] = [
  // Shape.
  [{ version: 2 }, 'version must be 1, got 2'],
  [{ version: undefined }, 'version must be 1, got undefined'],
  [{ headline: undefined }, 'headline must be an object, got undefined'],
  [{ headline: [] }, 'headline must be an object, got an array of 0'],
  [{ 'headline.title': null }, 'headline.title must be an object, got null'],
  [{ 'deck.end': 1e9 }, 'deck.end must be a whole number from 0 to 1057'],
  [{ 'deck.start': -1 }, 'deck.start must be a whole number from 0 to 1057'],
  [{ 'deck.start': 96.5 }, 'deck.start must be a whole number'],
  [{ 'deck.start': 140, 'deck.end': 130 }, 'deck.end must not be less than its start 140, got 130'],
  [{ 'deck.text': 'short' }, 'deck.text is not '],
  [{ 'dateline.places': null }, 'dateline.places must be an array, got null'],
  [{ 'dateline.date.month': 13 }, 'dateline.date.month must be a whole number from 1 to 12, got 13'],
  [{ 'dateline.date.year': 12023 }, 'dateline.date.year must be a whole number from 0 to 9999, got 12023'],
  [{ 'dateline.agency': 'AVN' }, 'dateline.agency must be an object, got "AVN"'],
  [{ 'bylines.0.authors.1.name': 7 }, 'bylines[0].authors[1].name must be a string, got 7'],
  [{ 'bylines.1.authors.0.role': null }, 'bylines[1].authors[0].role must be "writer" or "contributor" or'],
  [{ credit: 'AVN' }, 'credit must be an object, got "AVN"'],
  [{ body: null }, 'body must be an object, got null'],
  [{ 'body.paragraphs.2.kind': 1 }, 'body.paragraphs[2].kind must be "paragraph" or "crosshead" or "list-item", got 1'],
  [{ quotes: {} }, 'quotes must be an array, got an object (Object)'],
  [{ quotes: { constructor: { name: { toString: 1 } } } }, 'quotes must be an array, got an object'],
  [{ 'quotes.1.kind': 'chanted' }, 'quotes[1].kind must be "direct" or "partial" or "term", got "chanted"'],
  [{ 'quotes.1.content': undefined }, 'quotes[1].content must be a string, got undefined'],
  [{ 'quotes.1.speaker.mention': null }, 'quotes[1].speaker.mention must be an object, got null'],
  [{ 'quotes.1.jointly': undefined }, 'quotes[1].jointly must be an array, got undefined'],
  [{ 'quotes.3.continues': -1 }, 'quotes[3].continues must be a whole number, 0 or more, got -1'],
  [{ 'speakers.1.title': 'secretary' }, 'speakers[1].title must be an object, got "secretary"'],
  [{ 'boilerplate.3.items.0.label': 4 }, 'boilerplate[3].items[0].label must be a string, got 4'],
  [{ 'boilerplate.3.kind': 'gossip' }, 'boilerplate[3].kind must be "related" or "share" or'],
  // Headline, dateline, bylines.
  [{ 'headline.title': { start: 42, end: 42, text: '' } }, 'headline.title.text must not be empty'],
  [{ 'headline.title.start': 0, 'headline.title.text': source.slice(0, 95) }, 'headline.title.start must lie in what'],
  [{ 'headline.label.end': 46, 'headline.label.text': source.slice(33, 46) }, 'headline.label.end must be before the'],
  [{ 'dateline.places.0': dispatch.deck }, 'dateline.places[0].start must lie in what holds it'],
  [
    { 'dateline.date.iso': 'nonsense' },
    'dateline.date.iso must be 2023-03-07, as year, month and day say, got "nonsense"',
  ],
  [{ 'dateline.date.day': null }, 'dateline.date.iso must be null, as year, month and day say, got "2023-03-07"'],
  [{ byline: bylines[1] }, 'byline must be the first of bylines'],
  [{ byline: null }, 'byline must be the first of bylines'],
  [{ 'bylines.0.authors.0': bylines[1]?.authors[0] }, 'bylines[0].authors[0].start must lie in what holds it'],
  // Body.
  [{ 'body.text': 'Something else' }, "body.text must be the paragraphs' content joined by blank lines, got"],
  [{ 'body.paragraphs.0.content': 'Forged.' }, 'body.paragraphs[0].content must be its text, unwrapped, got "Forged."'],
  [{ 'body.start': 0 }, 'body.start must be where its first paragraph starts, got 0'],
  [{ 'body.end': 1057 }, 'body.end must be where its last paragraph ends, got 1057'],
  // Quotes and speakers.
  [{ 'quotes.1.content': 'will sail' }, "quotes[1].content must be its parts' text, unwrapped and joined"],
  [{ 'quotes.1.parts': [] }, 'quotes[1].parts must not be empty'],
  [{ 'quotes.1.parts.0': quotes[0]?.parts[0] }, 'quotes[1].parts[0].start must lie in what holds it'],
  [{ 'quotes.0.parent': 0 }, 'quotes[0].parent must be an index below 0, got 0'],
  [{ 'quotes.0.continues': 0 }, 'quotes[0].continues must be an index below 0, got 0'],
  [{ 'quotes.3.continues': 4 }, 'quotes[3].continues must be an index below 3, got 4'],
  [{ 'quotes.3.continues': 1 }, 'quotes[3].continues must be the index of a quote of the same speaker, got 1'],
  [{ 'quotes.3.parent': 3 }, 'quotes[3].parent must be an index below 3, got 3'],
  [{ 'quotes.3.parent': 1 }, 'quotes[3].parent must be the index of a quote that holds it, got 1'],
  [{ 'quotes.3.paragraph': 9 }, 'quotes[3].paragraph must be the index of the paragraph that holds it, got 9'],
  [{ 'quotes.3.paragraph': null }, 'quotes[3].paragraph must not be null in the body'],
  [{ 'quotes.0.paragraph': 0 }, 'quotes[0].paragraph must be null in the headline'],
  [{ 'quotes.0.section': 'deck' }, 'quotes[0].section must be where it stands, got "deck"'],
  [{ 'quotes.1.kind': 'term' }, 'quotes[1].speaker must be null, since it is a term'],
  [{ 'quotes.1.certainty': null }, 'quotes[1].certainty must not be null with a speaker'],
  [{ 'quotes.3.rule': 'cue-after' }, 'quotes[3].rule must be null without a speaker'],
  [{ 'quotes.3.jointly': [quotes[1]?.speaker] }, 'quotes[3].jointly must be empty without a speaker'],
  [{ 'quotes.1.speaker.index': 2 }, 'quotes[1].speaker.index must be an index below 2, got 2'],
  [
    { 'quotes.1.speaker.name': 'Else' },
    'quotes[1].speaker.name must be that of its speaker, "Lenmar Seafarers\' Union"',
  ],
  [
    { quotes: [quotes[1], quotes[0], ...quotes.slice(2)] },
    'quotes[1].start must not be before the one that it follows',
  ],
  [{ 'quotes.1.jointly': [quotes[2]?.speaker] }, 'speakers[1].quotes must be [1,2,4], the quotes that name it'],
  [{ 'speakers.0.quotes': [] }, 'speakers[0].quotes must be [0,1], the quotes that name it, got "[]"'],
  [{ 'speakers.0.quotes.1': 8 }, 'speakers[0].quotes must be [0,1], the quotes that name it, got "[0,8]"'],
  [{ speakers: [...speakers].reverse() }, 'quotes[0].speaker.name must be that of its speaker, "Nora Quill"'],
  // Boilerplate and issues.
  [{ 'boilerplate.3.heading': dispatch.deck }, 'boilerplate[3].heading.start must lie in what holds it'],
  [{ 'boilerplate.3.items.0.date.iso': null }, 'boilerplate[3].items[0].date.iso must be 2023-03-11'],
  [
    {
      issues: [
        { start: 9, end: 9, code: 'body-missing', message: '' },
        { start: 3, end: 9, code: 'body-missing', message: '' },
      ],
    },
    'issues[1].start must not be before the one that it follows, got 3',
  ],
  // Sections.
  [{ 'sections.1.start': 3 }, 'sections[1].start must be 31, the end of the one before, got 3'],
  [{ sections: sections.filter((_, at) => at !== 4) }, 'must be 96, the end of the one before, got'],
  [{ sections: [{ ...sections[0], end: 0 }] }, 'headline.start must be 0, where the sections end, got 33'],
  [{ 'sections.0.index': null }, 'sections[0].index must be 0, since the kind is "boilerplate", got null'],
  [{ 'sections.2.index': 0 }, 'sections[2].index must be null, since the kind is "headline", got 0'],
  [{ 'sections.1.index': 0 }, 'sections[1].index must be null, since the kind is "space", got 0'],
  [{ 'sections.2.kind': 'deck' }, 'sections[2].kind must be that of a part from 33 to 95, got "deck"'],
  [{ sections: relabelled }, 'sections must hold every headline of the dispatch (1), got 0'],
  [{ body: { ...body, paragraphs: [], text: '', start: 0, end: 0 } }, 'must be that of a part from'],
  [{ boilerplate: boilerplate.slice(1) }, 'sections[0].kind must be that of a part from 0 to 31, got "boilerplate"'],
  [
    { boilerplate: [...boilerplate, boilerplate[0]] },
    'sections must hold every boilerplate of the dispatch (7), got 6',
  ],
]

test.each(alone.map((row) => [Object.keys(row[0]).join(), ...row] as const))(
  'a wrong %s is refused',
  (_, changes, message) => {
    for (const known of [null, source]) {
      const call = () => readDispatch('read', changed(changes), known)
      expect(call).toThrow(TypeError)
      expect(call).toThrow(/^read: dispatch[.[]/)
      expect(call).not.toThrow('\n')
    }
    expect(() => readDispatch('read', changed(changes), null)).toThrow(
      message.replace("the source's length", 'where the'),
    )
  },
)

const empty = { ...dispatch, ...{ headline: null, deck: null, dateline: null, byline: null, bylines: [] } }
const forged = {
  ...empty,
  ...{ body: { start: 0, end: 0, paragraphs: [], text: '' }, quotes: [], speakers: [], boilerplate: [] },
  sections: relabelled,
}

/** What only the source tells. */
const held: [value: unknown, source: string, message: string][] = [
  [dispatch, source.slice(1), 'another source?'],
  [dispatch, `${source}\n`, "sections must end at 1058, the source's length, got 1057"],
  [dispatch, '', "dispatch.headline.start must be 0, the source's length, got 33"],
  [
    changed({ 'headline.title.text': 'f'.repeat(53) }),
    source,
    'dispatch.headline.title.text is not source.slice(42, 95), got "ffff',
  ],
  [forged, source, 'dispatch.sections[0].kind must not be "space" where words are, got "space"'],
]

test.each(held)('what only the source tells, %#', (value, text, message) => {
  expect(() => readDispatch('read', value, text)).toThrow(message)
})

test.each([
  [5, 'read: source must be a string, got 5'],
  [undefined, 'read: source must be a string, got undefined'],
  [{}, 'read: source must be a string, got an object (Object)'],
])('the source %o is refused', (text, message) => {
  expect(() => readDispatch('read', dispatch, text)).toThrow(message)
})

test.each([undefined, null, 5, 'text', [], true])('the value %o is refused', (value) => {
  expect(() => readDispatch('read', value, null)).toThrow('read: dispatch must be an object, got ')
})

test('what is right is copied, without what this version does not know', () => {
  expect(readDispatch('read', changed({ later: 1, 'quotes.0.later': {} }), source)).toEqual(dispatch)
  expect(readDispatch('read', dispatch, null)).toEqual(dispatch)
})

test.each(['&nbsp;', 'Kerr&nbsp;\n&nbsp;\nR&amp;D', '&ldquo;We go,&rdquo; said Jos&eacute; Kerr, of â€œThe Tide.â€'])(
  'characters that are spelt out are held against what they mean: %j',
  (spelt) => {
    const parsed = parseDispatch(spelt)
    expect(readDispatch('read', JSON.parse(JSON.stringify(parsed)), spelt)).toEqual(parsed)
  },
)
