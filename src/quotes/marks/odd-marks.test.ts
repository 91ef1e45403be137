import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes } from '../../locales/en/quotes/index.ts'
import { type Row, read } from '../runs/test-rows.ts'

const lexicon = quotesLexicon(quotes)

// What copy really has: mixed and stray marks, rows of them, apostrophes and inches where a mark could be.
const rows: Row[] = [
  // Nested and rows of marks.
  ['„He said ‚yes‘ twice“, said Marsh.', '„He said ‚yes‘ twice“', '>‚yes‘'],
  [
    '""""The keel is laid,"""" said Marsh.',
    '""""The keel is laid,""""',
    '>"""The keel is laid,"""',
    '>>""The keel is laid,""',
    '>>>"The keel is laid,"',
  ],
  ["\"He said 'yes' twice, she said.", "\"He said 'yes' twice, she said. (open)", ">'yes'"],
  ["''He said, 'Lay the keel.''' Then Marsh left.", "''He said, 'Lay the keel.'''", ">'Lay the keel.'"],
  ["''''The keel is laid,'''' said Marsh.", "''''The keel is laid,''''", ">''The keel is laid,''"],
  ["'''''The keel is laid,''''' said Marsh."],
  ['“He said ‘the “Rose” sails twice,” she said.', '“He said ‘the “Rose” sails twice,”', '>“Rose”'],
  ['"He said yes\'\' twice," she said.', '"He said yes\'\' twice,"'],
  ['""We sail," she said.', '"We sail,"'],
  ['"\'"\' she wrote.'],
  ['“’Sail,’ he said,” she recalled.', '“’Sail,’ he said,”', '>’Sail,’'],
  ['"We \'sail\' "now" and \'then\'," she said.', '"We \'sail\' "now" and \'then\',"', ">'sail'", '>"now"', ">'then'"],
  // Mixed pairs, and what is none.
  ['«We sail", said Marsh.', '«We sail"'],
  ['\'We sail," she said.', '\'We sail,"'],
  ["«We sail' today.", "«We sail' today. (open)"],
  ["'We sail” is what she said."],
  ['"We sail (at dawn”) today," she said.', '"We sail (at dawn”', 'today," (close)'],
  ['„He said “yes” twice', '„He said (open)', '“yes”'],
  ['"He said \'\'yes," she said.', '"He said (open)', "''yes,\""],
  ['"He said «yes twice," she said.', '"He said «yes twice,"'],
  ['‹We sail", she said.', '‹We sail"'],
  ['「We sail” she said.', '「We sail”'],
  ['“We sail», she said.', '“We sail», she said. (open)'],
  ["“We sail'' she said.", "“We sail''"],
  ["``We sail,' said Marsh. ``It's late.' He left.", "``We sail,'", "``It's late.'"],
  ["``The settlers' land is ours,'' said Marsh.", "``The settlers' land is ours,''"],
  // Apostrophes, figures and years.
  ["The '5' on the hull and the '12' below it.", "'5'", "'12'"],
  ['´Rose´ and ´Lily´ sail.'],
  ['"Rose"s crew', '"Rose"'],
  ["She said ' we sail,' today."],
  ["In '1990' the slip was built.", "'1990'"],
  ['"Rose"\'s crew" rows.', '"Rose"\'s crew"'],
  ['"The owners\' boats are late, she said.', '"The owners\' boats are late, she said. (open)'],
  ["In '12 and in '13's spring the '14' on the hull was red.", "'14'"],
  ['"Marsh \'s here," she said. "\'s late."', '"Marsh \'s here,"', '"\'s late."'],
  // Feet and inches.
  ['6" of water and 12" of mud.'],
  ['He is 5\'11" or 6\'2"," Marsh said.', 'He is 5\'11" or 6\'2"," (close)'],
  ['He is 6\'2" tall," Marsh said.', 'He is 6\'2" tall," (close)'],
  ['"Rose 5", "Lily 6" and 12".', '"Rose 5"', '"Lily 6"'],
  ['He is 12\'6" tall," Marsh said.', 'He is 12\'6" tall," (close)'],
  // Marks that open or close nothing.
  ['We sail?" she asked, "and row?"', 'We sail?" (close)', '"and row?"'],
  ['"...we sail, she said.', '"...we sail, she said. (open)'],
  ['". we sail, she said.'],
  ['". . . we sail, she said.', '". . . we sail, she said. (open)'],
  ['the sign ": keep out'],
  ['"We sail," she said.""', '"We sail,"', 'she said." (close)'],
  ['"… we sail, she said.', '"… we sail, she said. (open)'],
  ['("We sail today) she said.', '"We sail today) she said. (open)'],
  // Markup and ornaments.
  ["<a title='slip' rel=\"x\">'Rose' is her name</a>", "'Rose'"],
  ['_"Rose"_ and *"Lily"*', '"Rose"', '"Lily"'],
  ['<b>"We sail,"</b> she said.', '"We sail,"'],
  ['<a href="x" and "We sail," she said.', '"x"', '"We sail,"'],
  ['<a b="c" <d "e">', '"c"', '"e"'],
  ['a < b = "c" > d', '"c"'],
  ['<a href="x?">We sail</a>, "she" said.', '"she"'],

  // Over paragraphs.
  [
    "'He said \"yes\" twice, she said.\n'We row,' he said.\n'We rest,' she said.",
    "'He said \"yes\" twice, she said.\n'We row,' [2]",
    '>"yes"',
    "'We rest,'",
  ],
  ["'We sail.\n'We row,” she said.\n'We go,' he said.", "'We sail.\n'We row,” [2]", "'We go,'"],
  ["'We call it ‘home’,' she said.\n'We won't,' he said.", "'We call it ‘home’,'", "'We won't,'"],
  ["'?We sail,' she said.\n'We row,' he said.", "'?We sail,'", "'We row,'"],
  ['«We call it «home» here.\n«We rest», she said.', '«We call it «home» here.\n«We rest» [2]', '>«home»'],
  ['「We call it 「home」 here.\n「We rest」, she said.', '「We call it 「home」 here.\n「We rest」 [2]', '>「home」'],
  ['„We call it „home“ here.\n„We rest“, she said.', '„We call it „home“ here.\n„We rest“ [2]', '>„home“'],
  ['"We \'call it “home.\n"We rest," she said.', '"We \'call it “home.\n"We rest," [2]', '>“home. (open)'],
]

test.each(rows)('%j', (source, ...runs) => {
  expect(read(source, lexicon)).toEqual(runs)
})

const headlines: Row[] = [
  ["Marsh: 'It's The Owners' Boats'", "'It's The Owners' Boats'"],
  ["Town 'Sorry'For Loss"],
  ["Town 'Sorry For 'Rose'’s Loss'", "'Sorry For 'Rose'"],
  ["'Till' We Sail", "'Till'"],
]

test.each(headlines)('headline: %s', (source, ...runs) => {
  expect(read(source, lexicon, 'headline')).toEqual(runs)
})
