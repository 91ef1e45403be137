import type { QuotesLexicon } from '../../lexicon/quotes.ts'
import type { Mention, Span } from '../../types/index.ts'
import type { Attribution, Run, Zone } from '../types.ts'
import {
  type Answer,
  AROUND,
  BEFORE,
  BEHIND,
  type Candidate,
  EARLIER,
  INHERITED,
  NOBODY,
  propose,
  type Situation,
  ZONE_AFTER,
} from './candidates.ts'
import { SOURCE, SPOKEN_NOUN } from './cues.ts'
import { describe, frameOf, headWord } from './features.ts'
import { headlineSource } from './headline.ts'
import { kindOf } from './kind.ts'
import { NAME, OWNER, PERSONAL, PRONOUN, WHO } from './phrases.ts'
import { type QuoteShape, quoteShape } from './quote-shape.ts'
import { openScopes, type Place } from './scopes.ts'

/** What attribution needs to know beside source and lexicon. */
export interface AttributionContext {
  /** The agency that the copy names as its own: it asks and is told, it does not speak. */
  readonly agency: string | null
  /** Names of rules that propose nobody. */
  readonly disabled: ReadonlySet<string>
}

const NOBODY_SAID: Attribution = {
  kind: 'term',
  mention: null,
  jointly: [],
  cue: null,
  continues: null,
  certainty: null,
  rule: null,
}

/** Picks one of the candidates by their attributes; 0 is nobody. */
export type Decide = (
  attributes: readonly (readonly number[])[],
  candidates: readonly Candidate[],
  run: number,
) => number

/** Goes through the runs in order; each decision is known to those after it. */
export function attributeBy(
  source: string,
  zones: readonly Zone[],
  runs: readonly Run[],
  lexicon: QuotesLexicon,
  { agency, disabled }: AttributionContext,
  decide: Decide,
): Attribution[] {
  const scopes = openScopes(source, zones, runs, lexicon)
  const attributions: Attribution[] = []
  let previous: Answer | null = null
  let earlier: Answer | null = null
  const heads = new Map<string, number>()
  runs.forEach((run, index) => {
    const shape = quoteShape(source, run.parts, lexicon)
    const first = scopes.place(index, 0)
    const last = run.parts.length > 1 ? scopes.place(index, run.parts.length - 1) : first
    const nested = run.parent !== null
    if (zones[run.zones[0] as number]?.section === 'headline' && !nested) {
      attributions.push(toHeadline(source, first, shape, disabled))
      return
    }
    const situation: Situation = {
      ...first,
      lastScope: last.scope,
      lastAt: last.at,
      before: nested ? null : scopes.before(run.zones[0] as number),
      after: nested ? null : scopes.after(run.zones[run.zones.length - 1] as number),
      shape,
      previous: nested ? null : previous,
      earlier: nested ? null : earlier,
      heads,
    }
    const candidates = propose(situation).filter(
      (candidate) => !disabled.has(ruleOf(candidate)) && !isNamed(source, candidate, agency),
    )
    const frame = frameOf(situation)
    const attributes = candidates.map((candidate) => describe(situation, frame, candidate))
    const candidate = candidates[decide(attributes, candidates, index)] as Candidate
    const goesOn = follows(situation, candidate, attributions)
    attributions.push(toAttribution(source, situation, candidate, goesOn))
    if (nested || !candidate.cue || !candidate.link) return
    const same: boolean =
      previous !== null && previous.link.phrase === candidate.link.phrase && previous.scope === candidate.scope
    const head = headWord(candidate.scope, candidate.link)
    if (previous && headWord(previous.scope, previous.link) !== head) earlier = previous
    if (!same) heads.set(head, (heads.get(head) ?? 0) + 1)
    previous = {
      run: index,
      scope: candidate.scope,
      cue: candidate.cue,
      link: candidate.link,
      quoteScope: last.scope,
      quoteAt: last.at,
      closes: shape.closes,
      opens: shape.opens,
      held: same && previous ? previous.held + 1 : 0,
    }
  })
  return attributions
}

/** Whether the mention has the name in it: the agency's own correspondent asks and reports, and is not quoted. */
function isNamed(source: string, { scope, link }: Candidate, name: string | null): boolean {
  if (!name || !link) return false
  const { start, end } = scope.tokens
  return source.slice(start[link.phrase.start], end[link.phrase.end - 1]).includes(name)
}

/** Whether the quote goes on from a direct quote of the same words of attribution in its zone. */
function follows({ scope, previous }: Situation, { cue }: Candidate, attributions: readonly Attribution[]): boolean {
  if (!previous || previous.cue !== cue || previous.quoteScope !== scope) return false
  return attributions[previous.run]?.kind === 'direct'
}

function toAttribution(source: string, situation: Situation, candidate: Candidate, goesOn: boolean): Attribution {
  const { cue, link, scope, kind } = candidate
  if (!cue || !link) {
    return {
      kind: kindOf(situation, null, false),
      mention: null,
      jointly: [],
      cue: null,
      continues: null,
      certainty: null,
      rule: null,
    }
  }
  const { tokens } = scope
  const { phrase } = link
  const inherited = kind === INHERITED || kind === EARLIER
  const previous = situation.previous
  return {
    kind: kindOf(situation, candidate, goesOn),
    mention: mentionOf(source, tokens.start[phrase.start] as number, tokens.end[phrase.end - 1] as number, phrase.kind),
    jointly: [],
    cue: spanOf(tokens.start[cue.start] as number, tokens.end[cue.end - 1] as number),
    continues: previous && previous.cue === cue ? previous.run : null,
    certainty: inherited || (candidate.sentences > 0 && previous?.cue === cue) ? 'inferred' : 'stated',
    rule: ruleOf(candidate),
  }
}

/** A headline's quotes have a grammar of their own; nothing is inherited from them. */
function toHeadline(
  source: string,
  { scope, at }: Place,
  shape: QuoteShape,
  disabled: ReadonlySet<string>,
): Attribution {
  const found = headlineSource(scope.tokens, at)
  if (!found || disabled.has(found.rule)) return NOBODY_SAID
  const { mention, cue, rule } = found
  const opens = at === 0 && shape.verb === 1 && shape.length >= 4
  return {
    kind: opens ? 'direct' : 'partial',
    mention: mentionOf(source, mention.start, mention.end, NAME),
    jointly: [],
    cue,
    continues: null,
    certainty: 'stated',
    rule,
  }
}

function spanOf(start: number, end: number): Span {
  return { start, end }
}

function mentionOf(source: string, start: number, end: number, kind: number): Mention {
  return { start, end, text: source.slice(start, end), kind: mentionKind(kind) }
}

function mentionKind(kind: number): Mention['kind'] {
  if (kind === PERSONAL || kind === PRONOUN || kind === WHO || kind === OWNER) return 'pronoun'
  return kind === NAME ? 'name' : 'description'
}

/** The name of the rule that a candidate stands for. */
export function ruleOf({ kind, cue, link }: Candidate): string {
  if (kind === NOBODY || !cue || !link) return 'nobody'
  if (kind === INHERITED || kind === EARLIER) return 'inherited'
  if (cue.kind === SOURCE) return 'according-to'
  if (cue.kind === SPOKEN_NOUN) return 'speech-noun'
  if (kind === AROUND) return 'participle'
  if (kind === BEFORE) return link.side === 0 ? 'subject-verb' : 'inverted'
  if (kind === BEHIND) return link.side === 0 ? 'quote-subject-verb' : 'quote-inverted'
  return kind === ZONE_AFTER ? 'dash-below' : 'sentence-before'
}
