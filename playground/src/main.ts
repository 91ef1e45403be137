import type { Dispatch } from 'wirecopy'
import { drawLine } from './line.ts'
import { outputs } from './output.ts'
import { drawIssues, drawLegend, drawOutput, drawQuote, drawSpeakers } from './panel.ts'
import { parse, write } from './parse.ts'
import { fromFragment, toFragment } from './permalink.ts'
import { samples } from './samples.ts'
import './style.css'
import { drawView } from './view.ts'

const by = <T extends Element = HTMLElement>(id: string) => document.querySelector(`#${id}`) as unknown as T
const input = by<HTMLTextAreaElement>('source')
const view = by('view')
const status = by('status')

let source = ''
let dispatch: Dispatch | null = null
let output = outputs[0] as string
let lit: number | null = null

async function show(text: string): Promise<void> {
  source = text
  const parsed = await parse(text)
  if (!parsed) return
  dispatch = parsed
  await answer()
  if (dispatch !== parsed) return
  drawView(view, text, parsed)
  await answer()
  if (dispatch !== parsed) return
  drawLegend(by('legend'), parsed)
  drawSpeakers(by('speakers'), parsed)
  drawIssues(by('issues'), text, parsed)
  light(null)
  await showOutput()
  if (dispatch !== parsed) return
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`
  status.textContent = `${count(parsed.body.paragraphs.length, 'paragraph')}, ${count(parsed.quotes.length, 'quote')}, ${count(parsed.speakers.length, 'speaker')}, ${count(parsed.issues.length, 'issue')}`
}

/** Lets the page answer before more is drawn: what a long dispatch takes is cut into short pieces. */
function answer(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

async function showOutput(): Promise<void> {
  const [name, shown] = [output, dispatch]
  const text = shown ? await write(name, source, shown) : ''
  // Another text or form may have been asked for.
  if (name === output && shown === dispatch) drawOutput(by('output'), text)
}

/** Shows one quote: its card, and the line to its mention. */
function light(index: number | null): void {
  lit = index
  const quote = index === null ? undefined : dispatch?.quotes[index]
  drawQuote(by('quote'), quote)
  for (const element of view.querySelectorAll('.lit')) element.classList.remove('lit')
  const from = view.querySelector(`[data-quote="${index}"]`)
  const mention = quote?.speaker?.mention
  const to = mention ? view.querySelector(`.mention[data-start="${mention.start}"]`) : null
  from?.classList.add('lit')
  to?.classList.add('lit')
  drawLine(from, to)
}

function quoteAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-quote]') : null
}

view.addEventListener('pointerover', (event) => {
  const element = quoteAt(event.target)
  if (element) light(Number(element.dataset.quote))
})
view.addEventListener('focusin', (event) => {
  const element = quoteAt(event.target)
  if (!element) return
  // One tab stop for the whole text; the arrows move it from quote to quote.
  for (const other of view.querySelectorAll('[data-quote][tabindex="0"]')) other.setAttribute('tabindex', '-1')
  element.tabIndex = 0
  light(Number(element.dataset.quote))
})
view.addEventListener('keydown', (event) => {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  const all = [...view.querySelectorAll<HTMLElement>('[data-quote]')]
  const here = all.indexOf(document.activeElement as HTMLElement)
  const next = event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : step && here >= 0 ? here + step : -1
  const element = all[next]
  if (!element) return
  event.preventDefault()
  element.focus()
})
const redraw = () => light(lit)
addEventListener('scroll', redraw, { passive: true, capture: true })
addEventListener('resize', redraw)

/** A text area takes seconds to lay out a megabyte: of a longer text it holds only so much. UTF-16 code units. */
const MOST_EDITED = 100_000
const SHOWN = 5000

let pending = 0
input.addEventListener('input', () => {
  clearTimeout(pending)
  if (input.value.length > MOST_EDITED) return load(input.value)
  pending = window.setTimeout(() => show(input.value), input.value.length > 20_000 ? 150 : 0)
})
input.addEventListener('paste', (event) => {
  const pasted = event.clipboardData?.getData('text') ?? ''
  if (pasted.length <= MOST_EDITED) return
  event.preventDefault()
  const { value, selectionStart, selectionEnd, readOnly } = input
  load(readOnly ? pasted : value.slice(0, selectionStart) + pasted + value.slice(selectionEnd))
})
by('clear').addEventListener('click', () => {
  load('')
  input.focus()
})
for (const type of ['dragover', 'drop']) document.addEventListener(type, (event) => event.preventDefault())
document.addEventListener('drop', async (event) => {
  const text = (await event.dataTransfer?.files[0]?.text()) ?? event.dataTransfer?.getData('text') ?? ''
  if (text) load(text)
})

function load(text: string): void {
  const isLong = text.length > MOST_EDITED
  input.value = isLong ? text.slice(0, SHOWN) : text
  input.readOnly = isLong
  by('long').hidden = !isLong
  // A text area turns every line end into \n; what it holds is what is parsed, so that offsets agree.
  void show(isLong ? text : input.value)
}

const select = by<HTMLSelectElement>('samples')
for (const group of new Set(samples.map((sample) => sample.group))) {
  const element = document.createElement('optgroup')
  element.label = group
  samples.forEach((sample, index) => {
    if (sample.group === group) element.append(new Option(sample.name, String(index)))
  })
  select.append(element)
}
select.addEventListener('change', () => load(samples[Number(select.value)]?.text ?? ''))

const theme = by<HTMLButtonElement>('theme')
const setDark = (dark: boolean) => {
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  theme.setAttribute('aria-pressed', String(dark))
}
setDark(matchMedia('(prefers-color-scheme: dark)').matches)
theme.addEventListener('click', () => setDark(document.documentElement.dataset.theme !== 'dark'))

by('link').addEventListener('click', async () => {
  location.hash = await toFragment(source)
  try {
    await navigator.clipboard.writeText(location.href)
    status.textContent = 'Permalink copied: the text is in the link itself.'
  } catch {
    status.textContent = 'The permalink is in the address bar.'
  }
})

// It scrolls, so the keyboard must reach it.
by('output').tabIndex = 0

const tabs = by('tabs')
tabs.append(
  ...outputs.map((name) => {
    const tab = document.createElement('button')
    tab.type = 'button'
    tab.role = 'tab'
    tab.textContent = name
    tab.setAttribute('aria-controls', 'output')
    tab.addEventListener('click', () => choose(name))
    return tab
  }),
)
tabs.addEventListener('keydown', (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (!step) return
  const next = outputs[(outputs.indexOf(output) + step + outputs.length) % outputs.length] as string
  choose(next)
  ;(tabs.children[outputs.indexOf(next)] as HTMLElement).focus()
})
function choose(name: string): void {
  output = name
  for (const tab of tabs.children as HTMLCollectionOf<HTMLElement>) {
    tab.setAttribute('aria-selected', String(tab.textContent === name))
    tab.tabIndex = tab.textContent === name ? 0 : -1
  }
  void showOutput()
}

choose(output)
const linked = await fromFragment(location.hash)
load(linked ?? samples[0]?.text ?? '')
