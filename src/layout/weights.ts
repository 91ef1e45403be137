/** How much each look of a block counts towards the story; the story is the run of blocks with the largest sum. */
export const STORY = {
  /** A sentence: so much for each character, between a least and a most. */
  perCharacter: 1 / 70,
  least: 0.8,
  most: 5,
  /** What a sentence's worth is multiplied by where it stands alone, and what each neighbour of prose adds. */
  alone: 0.5,
  neighbour: 0.25,
  /** A sentence of few words. */
  short: 0.25,
  /** A long line without its full stop: a cut one, a caption. */
  unfinished: 0.9,
  /** A line that ends in a colon. */
  colon: 0.1,
  /** A fragment: a name, a menu entry, a crosshead. */
  fragment: -0.7,
  /** A line that the page prints again and again. */
  template: -0.1,
  /** A line of a list that the line above announced. */
  item: -0.05,
  /** A list item among prose. */
  bullet: -0.25,
  /** What a certain cue takes off, up to what a fragment does. */
  cue: -0.6,
  /** The most that a run of fragments takes off, and that one of lines with cues does. */
  card: -9,
  knownCard: -2,
  /** A line that says that the story goes on below it. */
  goesOn: 2,
  /** What a heading of other stories or of comments takes off: the story hardly goes on below one. */
  break: -6,
  /** What a date line takes off on a page with lists of entries. */
  date: -1.2,
  /** What an end mark takes off. */
  endMark: -4,
  /** What one takes off that heads a short list within the story. */
  cardHeading: -1,
  /** The most that a title below it takes off. */
  inCard: -0.4,
  /** How much more a run must be worth than the best above it: pages print other stories below their own. */
  later: 1.5,
  /** The least sum above a heading of comments that is the story. */
  aboveComments: 5,
  /** The share of a sentence's worth that is left under a certain veto. */
  vetoed: -0.4,
} as const

/** What makes a block above the story its headline. */
export const TITLE = {
  /** Blocks looked at above the story. */
  reach: 80,
  /** Longest headline. */
  longest: 240,
  /** Least score of a headline. */
  least: -0.3,
  /**
   * How much worse than the best a line of so many words above it may be, and one right above it; at the very top, above
   * its deck, of one word less.
   */
  marginWords: 6,
  margin: 0.45,
  deckMargin: 1.1,
  /** Words that the story has too, of its words and two more. */
  overlap: 2,
  /** Words shared, so counted, by a headline below the story. */
  below: 0.5,
  /** For each line between it and the story that no rule knows, up to `far`. */
  distance: -0.03,
  far: 30,
  /** The first block of the source, or of those that are no menu and no kicker. */
  top: 0.6,
  head: 0.4,
  /** No more unknown lines may part it from the story, unless it shares so many words with it. */
  topReach: 15,
  topShared: 0.3,
  /** A kicker by its place. */
  kicker: -1,
  /** Printed more than once above the story, where it is so long. */
  copy: 0.6,
  copyLength: 15,
  /** A date, a counter or share buttons below it. */
  furniture: 0.2,
  /** Signed on the line below. */
  signed: 0.3,
  /** Ends in a full stop, like a deck; in another sentence mark; in a colon; holds several sentences. */
  stop: -1,
  question: -0.1,
  colon: -0.6,
  sentences: -0.5,
  /** Of fewer words, unless it is the first block; of more than 22. */
  shortWords: 4,
  short: -0.5,
  long: -0.5,
  /** A line of dates or counts; one that closes with a photo's credit. */
  digits: -0.6,
  credit: -1,
  /** Small letters alone, as the names of a page's icons are printed. */
  small: -0.5,
  /** A kicker's words. */
  kickerWords: -1.5,
  /** Crumbs. */
  trail: -1,
} as const

/** What the place of a line adds to its reading as a byline; all but `reach` and `least` are for bare names. */
export const BYLINE = {
  /** Blocks looked at above the story. */
  reach: 70,
  /** Least strength of a byline, its place weighed in. */
  least: 0.5,
  /** Blocks below the headline in which a bare name may stand. */
  near: 12,
  /** Between headline and story; right above the headline; anywhere else above the story. */
  between: 0.2,
  above: 0.1,
  elsewhere: -0.4,
  /** For each date within two lines. */
  dated: 0.1,
  /** Below a headline that is no Title Case, which makes a name of two words that are. */
  cased: 0.1,
  /** Told again at the end, with what the writer is. */
  told: 0.1,
  /** A name that the story speaks of. */
  subject: -0.6,
  /** Right below the last paragraph; with an end mark between. */
  signed: 0.2,
  ended: 0.3,
} as const
