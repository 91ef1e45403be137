import type { Root, RootContent } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import type { Plugin, Processor } from 'unified'
import { parseDispatch } from '../dispatch.ts'
import { given } from '../text/given.ts'
import type { Section } from '../types/index.ts'
import { annotate } from './annotate.ts'
import { place } from './place.ts'
import { pointsOf } from './points.ts'
import { type ProseParser, parseProse } from './prose.ts'
import { type File, reportIssues } from './report.ts'
import type { DispatchParseOptions, NlcstParser, SectionNode } from './types.ts'

/**
 * Plugin that parses wire copy into nlcst, each section's prose on its own, with the dispatch on the root.
 *
 * @param options Options of the parser of dispatches, and `parser`, who parses the prose (default: parse-english).
 * @example
 * ```ts
 * const tree = unified().use(dispatchParse).parse('Lenkovo votes\n\nLENKOVO (AVN) - The town votes today.')
 * tree.data?.dispatch?.headline?.text // 'Lenkovo votes'
 * ```
 */
export const dispatchParse: Plugin<[(DispatchParseOptions | null | undefined)?], string, Root> = function (options) {
  const { parser, ...rest } = options ?? {}
  checkParser(parser)
  this.parser = (source, file) => {
    const dispatch = parseDispatch(source, rest)
    const points = pointsOf(source)
    const parse = proseParser(this, parser, file)
    const tree: Root = {
      type: 'RootNode',
      children: dispatch.sections.map((section) => toNode(section, source, parse)),
    }
    place(tree, 0, source, points)
    annotate(tree, dispatch)
    reportIssues(this, dispatch, file, points)
    return tree
  }
}

function toNode(section: Section, source: string, parse: ProseParser): RootContent {
  const { kind, index } = section
  const text = source.slice(section.start, section.end)
  if (kind === 'space') return { type: 'WhiteSpaceNode', value: text }
  return { type: 'SectionNode', kind, index, children: parseProse(text, parse) as SectionNode['children'] }
}

function proseParser(processor: Processor, parser: NlcstParser | undefined, file: File): ProseParser {
  if (typeof parser === 'function') return (text) => parser(text, file)
  if (parser) return (text) => parser.parse(text)
  const english = new ParseEnglish()
  // The same hooks as retext-english has, so that plugins that extend it work here too.
  const data = processor.data() as Readonly<Record<string, unknown>>
  prepend(english.tokenizeParagraphPlugins, data.nlcstParagraphExtensions)
  prepend(english.tokenizeRootPlugins, data.nlcstRootExtensions)
  prepend(english.tokenizeSentencePlugins, data.nlcstSentenceExtensions)
  return (text) => english.parse(text)
}

function prepend<T>(list: T[], extensions: unknown): void {
  if (Array.isArray(extensions)) list.unshift(...(extensions as T[]))
}

function checkParser(parser: unknown): void {
  if (parser === undefined || typeof parser === 'function') return
  if (typeof parser === 'object' && parser !== null && typeof (parser as { parse?: unknown }).parse === 'function')
    return
  throw new TypeError(
    `dispatchParse: options.parser must be a function or an object with a parse function, got ${given(parser)}`,
  )
}
