#!/usr/bin/env node
// Writes src/quotes/attribution/sums.ts: the sums over the templates of src/quotes/attribution/templates.ts as straight code.
//   node eval/sums.mjs          (eval/fit.mjs does it as well)
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadEngine, root } from './engine.mjs'

// What a reading's kind settles, since what was answered before is one thing a quote; what a cue's links share.
const OF_KIND = new Set(['kind', 'relation', 'spoken', 'held', 'lastCloses'])
const OF_CUE = new Set(['cue', 'form', 'cueBefore'])
// What a link has for one quote only.
const PASSING = new Set(['known', 'used'])

/** Writes the sums for templates and attributes as they are, and for the text of some weights. */
export function writeSums(engine, text = engine.WEIGHTS) {
  const file = path.join(root, 'src/quotes/attribution/sums.ts')
  fs.writeFileSync(file, sumsSource(engine, text))
  execFileSync(path.join(root, 'node_modules/.bin/biome'), ['format', '--write', file])
}

/** The sums as source. */
function sumsSource({ modelLayout, attributeSizes, decodeWeights, READING_AT, LINK_AT }, text) {
  const { reading, link, size } = modelLayout()
  const { codes, steps } = decodeWeights(text, size)
  const names = attributeSizes().map(([name]) => name)
  const isQuote = (name) => names.indexOf(name) < READING_AT
  const isLink = (name) => names.indexOf(name) >= LINK_AT
  const templatesOf = ({ count, offsets, columns, strides }) =>
    Array.from({ length: count }, (_, t) => ({
      offset: offsets[t],
      pairs: [0, 1, 2, 3]
        .map((i) => ({ name: names[columns[t * 4 + i]], stride: strides[t * 4 + i] }))
        .filter(({ stride }) => stride !== 0),
    }))
  const all = (template, is) => template.pairs.every(({ name }) => is(name))
  const byKind = (template) => all(template, (name) => isQuote(name) || OF_KIND.has(name))
  const byLink = (template) => all(template, (name) => OF_CUE.has(name) || (isLink(name) && !PASSING.has(name)))

  const known = []
  const lines = (names) => names.map((name) => `  const ${name} = v[${columnOf(name)}] as number`).join('\n')
  const columnOf = (name) => names.indexOf(name)
  const product = ({ name, stride }) => (stride === 1 ? name : `${stride} * ${name}`)
  const slot = ({ offset, pairs }) => {
    const ofQuote = pairs.filter(({ name }) => isQuote(name))
    const rest = pairs.filter(({ name }) => !isQuote(name)).map(product)
    if (ofQuote.length === 0) return [...(offset ? [offset] : []), ...rest].join(' + ')
    known.push([...(offset ? [offset] : []), ...ofQuote.map(product)].join(' + '))
    return [`(q[${known.length - 1}] as number)`, ...rest].join(' + ')
  }
  const sum = (name, templates, comment) => {
    const used = names.filter(
      (n) => !isQuote(n) && templates.some(({ pairs }) => pairs.some((pair) => pair.name === n)),
    )
    const terms = templates.map((template) => `(s[c[${slot(template)}] as number] as number)`)
    const q = terms.some((term) => term.includes('q[')) ? ', q: Int32Array' : ''
    return `/** ${comment} */
export function ${name}({ codes: c, steps: s }: Weights, v: Int32Array${q}): number {
${lines(used)}
  return (${terms.join(' +\n    ')})
}
`
  }
  // The most that the weights of a template give a kind.
  const most = ({ offset, pairs }, kind) => {
    const counts = pairs.map(({ name }) => attributeSizes()[columnOf(name)][1])
    const end = offset + counts.reduce((product, count) => product * count, 1)
    const ofKind = pairs.find(({ name }) => name === 'kind')
    let highest = Number.NEGATIVE_INFINITY
    for (let slot = offset; slot < end; slot++) {
      if (ofKind && Math.floor((slot - offset) / ofKind.stride) % counts[pairs.indexOf(ofKind)] !== kind) continue
      highest = Math.max(highest, steps[codes[slot]])
    }
    return highest
  }
  const mostOf = (templates) =>
    Array.from({ length: attributeSizes()[columnOf('kind')][1] }, (_, kind) =>
      (templates.reduce((sum, template) => sum + most(template, kind), 0) + 0.006).toFixed(2),
    )
  const ofReading = templatesOf(reading)
  const ofLink = templatesOf(link)
  const sums = [
    sum('sumOfKind', ofReading.filter(byKind), 'What hangs on the quote and the kind of a reading.'),
    sum(
      'sumOfReading',
      ofReading.filter((t) => !byKind(t)),
      'What else hangs on the quote and a reading.',
    ),
    sum('sumOfLink', ofLink.filter(byLink), 'What hangs on a link and its cue, whichever quote asks.'),
    sum(
      'sumOfPair',
      ofLink.filter((t) => !byLink(t)),
      'What else hangs on a reading and a link.',
    ),
  ]
  return `// Written by eval/sums.mjs from templates.ts: straight code takes half the time of a loop over the templates.
// v holds attributes in the order of attributes.ts, q what is known of each slot by the quote alone.
import type { Weights } from './weights-code.ts'

/** How many weights there are. */
export const SUMS_SIZE = ${size}

/** No pair of a reading and a link sums up to more, by the kind of the reading. */
export const MOST_OF_PAIR: readonly number[] = [${mostOf(ofLink.filter((t) => !byLink(t))).join(', ')}]

/** How many slots hang on the quote. */
export const SLOTS_OF_QUOTE = ${known.length}

/** Takes in the attributes of the quote. */
export function fillSlots(q: Int32Array, v: Int32Array): void {
${lines(names.filter(isQuote))}
${known.map((value, i) => `  q[${i}] = ${value}`).join('\n')}
}

${sums.join('\n')}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeSums(await loadEngine('eval/fit-entry.ts'))
