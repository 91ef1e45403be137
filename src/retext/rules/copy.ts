import type { Root } from 'nlcst'
import { given } from '../../text/given.ts'
import type { Dispatch, Span } from '../../types/index.ts'
import { pointsOf } from '../points.ts'
import type { File } from '../report.ts'
import { textOf } from '../text-of.ts'

/** What a rule says of a stretch of the copy. */
interface Finding {
  readonly ruleId: string
  /** One sentence for people. */
  readonly reason: string
  /** What was found. */
  readonly actual: string
  /** What may stand in its place, where the rule knows. */
  readonly expected?: readonly string[]
  /** More on why. */
  readonly note?: string
}

/** The copy as a lint rule sees it. */
interface Copy {
  readonly source: string
  readonly dispatch: Dispatch
  readonly report: (span: Span, finding: Finding) => void
}

/** Reads the dispatch that a plugin before this rule left on the root, and holds it against the file. */
export function readCopy(rule: string, tree: Root, file: File): Copy {
  const dispatch: unknown = tree.data?.dispatch
  const source = file.value === undefined ? textOf(rule, tree) : String(file)
  checkDispatch(rule, dispatch, source)
  const points = pointsOf(source)
  const report = (span: Span, { ruleId, reason, actual, expected, note }: Finding) => {
    const place = points.position(span.start, span.end)
    const message = file.message(reason, { place, ruleId, source: 'wirecopy' })
    message.actual = actual
    message.expected = [...(expected ?? [])]
    if (note !== undefined) message.note = note
  }
  return { source, dispatch, report }
}

function checkDispatch(rule: string, value: unknown, source: string): asserts value is Dispatch {
  const wrong = (what: string) => new Error(`${rule}: ${what}; use dispatchParse or retextDispatch before this rule`)
  if (typeof value !== 'object' || value === null) {
    throw wrong(`tree.data.dispatch must be a dispatch, got ${given(value)}`)
  }
  const { version, sections, body } = value as Dispatch
  if (version !== 1) throw wrong(`tree.data.dispatch.version must be 1, got ${given(version)}`)
  for (const [field, list] of Object.entries(lists(value as Dispatch))) {
    if (!Array.isArray(list)) throw wrong(`tree.data.dispatch.${field} must be an array, got ${given(list)}`)
  }
  const end = sections.at(-1)?.end ?? 0
  const other = body.paragraphs.find((paragraph) => !source.startsWith(paragraph.text, paragraph.start))
  if (end !== source.length || other) {
    throw wrong(`tree.data.dispatch must be that of file.value, got one of another text (${given(other?.text ?? end)})`)
  }
}

/** The lists that rules go through. */
function lists({ sections, quotes, speakers, bylines, boilerplate, issues, body }: Dispatch): object {
  return { sections, quotes, speakers, bylines, boilerplate, issues, 'body.paragraphs': body?.paragraphs }
}
