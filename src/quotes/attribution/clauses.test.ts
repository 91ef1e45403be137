import { expect, test } from 'vitest'
import { wordsOf } from '../../../test/prose.ts'
import { situated } from '../../../test/said.ts'
import { agentBehind } from './agent-behind.ts'
import { clauseAround } from './clause-around.ts'
import { clauseBefore } from './clause-before.ts'
import { clauseBehind } from './clause-behind.ts'
import type { Situation } from './situation.ts'

const CLAUSES = { behind: clauseBehind, agent: agentBehind, before: clauseBefore, around: clauseAround }

function clausesAt(situation: Situation): string[] {
  return Object.entries(CLAUSES).flatMap(([name, read]) => {
    const { scope, cue, links } = read(situation) ?? {}
    const source = links?.[0]?.phrase
    return scope && cue && source ? [`${name}: ${wordsOf(scope, source)} | ${wordsOf(scope, cue)}`] : []
  })
}

// The clause that says who speaks so plainly that nothing else is asked, and what looks like one.
const table: readonly (readonly [source: string, ...clauses: string[]])[] = [
  ['“We go,” Mehta agreed.', 'behind: Mehta | agreed'],
  ['“We go,” agreed Mehta.', 'behind: Mehta | agreed'],
  ['“We go,” she smiled.', 'behind: she | smiled'],
  ['“We go”, Mehta agreed.', 'behind: Mehta | agreed'],
  ['“We go”, agreed Mehta.', 'behind: Mehta | agreed'],
  ['“We go”; Mehta agreed.'],
  ['“We go” Mehta agreed.'],
  ['“We go.” Mehta agreed.'],
  ['“We go!” Mehta agreed.'],
  ['“Really?” Mehta left.'],
  ['“Really?” Mehta asked.', 'behind: Mehta | asked'],
  ['“Really?” asked Mehta.', 'behind: Mehta | asked'],
  ['“Really?” asked Mehta and left.'],
  ['“We go,” Mehta agreed at last in Lenkovo.'],
  ['“We go,” Mehta agreed: it was late.'],
  ['“We go,” Mehta agreed', 'behind: Mehta | agreed'],
  ['“We go,” Mehta agreed!', 'behind: Mehta | agreed'],
  ['“We go,” in Lenkovo Mehta agreed.'],
  ['“We go,” and Mehta agreed.'],
  ['“We go,” according to Mehta.'],
  ['“We go,” Mehta agreed, “and soon.”'],
  ['Kerr said “we will go,” Mehta agreed.'],
  ['Kerr left as “we will go,” Mehta agreed.', 'behind: Mehta | agreed'],
  ['Kerr saw “the few”, Mehta agreed.'],
  ['Holm left. “We go,” Mehta agreed.', 'behind: Mehta | agreed'],
  ['Holm left. “We go”, Mehta agreed.', 'behind: Mehta | agreed'],
  ['Holm left “the lake?” Mehta asked.'],
  ['Holm left. “The lake?” Mehta asked.', 'behind: Mehta | asked'],
  ['– “We go,” Mehta agreed.', 'behind: Mehta | agreed'],
  ['“We go,” Mehta, 46, agreed.'],
  ['“We go,” who agreed.', 'behind: who | agreed'],
  ['“We go,” Kerr was told.'],
  ['What Kerr called “an insult.”', 'before: Kerr | called'],
  ['The council rejected what Kerr called “an insult.”', 'before: Kerr | called'],
  ['A charge that Kerr called “absurd.”'],
  ['Holm said that Kerr called “absurd.”'],
  ['Kerr called “Night Tide” a marvel.'],
  ['What Kerr said “an insult.”'],
  ['What Kerr had long called “an insult.”', 'before: Kerr | had long called'],
  ['What Kerr called it “an insult.”'],
  ['What Kerr, a clerk, called “an insult.”', 'before: Kerr | called'],
  ['It cost what its promoters in 1974 called “a trifle.”', 'before: its promoters | called'],
  ['The council got what Kerr calls a “lean” budget.', 'before: Kerr | calls'],
  ['The council got what she calls a “lean” budget.'],
  ['The council got what she describes as “lean.”', 'before: she | describes'],
  [
    'Holm signed a pause that the treasurer, Ann Kerr, has described as “a nap.”',
    'before: the treasurer | has described',
  ],
  ['It printed a map, which the union, Holt Drivers, dismissed at the time as “art.”', 'before: the union | dismissed'],
  ['Holm, whom Kerr described in May as a “clerk,” left.', 'before: Kerr | described'],
  ['Holm read a blog that described the hall of the mill as “a cave.”', 'before: that | described'],
  ['Holm, who on Monday denounced the plan as “vast,” left.', 'before: who | denounced'],
  ['Holm, who described herself as “vast,” left.', 'before: who | described'],
  ['Holm and those who call themselves “the Few” left.'],
  ['Holm led the party that called for “a new dam.”'],
  ['Her point was that Kerr described “a dam.”'],
  ['Holm denied a claim that Kerr called the mill “dead.”'],
  ['Holm read a note that Kerr described, and a “dam.”'],
  ['Holm said that Kerr described the mill as “dead.”'],
  ['What he called “an insult.”', 'before: he | called'],
  ['Holm asked, to which Kerr replied: “It is dead.”', 'before: Kerr | replied'],
  ['Holm asked, to which Kerr left: “It is dead.”'],
  ['Kerr replied to Holm: “It is dead.”'],
  ['Holm asked, to which Kerr replied “It is dead.”'],
  ['Holm asked, to which Kerr replied, “It is dead.”'],
  ['It was, sniffed one peer, “beneath the House.”', 'before: one peer | sniffed'],
  ['It was, sniffed one peer; “beneath the House.”'],
  ['It was, sniffed one peer “beneath the House.”'],
  ['It was, called one peer, “beneath the House.”'],
  ['It was then, sniffed one peer, “beneath the House.”'],
  ['It was, sniffed one peer on Monday, “beneath the House.”'],
  ['Kerr, a clerk, told Mehta, “We go.”'],
  ['Calling it “vast,” Kerr left.', 'around: Kerr | Calling'],
  ['Calling it “vast”, Kerr left.', 'around: Kerr | Calling'],
  ['Calling it “vast” Kerr left.'],
  ['Calling it “vast.” Kerr left.'],
  ['Calling it “vast”; Kerr left.'],
  ['Calling it “vast,” on Monday Kerr left.'],
  ['Calling it “vast,” Monday was late.'],
  ['Calling it “vast,” Kerr.'],
  ['Calling it “vast,” Kerr stood. Holm left.', 'around: Kerr | Calling'],
  ['Holm left, calling it “vast,” Kerr said.'],
  ['Holm left. Calling it “vast,” Kerr said no.', 'around: Kerr | Calling'],
  ['Naming it “vast,” Kerr left.'],
  ['Showing it “vast,” Kerr left.'],
  ['Speaking of “a vast lake,” Kerr left.'],
  ['Called it “vast,” Kerr left.'],
  ['To call it “vast,” Kerr left.'],
  [
    'Calling the old dam and the new mill and the lake beside the town in May “vast,” Kerr left.',
    'around: Kerr | Calling',
  ],
  [
    'Calling the old dam on the lake and the new mill near it and the road to the town and the bridge “vast,” Kerr left.',
  ],
  ['It was dismissed as “noise” by Kerr.', 'agent: Kerr | was dismissed as'],
  ['It was dismissed as “noise” by the ministry on Monday.', 'agent: the ministry | was dismissed as'],
  ['It was dismissed as “noise” on Monday by Kerr.'],
  ['It was dismissed as “noise” from Kerr.'],
  ['It was called “noise” by Kerr.', 'agent: Kerr | was called'],
  ['It was said “noise” by Kerr.'],
  ['Kerr called “Night Tide” by Holt dull.'],
  ['Called “noise” by Kerr, the plan died.', 'agent: Kerr | Called'],
  ['It was dismissed and “noise” by Kerr.'],
  ['It was dismissed quickly “noise” by Kerr.'],
  ['It was dismissed as “noise” by Monday.'],
  ['It was dismissed as “noise” by then.'],
  ['It was slammed as “noise” by Kerr.', 'agent: Kerr | was slammed'],
  ['Slammed as “noise” by Kerr, it died.', 'agent: Kerr | Slammed'],
  ['It was praised as “bold” by Kerr and Holm.', 'agent: Kerr | was praised'],
]

test.each(table)('%s', (source, ...expected) => {
  expect(situated(source, clausesAt).flat()).toEqual(expected)
})
