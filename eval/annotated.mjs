// What annotated quotes say, in the engine's terms and in a reader's.

/** Zones and runs as the annotated quotes give them. */
export function runsOf({ text, quotes }) {
  const zones = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    const start = match.index + match[0].length - match[0].trimStart().length
    const end = start + match[0].trim().length
    if (end > start) zones.push({ start, end, section: 'body', paragraph: zones.length - 1 })
  }
  const zoneAt = (at) => zones.findIndex((zone) => at < zone.end)
  const runs = []
  const gold = []
  for (const quote of quotes) {
    const parts = (quote.parts ?? [[quote.start, quote.end]]).map(([a, b]) => {
      let [start, end] = [a, b]
      while (start < end && isMark(text[start])) start++
      while (end > start && isMark(text[end - 1])) end--
      return { start, end }
    })
    const places = parts.map((part) => zoneAt(part.start))
    runs.push({ start: quote.start, end: quote.end, parts, zones: places, marks: 'both', parent: null, label: null })
    gold.push(quote)
  }
  return { zones, runs, gold }
}

function isMark(char) {
  return '"“”„«»\'’‘`'.includes(char)
}

/** The head of a mention: the word before its first comma, bracket, dash or preposition. */
export function headOf(text, start, end) {
  const span = text.slice(start, end)
  let cut = span.search(/,|\(|\s[—–-]\s|—|\s(?:of|who|whose|for|from|in|at|with|on|and|which|that)\s/u)
  if (cut <= 0 || !/[\p{L}\p{N}]/u.test(span.slice(0, cut))) cut = span.length
  const words = [
    ...span
      .slice(0, cut)
      .replace(/['’]s\s*$/u, '')
      .matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu),
  ]
  const last = words.at(-1)
  return last ? [start + last.index, start + last.index + last[0].replace(/[.'’-]+$/u, '').length] : null
}

/** An error for reading: its class, what was chosen, what would have been right, and the words around. */
export function explain(doc, quote, chosen, aim, { attributed, reachable, strict, n }) {
  const show = (candidate) => {
    if (!candidate) return null
    if (!candidate.link) return 'nobody'
    const { link, reading } = candidate
    const { scope, cue, kind, sentences } = reading
    const { start, end } = scope.tokens
    const words = (a, b) => doc.text.slice(start[a], end[b - 1])
    return `${kind}/${sentences} ${words(link.phrase.start, link.phrase.end)} | ${words(cue.start, cue.end)} (${cue.kind}.${cue.form}) s${link.side}o${link.order}`
  }
  return {
    class: attributed ? classOf(quote.kind, reachable, chosen, aim) : 'a term gets a speaker',
    kind: quote.kind,
    pub: doc.meta?.publisher,
    gold: quote.sourceText,
    cue: quote.cueText,
    chosen: show(chosen),
    aim: show(aim),
    n,
    right: strict.filter(Boolean).length,
    before: doc.text.slice(Math.max(0, quote.start - 300), quote.start),
    quote: doc.text.slice(quote.start, quote.end),
    after: doc.text.slice(quote.end, quote.end + 200),
  }
}

/** How an attributed quote went wrong; the classes that docs/quality.md counts. */
function classOf(kind, reachable, chosen, aim) {
  if (!reachable) return `the source is no candidate, ${kind}`
  if (!chosen?.link) return `nobody, ${kind}`
  const [a, b] = [chosen.reading, aim.reading]
  if (a.cue === b.cue && a.kind === b.kind) return 'right cue, wrong phrase'
  if (isBeside(a.kind) && isBeside(b.kind)) {
    if (a.kind !== b.kind) return 'before or behind'
    return a.sentences === b.sentences ? 'wrong verb of the sentence' : 'a cue of another sentence'
  }
  return 'the speaker before, or a new one'
}

/** Whether a reading's cue stands beside the quote: before it (1) or behind it (2). */
function isBeside(kind) {
  return kind === 1 || kind === 2
}
