import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { onlyKnown } from '../../text/given.ts'
import type { Dispatch, Quote } from '../../types/index.ts'
import { silence } from '../report.ts'
import { readCopy } from './copy.ts'
import { readFlag, readSome } from './options.ts'

/** Options of {@link retextSpeakerMissing}. */
export interface SpeakerMissingOptions {
  /** Which quotes need a speaker. Default: `['direct', 'partial']`; a term never has one. */
  readonly kinds?: readonly Exclude<Quote['kind'], 'term'>[]
  /** Where to look. Default: `['headline', 'deck', 'body']`. */
  readonly sections?: readonly Quote['section'][]
  /** Also report a quotation inside of another one. Default: false. */
  readonly nested?: boolean
  /** Also report a speaker who is nothing but a pronoun in the whole copy. Default: true. */
  readonly pronouns?: boolean
}

/**
 * Lint rule `speaker-missing`: a quotation with nobody named who said it.
 *
 * @param options See {@link SpeakerMissingOptions}.
 * @example
 * ```ts
 * retext().use(retextDispatch).use(retextSpeakerMissing, { kinds: ['direct'] })
 * ```
 */
export const retextSpeakerMissing: Plugin<[(SpeakerMissingOptions | null | undefined)?], Root> = function (options) {
  onlyKnown('retextSpeakerMissing', options ?? {}, ['kinds', 'sections', 'nested', 'pronouns'])
  const kinds = readSome('retextSpeakerMissing', 'kinds', options?.kinds, ['direct', 'partial'])
  const sections = readSome('retextSpeakerMissing', 'sections', options?.sections, ['headline', 'deck', 'body'])
  const nested = readFlag('retextSpeakerMissing', 'nested', options?.nested, false)
  const pronouns = readFlag('retextSpeakerMissing', 'pronouns', options?.pronouns, true)
  silence(this, pronouns ? ['speaker-missing', 'speaker-unresolved'] : ['speaker-missing'])
  return (tree, file) => {
    const { dispatch, report } = readCopy('retextSpeakerMissing', tree, file)
    // Quotes that go on from one another share the mention: it is reported once.
    const reported = new Set<number>()
    for (const quote of dispatch.quotes) {
      const { kind, section, parent, speaker } = quote
      if (kind === 'term' || !kinds.has(kind) || !sections.has(section) || (!nested && parent !== null)) continue
      if (speaker === null) {
        report(quote, {
          ruleId: 'speaker-missing',
          reason: 'Unexpected quotation with nobody named, expected its speaker',
          actual: quote.text,
        })
      } else if (pronouns && isOnlyPronoun(dispatch, quote) && !reported.has(speaker.mention.start)) {
        const { mention } = speaker
        reported.add(mention.start)
        report(mention, {
          ruleId: 'speaker-missing',
          reason: `Unexpected \`${mention.text}\` as the speaker, expected somebody who is named`,
          actual: mention.text,
        })
      }
    }
  }
}

function isOnlyPronoun({ speakers }: Dispatch, { speaker }: Quote): boolean {
  const mentions = speaker ? speakers[speaker.index]?.mentions : undefined
  return mentions?.every((mention) => mention.kind === 'pronoun') ?? false
}
