import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { readCopy } from './copy.ts'
import { firstNamed, fullName } from './names.ts'
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
  const allow = new Set(readStrings('retextSpeakerFullName', 'allow', options?.allow))
  return (tree, file) => {
    const { dispatch, report } = readCopy('retextSpeakerFullName', tree, file)
    for (const speaker of dispatch.speakers) {
      if (speaker.kind !== 'person' || allow.has(speaker.name) || fullName(speaker.name)) continue
      const mention = firstNamed(speaker)
      if (!mention) continue
      report(mention, {
        ruleId: 'speaker-full-name',
        reason: `Unexpected speaker \`${speaker.name}\` without a full name, expected it at the first mention`,
        actual: mention.text,
      })
    }
  }
}
