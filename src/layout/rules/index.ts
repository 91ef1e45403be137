import type { PageRule, PlacedRule } from '../page.ts'
import { about } from './about.ts'
import { authorBio, authorBox } from './author-box.ts'
import { bylineOutlet } from './byline-outlet.ts'
import { caption, fusedCaption } from './caption.ts'
import { commentThread } from './comment-thread.ts'
import { contactLine } from './contact.ts'
import { counter } from './counter.ts'
import { dashList } from './dash-list.ts'
import { dateline } from './dateline.ts'
import { deck } from './deck.ts'
import { duplicate, repeated } from './duplicate.ts'
import { endMark } from './end-mark.ts'
import { families } from './families.ts'
import { fusedTeaser } from './fused-teaser.ts'
import { headline } from './headline.ts'
import { image } from './image.ts'
import { pageDate } from './page-date.ts'
import { rest } from './rest.ts'
import { signOff } from './sign-off.ts'
import { story } from './story.ts'
import { topByline } from './top-byline.ts'
import { wireHeader } from './wire-header.ts'

/** First round: what a block's own words and its neighbours say. Of equal claims the first holds. */
export const PAGE_RULES: readonly PageRule[] = [
  endMark, // before families: "END" alone is a mark, whatever else it could head
  wireHeader, // before page-date: a header holds dates
  pageDate, // before families: "Updated: 12 May 2019" is read as a date
  dashList, // before families: a section's name above lone dashes heads a list
  commentThread,
  families,
  about, // before author-box: a company is a name too
  authorBox,
  fusedTeaser,
  image, // before caption: what it shows is told in its brackets
  caption,
  duplicate,
  counter, // last: it looks at nothing but characters
]

/** Second round: what the place beside the story says. */
export const PLACED_RULES: readonly PlacedRule[] = [
  headline,
  topByline, // before deck: "By Ann Kerr in Lenkovo for AVN" is long enough for one
  bylineOutlet,
  authorBio, // before sign-off: a bio begins with a name, too
  contactLine, // before sign-off: a company with its number is no desk
  signOff,
  dateline,
  fusedCaption, // beside dateline: whatever a dateline is fused to
  deck,
  repeated, // before story: the second copy is not the story's
  story,
  rest, // last: whatever nobody claims
]
