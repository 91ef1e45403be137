import { COUNTED, PARTIAL, SINGLE } from './formats/index.ts'
import type { Input } from './input.ts'
import { type Options, UsageError } from './options.ts'
import type { Settings } from './task.ts'
import type { Terminal } from './terminal.ts'

/** What follows from the options, the inputs and the terminal together. */
export function settle(options: Options, inputs: readonly Input[], { stdout, env }: Terminal): Settings {
  const { part, offsets } = options
  refuse(options.watch && (inputs.length > 1 || inputs[0]?.file === null), '--watch takes one file')
  refuse(options.watch && options.output !== undefined, '--watch does not go with --output')
  const several = inputs.length > 1 || inputs.some((input) => input.kind === 'ndjson')
  const onScreen = Boolean(stdout.isTTY) && options.output === undefined
  const plain = part || offsets !== 'utf16'
  const format = options.format ?? (onScreen && !plain ? 'pretty' : several ? 'ndjson' : 'json')
  refuse(several && SINGLE.includes(format), `--format ${format} takes one document`)
  refuse(part && !PARTIAL.includes(format), `--part does not go with --format ${format}`)
  refuse(offsets !== 'utf16' && !COUNTED.includes(format), `--offsets does not go with --format ${format}`)
  const color = options.color ?? (env.NO_COLOR ? false : Boolean(env.FORCE_COLOR) || (onScreen && env.TERM !== 'dumb'))
  const { field, headlineField, locale, failOn } = options
  return { format, part, several, color, width: stdout.columns ?? 80, field, headlineField, locale, offsets, failOn }
}

function refuse(wrong: unknown, message: string): void {
  if (wrong) throw new UsageError(message)
}
