import type { QuotesLexicon } from '../../lexicon/quotes.ts'
import type { Mention, Span } from '../../types/index.ts'
import type { Attribution, Run, Zone } from '../types.ts'
import { propose } from './candidates.ts'
import { isApposedName, isDefinedTerm } from './defined-term.ts'
import { isOnlyCalled } from './given-name.ts'
import { headlineSource } from './headline.ts'
import { kindOf } from './kind.ts'
import type { Link } from './links.ts'
import { antecedentOf, widen } from './mention.ts'
import { ownCues } from './own-cues.ts'
import { NAME, OWNER, PERSONAL, PRONOUN, WHO } from './phrase.ts'
import { endOf } from './quote-end.ts'
import { type QuoteShape, quoteShape } from './quote-shape.ts'
import { ruleOf } from './rules.ts'
import { firstFrom, type Scope } from './scope.ts'
import { openScopes, type Place } from './scopes.ts'
import { type Answer, type Choice, headOf, INHERITED, type Reading, type Situation } from './situation.ts'
import { speakersOf } from './speakers.ts'
import { isWordItself } from './word-itself.ts'

/** What attribution needs to know beside source and lexicon. */
export interface AttributionContext {
  /** The agency that the copy names as its own: it asks and is told, it does not speak. */
  readonly agency: string | null
  /** Names of rules that propose nobody. */
  readonly disabled: ReadonlySet<string>
}

/** What is said of a quote where there is little to say: who alone speaks it, and by which rule, or that nobody does. */
function plainly(
  kind: Attribution['kind'],
  mention: Mention | null = null,
  cue: Span | null = null,
  rule: string | null = null,
): Attribution {
  const certainty = rule === null ? null : 'stated'
  return { kind, mention, jointly: [], refers: null, cue, continues: null, certainty, rule }
}

/** Decides who speaks a quote; null is nobody. */
export type Decide = (situation: Situation, readings: readonly Reading[], run: number) => Choice | null

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
  const heads = new Map<number, number>()
  const isBarred =
    agency === null && disabled.size === 0
      ? null
      : (reading: Reading, link: Link) => disabled.has(ruleOf(reading, link)) || isNamed(reading.scope, link, agency)
  let previous = null as Answer | null
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index] as Run
    if (run.label && !disabled.has('label')) {
      attributions.push(toLabelled(source, run.label))
      continue
    }
    const shape = quoteShape(source, run.parts, lexicon)
    const place = scopes.place(index, 0)
    const { scope, at } = place
    if (
      isDefinedTerm(place, shape) ||
      isApposedName(place, shape) ||
      isWordItself(place, shape) ||
      isOnlyCalled(place, shape)
    ) {
      attributions.push(plainly('term'))
      continue
    }
    const nested = run.parent !== null
    const firstZone = run.zones[0] as number
    if (!nested && zones[firstZone]?.section === 'headline') {
      attributions.push(toHeadline(source, place, shape, disabled))
      continue
    }
    const parts = run.parts.length
    const last = parts > 1 ? scopes.place(index, parts - 1) : place
    const cuesBefore = firstFrom(scope.cues, at)
    const cuesUpTo = last === place ? cuesBefore : firstFrom(last.scope.cues, last.at)
    const { behind, closes } = endOf(last, shape, cuesUpTo)
    const situation: Situation = {
      scope,
      at,
      lastScope: last.scope,
      lastAt: last.at,
      cuesBefore,
      cuesUpTo,
      scopes: nested ? null : scopes,
      firstZone,
      lastZone: run.zones[parts - 1] as number,
      shape,
      behind,
      closes,
      own: ownCues(place, last, cuesBefore, cuesUpTo),
      previous: nested ? null : previous,
      heads,
      isBarred,
    }
    const choice = decide(situation, propose(situation), index)
    // What has no marks and yet was taken for a quote is speech.
    const kind = run.marks === 'none' ? 'direct' : kindOf(situation, choice, follows(situation, choice, attributions))
    attributions.push(toAttribution(source, situation, choice, kind))
    if (nested || !choice?.reading.cue) continue
    const { reading, link } = choice
    const same: boolean = previous?.link.phrase === link.phrase
    const head = headOf(reading.scope, link)
    if (!same) heads.set(head, (heads.get(head) ?? 0) + 1)
    previous = {
      run: index,
      scope: reading.scope,
      cue: choice.reading.cue,
      link,
      quoteScope: last.scope,
      quoteAt: last.at,
      closes: shape.closes,
      held: same && previous ? previous.held + 1 : 0,
      other: otherThan(head, previous),
    }
  }
  scopes.close()
  return attributions
}

/** Whether the mention has the name in it: the agency's own correspondent asks and reports, and is not quoted. */
function isNamed({ tokens }: Scope, { phrase }: Link, name: string | null): boolean {
  if (name === null) return false
  return tokens.source.slice(tokens.start[phrase.start], tokens.end[phrase.end - 1]).includes(name)
}

/** Whether the quote goes on from a direct quote of the same words of attribution in its zone. */
function follows({ scope, previous }: Situation, choice: Choice | null, attributions: readonly Attribution[]): boolean {
  if (!previous || previous.cue !== choice?.reading.cue || previous.quoteScope !== scope) return false
  return attributions[previous.run]?.kind === 'direct'
}

function toAttribution(
  source: string,
  situation: Situation,
  choice: Choice | null,
  kind: Attribution['kind'],
): Attribution {
  if (!choice?.reading.cue) return plainly(kind)
  const { reading, link } = choice
  const { cue, scope } = reading
  const { start, end } = scope.tokens
  const from = link.side === 1 ? choice.reading.cue.end : 0
  const mentions: Mention[] = []
  for (const phrase of speakersOf(scope, link)) {
    const whole = widen(scope, phrase, from)
    mentions.push(mentionOf(source, start[whole.start] as number, end[whole.end - 1] as number, whole.kind))
  }
  const antecedent = antecedentOf(scope, link.phrase)
  const { previous } = situation
  const goesOn = previous !== null && previous.cue === cue
  const inherited = reading.kind === INHERITED || (reading.sentences > 0 && goesOn)
  return {
    kind,
    mention: mentions[0] ?? null,
    jointly: mentions.slice(1),
    refers:
      antecedent &&
      mentionOf(source, start[antecedent.start] as number, end[antecedent.end - 1] as number, antecedent.kind),
    cue: { start: start[choice.reading.cue.start] as number, end: end[choice.reading.cue.end - 1] as number },
    continues: goesOn ? (previous?.run ?? null) : null,
    certainty: inherited ? 'inferred' : 'stated',
    rule: ruleOf(reading, link),
  }
}

/** The last answer whose mention has another head. */
function otherThan(head: number, previous: Answer | null): Answer | null {
  if (previous && headOf(previous.scope, previous.link) === head) return previous.other
  return previous && { ...previous, other: null }
}

/** Speech that the layout itself gives to somebody: "KERR: …", a tweet's signature. */
function toLabelled(source: string, { start, end }: Span): Attribution {
  return plainly('direct', mentionOf(source, start, end, NAME), null, 'label')
}

/** A headline's quotes have a grammar of their own; nothing is inherited from them. */
function toHeadline(
  source: string,
  { scope, at }: Place,
  shape: QuoteShape,
  disabled: ReadonlySet<string>,
): Attribution {
  const found = headlineSource(scope, at)
  if (!found || disabled.has(found.rule)) return plainly('term')
  const { mention, cue, rule } = found
  const opens = at === scope.from && shape.verb === 1 && shape.length >= 4
  return plainly(opens ? 'direct' : 'partial', mentionOf(source, mention.start, mention.end, NAME), cue, rule)
}

function mentionOf(source: string, start: number, end: number, kind: number): Mention {
  return { start, end, text: source.slice(start, end), kind: mentionKind(kind) }
}

function mentionKind(kind: number): Mention['kind'] {
  if (kind === PERSONAL || kind === PRONOUN || kind === WHO || kind === OWNER) return 'pronoun'
  return kind === NAME ? 'name' : 'description'
}
