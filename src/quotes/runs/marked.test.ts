import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes } from '../../locales/en/quotes/index.ts'
import { type Row, read, runsOf } from './test-rows.ts'

const lexicon = quotesLexicon(quotes)

const pairs: Row[] = [
  // The usual pairs.
  ['"We will sail," she said.', '"We will sail,"'],
  ['“We will sail,” she said.', '“We will sail,”'],
  ['«We will sail», she said.', '«We will sail»'],
  ['„We will sail“, she said.', '„We will sail“'],
  ['„We will sail”, she said.', '„We will sail”'],
  ['»We will sail«, she said.', '»We will sail«'],
  ['‹We will sail›, she said.', '‹We will sail›'],
  ['「We will sail」she said.', '「We will sail」'],
  ['『We will sail』she said.', '『We will sail』'],
  ["''We will sail,'' she said.", "''We will sail,''"],
  ["``We will sail,'' she said.", "``We will sail,''"],
  ['‘‘We will sail,’’ she said.', '‘‘We will sail,’’'],
  ['＂We will sail,＂ she said.', '＂We will sail,＂'],
  ['The mayor said: "We will sail."', '"We will sail."'],
  ['The mayor said:"We will sail."', '"We will sail."'],
  ['She pledged "full support" and "no delay".', '"full support"', '"no delay"'],
  ['(“We will sail,” she said.)', '“We will sail,”'],
  ['The ferry—“our pride”—sails.', '“our pride”'],
  ['The ferry—"our pride"—sails.', '"our pride"'],
  ['It was "good"; it was "cheap": it was "ours".', '"good"', '"cheap"', '"ours"'],
  ['A "yes"/"no" vote.', '"yes"', '"no"'],
  ['["Here," she said.]', '"Here,"'],
  // Interrupted.
  ['“We will sail,” she said. “Now.”', '“We will sail,”', '“Now.”'],
  ['"We will sail," she said, "now."', '"We will sail,"', '"now."'],
  // Mixed pairs and marks that face the wrong way.
  ['"We will sail,” she said.', '"We will sail,”'],
  ['“We will sail," she said.', '“We will sail,"'],
  ['”We will sail,” she said.', '”We will sail,”'],
  ['“We will sail,“ she said.', '“We will sail,“'],
  ["'Not now. ' That was all. 'We wait,' he said.", "'Not now. '", "'We wait,'"],
  ["The dockers ' union said. 'We wait,' it said.", "'We wait,'"],
  ['She said that “we will sail. “', '“we will sail. “'],
  ['"We will sail,” she said. “Now." “Or later."', '"We will sail,”', '“Now."', '“Or later."'],
  ["''We will sail,\" she said.", "''We will sail,\""],
  ['“We will sail,’ she added.', '“We will sail,’'],
  ['„We will sail", she said.', '„We will sail"'],
  // Marks glued to the wrong side.
  ['"We will sail, "she said.', '"We will sail, "'],
  ['" We will sail," she said.', '" We will sail,"'],
  ['"We will sail "she said.', '"We will sail "'],
  ['He waxed poetic about"joint ferries between towns" that day.', '"joint ferries between towns"'],
  ['"We will sail."Then she left.', '"We will sail."'],
  ['She spoke of a "new" ferry, "said the mayor," and left.', '"new"', '"said the mayor,"'],
  // Apostrophes.
  ["It's the settlers' ferry, and it isn't new."],
  ['It’s the settlers’ ferry, and it isn’t new.'],
  ['"We’re proud of the settlers’ ferry," she said.', '"We’re proud of the settlers’ ferry,"'],
  ['"It’s ours," she said. "It isn’t theirs’."', '"It’s ours,"', '"It isn’t theirs’."'],
  ["“We're proud of the settlers' ferry,” she said.", "“We're proud of the settlers' ferry,”"],
  ['Back in the ’90s and the ’80s it sailed.'],
  ["Back in the '90s and the '80s it sailed."],
  ["The class of '98 sailed 'til noon."],
  ["Rock 'n' roll on the ferry."],
  ["Get 'em while you can, the sailors' guild said."],
  ["The Hales' ferry passed James' pier."],
  ["O'Neil met D'Arcy at Ha'atzmau pier."],
  ['"The Hales\' ferry passed James\' pier," she said.', '"The Hales\' ferry passed James\' pier,"'],
  ['The country"s ferry and the agency"s pier.'],
  ['Lenkovo"s ferry doesn"t sail, "she" said.', '"she"'],
  ['“Hamilton”’s run was short.', '“Hamilton”'],
  ['"Hamilton"\'s run was short.', '"Hamilton"'],
  ["He is a workin' man from o'er the hill."],
  // Inches, feet and minutes.
  ['He is 6\'2" and she is 5\'11" tall.'],
  ['He is 6’2” and sails.'],
  ['“He is 6’2”,” she said.', '“He is 6’2”,”'],
  ['A 12" pipe and a 15" pipe.'],
  ['"A 12" pipe," she said.', '"A 12" pipe,"'],
  ['They built "pier 9" in "1984".', '"pier 9"', '"1984"'],
  ['“It was in 1984” she said.', '“It was in 1984”'],
  // Ellipses and brackets belong to the quote.
  ['She said: "... One of the reasons is cost."', '"... One of the reasons is cost."'],
  ['"We sail..." she said. "...and then we rest."', '"We sail..."', '"...and then we rest."'],
  ['“… in the case of the ferry,” she said.', '“… in the case of the ferry,”'],
  ['"[They] have sailed," she said.', '"[They] have sailed,"'],
  ['"We sail (...) at noon . . . or later," she said.', '"We sail (...) at noon . . . or later,"'],
  ['She said " … we sail."', '" … we sail."'],
  // Nested.
  ['"He told me, \'Sail on,\' and left," she said.', '"He told me, \'Sail on,\' and left,"', ">'Sail on,'"],
  ['“He told me, ‘Sail on,’ and left,” she said.', '“He told me, ‘Sail on,’ and left,”', '>‘Sail on,’'],
  ['"\'Sail on,\' he told me," she said.', '"\'Sail on,\' he told me,"', ">'Sail on,'"],
  ['“He told me, ‘Sail on.’” Then she left.', '“He told me, ‘Sail on.’”', '>‘Sail on.’'],
  ['"He told me, ‘Sail on.’" Then she left.', '"He told me, ‘Sail on.’"', '>‘Sail on.’'],
  ['"What we mean by "plan" is a map," she said.', '"What we mean by "plan" is a map,"', '>"plan"'],
  ['“What we mean by “plan” is a map,” she said.', '“What we mean by “plan” is a map,”', '>“plan”'],
  ['“What we mean by "plan" is a map,” she said.', '“What we mean by "plan" is a map,”', '>"plan"'],
  ['«Он сказал „да“ и ушёл», — заметил мэр.', '«Он сказал „да“ и ушёл»', '>„да“'],
  ['«The ferry «Pride» sails», she said.', '«The ferry «Pride» sails»', '>«Pride»'],
  ["''He said, 'Sail on,' and left,'' she said.", "''He said, 'Sail on,' and left,''", ">'Sail on,'"],
  ["'''Sail on,' he said,'' she recalled.", "'''Sail on,' he said,''", ">'Sail on,'"],
  [
    '“A ‘ship “like this” sails’ today,” she said.',
    '“A ‘ship “like this” sails’ today,”',
    '>‘ship “like this” sails’',
    '>>“like this”',
  ],
  ["\"It's the captains' 'last' trip,\" she said.", "\"It's the captains' 'last' trip,\"", ">'last'"],
  // Single marks.
  ["They meet 'soon', she said.", "'soon'"],
  ['They meet ‘soon’, she said.', '‘soon’'],
  ["The so-called 'pride' of the town's fleet.", "'pride'"],
  ["The town's 'pride' and the sailors' guild.", "'pride'"],
  ["The 'Azure Dawn' sails.", "'Azure Dawn'"],
  // Strays.
  ['The ferry" sails on Monday.'],
  ['She said “we sail on Monday.', '“we sail on Monday. (open)'],
  ['She said "we sail on Monday.', '"we sail on Monday. (open)'],
  ['“We sail, she said. “Now,” he said.', '“We sail, she said. (open)', '“Now,”'],
  ['The mayor: The problem is old, "the diplomat added.', 'The problem is old, " (close)'],
  ['The problem is old! "Marsh said.', 'The problem is old! " (close)'],
  ['The problem is old? "Marsh said.', 'The problem is old? " (close)'],
  ['The problem is old "Marsh said.', '"Marsh said. (open)'],
  [', "Marsh said.'],
  ['“We sail, ‘soon, she said. “We rest,” he said.', '“We sail, ‘soon, she said. (open)', '“We rest,”'],
  ['The problem is old,” the diplomat added.', 'The problem is old,” (close)'],
  ['He left. “Sail on,” she said. The pier is closed,” he added.', '“Sail on,”', 'The pier is closed,” (close)'],
  ['She paid 5" and left.'],
  ['""'],
  ['" "'],
  ['“”'],
  ['"""" """"'],
  ['A row of marks: ””””””””””'],
  ['<a href="pier.html" class="x">The "pier"</a>', '"pier"'],
  ['<tweet author="@kerr" date="May 5">We sail</tweet>'],
]

test.each(pairs)('%s', (source, ...runs) => {
  expect(read(source, lexicon)).toEqual(runs)
})

const paragraphs: Row[] = [
  ['“We sail.\n“We rest.”\nThey left.', '“We sail.\n“We rest.” [2]'],
  ['"We sail.\n"We rest."\nThey left.', '"We sail.\n"We rest." [2]'],
  ['"We sail.\n"We rest," she said. "Soon."', '"We sail.\n"We rest," [2]', '"Soon."'],
  ['“We sail.\n“We rest.\n“We go.”', '“We sail.\n“We rest.\n“We go.” [3]'],
  ['She said: "We sail.\n"We rest."', '"We sail.\n"We rest." [2]'],
  ["''We sail.\n''We rest,'' she said.", "''We sail.\n''We rest,'' [2]"],
  ['«We sail.\n«We rest», she said.', '«We sail.\n«We rest» [2]'],
  ['“He said ‘go’ and left.\n“We rest,” she said.', '“He said ‘go’ and left.\n“We rest,” [2]', '>‘go’'],
  [
    '"We call it "the pride" here.\n"We rest," she said.',
    '"We call it "the pride" here.\n"We rest," [2]',
    '>"the pride"',
  ],
  ['“We sail.\nAnd we rest,” she said.', '“We sail.\nAnd we rest,” [2]'],
  ['“We sail.\nThey left.\n“We rest,” she said.', '“We sail. (open)', '“We rest,”'],
  ['“We sail.\nThe ferry left.', '“We sail. (open)'],
  ['“We sail,” she said. “And.\n“We rest,” he said.', '“We sail,”', '“And.\n“We rest,” [2]'],
  ['“We sail,” she said.\n“We rest,” he said.', '“We sail,”', '“We rest,”'],
  ['The ferry" left.\n"We rest," she said.', '"We rest,"'],
  ['It was 5" wide.\n"We rest," she said.', '"We rest,"'],
  ['She called it “a pride.\nThe town slept.\nIt was “late.”', '“a pride. (open)', '“late.”'],
  // British copy.
  ["'We sail,' she said.\n'We rest,' he said.", "'We sail,'", "'We rest,'"],
  [
    "'We're sailing on the Hales' ferry,' she said.\n'It isn't new,' he said. 'It's old.'",
    "'We're sailing on the Hales' ferry,'",
    "'It isn't new,'",
    "'It's old.'",
  ],
  ['‘We sail,’ she said.\n‘He said “no” twice,’ she added.', '‘We sail,’', '‘He said “no” twice,’', '>“no”'],
  ["'We sail.\n'We rest,' he said.", "'We sail.\n'We rest,' [2]"],
  ["'We sail,' she said.\n'We rest \"now.\n'We go,' he said.", "'We sail,'", "\"now.\n'We go,' [2]"],
  ["'We sail,' she said.\n'We call it 'home.\nIt is late.", "'We sail,'"],
  ['‘We sail.\n‘We rest,’ she said. ‘Soon.’', '‘We sail.\n‘We rest,’ [2]', '‘Soon.’'],
]

test.each(paragraphs)('over paragraphs: %j', (source, ...runs) => {
  expect(read(source, lexicon)).toEqual(runs)
})

const headlines: Row[] = [
  ["Mayor 'Hopes To Sail', Says Town", "'Hopes To Sail'"],
  ["'Committed' To The Ferry, Town Says", "'Committed'"],
  ["Town Says Ferry To Sail 'Soon'", "'Soon'"],
  ["Ferry's Future 'In Doubt', Sailors' Guild Says", "'In Doubt'"],
  ["Sailors' Guild Says Town's Ferry Won't Sail"],
  ["Sailors' Guild: 'It's Over'", "'It's Over'"],
  ['Town: ‘We Won’t Sail’', '‘We Won’t Sail’'],
  ["Ferry Of The '90s Sails Again"],
  ['"Party" Lost At Sea', '"Party"'],
  ['" Party" Lost At Sea', '" Party"'],
]

test.each(headlines)('headline: %s', (source, ...runs) => {
  expect(read(source, lexicon, 'headline')).toEqual(runs)
})

test('a quote without its other mark is told as an issue, one with both is not', () => {
  const source = '“We sail,” she said.\n“We rest.\nThey left.\nThe problem is old,” he added.'
  const { issues } = runsOf(source, lexicon)
  expect(issues.map(({ code, start, end }) => [code, source.slice(start, end)])).toEqual([
    ['quote-unclosed', '“We rest.'],
    ['quote-unopened', 'The problem is old,”'],
  ])
})
