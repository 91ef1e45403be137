import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

const between: [line: string, kind: string][] = [
  ['Advertisement', 'advertisement'],
  ['Story continues below advertisement', 'advertisement'],
  ['Sign up for our morning newsletter', 'newsletter'],
  ['READ MORE: Bus drivers refuse extra shifts', 'related'],
  ['Share this article', 'share'],
  ['Photo by Lars Imber', 'caption'],
  ['Publicité', 'advertisement'],
  ['Lire aussi : Les chauffeurs de bus refusent', 'related'],
  ['Läs mer', 'related'],
  ['Teilen', 'share'],
  ['Anzeige', 'advertisement'],
  ['Image via AVN.', 'caption'],
  ['View image in fullscreen', 'caption'],
  ['Don’t miss out on the stories of the week. Pick your topics below.', 'newsletter'],
  ['With a digital subscription to the Kesten Courier you can read it all.', 'newsletter'],
  ['The Kesten Courier is on WhatsApp: follow this link to find us.', 'newsletter'],
]

test.each(between)('%j between paragraphs is %s', (line, kind) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', line, '', LAST].join('\n'))).toContain(`${kind} ${line}`)
})

const below: [line: string, kind: string][] = [
  ['Leave a review', 'comments'],
  ['Notes to editors: the dam is 40 m high.', 'note'],
  ['Copyright 2026 The Kesten Courier. This material may not be published, broadcast or rewritten.', 'copyright'],
  ['This story was first published on May 8.', 'note'],
  ['* This article was amended on May 9 to correct the name of a ferry.', 'note'],
  ['pic.twitter.com/AbC123', 'embed'],
  ['View this post on Instagram', 'embed'],
  ['Leave a Reply', 'comments'],
  ['(0) comments', 'comments'],
  ['Was this email forwarded to you? Sign up here.', 'newsletter'],
  ['Already have an active account? Log in here.', 'newsletter'],
  ['Diese News könnten Sie auch interessieren', 'related'],
  ['Mostrar comentarios', 'comments'],
  ['Be nice. No racism or sexism of any sort, please.', 'comments'],
  ['Story Source:', 'note'],
  ['If you purchase a ticket through a link on our site, we may receive compensation.', 'disclaimer'],
  ['Get more local news delivered straight to your inbox. Sign up for free alerts from Kesten.', 'newsletter'],
  ['3 comments', 'comments'],
  ['© 2026 The Kesten Courier. All rights reserved.', 'copyright'],
  ['We use cookies to make this site work.', 'consent'],
  ['Tags: ferries, strikes, Kesten', 'tags'],
  ['Follow us on social networks', 'share'],
  ['The views expressed in this article are the author’s own.', 'disclaimer'],
  ['Correction: An earlier version misspelt the name of the ferry.', 'note'],
  ['© Kestener Bote. Alle Rechte vorbehalten.', 'copyright'],
  ['Etiquetas: huelga, puerto', 'tags'],
  ['Meistgelesen', 'related'],
  ['Back to top', 'navigation'],
  ['Contact: Tessa Brook, +49 30 555 0199', 'contact'],
  ['This article is now closed for comment.', 'comments'],
  ['Comments are moderated by two of our editors.', 'comments'],
  ['If you have been affected by the issues of this story, help is at hand.', 'contact'],
  ['Follow the Kesten Courier on Facebook, Instagram and X for pictures of the harbour and its ferries.', 'share'],
  ['Readers can sign up for free at the desk of the Kesten Courier in the old customs house.', 'newsletter'],
  ['By clicking the button, you agree that we keep your name and that the crews may read it.', 'newsletter'],
  ['For more information about the ferries, visit the harbour office or call it between nine and noon.', 'contact'],
  ['If you have been affected by this story, help is at hand around the clock.', 'contact'],
  ['Do you have a tip about the ferries? Write to Tessa, our harbour reporter.', 'contact'],
  ['This article appears in our June edition under the title “All at sea”.', 'disclaimer'],
]

test.each(below)('%j below the story is %s', (line, kind) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', line].join('\n')).at(-1)).toBe(`${kind} ${line}`)
})

const prose = [
  'As of Thursday, the mayor has gone 271 days without a word on the dam.',
  'Published in the journal Dams, the study counts forty villages without water.',
  'First published in 1950, the book tells of the old dam and of those who built it.',
  'Posted on Monday, the film of the dam had a million viewers by noon.',
  'About 40 people stood on the pier when the first ferry came in on Friday morning.',
  'Contact with the crew was lost for an hour, and the harbour master sent out a pilot boat.',
  'A newsletter about the ferries has gained 30,000 readers in a year, its editor said on Friday.',
  'Related developments on the other side of the strait kept the coast guard awake all night.',
  'The copyright law that parliament passed in May does not cover timetables, a court has found.',
  'Share prices of the operator rose by four percent after the strike had been suspended.',
  'Comments on the plan can be sent to the ministry until the end of June, the minister told reporters.',
  'Messages about the strike went round on WhatsApp all night, a deckhand said.',
  '“Do you have a ticket?” the conductor asked, and nobody on the pier had one.',
  'Also on Friday, the operator said that its digital timetable would be back within a week.',
  'Independent journalism is what Marisk lacks most, the harbour master wrote to the council.',
  'Tags on the cargo showed that it had been packed in Marisk, the customs office said.',
]

/** Sentences that begin with a cue, or hold one, and tell something, or speak to nobody. */
const told = [
  'For all the latest machines that the yard had bought, work on the ferry went slowly, its foreman said.',
  'Don’t miss out on the ferry, the captain warned tourists, since the last one leaves at six in the evening.',
  'Sign up for the reserve or leave the port was the choice that young deckhands had, according to their union.',
  'Follow the money, the auditor told her team, and within a year they stood in front of a flat above a bakery.',
  'By joining the strike on Tuesday, the pilots brought the last of the ferries to a halt, the operator said.',
  'Facebook, which was fined twice in Norda, said on Tuesday that it would appeal against the third decision.',
  'Go to the pier at night and you hear them, said Ulla Brenner, whose house is the last before the swamp.',
  'For further information the inquiry went to the navy, which sent a chart on which the pier was missing.',
  'The views expressed by the bishop on the strike were not those of the church, its synod said on Monday.',
  'Topics such as pay were never spoken of on board, said the stoker, who has written a book on his years at sea.',
  'The deckhands found it hard to subscribe to the view that the operator had no money, their union said.',
  'The threat came from the email address of a teacher, police said, but she was in hospital that week.',
  'As of Monday, 40 of the 71 captains back the plan, enough to pass it but too few to change the rules.',
  'Powered by two electric motors, the new ferry crosses the strait in eleven minutes and carries 90 cars.',
  'Sponsored by three lawmakers from the north, the bill would ban the sale of piers to foreigners from May.',
  'Follow the river upstream for nine kilometres and the valley narrows to a gorge where the last ferryman lives.',
  'Inspectors demand unlimited access to the harbour and to the books of the nine families that own it.',
  'Norda hopes to become a member of the ferry alliance by the end of the decade, and Marisk to be its seat.',
  'Back to back strikes leave the operator with three idle ferries, a cold galley and a fine of nine crowns.',
  'An earlier version of the ferry sank off Marisk in 1890, the harbour master said, and nobody learned from it.',
  'By joining the fund of the nine ports, Marisk gains cheap loans but gives up the keys to its own locks.',
  'Nobody at the port had read the privacy policy of the firm that runs its cameras, the auditor said.',
]

test.each(told)('%j is of the story', (line) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', line, '', LAST].join('\n'))).toContain(`body ${line}`)
  expect(sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', LAST, '', line].join('\n')).at(-1)).toBe(`body ${line}`)
})

test.each(prose)('%j is prose', (line) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', line, '', LAST].join('\n'))).toContain(`body ${line}`)
})

test.each(['(Adds comment of the operator, background)', "(Recasts with crews' vote)"])(
  '%j is a note, and no deck',
  (line) => {
    expect(sectionsOf([HEADLINE, line, '', LEAD, '', SECOND].join('\n'))[1]).toBe(`note ${line}`)
  },
)

test.each([
  'The ferries stood still a week ago, they added, and nobody took the bus.',
  'It has 2,000 views of the sea, which is most.',
])('%j tells when or how many, and is of the story', (line) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', line, '', LAST].join('\n'))).toContain(`body ${line}`)
})

test('tags on lines of their own belong to their heading, and longer lines do not', () => {
  const lines = ['Tags:', 'ferries', 'rosters', 'Kesten Ferries', 'Owls come back to the zoo of Kesten']
  const sections = sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', LAST, '', ...lines].join('\n'))
  expect(sections.slice(-2)).toEqual([`tags ${lines.slice(0, 4).join('\n')}`, `other ${lines[4]}`])
})

test('a line that changes the size of letters heads no story', () => {
  const line = 'Norda, May 8, 2026 Adjust font size:'
  expect(sectionsOf([HEADLINE, line, LEAD, SECOND].join('\n'))).toContain(`share ${line}`)
})

test('a long sentence with several phrases of one family is of it, wherever it stands', () => {
  const line =
    'All rights reserved. What the Kesten Courier prints may not be published, broadcast or redistributed, be it whole or a few lines of it, by anybody who did not get its prior written permission for just that use.'
  expect(sectionsOf([HEADLINE, 'By Ann Kerr', line, LEAD, SECOND, LAST].join('\n'))).toContain(`copyright ${line}`)
})
