import { type Dispatch, type Quote, toPosition } from 'wirecopy'
import { appendText } from './batches.ts'

/** Shows a text in the output pane; the element's text is that text. */
export function drawOutput(element: HTMLElement, text: string): void {
  element.replaceChildren()
  appendText(element, text)
}

/** A definition list of what is known of one quote. */
export function drawQuote(element: HTMLElement, quote: Quote | undefined): void {
  if (!quote) {
    element.replaceChildren(note('Hover or focus a quote to see who spoke, and why we think so.'))
    return
  }
  const words = document.createElement('blockquote')
  words.textContent = quote.content.length > 280 ? `${quote.content.slice(0, 280)}…` : quote.content
  const list = document.createElement('dl')
  const row = (term: string, value: string | null | undefined) => {
    if (!value) return
    const dt = document.createElement('dt')
    dt.textContent = term
    const dd = document.createElement('dd')
    dd.textContent = value
    list.append(dt, dd)
  }
  row('Speaker', quote.speaker?.name ?? (quote.kind === 'term' ? 'nobody: a term' : 'nobody named'))
  row('Jointly', quote.jointly.map((speaker) => speaker.name).join(', '))
  row('Mention', quote.speaker && `${quote.speaker.mention.text} (${quote.speaker.mention.kind})`)
  row('Cue', quote.cue?.text)
  row('Kind', quote.kind)
  row('Certainty', quote.certainty)
  row('Rule', quote.rule)
  row('Offsets', `${quote.start}–${quote.end}`)
  element.replaceChildren(words, list)
}

export function drawSpeakers(element: HTMLElement, dispatch: Dispatch): void {
  if (dispatch.speakers.length === 0) {
    element.replaceChildren(alone('Nobody is quoted.'))
    return
  }
  element.replaceChildren(
    ...dispatch.speakers.map((speaker, index) => {
      const item = document.createElement('li')
      const name = document.createElement('b')
      name.className = `chip speaker-${index % 8}`
      name.textContent = speaker.name
      const count = speaker.quotes.length
      const about = [speaker.title?.text, speaker.kind, `${count} ${count === 1 ? 'quote' : 'quotes'}`]
      item.append(name, ` ${about.filter(Boolean).join(' · ')}`)
      return item
    }),
  )
}

export function drawIssues(element: HTMLElement, source: string, dispatch: Dispatch): void {
  if (dispatch.issues.length === 0) {
    element.replaceChildren(alone('No doubts.'))
    return
  }
  element.replaceChildren(
    ...dispatch.issues.map((issue) => {
      const item = document.createElement('li')
      const code = document.createElement('b')
      code.textContent = issue.code
      item.append(code, ` ${toPosition(source, issue.start).line}: ${issue.message}`)
      return item
    }),
  )
}

export function drawLegend(element: HTMLElement, dispatch: Dispatch): void {
  const kinds = new Set<string>(dispatch.sections.map((section) => section.kind).filter((kind) => kind !== 'space'))
  for (const quote of dispatch.quotes) kinds.add(`${quote.kind} quote`)
  if (dispatch.speakers.length > 0) kinds.add('mention').add('cue')
  element.replaceChildren(
    ...[...kinds].map((kind) => {
      const item = document.createElement('li')
      const swatch = document.createElement('span')
      swatch.className = `swatch ${kind.replace(/(\w+) quote/, 'quote $1')}`
      item.append(swatch, kind)
      return item
    }),
  )
}

/** What stands in a list that has nothing to list. */
function alone(text: string): HTMLElement {
  const item = document.createElement('li')
  item.className = 'alone'
  item.append(note(text))
  return item
}

function note(text: string): HTMLElement {
  const element = document.createElement('p')
  element.className = 'hint'
  element.textContent = text
  return element
}
