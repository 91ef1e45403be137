import { meant } from '../text/decode.ts'
import { skipBlank } from '../text/span.ts'
import type { Dispatch, Section, Span } from '../types/index.ts'
import { type Context, fail } from './context.ts'

/** Sections must follow one another from the first character to the last, and each be the part that it names. */
export function checkSections(context: Context, dispatch: Dispatch, path: string): void {
  const parts = partsOf(dispatch)
  const met = { headline: 0, deck: 0, dateline: 0, byline: 0, body: 0, boilerplate: 0, space: 0 }
  let next = 0
  dispatch.sections.forEach((section, at) => {
    const { start, end, kind, index } = section
    if (start !== next) fail(context, `${path}[${at}].start`, `be ${next}, the end of the one before,`, start)
    if (end === start) fail(context, `${path}[${at}].end`, 'not be its start', end)
    next = end
    const count = met[kind]++
    const listed = kind === 'byline' || kind === 'body' || kind === 'boilerplate'
    const wanted = listed ? count : null
    if (index !== wanted) fail(context, `${path}[${at}].index`, `be ${wanted}, since the kind is "${kind}",`, index)
    if (kind === 'space') {
      if (!isSpaces(context, section)) fail(context, `${path}[${at}].kind`, 'not be "space" where words are,', kind)
      return
    }
    // What has no list of its own is one part; a rule of the caller's may have claimed more of its kind.
    if (!listed && count > 0) return
    const part = parts[kind][count]
    if (part?.start !== start || part.end !== end) {
      fail(context, `${path}[${at}].kind`, `be that of a part from ${start} to ${end}`, kind)
    }
  })
  if (next !== context.length) fail(context, path, `end at ${context.length}, the source's length,`, next)
  for (const [kind, list] of Object.entries(parts)) {
    const count = met[kind as keyof typeof met]
    if (count < list.length) fail(context, path, `hold every ${kind} of the dispatch (${list.length}),`, count)
  }
}

function partsOf(dispatch: Dispatch): Record<Exclude<Section['kind'], 'space'>, readonly Span[]> {
  const { headline, deck, dateline, bylines, body, boilerplate } = dispatch
  return {
    headline: headline ? [headline] : [],
    deck: deck ? [deck] : [],
    dateline: dateline ? [dateline] : [],
    byline: bylines,
    body: body.paragraphs,
    boilerplate,
  }
}

/** Whether there is nothing but white space and control characters, "&nbsp;" too, as far as the source is known. */
function isSpaces({ source }: Context, { start, end }: Span): boolean {
  if (source === null) return true
  const text = meant(source.slice(start, end))
  return skipBlank(text, 0, text.length) === text.length
}
