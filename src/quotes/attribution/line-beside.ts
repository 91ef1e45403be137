import { itemBefore } from '../../text/list.ts'
import { ORIGIN, POINT } from './cues.ts'
import { findLinks, sureLink } from './links.ts'
import { COMMA, STOP } from './mark-codes.ts'
import { NAME } from './phrase.ts'
import type { Scope } from './scope.ts'
import { clearly, type Reading, type Situation, ZONE_AFTER, ZONE_BEFORE } from './situation.ts'
import { tokenClass } from './token-class.ts'

// Lines of their own that only say whose the quote above or below is.

/** "And from Chairwoman Kerr: ⏎ “…”": a line that ends in a name and a colon, and says nothing else of it. */
export function announcedAbove(situation: Situation): Reading | null {
  const { scope, at, lastScope, lastAt, scopes, firstZone } = situation
  const above = scopes && at === scope.from && lastAt + 1 === lastScope.to ? scopes.before(firstZone) : null
  const cue = above && itemBefore(above.cues, above.cues.length)
  if (!above || cue?.kind !== POINT || cue.end !== above.to) return null
  const phrase = itemBefore(above.phrases, above.phrases.length)
  if (phrase?.kind !== NAME || phrase.end !== cue.start) return null
  const lead = itemBefore(above.cues, above.cues.length - 1)
  if (phrase.start !== above.from && (lead?.kind !== ORIGIN || lead.end !== phrase.start)) return null
  const link = sureLink(phrase, 0, tokenClass(above.tokens, phrase.start - 1), tokenClass(above.tokens, phrase.end), 1)
  return clearly(situation, { kind: ZONE_BEFORE, scope: above, cue, link, sentences: 1, gap: 1 })
}

/** "– Kerr" below the quote: a dash and a name are all, or a comma follows. */
export function signatureBelow(situation: Situation): Reading | null {
  const { lastScope, lastAt, scopes, lastZone } = situation
  const scope = scopes && lastAt + 1 === lastScope.to ? scopes.after(lastZone) : null
  const cue = scope?.cues[0]
  if (!scope || cue?.kind !== POINT || cue.start !== scope.from) return null
  const link = findLinks(scope, cue).find(({ phrase }) => phrase.start === cue.end)
  if (!link || link.phrase.kind !== NAME || !isSeparated(scope, link.phrase.end)) return null
  return clearly(situation, { kind: ZONE_AFTER, scope, cue, link, sentences: 1, gap: 0 })
}

function isSeparated({ tokens, to }: Scope, at: number): boolean {
  return at === to || tokens.code[at] === COMMA || (at + 1 === to && tokens.code[at] === STOP)
}
