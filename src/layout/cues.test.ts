import { expect, test } from 'vitest'
import { layoutLexicon } from '../lexicon/layout.ts'
import { layout as en } from '../locales/en/layout/index.ts'
import { findCue } from './cues.ts'
import { readPage } from './read.ts'

/** The cue of a line, how sure it is, and where it ends if not with its line. */
function cueOf(line: string): string {
  const page = readPage(line, layoutLexicon(en))
  const [block] = page.blocks
  const [shape] = page.shapes
  const cue = block && shape ? findCue(line, block, shape, page.lexicon) : null
  if (!cue) return ''
  const { kind, role, strength, end } = cue
  return `${kind} ${role} ${strength}${end === line.length ? '' : ` ${JSON.stringify(line.slice(0, end))}`}`
}

/** A line that goes on to so many characters. */
const long = (head: string, length: number, end = '') =>
  `${head}${' owls'.repeat(200).slice(0, length - head.length - end.length - 1)}s${end}`

test.each([
  // Whole lines.
  ['Read more', 'related line 0.95'],
  ['READ MORE', 'related line 0.95'],
  ['### Read more', 'related line 0.95'],
  ['## More from the Post', 'related heading 0.9'],
  ['Read more:', 'related line 0.95'],
  ['More stories', 'related heading 0.95'],
  ['Filed under', 'tags heading 0.95'],
  ['For more information contact', 'contact heading 0.95'],
  ['More stories (12)', 'related heading 0.95'],
  ['12 comments', 'comments heading 0.95'],
  ['Comments (12)', 'comments heading 0.95'],
  ['Discussion 12', 'comments heading 0.95'],
  ['Discussion (12)', 'comments heading 0.95'],
  ['12 Discussion', 'comments heading 0.95'],
  ['Discussion (1234567)', ''],
  ['More stories view all', 'related heading 0.95'],
  ['More stories see more', 'related heading 0.95'],
  ['Most popular view all', 'related heading 0.95'],
  ['Most popular read more', 'related heading 0.95'],
  ['Most popular owls', ''],
  ['More stories of all the owls', ''],
  ['(Read more)', ''],
  ['* All times are local', ''],
  ['© AVN', 'copyright start 0.9 "©"'],
  ['© 2026 AVN', 'copyright start 0.9 "©"'],
  ['&copy; AVN', ''],
  ['Owls', ''],
  ['…', ''],
  ['+', ''],
  // At the start.
  ['Sign up for our newsletter', 'newsletter heading 0.95'],
  ['Sign up for our newsletter:', 'newsletter heading 0.95'],
  ['(Sign up for our newsletter)', 'newsletter start 0.9 "(Sign up for"'],
  ['* Sign up for our newsletter', 'newsletter start 0.9 "* Sign up for"'],
  ['“Sign up for our newsletter', 'newsletter within 0.8 "“Sign up for our"'],
  ['Good morning. It’s Monday, and the owls sing.', 'newsletter start 0.9 "Good morning. It"'],
  ['Privacy Notice: Newsletters may hold owls', 'consent start 0.9 "Privacy Notice:"'],
  ['This entry was posted in Owls', 'tags start 0.9 "This entry was posted"'],
  ['Most read in Owls', 'related heading 0.9'],
  ['Recommended from Editorial', 'related heading 0.95'],
  ['Read more: Owls at the zoo', 'related start 0.9 "Read more:"'],
  ['More from the Lenkovo Post', 'related heading 0.9'],
  ['More from the Lenkovo Post on Owls and Cats', 'related start 0.9 "More from"'],
  ['More from the Lenkovo Post on Owls and Their Cats', 'related start 0.9 "More from"'],
  ['More from the Lenkovo Post.', 'related start 0.9 "More from"'],
  ['Copyright 2026 AVN', 'copyright start 0.9 "Copyright"'],
  ['Copyright AVN. Owls sing in the zoo of Kesten.', ''],
  ['Copyright 2026 AVN. Owls sing in the zoo of Kesten.', 'copyright start 0.9 "Copyright"'],
  ['Copyright law of Kesten is silent on owls.', ''],
  ['Copyright law of Kesten is silent on.', 'copyright start 0.9 "Copyright"'],
  ['Copyright law of Kesten is silent on owls', 'copyright start 0.9 "Copyright"'],
  ['Sign up for our newsletter and hear of owls each day of the week.', 'newsletter start 0.8 "Sign up for"'],
  [long('Sign up for our newsletter', 60), 'newsletter start 0.9 "Sign up for"'],
  [long('Sign up for our newsletter', 61), 'newsletter start 0.8 "Sign up for"'],
  [long('Sign up for our newsletter', 160), 'newsletter start 0.8 "Sign up for"'],
  [long('Sign up for our newsletter', 161), 'newsletter start 0.5 "Sign up for"'],
  [long('Sign up for our newsletter', 300), 'newsletter start 0.5 "Sign up for"'],
  [long('Sign up for our newsletter', 301), 'newsletter start 0.3 "Sign up for"'],
  [long('Sign up for our newsletter', 150, '.'), 'newsletter start 0.8 "Sign up for"'],
  [long('Sign up for our newsletter', 170, '.'), 'newsletter start 0.3 "Sign up for"'],
  [long('Sign up for our newsletter', 700), 'newsletter start 0.3 "Sign up for"'],
  [long('Sign up for our newsletter', 701), ''],
])('the cue of %j: %s', (line, cue) => {
  expect(cueOf(line)).toBe(cue)
})

test.each([
  ['Owls sing, all rights reserved', 'copyright within 0.8'],
  ['Owls sing. All rights reserved.', 'copyright within 0.8 "Owls sing. All rights reserved"'],
  [long('Owls sing, all rights reserved', 80), 'copyright within 0.8 "Owls sing, all rights reserved"'],
  [long('Owls sing, all rights reserved', 81), 'copyright within 0.6 "Owls sing, all rights reserved"'],
  [long('Owls sing, all rights reserved', 180), 'copyright within 0.6 "Owls sing, all rights reserved"'],
  [long('Owls sing, all rights reserved', 181), 'copyright within 0.4 "Owls sing, all rights reserved"'],
  [long('Owls sing, all rights reserved', 350), 'copyright within 0.4 "Owls sing, all rights reserved"'],
  [long('Owls sing, all rights reserved', 351), 'copyright within 0.2 "Owls sing, all rights reserved"'],
  [long('Owls sing, all rights reserved', 160, '.'), 'copyright within 0.25 "Owls sing, all rights reserved"'],
  [long('Owls sing, all rights reserved', 180, '.'), 'copyright within 0.25 "Owls sing, all rights reserved"'],
  [long('Owls sing, all rights reserved', 181, '.'), ''],
  [long('© Owls sing, all rights reserved', 250, '.'), 'copyright start 0.3 "©"'],
  [long('Owls sing, all rights reserved', 700), 'copyright within 0.2 "Owls sing, all rights reserved"'],
  [long('Owls sing, all rights reserved', 701), ''],
  // A caption closes with its credit.
  [long('Owls sing', 90, ' Getty Images'), 'caption within 0.75'],
  [
    long('Owls sing', 90, ' Getty Images.'),
    'caption within 0.6 "Owls sing owls owls owls owls owls owls owls owls owls owls owls owls owls s Getty Images"',
  ],
  [
    `${long('Owls sing', 90, ' Getty Images')}${long('', 60)}`,
    'caption within 0.75 "Owls sing owls owls owls owls owls owls owls owls owls owls owls owls owls os Getty Images"',
  ],
  [
    `${long('Owls sing', 90, ' Getty Images')}${long('', 61)}`,
    'caption within 0.6 "Owls sing owls owls owls owls owls owls owls owls owls owls owls owls owls os Getty Images"',
  ],
  [
    long('Owls sing all day in the zoo', 120, ' sign up for our newsletter.'),
    'newsletter within 0.6 "Owls sing all day in the zoo owls owls owls owls owls owls owls owls owls owls owls owls ows sign up for our"',
  ],
  [
    long('Owls sing all day in the zoo', 120, ' sign up for our newsletter now'),
    'newsletter within 0.6 "Owls sing all day in the zoo owls owls owls owls owls owls owls owls owls owls owls owlss sign up for our"',
  ],
  // What tells is a story's, but for captions, notes and what tells in its second sentence.
  ['Sign up for owls, the keeper told his boys.', ''],
  ['Sign up for owls, the keeper told his boys', 'newsletter start 0.9 "Sign up for"'],
  ['Sign up for owls. The keeper told his boys.', 'newsletter start 0.9 "Sign up for"'],
  ['Was this email forwarded? Sign up for owls.', 'newsletter start 0.9 "Was this email forwarded"'],
  ['Owls, the keeper said, hold all rights reserved.', ''],
  ['Photo by a keeper who was with his owls.', 'caption start 0.9 "Photo by"'],
  ['An earlier version of this said owls sing.', 'note start 0.9 "An earlier version of this"'],
  ['Sign up for owls, did we say? The keeper did.', 'newsletter start 0.9 "Sign up for"'],
  ['Related: Owls were told to sing.', 'related start 0.9 "Related:"'],
  // A long sentence of some kinds is a story's, too, where it speaks to nobody.
  ['Powered by owls, the zoo of Kesten sings all day and all night.', ''],
  ['Powered by owls, the zoo of Kesten sings day and night.', 'navigation start 0.9 "Powered by"'],
  ['Powered by owls, the zoo of Kesten sings all day and all night', 'navigation start 0.8 "Powered by"'],
  ['Powered by owls, our zoo of Kesten sings all day and all night.', 'navigation start 0.8 "Powered by"'],
  ['Go to the owls of your zoo and sing all day and all night.', 'navigation start 0.9 "Go to"'],
  ['Owls of Kesten want unlimited access to the barn and all its mice.', ''],
  [
    'Owls of Kesten want unlimited access to the barn and all our mice.',
    'newsletter within 0.8 "Owls of Kesten want unlimited access"',
  ],
  [
    'Owls of Kesten may not be reproduced in the barn and all its lofts.',
    'copyright within 0.8 "Owls of Kesten may not be reproduced"',
  ],
  ['As of now the owls of Kesten sing all day and all night.', ''],
  ['Sign up for owls, cats and dogs of Kesten that sing all day and all night.', 'newsletter start 0.8 "Sign up for"'],
  [
    'All rights reserved, as was said. No owl may be reproduced, redistributed or sold in the creative commons.',
    'copyright start 0.85 "All rights reserved"',
  ],
  // What an editor did.
  [
    'This talk with the owls was edited for length and clarity.',
    'note within 0.8 "This talk with the owls was edited for length"',
  ],
  // When something was is told in stories.
  ['Owls sang 2 hours ago', 'page-date within 0.8'],
  ['Owls sang 2 hours ago.', 'page-date within 0.8 "Owls sang 2 hours ago"'],
  ['The owls of the zoo sang 2 hours ago.', ''],
  ['The owls of the zoo sang 2 hours ago', 'page-date within 0.8'],
  ['The owls of zoos sang 2 hours ago', 'page-date within 0.8'],
])('the cue within %j: %s', (line, cue) => {
  expect(cueOf(line)).toBe(cue)
})

test.each([
  ['More storiesOwls at the zoo', 'related fused 0.8 "More stories"'],
  ['More stories4 owls at the zoo', 'related fused 0.8 "More stories"'],
  ['More stories“Owls at the zoo', 'related fused 0.8 "More stories"'],
  ['More stories Owls at the zoo', ''],
  ['More storiesowls at the zoo', ''],
  ['More storiesÄrzte at the zoo', 'related fused 0.8 "More stories"'],
  ['Owls ofThe zoo', ''],
  ['Most popularOwls ofThe zoo', 'related fused 0.8 "Most popular"'],
  ['Most read inKestenPost newsOwls ofThe zoo', ''],
  ['iPad iPhone iMac More storiesOwls', ''],
  ['More stories from the whole of the Kesten coastOwls', 'related start 0.9 "More stories from"'],
])('the heading that runs into %j: %s', (line, cue) => {
  expect(cueOf(line)).toBe(cue)
})
