import { FIELDS, sourceOf } from './corpora.mjs'

/** Parses every document in each of its fields; adds the time of the parser alone to `speed`. */
export function predict(corpus, parseDispatch, speed) {
  const predictions = Object.fromEntries(
    FIELDS[corpus.name].map((field) => [
      field,
      corpus.documents.map(({ gold }) => {
        const source = sourceOf(gold, field)
        const start = performance.now()
        const dispatch = parseDispatch(source)
        speed.milliseconds += performance.now() - start
        speed.bytes += Buffer.byteLength(source)
        return toPrediction(gold.id, dispatch)
      }),
    ]),
  )
  return { ...corpus, predictions }
}

/** A dispatch in the words of the scorers. */
function toPrediction(id, d) {
  const { dateline } = d
  const writers = d.bylines.flatMap((byline) => byline.authors).filter((author) => author.role === 'writer')
  return {
    id,
    headline: d.headline?.text ?? null,
    byline: [...new Set(writers.map((author) => author.name))],
    dateline: dateline && {
      place: dateline.places.map((place) => place.text).join('/'),
      date: dateline.date?.text ?? null,
      agency: dateline.agency?.text ?? null,
    },
    body: d.body.paragraphs.map((paragraph) => paragraph.content),
    quotes: d.quotes.filter((quote) => quote.parent === null && quote.marks !== 'none').flatMap(toParts),
  }
}

function toParts(quote) {
  return quote.parts.map((part) => ({
    start: part.start,
    end: part.end,
    kind: quote.kind,
    speakerStart: quote.speaker?.mention.start,
    speakerEnd: quote.speaker?.mention.end,
    speaker: quote.speaker?.name,
    cueStart: quote.cue?.start,
    cueEnd: quote.cue?.end,
  }))
}
