import { retext } from 'retext'
import type { Plugin } from 'unified'
import { VFile } from 'vfile'
import type { Dispatch, Mention, Part, Quote, Speaker } from '../../types/index.ts'

// Dispatches by hand, so that a rule is tested on what it says and not on what the parser finds.

/** The nth part of the source with this text. */
export function part(source: string, text: string, nth = 0): Part {
  let start = source.indexOf(text)
  for (let i = 0; i < nth; i++) start = source.indexOf(text, start + 1)
  if (start === -1) throw new Error(`no ${text} in the source`)
  return { start, end: start + text.length, text }
}

export function mention(source: string, text: string, nth = 0, kind: Mention['kind'] = 'name'): Mention {
  return { ...part(source, text, nth), kind }
}

export function speaker(name: string, mentions: readonly Mention[], more: Partial<Speaker> = {}): Speaker {
  return { name, kind: 'person', title: null, mentions, quotes: [], ...more }
}

/** A quote of the body; its marks are one character each, where `marks` says that they are there. */
export function quote(source: string, text: string, more: Partial<Quote> = {}): Quote {
  const whole = part(source, text)
  const { marks = 'both' } = more
  const start = whole.start + (marks === 'both' || marks === 'open' ? 1 : 0)
  const end = whole.end - (marks === 'both' || marks === 'close' ? 1 : 0)
  const words = { start, end, text: source.slice(start, end) }
  return {
    ...whole,
    content: words.text,
    parts: [words],
    marks,
    kind: 'direct',
    section: 'body',
    paragraph: 0,
    speaker: null,
    jointly: [],
    cue: null,
    continues: null,
    parent: null,
    certainty: null,
    rule: null,
    ...more,
  }
}

/** A dispatch that is all body, a paragraph a blank line, with what the test adds. */
export function dispatchOf(source: string, more: Partial<Dispatch> = {}): Dispatch {
  const texts = source.split('\n\n')
  let at = 0
  const paragraphs = texts.map((text) => {
    const start = at
    at += text.length + 2
    return { start, end: start + text.length, text, content: text, kind: 'paragraph' as const }
  })
  return {
    version: 1,
    headline: null,
    deck: null,
    dateline: null,
    byline: null,
    bylines: [],
    credit: null,
    body: { start: 0, end: source.length, paragraphs, text: source },
    quotes: [],
    speakers: [],
    boilerplate: [],
    sections: source === '' ? [] : [{ start: 0, end: source.length, kind: 'body', index: 0, rule: 'test' }],
    issues: [],
    ...more,
  }
}

/** What one rule says of a dispatch: `ruleId text` of each message, the text cut out by its place. */
export function lint<O>(
  // biome-ignore lint/suspicious/noExplicitAny: the rules' own Root and that of retext are one only to the type checker
  rule: Plugin<[(O | null | undefined)?], any>,
  source: string,
  dispatch: Partial<Dispatch>,
  options?: O,
): string[] {
  const file = new VFile(source)
  const processor = retext()
    .use(() => (tree) => {
      tree.data = { dispatch: dispatchOf(source, dispatch) }
    })
    .use(rule, options)
  processor.runSync(processor.parse(file), file)
  return file.messages.map(({ ruleId, place, source: from }) => {
    const { start, end } = place as { start: { offset: number }; end: { offset: number } }
    if (from !== 'wirecopy') throw new Error(`a message of ${from}`)
    return `${ruleId} ${source.slice(start.offset, end.offset)}`
  })
}
