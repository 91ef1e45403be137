import type { BoilerplateKind } from './boilerplate.ts'
import type { Section } from './dispatch.ts'
import type { Locale } from './locale.ts'
import type { Part, Span } from './span.ts'

/** Options of every parser. All are optional; one of a wrong type, or of another name, is a `TypeError` that names it. */
export interface DispatchOptions {
  /** Language data; several are joined. Default: `en`. */
  readonly locale?: Locale | readonly Locale[]
  /** 'none': the source has no headline (a feed keeps it apart). Default: 'auto'. */
  readonly headline?: 'auto' | 'none'
  /** Names of agencies to know besides the locale's. Default: none. */
  readonly agencies?: readonly string[]
  /** Rules to switch off, by name; an unknown name is a `TypeError` that lists the known ones. Default: none. */
  readonly disable?: readonly string[]
  /** Layout rules added before the built-in ones. Experimental. Default: none. */
  readonly rules?: readonly LayoutRule[]
}

/**
 * A rule of layout: it claims, it does not decide. Experimental.
 *
 * @example
 * ```ts
 * const hotline: LayoutRule = {
 *   name: 'hotline',
 *   claim: (block) => block.text.startsWith('Hotline:')
 *     ? { start: block.start, end: block.end, kind: 'boilerplate', boilerplate: 'contact', strength: 1 }
 *     : null,
 * }
 * ```
 */
export interface LayoutRule {
  /** The key in `disable` and in `sections[].rule`. */
  readonly name: string
  /** The claim on this block, or on a part of it; null where the rule has nothing to say. */
  readonly claim: (block: Block, context: LayoutContext) => Claim | null
}

/** Lines that stand together: what a rule looks at. Experimental. */
export interface Block extends Part {
  /** Place in `LayoutContext.blocks`. */
  readonly index: number
  /** Its lines, without line ends. */
  readonly lines: readonly Span[]
}

/** The whole document, for rules that need more than their block. Experimental. */
export interface LayoutContext {
  /** The whole text, characters that were spelt out ("&amp;") as they were meant; offsets of blocks and claims count in it. */
  readonly source: string
  /** All blocks of it, in order. */
  readonly blocks: readonly Block[]
}

/** What a rule says a span is. Experimental. */
export interface Claim extends Span {
  /** What the span is. */
  readonly kind: Exclude<Section['kind'], 'space'>
  /** Which kind of boilerplate, where `kind` is that. Default: 'other'. */
  readonly boilerplate?: BoilerplateKind
  /** 0 to 1: how sure. The resolver weighs it against other claims. */
  readonly strength: number
}
