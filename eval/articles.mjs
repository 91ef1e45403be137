import fs from 'node:fs'
import path from 'node:path'
import { root } from './engine.mjs'

// The articles of our own writing (eval/articles/README.md): text with tags, as records like those of the quotes corpus.

const TAG = /<(\/?)([qsc])((?: [\w=,]+)*)(?:: ([^<>]+))?>/g

/** All articles, those that are only scored marked as held. */
export function readArticles() {
  return [false, true].flatMap((held) => {
    const folder = path.join(root, 'eval/articles', held ? 'held' : 'read')
    return fs
      .readdirSync(folder)
      .sort()
      .map((file) => ({
        gold: toRecord(path.basename(file, '.txt'), fs.readFileSync(path.join(folder, file), 'utf8')),
        held,
      }))
  })
}

/** An article as a record: its text without tags, and its quotes with the spans of source and cue. What is badly tagged is an error. */
export function toRecord(id, tagged) {
  const fail = (what, at) => {
    throw new Error(`${id}:${tagged.slice(0, at).split('\n').length}: ${what}`)
  }
  let text = ''
  let at = 0
  const open = []
  const spans = { s: new Map(), c: new Map() }
  const pieces = []
  const who = []
  for (const tag of tagged.matchAll(TAG)) {
    const [whole, slash, kind, given, meant] = tag
    text += tagged.slice(at, tag.index)
    at = tag.index + whole.length
    if (!slash) {
      open.push({ kind, given: given.trim(), meant, start: text.length, at: tag.index })
      continue
    }
    const from = open.pop()
    if (from?.kind !== kind) fail(`</${kind}> closes no <${kind}>`, tag.index)
    if (kind === 'q') pieces.push({ ...from, end: text.length })
    else spans[kind].set(from.given, [...(spans[kind].get(from.given) ?? []), [from.start, text.length]])
    if (from.meant) who.push({ start: from.start, end: text.length, meant: from.meant.split(' + ') })
  }
  if (open.length > 0) fail(`<${open[0].kind}> is never closed`, open[0].at)
  text += tagged.slice(at)
  pieces.sort((a, b) => a.start - b.start)
  const quotes = []
  for (const piece of pieces) {
    if (piece.given === 'j') joinTo(quotes.at(-1), piece)
    else quotes.push(toQuote(text, piece, spans, (what) => fail(what, piece.at)))
  }
  const headline = text.split('\n')[0]
  // Single marks are no tags' business; in headlines they are quotes all the same.
  const ignore = quotes[0]?.start < headline.length ? [] : [[0, headline.length, 'headline']]
  return { id, text, meta: { publisher: id.split('-')[0] }, gold: { headline, dateline: null }, quotes, ignore, who }
}

/** A further paragraph of the quote. */
function joinTo(quote, { start, end }) {
  quote.parts = [...(quote.parts ?? [[quote.start, quote.end]]), [start, end]]
  quote.end = end
}

function toQuote(text, { given, start, end }, spans, fail) {
  const numbers = Object.fromEntries(given.split(' ').map((one) => one.split('=')))
  const all = (kind) =>
    (numbers[kind]?.split(',') ?? []).flatMap((number) => spans[kind].get(number) ?? fail(`no <${kind} ${number}>`))
  const source = all('s')
  const cue = all('c')
  const words = (list) => list.map(([from, to]) => text.slice(from, to)).join(' ')
  const sourceText = words(source)
  return {
    start,
    end,
    words: text.slice(start, end).split(/\s+/).length,
    source,
    cue,
    sourceText,
    cueText: words(cue),
    kind: source.length > 0 ? 'partial' : 'unattributed',
    pronoun: /^(?:he|she|they|it|i|we|who)$/i.test(sourceText),
    ...(source.length > 0 ? {} : { why: 'no-content' }),
  }
}
