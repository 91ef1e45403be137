import { readFileSync } from 'node:fs'
import { unwrap } from '../../src/text/unwrap.ts'
import type { Boilerplate, Byline, Dispatch, Paragraph, Part, Quote, Speaker } from '../../src/types/index.ts'
import { authorOf, bodyOf, dateOf, dispatchOf, finder, quoted, quoteOf, speakerOf } from './build.ts'

// One dispatch with everything in it that a format can be asked for.

export const source = readFileSync(new URL('./fixtures/harbour.txt', import.meta.url), 'utf8')
const at = finder(source)

function until(from: string, to: string): Part {
  const { start } = at(from)
  const { end } = at(to, start)
  return { start, end, text: source.slice(start, end) }
}

const top: Byline = {
  ...at('By Nora Veldt and Iko Barsan, AVN (nora@avn.example)'),
  position: 'top',
  authors: [authorOf(at('Nora Veldt'), { contact: at('nora@avn.example') }), authorOf(at('Iko Barsan'))],
  place: null,
  agency: at('AVN', 'By Nora'),
}
const end: Byline = {
  ...until('(Reporting by', 'Armin)'),
  position: 'end',
  authors: [authorOf(at('Iko Barsan', '(Reporting')), authorOf(at('Pell Armin'), { role: 'editor' })],
  place: at('Ostvik', '(Reporting'),
  agency: null,
}

const paragraphs: Paragraph[] = [
  until('Ferry crews in', 'union said.'),
  until('"We asked', "Seafarers' Union."),
  until('“Nobody', 'promises</b>.'),
  until('“We have', 'she added.'),
  at('WHAT THE PORT SAYS'),
  until('The port calls', 'first notice.'),
  at('* Two ships lie at the north quay.'),
  at('* One ship is at sea.'),
  at('"Talks go on tomorrow."'),
].map((part, index) => ({
  ...part,
  kind: index === 4 ? 'crosshead' : index === 6 || index === 7 ? 'list-item' : 'paragraph',
  content: unwrap(part.text),
}))

const quill = { ...at('Nora Quill'), kind: 'name' as const }
const she = { ...at('she', 'long enough'), kind: 'pronoun' as const }
const union = { ...at('their union'), kind: 'description' as const }
const headUnion = { ...at('Union', 'UPDATE'), kind: 'description' as const }
const byQuill = (mention: typeof quill | typeof she) => ({ index: 1, name: 'Nora Quill', mention })
const byUnion = (mention: typeof union) => ({ index: 0, name: "Lenmar Seafarers' Union", mention })

const quotes: Quote[] = [
  quoted(source, 'Will Not Sail', {
    ...{ kind: 'partial', section: 'headline', paragraph: null },
    ...{ speaker: byUnion(headUnion), cue: at('Says') },
  }),
  quoted(source, 'will not sail', {
    kind: 'partial',
    speaker: byUnion(union),
    cue: at('said', 'union said'),
  }),
  quoted(source, "We asked for wages & for rest. Management answered 'wait until spring' and hung up,", {
    ...{ paragraph: 1, speaker: byQuill(quill), cue: at('said', 'hung up') },
  }),
  quoted(source, 'wait until spring', { paragraph: 1, parent: 2, kind: 'partial' }),
  quoteOf(until('“Nobody', 'enough,”'), [until('Nobody', 'promises</b>.'), at('We have waited long enough,')], {
    ...{ paragraph: 2, speaker: byQuill(she), cue: at('added') },
  }),
  quoted(source, 'Project Tide', { paragraph: 5, kind: 'term' }),
  quoted(source, 'tide', { paragraph: 5, kind: 'term' }),
  quoted(source, 'Talks go on tomorrow.', { paragraph: 8 }),
]

const speakers: Speaker[] = [
  speakerOf("Lenmar Seafarers' Union", { kind: 'organisation', mentions: [headUnion, union], quotes: [0, 1] }),
  speakerOf('Nora Quill', {
    ...{ title: until('secretary of', "Seafarers' Union"), mentions: [quill, she], quotes: [2, 4] },
  }),
]

const item = (part: Part, label: string | null = null) => ({ ...part, date: null, label })
const boilerplate: Boilerplate[] = [
  {
    ...until('SLUG', '4'),
    kind: 'wire-header',
    heading: null,
    items: [item(at('ferry-strike'), 'slug'), item(at('4'), 'priority')],
  },
  { ...until('CORRECTION:', 'quay.'), kind: 'note', heading: null, items: [] },
  { ...at('Notes: photographs to follow.'), kind: 'note', heading: null, items: [] },
  {
    ...until('Related', 'coast road'),
    kind: 'related',
    heading: at('Related stories'),
    items: [
      { ...item(at('Mayor opens the fish market')), date: dateOf(at('11.Mar.2023'), '2023-03-11') },
      item(at('Storm closes the coast road')),
    ],
  },
  {
    ...at('Tags: ferries, wages'),
    kind: 'tags',
    heading: at('Tags:'),
    items: [item(at('ferries', 'Tags')), item(at('wages', 'Tags'))],
  },
  { ...at('Copyright 2023 AVN'), kind: 'copyright', heading: null, items: [] },
]

const headline = {
  ...until('UPDATE 2-', 'Union Says'),
  label: at('UPDATE 2-'),
  title: until('Ferry Crews "Will', 'Union Says'),
}
const deck = until('Port of', 'wages')
const dateline = {
  ...until('LENMAR/OSTVIK', '(AVN) -'),
  places: [at('LENMAR'), at('OSTVIK')],
  date: dateOf(at('March 7, 2023'), '2023-03-07'),
  agency: at('AVN', 'March 7'),
}

export const dispatch: Dispatch = dispatchOf(source, {
  headline,
  deck,
  dateline,
  bylines: [top, end],
  body: bodyOf(paragraphs),
  quotes,
  speakers,
  boilerplate,
})
