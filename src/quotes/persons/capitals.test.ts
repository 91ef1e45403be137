import { expect, test } from 'vitest'
import { linesOf } from '../../../test/support/lines.ts'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { hashBetween } from '../../lexicon/word-table.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { isUpper } from '../../text/chars.ts'
import { loudPattern, readCapitals } from './capitals.ts'

const { table } = quotesLexicon(en).names

test('the search for capitals finds those of every script, and the end marks', () => {
  const missed: string[] = []
  for (let code = 0; code < 65536; code++) {
    const char = String.fromCharCode(code)
    if ((isUpper(code) || '.!?'.includes(char)) && !loudPattern().test(char)) missed.push(char)
  }
  expect(missed).toEqual([])
})

test('it passes by small letters, marks and scripts without case', () => {
  expect('word, “naïve” – слово 言葉 كلمة'.match(loudPattern())).toBeNull()
})

/**
 * The runs of a text whose lines are paragraphs, a bar ending one early: each in brackets with the word before it and the
 * ending of its possessive, and the number of its sentence. Then the sentences.
 */
function read(marked: string, keys: readonly string[], until: number): { runs: string[]; sentences: string[] } {
  const bar = marked.indexOf('|')
  const source = marked.replace('|', '')
  const zones = linesOf(source).map(({ start, end }, paragraph) => ({
    start,
    end: bar === -1 ? end : bar,
    section: 'body' as const,
    paragraph,
  }))
  const quoted = [...source.matchAll(/“[^”]*”/g)].map(({ index, 0: text }) => ({
    start: index + 1,
    end: index + text.length - 1,
  }))
  const hashes = new Set(keys.map((key) => hashBetween(key, 0, key.length)))
  const found = readCapitals(source, zones, quoted, hashes, until, table)
  const runs = found.runs.map(
    ({ start, end, next, before, sentence }) =>
      `${before === -1 ? '' : source.slice(before, start)}[${source.slice(start, end)}]${source.slice(end, next)} ${sentence}`,
  )
  const sentences = found.sentences.map((start, i) => source.slice(start, found.sentences[i + 1]).trim())
  return { runs, sentences: sentences.filter((text) => text !== '') }
}

const runs: [source: string, ...runs: string[]][] = [
  // Full names, and their possessives.
  ['Ann Kerr left.', '[Ann Kerr] 1'],
  ['Ann Kerr’s ferry left.', '[Ann Kerr]’s 1'],
  ['the ferry of Ann Kerr’s Tom Hale left.', 'of [Ann Kerr]’s 1', 'Kerr’s [Tom Hale] 1'],
  ['Ann KERR left.', '[Ann KERR] 1'],
  ['He saw Ann Kerr', 'saw [Ann Kerr] 1'],
  ['He saw Ann '],
  ['He saw Ann K', 'saw [Ann K] 1'],
  ['Ann K. Kerr left.', '[Ann K. Kerr] 1'],
  ['He met Ann J. Kerr. Tom Hale left.', 'met [Ann J. Kerr] 1', '[Tom Hale] 2'],
  ['Mr. Kerr left.', '[Mr. Kerr] 1'],
  ['He saw Mr. Kerr.', 'saw [Mr. Kerr] 1'],
  ['Ann Kerr. Hale left.', '[Ann Kerr] 1'],
  ['Ann Kerr, Tom Hale left.', '[Ann Kerr] 1', '[Tom Hale] 1'],
  ['Ann  Kerr left.'],
  ['Ann-Kerr left.'],
  ['Ann O’Neil left.', '[Ann O’Neil] 1'],
  ['Ann Smith-Hale left.', '[Ann Smith-Hale] 1'],
  ['He met Élan Kerr and Ann Élan.', 'and [Ann Élan] 1'],
  ['Ann Bo Cy Di Ed Fay Gus Hal Ida left.', '[Ann Bo Cy Di Ed Fay Gus Hal] 1'],
  // Over small particles, two at most.
  ['Ann van Kerr left.', '[Ann van Kerr] 1'],
  ['Ann van der Kerr left.', '[Ann van der Kerr] 1'],
  ['Ann van de la Kerr left.'],
  ['Ann went van Kerr.'],
  ['Ann van went Kerr.'],
  ['Ann came by Kerr.'],
  ['Ann van der left.'],
  ['Ann van'],
  ['Ann van '],
  ['Ann van K', '[Ann van K] 1'],
  ['Ann van de'],
  ['Ann van, Kerr left.'],
  ['Ann al-Kerr left.', '[Ann al-Kerr] 1'],
  ['Ann al-kerr left.'],
  ['Ann d’Kerr left.', '[Ann d’Kerr] 1'],
  ['Ann d’kerr left.'],
  ['Ann 5 Kerr left.'],
  ['Ann van (Kerr) left.'],
  ['Ann van 5 left.'],
  // Over a nickname in marks.
  ['Ann “Duke” Kerr left.', '[Ann “Duke” Kerr] 1'],
  ['Ann "Duke" Kerr left.', '[Ann "Duke" Kerr] 1'],
  ['Ann ‘D’Oke’ Kerr left.', '[Ann ‘D’Oke’ Kerr] 1'],
  ['Ann “Big D” van Kerr left.', '[Ann “Big D” van Kerr] 1'],
  ['Ann “Duke”’s Kerr left.'],
  ['Ann “duke” Kerr left.'],
  ['Ann “Duke.” Kerr left.'],
  ['Ann “Duke,” Kerr left.'],
  ['Ann “Duke”, Kerr left.'],
  ['Ann “Duke” left.'],
  ['Ann “Duke” van left.'],
  ['Ann “The Long Tall Duke” Kerr left.'],
  ['Ann “Duke'],
  ['Ann “Duke” |Kerr left.'],
  // Not beyond the paragraph.
  ['Ann| Kerr left.'],
  ['Ann |Kerr left.'],
  ['Ann K|err left.', '[Ann K] 1'],
  ['Ann van| Kerr left.'],
  ['Ann van |Kerr left.'],
  ['Ann van K|err left.', '[Ann van K] 1'],
  ['Ann va|n Kerr left.'],
  ['Ann van de|r Kerr left.'],
  ['Ann al-|Kerr left.'],
  ['Ann\nKerr left.'],
  // A verb, a title or an apposition makes a person of an unknown name.
  ['Zubin Tarak left.', '[Zubin Tarak] 1'],
  ['The bay of Zubin Tarak.'],
  ['She sees Zubin Tarak, far off.'],
  ['Zubin Tarak said so.', '[Zubin Tarak] 1'],
  ['Zubin Tarak, a pilot, left.', '[Zubin Tarak] 1'],
  ['pilot Zubin Tarak left.', 'pilot [Zubin Tarak] 1'],
  ['Mayor Tarak left.', '[Mayor Tarak] 1'],
  ['Gov. Tarak left.', '[Gov. Tarak] 1'],
  ['Harbour Tarak left.', '[Harbour Tarak] 1'],
  ['Harbour Tarak.'],
  ['The host, Zubin Tarak, left.', '[Zubin Tarak] 1'],
  ['host, Zubin Tarak, left.', '[Zubin Tarak] 1'],
  ['He met a host, Zubin Tarak.', '[Zubin Tarak] 1'],
  ['It rained. Host, Zubin Tarak left.', '[Zubin Tarak] 2'],
  ['It rained. Host, Zubin Tarak.'],
  [', Zubin Tarak left.', '[Zubin Tarak] 1'],
  [', Zubin Tarak.'],
  ['It rained., Zubin Tarak left.', '[Zubin Tarak] 2'],
  ['It rained., Zubin Tarak.'],
  ['The host; Zubin Tarak, left.'],
  ['The host Zubin Tarak; it left.', 'host [Zubin Tarak] 1'],
  ['The ferry, Zubin Tarak, left.', '[Zubin Tarak] 1'],
  ['The ferry, Zubin Tarak, of Lenkovo.'],
  ['The host. Zubin Tarak left.', '[Zubin Tarak] 2'],
  ['The host. Zubin Tarak.'],
  ['Zubin Tarak left. Tarak came.', '[Zubin Tarak] 1', '[Tarak] 2'],
  ['Zubin Tarak left. The Tarak mill.', '[Zubin Tarak] 1', 'The [Tarak] 2'],
  ['To Zubin Tarak. Tarak came.', 'To [Zubin Tarak] 1', '[Tarak] 2'],
  ['To Zubin Tarak. The Tarak mill.'],
  ['Zubin Tarak said so. Tarak came.', '[Zubin Tarak] 1', '[Tarak] 2'],
  ['Tarak came. Zubin Tarak said so.', '[Zubin Tarak] 2'],
  ['Harbour officials and Norlin Quay left.', 'and [Norlin Quay] 1'],
  ['Norlin Police left.', '[Norlin Police] 1'],
  // A name of one word needs one of them, or a relative.
  ['Kerr left.'],
  ['Ann left.'],
  ['Marlund said so.', '[Marlund] 1'],
  ['Marlund said so. Marlund left.', '[Marlund] 1'],
  ['His wife, Ida, left.', '[Ida] 1'],
  ['His wife Ida left.', 'wife [Ida] 1'],
  ['His wife. Ida left.'],
  ['His wife; Ida left.'],
  ['His ferry, Ida, left.'],
  ['His woman Ida left.', 'woman [Ida] 1'],
  ['He Ida left.'],
  ['The host, Falk, left.', '[Falk] 1'],
  ['The host Falk left.'],
  ['The host; Falk left.'],
  ['Host, Falk left.'],
  ['Ida, his wife, left.'],
]

test.each(runs)('the names in %j', (source, ...runs) => {
  expect(read(source, [], 99).runs).toEqual(runs)
})

const keyed: [source: string, ...runs: string[]][] = [
  ['Kerr left.', '[Kerr] 1'],
  ['Then Kerr left.', 'Then [Kerr] 1'],
  ['“Then Kerr left.', 'Then [Kerr] 1'],
  ['He saw Then Kerr.', 'saw [Then Kerr] 1'],
  ['It rained. Then Kerr left.', 'Then [Kerr] 2'],
  ['It rained. “Then Kerr left.', 'Then [Kerr] 2'],
  ['He saw al-Kerr.', 'saw [al-Kerr] 1'],
  ['He saw d’Kerr.', 'saw [d’Kerr] 1'],
  ['al-Kerr left.', '[al-Kerr] 1'],
  ['He saw ex-Kerr.'],
  ['He saw O-Kerr.'],
  ['He saw abcdal-Kerr.'],
  ['He saw (al-Kerr).', '[al-Kerr] 1'],
  ['He saw Al-Kerr.'],
  ['He saw aal-Kerr.'],
  ['He saw 5-Kerr.', '[Kerr] 1'],
  ['He saw “Kerr.', '[Kerr] 1'],
  ['He saw xKerr.'],
  ['He saw Kerr Then.', 'saw [Kerr Then] 1'],
  ['He saw Norlin Kerr.', 'saw [Norlin Kerr] 1'],
  ['He saw the Kerr Quay.', 'the [Kerr Quay] 1'],
  ['The KERR left.', 'The [KERR] 1'],
  ['He saw Kerr’s ferry.', 'saw [Kerr]’s 1'],
  ['He saw al Kerr.', 'al [Kerr] 1'],
  ['He saw al’Kerr.', 'saw [al’Kerr] 1'],
  ['He saw al+Kerr.', '[Kerr] 1'],
]

test.each(keyed)('who was mentioned as Kerr, in %j', (source, ...runs) => {
  expect(read(source, ['kerr'], 99).runs).toEqual(runs)
})

test('a word that opens its sentence is no name though one has it', () => {
  expect(read('Then Kerr left.', ['then'], 99).runs).toEqual([])
  expect(read('He saw Then Kerr.', ['then'], 99).runs).toEqual(['saw [Then Kerr] 1'])
})

const late: [source: string, ...runs: string[]][] = [
  ['It rained.\nAnn Kerr left. Kerr left.'],
  ['It rained.\nMr. Hale left. Hale left.', '[Mr. Hale] 3', '[Hale] 4'],
  ['It rained.\nMayor Ann Kerr left.'],
  ['It rained.\nZubin Tarak said so.'],
  ['It rained.\nZubin Tarak, a pilot, left.'],
  ['It rained.\nHis wife Ida left.'],
  ['It rained.\nMayor Tarak left.'],
  ['It rained.\nPeral left. Ilo Peral left.', '[Peral] 3', '[Ilo Peral] 4'],
  ['Ann Kerr left.\nKerr left. Tom Kerr left. Tom Hale left.', '[Ann Kerr] 1', '[Kerr] 3', '[Tom Kerr] 4'],
  ['It rained.\nMr left.'],
]

test.each(late)(
  'behind the last paragraph asked of, only names with a known word or an honorific: %j',
  (source, ...runs) => {
    expect(read(source, ['peral'], 0).runs).toEqual(runs)
  },
)

const sentences: [source: string, ...sentences: string[]][] = [
  ['It rained! It blew? It hailed. So.', 'It rained!', 'It blew?', 'It hailed.', 'So.'],
  ['He met Sen. Hale. It rained.', 'He met Sen. Hale.', 'It rained.'],
  ['“It rained. It blew,” he said. He left.', '“It rained. It blew,” he said.', 'He left.'],
  ['He said “it rained! It blew?” and left. He came.', 'He said “it rained! It blew?” and left.', 'He came.'],
  [
    'It rained. “So. Now.” It blew. “Then. There.” It hailed.',
    'It rained.',
    '“So. Now.” It blew.',
    '“Then. There.” It hailed.',
  ],
  ['“One.” “Two.” Three. Four.', '“One.” “Two.” Three.', 'Four.'],
  ['He left.\nIt rained. So.', 'He left.', 'It rained.', 'So.'],
  ['It cost 3.5 marks.', 'It cost 3.5 marks.'],
  ['It came from p.m. on.', 'It came from p.m. on.'],
  ['He left', 'He left'],
]

test.each(sentences)('the sentences of %j, but those of a quote', (source, ...sentences) => {
  expect(read(source, [], 99).sentences).toEqual(sentences)
})

test('a headline has no names, but is a sentence', () => {
  const source = 'Ann Kerr sails\nTom Hale left. Ann Kerr left.'
  const zones = [
    { start: 0, end: 14, section: 'headline' as const, paragraph: 0 },
    { start: 15, end: source.length, section: 'body' as const, paragraph: 1 },
  ]
  const found = readCapitals(source, zones, [], new Set(), 99, table)
  expect(found.runs.map(({ start, zone, sentence }) => [start, zone, sentence])).toEqual([
    [15, 1, 2],
    [30, 1, 3],
  ])
  expect(found.sentences).toEqual([0, 15, 29, source.length])
})
