import type { Dispatch } from 'wirecopy'
import { toHtml, toJsonLd, toNinjs } from 'wirecopy/formats'

const OUTPUTS: Record<string, (source: string, dispatch: Dispatch) => unknown> = {
  JSON: (_source, dispatch) => dispatch,
  ninjs: (source, dispatch) => toNinjs(source, dispatch),
  'JSON-LD': (source, dispatch) => toJsonLd(source, dispatch),
  HTML: (source, dispatch) => toHtml(source, dispatch),
}

/** More than this is cut in the output pane. UTF-16 code units. */
const LONGEST_OUTPUT = 200_000
export const outputs: readonly string[] = Object.keys(OUTPUTS)

/** A dispatch in one of the forms, as the pane shows it. */
export function outputText(name: string, source: string, dispatch: Dispatch): string {
  const value = OUTPUTS[name]?.(source, dispatch)
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2)
  return text.length > LONGEST_OUTPUT
    ? `${text.slice(0, LONGEST_OUTPUT)}\n… (cut here; the package gives the whole)`
    : text
}
