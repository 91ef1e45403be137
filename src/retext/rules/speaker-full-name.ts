import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { onlyKnown } from '../../text/given.ts'
import type { Mention } from '../../types/index.ts'
import { readCopy } from './copy.ts'
import { type CommonWords, commonWords, firstNamed, fullName, isCapital, nameWords, plain } from './names.ts'
import { readStrings } from './options.ts'

/** Options of {@link retextSpeakerFullName}. */
export interface SpeakerFullNameOptions {
  /** People who go by one name. Default: none. */
  readonly allow?: readonly string[]
}

/**
 * Lint rule `speaker-full-name`: a person who is quoted and whose full name stands nowhere in the copy. The message
 * stands at the first mention by name.
 *
 * @param options See {@link SpeakerFullNameOptions}.
 * @example
 * ```ts
 * retext().use(retextDispatch).use(retextSpeakerFullName, { allow: ['Adele'] })
 * ```
 */
export const retextSpeakerFullName: Plugin<[(SpeakerFullNameOptions | null | undefined)?], Root> = (options) => {
  onlyKnown('retextSpeakerFullName', options ?? {}, ['allow'])
  const allow = new Set(readStrings('retextSpeakerFullName', 'allow', options?.allow))
  return (tree, file) => {
    const { source, dispatch, report } = readCopy('retextSpeakerFullName', tree, file)
    const common = commonWords(dispatch)
    for (const speaker of dispatch.speakers) {
      if (speaker.kind !== 'person' || allow.has(speaker.name) || fullName(speaker.name)) continue
      const mention = firstNamed(speaker)
      if (!mention || !isWholeName(source, mention, common)) continue
      report(mention, {
        ruleId: 'speaker-full-name',
        reason: `Unexpected speaker \`${speaker.name}\` without a full name, expected it at the first mention`,
        actual: mention.text,
      })
    }
  }
}

const BEFORE_NAME = 1
const AFTER_NAME = 24

/**
 * Whether a mention can be taken at its word: nothing of a name that goes on behind it, no longer name within it, no
 * abbreviation in brackets, no ordinary word that opens a sentence.
 */
function isWholeName(source: string, { start, end, text }: Mention, common: CommonWords): boolean {
  if (text.endsWith('.') || /[([]/.test(source.slice(Math.max(0, start - BEFORE_NAME), start))) return false
  if (/^ (?:\p{Lu}|\p{Ll}{1,3} ['’])/u.test(source.slice(end, end + AFTER_NAME))) return false
  let last = ''
  let names = 0
  for (const [word] of nameWords(text)) {
    const own = isCapital(word) && !common.has(plain(word).toLowerCase())
    if (own) names++
    // Two names on end are a full one, unless the first is a title in short: "Gov. Kerr".
    if (own && last !== '' && !last.endsWith('.')) return false
    last = own ? word : ''
  }
  return names > 0
}
