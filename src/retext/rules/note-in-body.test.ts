import { expect, test } from 'vitest'
import type { BoilerplateKind, Dispatch } from '../../types/index.ts'
import { dispatchOf, lint, part } from './lint.test-data.ts'
import { type NoteInBodyOptions, retextNoteInBody } from './note-in-body.ts'

const source = 'Eds: Above the story.\n\nThe bridge opened.\n\nEds: Updates with quotes.\n\nThe town went.'

/** The body from its second paragraph on, one block between told apart as boilerplate. */
function dispatch(text: string, kind: BoilerplateKind): Partial<Dispatch> {
  const all = dispatchOf(source).body.paragraphs
  const paragraphs = all.filter((paragraph) => !paragraph.text.startsWith('Eds'))
  const start = paragraphs[0]?.start ?? 0
  return {
    body: { start, end: source.length, paragraphs, text: '' },
    boilerplate: [{ ...part(source, text), kind, heading: null, items: [] }],
  }
}

const table: [string, Partial<Dispatch>, NoteInBodyOptions | undefined, string[]][] = [
  [
    'a note between paragraphs',
    dispatch('Eds: Updates with quotes.', 'note'),
    undefined,
    ['note-in-body Eds: Updates with quotes.'],
  ],
  ['a note above', dispatch('Eds: Above the story.', 'note'), undefined, []],
  ['another block between', dispatch('Eds: Updates with quotes.', 'caption'), undefined, []],
  ['a note for readers', dispatch('Eds: Updates with quotes.', 'note'), { allow: ['EDS'] }, []],
]

test.each(table)('%s', (_, one, options, found) => {
  expect(lint(retextNoteInBody, source, one, options)).toEqual(found)
})

const brackets: [text: string, options: NoteInBodyOptions | undefined, found: string[]][] = [
  ['It opened (Eds: note spelling of Selm) on Monday.', undefined, ['note-in-body (Eds: note spelling of Selm)']],
  ['It opened [ATTN: ADDS details in paras 4-5].', undefined, ['note-in-body [ATTN: ADDS details in paras 4-5]']],
  ['It opened (Eds: note spelling of Selm) on Monday.', { allow: ['eds: note'] }, []],
  ['It opened (Eds: note spelling of Selm) on Monday.', { brackets: false }, []],
  ['It opened (photo: AVN) on Monday.', undefined, []],
]

test.each(brackets)('%s %j', (text, options, found) => {
  expect(lint(retextNoteInBody, text, {}, options)).toEqual(found)
})

test('brackets that hold no note are fine', () => {
  expect(lint(retextNoteInBody, 'The bridge (length: 400 metres) opened (on Monday) [sic].', {})).toEqual([])
})

test('wrong options are named', () => {
  expect(() => lint(retextNoteInBody, source, {}, { brackets: 1 as never })).toThrow(
    'retextNoteInBody: options.brackets must be true or false, got 1',
  )
})
