import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import type { Mention } from '../../types/index.ts'
import type { Attribution } from '../types.ts'
import { enrich, type Figure, newFigure } from './figure.ts'
import { readName } from './name.ts'
import { speakersOf } from './speakers.ts'

const { names } = quotesLexicon(en)

/** A text whose mentions stand in braces, behind the number of whom they mean. */
function parse(marked: string) {
  const mentions: Mention[] = []
  const figures = new Map<number, Figure>()
  const people: Figure[] = []
  const pieces = marked.split(/\{(\d[^}]*)\}/)
  const source = pieces.map((piece, i) => (i % 2 === 1 ? piece.slice(2) : piece)).join('')
  let start = 0
  pieces.forEach((piece, i) => {
    const text = i % 2 === 1 ? piece.slice(2) : piece
    const end = start + text.length
    if (i % 2 === 1) {
      const number = Number(piece.charAt(0))
      const reading = readName(source, { start, end }, names)
      const span = reading.name ?? { start, end }
      const figure = people[number]
      if (figure) enrich(figure, reading, span)
      const known = figure ?? newFigure(reading, span)
      people[number] = known
      figures.set(start, known)
      mentions.push({ start, end, text, kind: reading.form })
    }
    start = end
  })
  return { source, mentions, figures, people }
}

function attribution(mention: Mention | null, jointly: readonly Mention[] = []): Attribution {
  const rest = { refers: null, cue: null, continues: null, certainty: 'stated', rule: 'test' } as const
  return { kind: 'direct', mention, jointly, ...rest }
}

/** The speakers of a text, each with its quotes: one a mention. */
function read(marked: string): string[] {
  const { source, mentions, figures } = parse(marked)
  const attributions = mentions.map((mention) => attribution(mention))
  const { speakers } = speakersOf(source, attributions, { figures, others: new Map(), unresolved: [] }, names)
  return speakers.map(({ name, quotes }) => `${name}: ${quotes.join(' ')}`)
}
//ROWS
