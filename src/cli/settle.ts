import { COUNTED, PARTIAL, SINGLE } from './formats/index.ts'
import type { Input } from './input.ts'
import { type Options, UsageError } from './options.ts'
import type { Settings } from './task.ts'
import type { Terminal } from './terminal.ts'

/** What follows from the options, the inputs and the terminal together. */
export function settle(options: Options, inputs: readonly Input[], { stdout, env }: Terminal): Settings {
  const { part, offsets, field, headlineField, into = part ?? 'dispatch', locale, failOn } = options
  refuse(options.watch && (inputs.length > 1 || inputs[0]?.file === null), '--watch takes one file')
  refuse(options.watch && options.output !== undefined, '--watch does not go with --output')
  const records = inputs.some((input) => input.kind === 'ndjson')
  refuse(field !== undefined && !records, '--field goes with records: --input ndjson')
  refuse(headlineField !== undefined && !records, '--headline-field goes with records: --input ndjson')
  const several = inputs.length > 1 || records
  const onScreen = Boolean(stdout.isTTY) && options.output === undefined
  const plain = part || offsets !== 'utf16'
  const format = options.format ?? (onScreen && !plain ? 'pretty' : several ? 'ndjson' : 'json')
  refuse(several && SINGLE.includes(format), `--format ${format} takes one document`)
  refuse(part && !PARTIAL.includes(format), `--part does not go with --format ${format}`)
  refuse(offsets !== 'utf16' && !COUNTED.includes(format), `--offsets does not go with --format ${format}`)
  const inRecords = format === 'ndjson' || (format === 'json' && several)
  refuse(options.into !== undefined && !inRecords, `--into goes with records, not with --format ${format}`)
  refuse(inRecords && into === headlineField, `--headline-field ${into} would be lost: name another with --into`)
  const color = options.color ?? colorOf(env) ?? (onScreen && env.TERM !== 'dumb')
  const width = stdout.columns || 80 // some terminals do not know
  const language = locale.length === 1 ? locale[0] : undefined
  const view = { part, into, language, several, onScreen, color, width }
  return { ...view, format, field: field ?? 'text', headlineField, locale, offsets, failOn }
}

/** What the person's settings say of colours; undefined: nothing. */
function colorOf({ NO_COLOR, FORCE_COLOR }: Terminal['env']): boolean | undefined {
  if (NO_COLOR) return false
  return FORCE_COLOR ? !['0', 'false'].includes(FORCE_COLOR) : undefined
}

function refuse(wrong: unknown, message: string): void {
  if (wrong) throw new UsageError(message)
}
