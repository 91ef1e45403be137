import { SOURCE, SPOKEN_NOUN } from './cues.ts'
import type { Link } from './links.ts'
import { AROUND, BEFORE, BEHIND, INHERITED, type Reading, ZONE_AFTER } from './situation.ts'

/** Names of the rules of attribution, for `disable` and for `rule`. */
export const ATTRIBUTION_RULES = [
  'according-to',
  'dash-below',
  'headline-source',
  'headline-subject',
  'inherited',
  'inverted',
  'label',
  'participle',
  'quote-inverted',
  'quote-subject-verb',
  'sentence-before',
  'speech-noun',
  'subject-verb',
] as const

/** The name of the rule that a reading stands for. */
export function ruleOf({ kind, cue }: Reading, link: Link): (typeof ATTRIBUTION_RULES)[number] {
  if (kind === INHERITED) return 'inherited'
  if (cue?.kind === SOURCE) return 'according-to'
  if (cue?.kind === SPOKEN_NOUN) return 'speech-noun'
  if (kind === AROUND) return 'participle'
  if (kind === BEFORE) return link.side === 1 ? 'inverted' : 'subject-verb'
  if (kind === BEHIND) return link.side === 1 ? 'quote-inverted' : 'quote-subject-verb'
  return kind === ZONE_AFTER ? 'dash-below' : 'sentence-before'
}
