// Every figure that is kept: where it is read in the scorers' answers, and the level to reach (and then), if one is set.

const QUOTES = [
  ['end-to-end F1', (q) => q.e2eF1, 0.92, 0.94],
  ['end-to-end lenient F1', (q) => q.e2eLenientF1],
  ['speaker strict', (q) => q.speakerStrict, 0.915, 0.94],
  ['speaker strict, pronouns', (q) => q.bySource.pronoun?.speakerStrict, 0.93, 0.96],
  ['speaker strict, named', (q) => q.bySource.named?.speakerStrict],
  ['answered', (q) => q.answered],
  ['attribution precision', (q) => q.attributionPrecision, 0.93, 0.95],
  ['cue', (q) => q.cueAcc, 0.9, 0.93],
  ['no speaker on unattributed', (q) => q.unattributedNoSpeaker, 0.74, 0.78],
  ['span F1', (q) => q.spanF1, 0.996, 0.998],
  ['kind', (q) => q.kindAcc, 0.95, 0.97],
].map(([label, read, reach, then]) => figure('polnear', 'text', 'quotes', '', label, read, reach, then))

/** The same texts in capitals, where names and terms show by no letter. */
const CAPITALS = [
  figure('polnear', 'capitals', 'quotes', '', 'end-to-end F1', (q) => q.e2eF1),
  figure('polnear', 'capitals', 'quotes', '', 'attribution precision', (q) => q.attributionPrecision),
  figure('polnear', 'capitals', 'quotes', '', 'cue', (q) => q.cueAcc),
  figure('polnear', 'capitals', 'quotes', '', 'span F1', (q) => q.spanF1),
  figure('polnear', 'capitals', 'fields', '', 'headline loose', (f) => f.headline.loose),
  figure('polnear', 'capitals', 'fields', '', 'clean where no dateline', (f) => f.dateline.noDatelineClean),
]

/** Articles of our own, which hold more of what is hard. */
const ARTICLES = [
  figure('articles', 'text', 'quotes', '', 'end-to-end F1', (q) => q.e2eF1),
  figure('articles', 'text', 'quotes', '', 'speaker strict', (q) => q.speakerStrict),
  figure('articles', 'text', 'quotes', '', 'attribution precision', (q) => q.attributionPrecision),
  figure('articles', 'text', 'quotes', '', 'cue', (q) => q.cueAcc),
  figure('articles', 'text', 'quotes', '', 'no speaker on unattributed', (q) => q.unattributedNoSpeaker),
  figure('articles', 'text', 'quotes', '', 'span F1', (q) => q.spanF1),
]

/** Whom pronouns and descriptions mean, where the mention is right. */
const WHO = ['polnear', 'articles'].flatMap((corpus) => [
  figure(corpus, 'text', 'who', '', 'right person, pronouns', (who) => who.pronouns),
  figure(corpus, 'text', 'who', '', 'right person, descriptions', (who) => who.descriptions),
])

const REUTERS = [
  figure('reuters', 'text', 'fields', '', 'headline exact', (f) => f.headline.exact, 1, 1),
  figure('reuters', 'text', 'fields', '', 'authors F1', (f) => f.authors.f1, 0.995, 0.995),
  figure('reuters', 'text', 'fields', '', 'clean where no author', (f) => f.authors.noAuthorClean),
  figure('reuters', 'text', 'fields', '', 'dateline whole', (f) => f.dateline.whole, 0.98, 0.995),
  figure('reuters', 'text', 'body', '', 'body F1', (b) => b.f1),
]

const DATELINES = [
  figure('polnear', 'text', 'fields', '', 'headline loose', (f) => f.headline.loose),
  figure('polnear', 'text', 'fields', '', 'dateline whole', (f) => f.dateline.whole, 0.97, 0.995),
  figure('polnear', 'text', 'fields', '', 'dateline agency', (f) => f.dateline.agency, 0.98, 0.995),
  figure('polnear', 'text', 'fields', '', 'clean where no dateline', (f) => f.dateline.noDatelineClean, 0.998, 0.998),
]

const BODY_LEVELS = {
  'aeb.textHead.en': [0.955, 0.965],
  'aeb.textMain.en': [0.95, 0.96],
  'aeb.text.en': [0.93, 0.947],
  'fundus.textHead.en': [0.97, 0.98],
  'fundus.textMain.en': [0.965, 0.975],
  'fundus.text.en': [0.955, 0.97],
  'fundus.textHead': [0.955, 0.97],
  'fundus.text': [0.94, 0.96],
}

const HEADLINE_LEVELS = { 'fundus.textMain.en': [0.89, 0.93], 'fundus.text.en': [0.84, 0.9] }
const AUTHOR_LEVELS = { 'fundus.textMain.en': [0.85, 0.92] }
const AUTHOR_PRECISION_LEVELS = { 'fundus.textMain.en': [0.9, 0.95] }

const PAGES = ['aeb', 'fundus'].flatMap((corpus) =>
  ['en', ''].flatMap((language) =>
    ['textHead', 'textMain', 'text'].flatMap((field) => pageFigures(corpus, field, language)),
  ),
)

/** In the order of the table. */
export const FIGURES = [...QUOTES, ...DATELINES, ...CAPITALS, ...ARTICLES, ...WHO, ...REUTERS, ...PAGES]

function pageFigures(corpus, field, language) {
  const at = language ? `${corpus}.${field}.${language}` : `${corpus}.${field}`
  const make = (scorer, label, read, levels) =>
    figure(corpus, field, scorer, language, label, read, ...(levels[at] ?? []))
  const body = [make('body', 'body F1', (b) => (language ? b.byLang[language]?.f1 : b.f1), BODY_LEVELS)]
  if (corpus === 'aeb') return body
  return [
    ...body,
    make('fields', 'headline exact', (f) => f.headline.exact, HEADLINE_LEVELS),
    make('fields', 'authors F1', (f) => f.authors.f1, AUTHOR_LEVELS),
    make('fields', 'authors precision', (f) => f.authors.precision, AUTHOR_PRECISION_LEVELS),
  ]
}

function figure(corpus, field, scorer, language, label, read, reach = null, then = null) {
  const key = [corpus, field, language, label.replaceAll(/[ ,]+/g, '-')].filter(Boolean).join('.')
  // Body answers hold every language; fields are scored once a language.
  const answer = [corpus, field, scorer, scorer === 'fields' && language].filter(Boolean).join('.')
  const value = (answers) => (answers[answer] ? (read(answers[answer]) ?? null) : null)
  return { corpus, field, language, label, key, reach, then, value }
}
