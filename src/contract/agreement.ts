import { meant } from '../text/decode.ts'
import { unwrap } from '../text/unwrap.ts'
import type { Body, DateStamp, Dispatch } from '../types/index.ts'
import { type Context, fail } from './context.ts'
import { checkQuotes } from './quotes.ts'
import { checkSections } from './sections.ts'
import { checkInside, checkOrder } from './spans.ts'

/** Holds what a dispatch of the right shape says in one place against what it says in another. */
export function checkAgreement(context: Context, dispatch: Dispatch, path: string): void {
  const { headline, dateline, byline, bylines, credit, boilerplate, body, issues } = dispatch
  checkSections(context, dispatch, `${path}.sections`)
  if (headline) {
    const { label, title } = headline
    checkInside(context, headline, headline, `${path}.headline`)
    if (title.text === '') fail(context, `${path}.headline.title.text`, 'not be empty', title.text)
    if (label && label.end > title.start) fail(context, `${path}.headline.label.end`, 'be before the title', label.end)
  }
  if (dateline) checkInside(context, dateline, dateline, `${path}.dateline`)
  if (dateline?.date) checkDate(context, dateline.date, `${path}.dateline.date`)
  bylines.forEach((one, at) => {
    checkInside(context, one, one, `${path}.bylines[${at}]`)
  })
  // Both are copies with their fields in one order.
  if (JSON.stringify(byline) !== JSON.stringify(bylines[0] ?? null)) {
    fail(context, `${path}.byline`, 'be the first of bylines', byline)
  }
  if (credit) checkInside(context, credit, credit, `${path}.credit`)
  checkBody(context, body, `${path}.body`)
  checkQuotes(context, dispatch, path)
  boilerplate.forEach((block, at) => {
    const here = `${path}.boilerplate[${at}]`
    checkInside(context, block, block.heading, `${here}.heading`)
    block.items.forEach(({ start, end, date }, i) => {
      checkInside(context, block, { start, end }, `${here}.items[${i}]`)
      if (date) checkDate(context, date, `${here}.items[${i}].date`)
    })
  })
  checkOrder(context, issues, `${path}.issues`)
}

function checkBody(context: Context, { start, end, text, paragraphs }: Body, path: string): void {
  if (start !== (paragraphs[0]?.start ?? 0))
    fail(context, `${path}.start`, 'be where its first paragraph starts', start)
  if (end !== (paragraphs.at(-1)?.end ?? 0)) fail(context, `${path}.end`, 'be where its last paragraph ends', end)
  paragraphs.forEach((paragraph, at) => {
    if (paragraph.content === unwrap(meant(paragraph.text))) return
    fail(context, `${path}.paragraphs[${at}].content`, 'be its text, unwrapped,', paragraph.content)
  })
  if (text !== paragraphs.map(({ content }) => content).join('\n\n')) {
    fail(context, `${path}.text`, "be the paragraphs' content joined by blank lines,", text)
  }
}

function checkDate(context: Context, { year, month, day, iso }: DateStamp, path: string): void {
  const whole = year !== null && month !== null && day !== null
  const wanted = whole ? `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` : null
  if (iso !== wanted) fail(context, `${path}.iso`, `be ${wanted}, as year, month and day say,`, iso)
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
