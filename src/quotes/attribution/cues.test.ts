import { expect, test } from 'vitest'
import { readProse, wordsOf } from '../../../test/prose.ts'
import { VERB_KINDS } from '../../lexicon/word-bits.ts'
import { type Cue, isSpeech } from './cues.ts'
import { OWNER, PERSONAL } from './phrase.ts'

const KINDS = [...VERB_KINDS, 'being', 'source', 'noun', 'point', 'origin']
const FORMS = ['finite', 'ing', 'infinite', 'passive']
const OWNERS: Readonly<Record<number, string>> = { [PERSONAL]: 'personal', [OWNER]: 'owner' }

// What says that somebody speaks: its form and kind, and whose word it is.
const table: readonly (readonly [source: string, ...cues: string[]])[] = [
  ['Kerr said it.', 'said: finite say'],
  ['Kerr had said it.', 'had said: finite say'],
  ['Kerr has also said it.', 'has also said: finite say'],
  ['Kerr went on to add it.', 'went on to add: finite add'],
  ['Kerr went on saying it.', 'went on saying: finite say'],
  ['Kerr began saying it.', 'began saying: finite say'],
  ['Kerr was quoted as saying it.', 'was quoted as saying: passive say'],
  ['Kerr was told it.', 'was told: passive tell'],
  ['Kerr was telling Holm.', 'was telling: finite tell'],
  ['Kerr was forced to admit it.', 'was forced to admit: finite state'],
  ['Kerr was forced to leave it.', 'was forced to leave: finite do'],
  ['Kerr said thought it.', 'said: finite say', 'thought: finite think'],
  ['Kerr wants to say it.', 'wants to say: finite say'],
  ['Kerr wants to go on.', 'wants to go: finite think'],
  ['Kerr wants to a lake.', 'wants: finite think'],
  ['To say it was wrong.', 'say: infinite say', 'was: finite being'],
  ['Saying it Kerr left.', 'Saying: ing say', 'left: finite do'],
  ['Said Kerr.', 'Said: finite say'],
  ['The mayor’s claim was wrong.', 'claim: finite noun of The mayor (owner)', 'was: finite being'],
  ['Kerr’s lake was wrong.', 'was: finite being'],
  ['Kerr’s party’s claim was wrong.', 'claim: finite noun of Kerr’s party (owner)', 'was: finite being'],
  ['According to Kerr it left.', 'According to: finite source', 'left: finite do'],
  ['In the words of Kerr it left.', 'In the words of: finite source', 'left: finite do'],
  ['From Kerr: “We go.”', 'From: finite origin', ':: finite point'],
  ['Kerr: “We go.”', ':: finite point'],
  ['Kerr: we go.', 'go: finite do'],
  ['Kerr said:', 'said: finite say'],
  ['Kerr – “We go.”', '–: finite point'],
  ['“We go” – Kerr', '–: finite point'],
  ['– Kerr said it.', '–: finite point', 'said: finite say'],
  ['Kerr – a clerk – left.', 'left: finite do'],
  ['Kerr said: “We go.”', 'said: finite say'],
  ['Then said Kerr: “We go.”', 'said: finite say'],
  ['Kerr left: “We go.”', 'left: finite do', ':: finite point'],
  ['Kerr told Holm: “We go.”', 'told: finite tell'],
  ['Kerr was told: “We go.”', 'was told: passive tell'],
  ['Told by Kerr: “We go.”', 'Told: finite tell', 'by: finite origin', ':: finite point'],
  ['“We go”: Kerr'],
  ['Kerr is here.', 'is: finite being'],
  ['Kerr has gone.', 'has gone: finite do'],
  ['Kerr did.', 'did: finite being'],
  ['Kerr would not have said it.', 'would not have said: finite say'],
  ['SAID Kerr.'],
  ['Kerr put it so.', 'put it: finite say'],
  ['Kerr put it “so.”', 'put it: finite say'],
  ['Kerr pointed out it left.', 'pointed out: finite state', 'left: finite do'],
  ['Kerr called the mill a lake.', 'called: finite call'],
  ['Kerr called for it.', 'called for: finite call'],
  ['Kerr spoke of it.', 'spoke of: finite state'],
  ['Kerr wurbled it.', 'wurbled: finite do'],
  ['Kerr quickly said it.', 'said: finite say'],
  ['Kerr quickly and said it.', 'said: finite say'],
  ['Kerr said quickly it.', 'said: finite say'],
  ['Kerr, saying so, left.', 'saying: ing say', 'left: finite do'],
  ['Kerr has been quoted as saying it.', 'has been quoted as saying: passive say'],
  ['Kerr will say it and will not do it.', 'will say: finite say', 'will not do: finite being'],
  ['Kerr in a statement said it.', 'said: finite say'],
  ['In a Statement said Kerr it left.', 'said: finite say', 'left: finite do'],
  ['“We go,” says she.', 'says: finite say'],
  ['Kerr’s was wrong.', 'was: finite being'],
  ['Kerr went on', 'went on: finite add'],
  ['Kerr went on. To add it.', 'went on: finite add', 'add: infinite add'],
  ['Kerr goes on record.', 'goes on: finite add'],
  ['According tox Kerr it left.', 'left: finite do'],
  ['Then his claim left.', 'claim: finite noun of his (personal)', 'left: finite do'],
  ['Then the old mayor’s claim left.', 'claim: finite noun of the old mayor (owner)', 'left: finite do'],
  [
    'Kerr met the mayor’s claim and his claim.',
    'met: finite do',
    'claim: finite noun of the mayor (owner)',
    'claim: finite noun of his (personal)',
  ],
  ['Kerr is said to have “gone.”', 'is said: passive say', 'have: finite being'],
  ['Kerr — “We go.”', '—: finite point'],
  ['Kerr; “We go.”'],
  ['“We go” — said Kerr.', '—: finite point', 'said: finite say'],
  ['“We go”, — Kerr'],
  ['Kerr said it: “We go.”', 'said: finite say'],
  ['Kerr was: “We go.”', 'was: finite being', ':: finite point'],
  ['Kerr telling: “We go.”', 'telling: ing tell'],
  ['Kerr said Holm left: “We go.”', 'said: finite say', 'left: finite do', ':: finite point'],
  ['Kerr was quoted in the daily as saying it.', 'was quoted: passive show', 'saying: ing say'],
  ['Kerr said to go to the mill.', 'said to go: finite say'],
  ['Kerr said to the mill it left.', 'said: finite say', 'left: finite do'],
  ['Kerr said not to go.', 'said not to go: finite say'],
  ['Kerr wants it to say so.', 'wants: finite think', 'say: infinite say'],
  ['Kerr promised to say and to do it.', 'promised to say: finite say', 'do: finite being'],
  ['Kerr said that he will.', 'said: finite say', 'will: finite being'],
  ['Kerr laughed and said it.', 'laughed: finite shout', 'said: finite say'],
  ['Kerr likened it to a lake.', 'likened: finite call'],
  ['Kerr is to say it.', 'is to say: finite say'],
]

test.each(table)('%s', (source, ...expected) => {
  const scope = readProse(source)
  const found = scope.cues.map((cue) => {
    const owner = cue.owner ? ` of ${wordsOf(scope, cue.owner)} (${OWNERS[cue.owner.kind]})` : ''
    return `${wordsOf(scope, cue)}: ${FORMS[cue.form]} ${KINDS[cue.kind]}${owner}`
  })
  expect(found).toEqual(expected)
})

test('cues know their place, and the first phrase behind them', () => {
  const { cues, phrases } = readProse('Kerr’s claim that Holm left made Mehta say it to the town.')
  expect(cues.map(({ place }) => place)).toEqual([0, 1, 2, 3])
  expect(
    cues
      .slice(1)
      .map(({ start, phrase }) => [phrases[phrase - 1], phrases[phrase]].map((one) => !one || one.start < start)),
  ).toEqual(Array(3).fill([true, false]))
  expect(cues.map(({ owner }) => owner?.owner)).toEqual([-1, undefined, undefined, undefined])
})

test('speech is what is said, told, added, asked, answered, written, stated, shouted and reported', () => {
  const speech = KINDS.filter((_, kind) => isSpeech({ kind } as Cue))
  expect(speech).toEqual(['say', 'tell', 'add', 'ask', 'answer', 'write', 'state', 'shout', 'report'])
})
