import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { parseBoilerplate } from '../../dispatch.ts'
import { onlyKnown } from '../../text/given.ts'
import type { Dispatch, DispatchOptions, Part } from '../../types/index.ts'
import { readCopy } from './copy.ts'
import { readFlag, readStrings } from './options.ts'

/** Options of {@link retextNoteInBody}. */
export interface NoteInBodyOptions {
  /** How notes begin that are meant for readers, whatever the case: `['Correction']`. Default: none. */
  readonly allow?: readonly string[]
  /** Also look into brackets within a paragraph. Default: true. */
  readonly brackets?: boolean
  /** Language data by which notes in brackets are told. Default: `en`. */
  readonly locale?: DispatchOptions['locale']
}

// A bracket that announces what it holds, as notes do, and is no longer than a note is.
const BRACKET = /[([]([^()[\]\r\n:]{2,40}:[^()[\]\r\n]{1,300})[)\]]/g

/**
 * Lint rule `note-in-body`: an editors' note that stands between the paragraphs of the body, or in brackets in one.
 *
 * @param options See {@link NoteInBodyOptions}.
 * @example
 * ```ts
 * retext().use(retextDispatch).use(retextNoteInBody, { allow: ['Correction'] })
 * ```
 */
export const retextNoteInBody: Plugin<[(NoteInBodyOptions | null | undefined)?], Root> = (options) => {
  onlyKnown('retextNoteInBody', options ?? {}, ['allow', 'brackets', 'locale'])
  const allow = readStrings('retextNoteInBody', 'allow', options?.allow).map((start) => start.toLowerCase())
  const brackets = readFlag('retextNoteInBody', 'brackets', options?.brackets, true)
  const locale = options?.locale
  const settings = locale === undefined ? {} : { locale }
  return (tree, file) => {
    const { dispatch, report } = readCopy('retextNoteInBody', tree, file)
    const notes = [...between(dispatch), ...(brackets ? inBrackets(dispatch, settings) : [])]
    for (const note of notes.sort((a, b) => a.start - b.start)) {
      const text = note.text.replace(/^[([]/, '').toLowerCase()
      if (allow.some((start) => text.startsWith(start))) continue
      report(note, {
        ruleId: 'note-in-body',
        reason: 'Unexpected editors’ note in the body, expected it above or below the story',
        actual: note.text,
      })
    }
  }
}

/** Notes among the paragraphs, which the parser has told from them. */
function between({ body, boilerplate }: Dispatch): Part[] {
  return boilerplate.filter(({ kind, start, end }) => kind === 'note' && start >= body.start && end <= body.end)
}

/** Notes within a paragraph: brackets that the parser would take for a note if they stood alone. */
function inBrackets({ body }: Dispatch, settings: DispatchOptions): Part[] {
  const notes: Part[] = []
  for (const paragraph of body.paragraphs) {
    for (const match of paragraph.text.matchAll(BRACKET)) {
      const isNote = parseBoilerplate(match[1] as string, settings).some(({ kind }) => kind === 'note')
      const start = paragraph.start + match.index
      if (isNote) notes.push({ start, end: start + match[0].length, text: match[0] })
    }
  }
  return notes
}
