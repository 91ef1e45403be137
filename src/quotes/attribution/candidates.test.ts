import { expect, test } from 'vitest'
import { wordsOf } from '../../../test/prose.ts'
import { situated } from '../../../test/said.ts'
import { linksOf } from './candidates.ts'

const KINDS = ['nobody', 'before', 'behind', 'inherited', '', 'above', 'around', 'below']

// All ways to read who speaks the last quote: where the cue stands, the cue, and who can be its source.
const table: readonly (readonly [source: string, ...readings: string[]])[] = [
  ['“No,” Kerr said at last.', 'behind said: Kerr, last'],
  ['“No.” Kerr said it to Holm.', 'nobody', 'behind said: Kerr, it, Holm'],
  ['“Out!” Kerr yelled at Holm.', 'behind yelled: Kerr, Holm'],
  ['“Out!” Kerr yelled, and left.', 'behind yelled: Kerr', 'behind left: Kerr'],
  ['“Out!” Kerr yelled and left.', 'nobody', 'behind yelled: Kerr', 'behind left: Kerr'],
  ['“Out!” she yelled the mill down.', 'behind yelled: she, the mill'],
  ['“Out!” said Kerr and left.', 'behind said: Kerr', 'behind left: Kerr'],
  ['“No,” and on and on and on and on, Kerr said at last.', 'nobody', 'behind said: Kerr, last'],
  ['Kerr left. “No,” Holm said at last.', 'behind said: Holm, last'],
  ['Kerr left “no,” Holm said at last.', 'nobody', 'before left: Kerr, Holm, last', 'behind said: Holm, Kerr, last'],
  ['“We go.” Kerr added: “And soon.”', 'before added: Kerr'],
  ['“We go.” Added Kerr: “And soon.”', 'before Added: Kerr'],
  ['“We go.”\n– Kerr', 'below –: Kerr'],
  ['“We go.”\n– Kerr.', 'below –: Kerr'],
  ['“We go.”\n– Kerr, a clerk', 'below –: Kerr'],
  ['“We go.”\n– Kerr is a clerk', 'nobody', 'below –: Kerr, a clerk'],
  ['“We go.”\n– the mayor', 'nobody', 'below –: the mayor'],
  ['“We go.”\n– In May, Kerr', 'nobody', 'below –: May, Kerr'],
  ['“We go.” he\n– Kerr', 'nobody'],
  ['“We go.”\nKerr', 'nobody'],
  ['Kerr was blunt: “We are done.”', 'before :: blunt, Kerr', 'before was: Kerr'],
  ['Kerr was blunt: “we are done.”', 'nobody', 'before :: blunt, Kerr', 'before was: Kerr'],
  ['Kerr was blunt: “Done.”', 'nobody', 'before :: blunt, Kerr', 'before was: Kerr'],
  ['Kerr was blunt: “We are done”', 'nobody', 'before :: blunt, Kerr', 'before was: Kerr'],
  ['Kerr was blunt: “We Are Done.”', 'nobody', 'before :: blunt, Kerr', 'before was: Kerr'],
  ['Kerr was blunt, “We are done.”', 'nobody', 'before was: Kerr'],
  ['Kerr was blunt: “Done is done!”', 'before :: blunt, Kerr', 'before was: Kerr'],
  [
    'Kerr said it. “No,” Holm added. “We go.” Mehta left. The lake rose. “Yes.”',
    'nobody',
    'inherited added: Holm',
    'before rose: The lake',
  ],
  ['Kerr said it. Holm left. “We go.”', 'before left: Holm'],
  ['Kerr said it. Holm left. The lake rose. “We go.”', 'nobody', 'before rose: The lake'],
  ['Kerr said it. “vast” and old.', 'nobody', 'before said: Kerr, it'],
  ['Kerr said it. It was “vast” and old.', 'nobody', 'before was: It'],
  ['Kerr said “vast” and “old” too.', 'nobody', 'before said: Kerr'],
  ['Calling the mill vast, and old, “grim,” Kerr and Holm left.', 'around Calling: Kerr'],
  [
    'Calling it “vast” in the old mill at the lake by the road to the town near Kerr it went.',
    'nobody',
    'before Calling: it, the old mill',
    'around Calling: the old mill, the lake',
    'behind by: the road, the town',
    'behind went: it, Kerr, the town, the road, the lake, the old mill',
  ],
  ['Kerr said it was sound, but Mehta called it “vast” then.', 'nobody', 'before called: Mehta, it'],
  [
    'Ann said and told and asked and wrote and added and stated and called it “vast” then.',
    'nobody',
    'before called: Ann, it',
    'before stated: Ann, it',
    'before added: Ann, it',
    'before wrote: Ann, it',
    'before asked: Ann',
    'before told: Ann',
  ],
  [
    '“Vast” it was, and Ann said and told and asked and wrote and added it.',
    'nobody',
    'behind was: it, Ann',
    'behind said: Ann',
    'behind told: Ann, it',
    'behind asked: Ann, it',
  ],
  ['“Vast” it was. Ann said it.', 'nobody', 'behind was: it'],
  ['Kerr met Holm.\n“We go.”', 'nobody'],
  ['Kerr said so.\n“We go.”', 'nobody', 'above said: Kerr'],
  ['Kerr said so. Holm is old.\n“We go.”', 'nobody', 'above is: Holm'],
  [
    'Kerr said and told and asked and wrote it.\n“We go.”',
    'nobody',
    'above wrote: Kerr, it',
    'above asked: Kerr, it',
    'above told: Kerr, it',
  ],
  ['Kerr said so.\nAnd “we go.”', 'nobody'],
  ['Kerr said so.\n“We go,” it is said.', 'behind is said: '],
  ['“No,” Kerr said.\n“We go.”', 'nobody', 'inherited said: Kerr', 'above said: '],
  ['“No,” Kerr said.\n“We go,” Holm said at last.', 'behind said: Holm, last'],
  ['“No,” Kerr said, as “we go.”', 'nobody', 'before said: Kerr'],
  ['“No.” Kerr is old: “We go.”', 'before :: old, Kerr', 'before is: Kerr'],
  ['From Kerr: “We go.”', 'before :: Kerr', 'before From: Kerr'],
  [
    'According to the old Kerr, it is “vast” here.',
    'nobody',
    'before is: it, the old Kerr',
    'before According to: the old Kerr, it',
  ],
  ['“Now?” he asked at last.', 'behind asked: he, last'],
  ['“Now?” Kerr left at last.', 'nobody', 'behind left: Kerr, last'],
  ['“Now?” at last he asked.', 'behind asked: he'],
  ['“Now,” the old mill said: “We go.”', 'before said: the old mill'],
]

test.each(table)('%s', (source, ...expected) => {
  const found = situated(source, (situation, readings) =>
    readings.map((reading) => {
      const { kind, cue, scope } = reading
      const sources = linksOf(situation, reading).map(({ phrase }) => wordsOf(scope, phrase))
      return cue ? `${KINDS[kind]} ${wordsOf(scope, cue)}: ${sources.join(', ')}` : KINDS[kind]
    }),
  )
  expect(found.at(-1)).toEqual(expected)
})
