/** A dispatch with most of the parts that a tree can show; names and places are invented. */
export const story = `Minister Hopes For 'Open' Bridge

By Ann Kerr, AVN

LENKOVO, May 8 (AVN) - The bridge over the Selm will open in June, Minister Oda Brandt said on Monday.

“We waited for three winters,” Brandt told reporters. “Nobody called it ‘a quick fix’ at the time.”

The town has a bridge at last. It is an honour for the the region, said Raj Mehta, a engineer who built it.

"It cost less than we feared," Mehta said.

(Reporting by Ann Kerr; Editing by Tom Sand)

Share this article
`

/** Texts that parsers of prose and of layout trip over. */
export const hostile: readonly string[] = [
  '',
  ' ',
  '\n',
  'A',
  '\uFEFFLenkovo votes\n\nThe town votes today.',
  'Lenkovo votes\r\n\r\nThe town votes today.\r\nIt is the third vote.\r\n',
  'Lenkovo votes\r\rThe town votes today.\rIt is the third vote.\r',
  'One\u2028two\u2029three\u0085four',
  '\u0001\u0016\u0016Az6715\u0011\r\n\u0002BC-AVN--Bridge\r\n\tLENKOVO (AVN) _ It opened.\u0003\u0004',
  '\uD800 a lone half, \uDC00 and another.',
  '“'.repeat(500),
  '" '.repeat(500),
  `${'“a '.repeat(60)}${'”'.repeat(60)}`,
  'Kerr said: “One ‘two “three” two’ one.” She went.',
  "rock 'n' roll w/ Ann, 'twas '90s & Sons, A.B.C., e.g. this.",
  '😀😀 👩‍👩‍👧 “😀”',
  '...\n\n!!!\n\n???',
]
