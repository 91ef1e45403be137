#!/usr/bin/env node
// Counts what is wrong with bodies, by class, over the pages that are read: lines kept that are not the story's, and
// lines of the story that are dropped; by where they stand and what they look like.
//   node eval/body-classes.mjs <data folder> [--field=text|textMain|textHead]
// docs/quality.md has the table.
import path from 'node:path'
import { FIELDS, readCorpus, sourceOf } from './corpora.mjs'
import { readArguments } from './engine.mjs'
import { loadEntry } from './entry.mjs'

const { flags, file } = readArguments()
const field = flags.field ?? 'text'
if (!FIELDS.aeb.includes(field)) {
  console.error(`body-classes: --field is ${FIELDS.aeb.join(', ')}, not ${field}`)
  process.exit(2)
}
const parseDispatch = await loadEntry()
const classes = new Map()
let pages = 0
for (const corpus of ['aeb', 'fundus']) {
  for (const { gold } of readCorpus(path.resolve(file ?? '../shared'), corpus, 'look').documents) {
    pages++
    const shares = sharesOf(sourceOf(gold, field), gold.gold)
    for (const [name, share] of shares) {
      const { count, sum } = classes.get(name) ?? { count: 0, sum: 0 }
      classes.set(name, { count: count + 1, sum: sum + share })
    }
  }
}
console.log(
  `${pages} pages, ${field}: pages that have the class, class, share of the body's letters averaged over all pages`,
)
for (const [name, { count, sum }] of [...classes].sort((a, b) => b[1].sum - a[1].sum)) {
  console.log(`${count}\t${name}\t${((100 * sum) / pages).toFixed(2)} %`)
}

/** For each class the letters in wrong lines, as a share of the story's. */
function sharesOf(source, gold) {
  const story = lettersOf(gold.body ?? gold.paragraphs.join('\n'))
  // Neither right nor wrong: the scorers leave them out.
  const spare = lettersOf([gold.summary, ...(gold.sections ?? [])].filter(Boolean).join('\n'))
  const { paragraphs } = parseDispatch(source).body
  const lines = [...source.matchAll(/[^\n]+/g)].map(({ 0: text, index }) => ({ text, index, letters: lettersOf(text) }))
  const known = lines.filter(
    ({ letters }) => letters.length > 0 && (story.includes(letters) || !spare.includes(letters)),
  )
  const isGold = known.map(({ letters }) => story.includes(letters))
  const isKept = known.map(({ text, index }) => paragraphs.some((p) => p.start < index + text.length && p.end > index))
  const shares = new Map()
  // A short line that the story happens to hold as well stands outside it.
  const inStory = known.map(({ letters }, i) => isGold[i] && letters.length > 40)
  const [first, last] = [inStory.indexOf(true), inStory.lastIndexOf(true)]
  known.forEach(({ text, letters }, i) => {
    const place = i < first ? 'before' : i > last ? 'behind' : 'within'
    const inside = place === 'within'
    if (isKept[i] === (isGold[i] && inside)) return
    const name = `${looksOf(text)} ${isKept[i] ? 'kept' : 'dropped'} ${inside && i === first ? 'as the first line' : inside && i === last ? 'as the last line' : `${place} the story`}`
    shares.set(name, (shares.get(name) ?? 0) + letters.length / Math.max(1, story.length))
  })
  return shares
}

function looksOf(text) {
  const line = text.trim()
  if (/^(?:[-–—*•·▪●]|\d{1,3}[.)])\s/u.test(line)) return 'list item'
  return /[.!?…。！？]["'”’»)\]]*$/u.test(line) && lettersOf(line).length > 30 ? 'sentences' : 'fragments'
}

/** Letters and digits alone: white space and marks differ between a page and its answer. */
function lettersOf(text) {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}
