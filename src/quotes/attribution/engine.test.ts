import { expect, test } from 'vitest'
import { attributed } from '../../../test/said.ts'
import { parseDispatch } from '../../index.ts'
import type { DispatchOptions } from '../../types/index.ts'

/** All that is said of each quote: mention and its kind, further speakers, cue, kind, how sure, by which rule, of which quote it goes on. */
function told(source: string, options: DispatchOptions = { headline: 'none' }): string[] {
  const { quotes } = parseDispatch(source, options)
  return quotes.map(({ speaker, jointly, cue, kind, certainty, rule, continues, parent }) => {
    const names = [speaker, ...jointly].flatMap((one) => (one ? `${one.mention.text} (${one.mention.kind})` : []))
    const rest = [cue?.text, kind, certainty, rule, continues === null ? null : `of ${continues}`]
    return [names.join(' & ') || 'nobody', ...rest, parent === null ? null : `in ${parent}`].filter(Boolean).join(' | ')
  })
}

test.each([
  // Names, descriptions, pronouns.
  ['“We will go,” Ann Kerr said.', 'Ann Kerr (name) | said | direct | stated | quote-subject-verb'],
  ['“We will go,” the minister said.', 'the minister (description) | said | direct | stated | quote-subject-verb'],
  ['“We will go,” she said.', 'she (pronoun) | said | direct | stated | quote-subject-verb'],
  ['“We will go,” her lawyer said.', 'her lawyer (description) | said | direct | stated | quote-subject-verb'],
  ['“We will go,” it said.', 'it (pronoun) | said | direct | stated | quote-subject-verb'],
  ['Kerr praised Holm, who called it “a ruin.”', 'who (pronoun) | called | partial | stated | subject-verb'],
  ['“We will go,” some said.', 'some (pronoun) | said | direct | stated | quote-subject-verb'],
  [
    '“We will go,” Ann Kerr and Raj Mehta said.',
    'Ann Kerr (name) & Raj Mehta (name) | said | direct | stated | quote-subject-verb',
  ],
  [
    'The lawyers for Kerr said it was “a ruin.”',
    'The lawyers for Kerr (description) | said | partial | stated | subject-verb',
  ],
  // The words between a cue and a quote.
  ['Kerr said the mill was “a ruin.”', 'Kerr (name) | said | partial | stated | subject-verb'],
  ['Kerr said: “We will go.”', 'Kerr (name) | said | direct | stated | subject-verb'],
  ['The mill is “a ruin,” according to her.', 'her (pronoun) | according to | partial | stated | according-to'],
  ['The mill is “a ruin,” according to Kerr.', 'Kerr (name) | according to | partial | stated | according-to'],
  // It goes on.
  [
    '“We will go,” Kerr said. “We will win.”',
    'Kerr (name) | said | direct | stated | quote-subject-verb; Kerr (name) | said | direct | inferred | inherited | of 0',
  ],
  [
    '“We will go,” Kerr said. “We will win. We must.” Holm left.',
    'Kerr (name) | said | direct | stated | quote-subject-verb; Kerr (name) | said | direct | inferred | inherited | of 0',
  ],
  [
    'Kerr called the plan “bold” and “long overdue.”',
    'Kerr (name) | called | partial | stated | subject-verb; Kerr (name) | called | partial | stated | subject-verb | of 0',
  ],
  [
    'Kerr said it was “a ruin.” It was “a shame,” too.',
    'Kerr (name) | said | partial | stated | subject-verb; nobody | term',
  ],
  [
    'Kerr said: “We will go.” She added: “We will win.”',
    'Kerr (name) | said | direct | stated | subject-verb; She (pronoun) | added | direct | stated | subject-verb',
  ],
  [
    '“We will go,” Kerr said. Holm replied: “You will not.” “We will,” Kerr said.',
    'Kerr (name) | said | direct | stated | quote-subject-verb; Holm (name) | replied | direct | stated | subject-verb; Kerr (name) | said | direct | stated | quote-subject-verb',
  ],
  // Over paragraphs.
  ['“We will go.\n\n“We will win,” Kerr said.', 'Kerr (name) | said | direct | stated | quote-subject-verb'],
  ['Kerr said: “We will go.\n\n“We will win.”', 'Kerr (name) | said | direct | stated | subject-verb'],
  [
    '“We will go,” Kerr said. “We will win.\n\n“We must.”',
    'Kerr (name) | said | direct | stated | quote-subject-verb; Kerr (name) | said | direct | inferred | inherited | of 0',
  ],
  // Nested.
  [
    '“Holm told me, ‘We will go,’ and I left,” Kerr said.',
    'Kerr (name) | said | direct | stated | quote-subject-verb; Holm (name) | told | direct | stated | subject-verb | in 0',
  ],
  [
    '“He said ‘never’ to us,” Kerr said. “We left.”',
    'Kerr (name) | said | direct | stated | quote-subject-verb; He (pronoun) | said | partial | stated | subject-verb | in 0; Kerr (name) | said | direct | inferred | inherited | of 0',
  ],
  [
    'Kerr said: “The mill is a ‘ruin’ of sorts.”',
    'Kerr (name) | said | direct | stated | subject-verb; nobody | term | in 0',
  ],
  // Terms.
  ['The so-called “Harbour Gate” opens.', 'nobody | term'],
  [
    'Kesten Ferries (“the Company”) opens. “We go,” Kerr said.',
    'nobody | term; Kerr (name) | said | direct | stated | quote-subject-verb',
  ],
  ['The crews of the “Night Tide” left.', 'nobody | term'],
  [
    'Ann “Bo” Kerr left. “We go,” she said.',
    'nobody | term; she (pronoun) | said | direct | stated | quote-subject-verb',
  ],
  // Speech that the layout gives to somebody.
  [
    'KERR: We will go, and we will win.\nHOLM: You will not, and you know it.\nKERR: We will see.\nHOLM: So we will.',
    'KERR (name) | direct | stated | label; HOLM (name) | direct | stated | label; KERR (name) | direct | stated | label; HOLM (name) | direct | stated | label',
  ],
])('%j', (source, quotes) => {
  expect(told(source).join('; ')).toBe(quotes)
})

const HEADLINE = (words: string) =>
  `${words}\n\nOwls sang in the old zoo of Kesten on Friday, keepers there said.\n\nMore will come.`

test.each([
  ['Kerr: “We will go”', 'Kerr (name) | : | partial | stated | headline-source'],
  ['Kerr: “We will go to the lake”', 'Kerr (name) | : | partial | stated | headline-source'],
  ['“We will go to the lake” – Kerr', 'Kerr (name) | – | direct | stated | headline-source'],
  ['“We will go” – Kerr', 'Kerr (name) | – | partial | stated | headline-source'],
  ['“The lake of ours” – Kerr', 'Kerr (name) | – | partial | stated | headline-source'],
  ['Kerr hopes for “dialogue”', 'Kerr (name) | hopes for | partial | stated | headline-subject'],
  ['The “Harbour Gate” opens', 'nobody | term'],
])('of the headline %j', (words, quotes) => {
  expect(told(HEADLINE(words), {}).join('; ')).toBe(quotes)
})

test.each([
  [['headline-source'], 'nobody | term; Kerr (name) | hopes for | partial | stated | headline-subject'],
  [['headline-subject'], 'Kerr (name) | : | partial | stated | headline-source; nobody | term'],
])('with %j off a headline has the rest', (disable, quotes) => {
  const words = ['Kerr: “We will go to the lake”', 'Kerr hopes for “dialogue”']
  expect(words.map((line) => told(HEADLINE(line), { disable })).join('; ')).toBe(quotes)
})

test.each([
  [
    ['inherited'],
    'Kerr (name) | said | direct | stated | quote-subject-verb; nobody | direct; KERR (name) | direct | stated | label; HOLM (name) | direct | stated | label; KERR (name) | direct | stated | label',
  ],
  [
    ['quote-subject-verb'],
    'nobody | term; Kerr (name) | said | direct | stated | subject-verb; KERR (name) | direct | stated | label; HOLM (name) | direct | stated | label; KERR (name) | direct | stated | label',
  ],
  [
    ['label'],
    'Kerr (name) | said | direct | stated | quote-subject-verb; Kerr (name) | said | direct | inferred | inherited | of 0; KERR (name) | : | direct | stated | subject-verb; HOLM (name) | : | direct | stated | subject-verb; KERR (name) | : | direct | stated | subject-verb',
  ],
])('with %j off', (disable, quotes) => {
  const source =
    '“We will go,” Kerr said. “We will win.”\n\nKERR: We will go, and we will win.\nHOLM: You will not, and you know it.\nKERR: We will see.'
  expect(told(source, { headline: 'none', disable }).join('; ')).toBe(quotes)
})

test.each([
  ['Norland pledged “full support” for the talks, AVN’s correspondent reports.', 'Norland, else Norland'],
  ['Norland pledged “full support” for the talks, AVN reports. “We go,” it said.', 'Norland it, else AVN it'],
  ['“We go,” Kerr told AVN.', 'Kerr, else Kerr'],
])('the agency is not who speaks: %j', (source, quotes) => {
  const speakers = (agency: string | null) =>
    attributed(source, 'body', agency).map(({ mention }) => mention?.text ?? 'nobody')
  expect(`${speakers('AVN').join(' ')}, else ${speakers(null).join(' ')}`).toBe(quotes)
})

test('what a relative refers to is told apart', () => {
  const [quote] = attributed('Holm praised Kerr, who called it “a ruin.”')
  expect(quote?.mention).toMatchObject({ text: 'who', kind: 'pronoun' })
  expect(quote?.refers).toMatchObject({ text: 'Kerr', kind: 'name', start: 13, end: 17 })
  expect(attributed('“We will go,” Kerr said.')[0]?.refers).toBeNull()
})

test('the cue is where it stands', () => {
  const [quote] = attributed('“We will go,” Kerr went on to say.')
  expect(quote?.cue).toEqual({ start: 19, end: 33 })
})
