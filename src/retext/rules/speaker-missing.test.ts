import { expect, test } from 'vitest'
import type { Dispatch, Quote } from '../../types/index.ts'
import { lint, mention, quote, speaker } from './lint.test-data.ts'
import { retextSpeakerMissing, type SpeakerMissingOptions } from './speaker-missing.ts'

const source = '“We will go.” Kerr said “it is open”. “A dream”, she said.'
const nobody = quote(source, '“We will go.”')
const partial = quote(source, '“it is open”', { kind: 'partial' })
const term = quote(source, '“A dream”', { kind: 'term' })
const kerr = mention(source, 'Kerr')
const she = mention(source, 'she', 0, 'pronoun')

function said(by: typeof kerr, text: string): Quote {
  return quote(source, text, { speaker: { index: 0, name: by.text, mention: by } })
}

const table: [string, Partial<Dispatch>, SpeakerMissingOptions | undefined, string[]][] = [
  ['a quotation with nobody is reported', { quotes: [nobody] }, undefined, ['speaker-missing “We will go.”']],
  ['a term needs nobody', { quotes: [term] }, undefined, []],
  ['kinds may be left out', { quotes: [nobody, partial] }, { kinds: ['partial'] }, ['speaker-missing “it is open”']],
  [
    'sections may be left out',
    { quotes: [nobody, { ...partial, section: 'headline' }] },
    { sections: ['body'] },
    ['speaker-missing “We will go.”'],
  ],
  ['a nested one is left out', { quotes: [{ ...nobody, parent: 0 }] }, undefined, []],
  ['unless it is wanted', { quotes: [{ ...nobody, parent: 0 }] }, { nested: true }, ['speaker-missing “We will go.”']],
  [
    'a named speaker is fine',
    { quotes: [said(kerr, '“it is open”')], speakers: [speaker('Kerr', [kerr])] },
    undefined,
    [],
  ],
  [
    'a pronoun that is nobody is reported',
    { quotes: [said(she, '“A dream”')], speakers: [speaker('she', [she], { kind: 'unknown' })] },
    undefined,
    ['speaker-missing she'],
  ],
  [
    'once for quotes that share it',
    {
      quotes: [said(she, '“We will go.”'), said(she, '“A dream”')],
      speakers: [speaker('she', [she], { kind: 'unknown' })],
    },
    undefined,
    ['speaker-missing she'],
  ],
  [
    'unless it will do',
    { quotes: [said(she, '“A dream”')], speakers: [speaker('she', [she])] },
    { pronouns: false },
    [],
  ],
  [
    'a pronoun that is somebody is fine',
    { quotes: [said(she, '“A dream”')], speakers: [speaker('Kerr', [kerr, she])] },
    undefined,
    [],
  ],
]

test.each(table)('%s', (_, dispatch, options, found) => {
  expect(lint(retextSpeakerMissing, source, dispatch, options)).toEqual(found)
})

test('wrong options are named', () => {
  expect(() => lint(retextSpeakerMissing, source, {}, { kinds: ['term'] as never })).toThrow(
    "retextSpeakerMissing: options.kinds must be an array of 'direct', 'partial', got an array of 1",
  )
})
