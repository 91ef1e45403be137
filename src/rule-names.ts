/**
 * Names of all built-in rules, for `disable`: of layout and of attribution. Plain text, so that a layout parser can
 * check a name without carrying the quote engine; a test holds the list equal to the rules themselves.
 */
export const RULE_NAMES: readonly string[] = [
  'end-mark',
  'page-date',
  'dash-list',
  'comment-thread',
  'families',
  'author-box',
  'fused-teaser',
  'caption',
  'duplicate',
  'counter',
  'headline',
  'top-byline',
  'sign-off',
  'dateline',
  'deck',
  'repeated',
  'story',
  'rest',
]
