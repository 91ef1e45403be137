import { sortIssues } from './issues.ts'
import { type Layout, layOut } from './layout/index.ts'
import { layoutLexicon } from './lexicon/layout.ts'
import { quotesLexicon } from './lexicon/quotes.ts'
import { layout as enLayout } from './locales/en/layout/index.ts'
import { quotes as enQuotes } from './locales/en/quotes/index.ts'
import { localeHalf, readOptions, type Settings } from './options.ts'
import { findQuotes, type Quotation } from './quotes/index.ts'
import { RULE_NAMES } from './rule-names.ts'
import { asWritten } from './text/as-written.ts'
import type { Body, Boilerplate, Byline, Dateline, Dispatch, DispatchOptions, Headline, Quote } from './types/index.ts'

/**
 * Splits a piece of wire copy into its parts.
 *
 * @param source The text, exactly as it came. Any string gives a dispatch; anything else is a `TypeError`.
 * @param options See {@link DispatchOptions}.
 * @returns All parts with their offsets (UTF-16 code units into `source`, half-open); doubts are in `issues`.
 * @example
 * ```ts
 * const dispatch = parseDispatch('LENKOVO, May 8 (AVN) - “We will go,” said Ann Kerr.')
 * dispatch.dateline?.places[0]?.text // 'LENKOVO'
 * dispatch.quotes[0]?.speaker?.name // 'Ann Kerr'
 * ```
 */
export function parseDispatch(source: string, options?: DispatchOptions): Dispatch {
  const settings = readOptions('parseDispatch', source, options, RULE_NAMES)
  return asWritten(source, (text) => toDispatch(text, settings))
}

/**
 * The headline of a source, as {@link parseDispatch} gives it.
 *
 * @param source The text; a fragment is a short dispatch. Anything but a string is a `TypeError`.
 * @param options See {@link DispatchOptions}.
 * @returns The headline, its label apart; null where there is none.
 * @example
 * ```ts
 * parseHeadline('BREAKING: Lenkovo votes\n\nLENKOVO (AVN) - The town votes today.')?.label?.text // 'BREAKING:'
 * ```
 */
export function parseHeadline(source: string, options?: DispatchOptions): Headline | null {
  return fromLayout('parseHeadline', source, options, ({ headline }) => headline)
}

/**
 * The dateline of a source, as {@link parseDispatch} gives it.
 *
 * @param source The text; a fragment is a short dispatch. Anything but a string is a `TypeError`.
 * @param options See {@link DispatchOptions}.
 * @returns Places, date and agency, with the separator; null where there is none.
 * @example
 * ```ts
 * parseDateline('LENKOVO, May 8 (AVN) - The town votes today.')?.date?.month // 5
 * ```
 */
export function parseDateline(source: string, options?: DispatchOptions): Dateline | null {
  return fromLayout('parseDateline', source, options, ({ dateline }) => dateline)
}

/**
 * The byline of a source, as {@link parseDispatch} gives it: the one on top, else the sign-off.
 *
 * @param source The text; a fragment is a short dispatch. Anything but a string is a `TypeError`.
 * @param options See {@link DispatchOptions}.
 * @returns Authors, place and agency; null where there is none.
 * @example
 * ```ts
 * parseByline('By Ann Kerr and Raj Mehta, AVN')?.authors.map((author) => author.name) // ['Ann Kerr', 'Raj Mehta']
 * ```
 */
export function parseByline(source: string, options?: DispatchOptions): Byline | null {
  return fromLayout('parseByline', source, options, ({ bylines }) => bylines[0] ?? null)
}

/**
 * The body of a source, as {@link parseDispatch} gives it.
 *
 * @param source The text; a fragment is a short dispatch. Anything but a string is a `TypeError`.
 * @param options See {@link DispatchOptions}.
 * @returns The paragraphs and their joined text; an empty body at 0, 0 where there is none.
 * @example
 * ```ts
 * parseBody('Lenkovo votes\n\nThe town votes today.\n\nShare this article').text // 'The town votes today.'
 * ```
 */
export function parseBody(source: string, options?: DispatchOptions): Body {
  return fromLayout('parseBody', source, options, ({ body }) => body)
}

/**
 * The quotes of a source, as {@link parseDispatch} gives them.
 *
 * @param source The text; a fragment is a short dispatch. Anything but a string is a `TypeError`.
 * @param options See {@link DispatchOptions}.
 * @returns The quotes in source order, with speaker, cue and the rule that attributed them.
 * @example
 * ```ts
 * parseQuotes('“We will go,” said Ann Kerr.')[0]?.speaker?.name // 'Ann Kerr'
 * ```
 */
export function parseQuotes(source: string, options?: DispatchOptions): readonly Quote[] {
  const settings = readOptions('parseQuotes', source, options, RULE_NAMES)
  return asWritten(source, (text) => toQuotes(text, toLayout(text, settings), settings).quotes)
}

/**
 * What is on the page and not the story, as {@link parseDispatch} gives it.
 *
 * @param source The text; a fragment is a short dispatch. Anything but a string is a `TypeError`.
 * @param options See {@link DispatchOptions}.
 * @returns Typed blocks in source order, with heading and items.
 * @example
 * ```ts
 * parseBoilerplate('The town votes today.\n\nLeave a review')[0]?.kind // 'comments'
 * ```
 */
export function parseBoilerplate(source: string, options?: DispatchOptions): readonly Boilerplate[] {
  return fromLayout('parseBoilerplate', source, options, ({ boilerplate }) => boilerplate)
}

function toDispatch(source: string, settings: Settings): Dispatch {
  const layout = toLayout(source, settings)
  const { quotes, speakers, issues } = toQuotes(source, layout, settings)
  const { headline, deck, dateline, bylines, credit, body, boilerplate, sections } = layout
  return {
    version: 1,
    headline,
    deck,
    dateline,
    byline: bylines[0] ?? null,
    bylines,
    credit,
    body,
    quotes,
    speakers,
    boilerplate,
    sections,
    issues: sortIssues([...layout.issues, ...issues]),
  }
}

/** What `take` takes of the layout, for the parsers that need no more. */
function fromLayout<T>(
  name: string,
  source: string,
  options: DispatchOptions | undefined,
  take: (layout: Layout) => T,
): T {
  const settings = readOptions(name, source, options, RULE_NAMES)
  return take(asWritten(source, (text) => toLayout(text, settings)))
}

function toLayout(source: string, settings: Settings): Layout {
  const { headline, agencies, disabled, rules } = settings
  const lexicon = layoutLexicon(localeHalf(settings, 'layout', enLayout), agencies)
  return layOut(source, { lexicon, headline, disabled, rules })
}

function toQuotes(source: string, layout: Layout, settings: Settings): Quotation {
  const lexicon = quotesLexicon(localeHalf(settings, 'quotes', enQuotes))
  const { headline, deck, dateline, body, credit } = layout
  return findQuotes(
    source,
    { headline, deck, paragraphs: body.paragraphs, credit, dateline },
    { lexicon, disabled: settings.disabled },
  )
}
