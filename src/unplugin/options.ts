import { ISSUE_CODES } from '../contract/words.ts'
import { parseHeadline } from '../dispatch.ts'
import { given, onlyKnown } from '../text/given.ts'
import type { Dispatch, DispatchOptions, IssueCode } from '../types/index.ts'

/** What a module's default export is: the dispatch itself, or the dispatch in the words of others. */
export type ModuleFormat = 'dispatch' | 'ninjs' | 'jsonld' | 'html'

/** What else a module's default export may be: what this gives, which must be JSON-able. */
export type ModuleConverter = (source: string, dispatch: Dispatch, file: string) => unknown

/** Globs (from the working directory, or starting with `**`) or patterns of whole paths. */
export type FilePattern = string | RegExp | readonly (string | RegExp)[]

/** Options of the build-step entry. All are optional. */
export interface WirecopyPluginOptions {
  /** Files that are dispatches. Default: `/\.dispatch\.txt$/`. */
  readonly include?: FilePattern
  /** Files that are not, although `include` takes them. Default: none. */
  readonly exclude?: FilePattern
  /** What the default export is. Default: 'dispatch', which also exports every part by name. */
  readonly format?: ModuleFormat | ModuleConverter
  /** How the files are parsed. Default: as `parseDispatch` does without options. */
  readonly parse?: DispatchOptions
  /** Codes of issues that make the build fail. Default: none. */
  readonly failOn?: readonly IssueCode[]
  /** Whether the module also exports the text of the file as `source`. Default: false. */
  readonly source?: boolean
}

/** Options with every default filled in. */
export interface PluginSettings {
  readonly include: (string | RegExp)[]
  readonly exclude: (string | RegExp)[]
  readonly format: ModuleFormat | ModuleConverter
  readonly parse: DispatchOptions | undefined
  readonly failOn: readonly IssueCode[]
  readonly source: boolean
}

const KNOWN: readonly string[] = [
  'include',
  'exclude',
  'format',
  'parse',
  'failOn',
  'source',
] satisfies (keyof WirecopyPluginOptions)[]
const FORMATS: readonly string[] = ['dispatch', 'ninjs', 'jsonld', 'html']

/** Checks the options once, when the build is set up; what is wrong is a `TypeError` that says what is wanted. */
export function readPluginOptions(options: WirecopyPluginOptions = {}): PluginSettings {
  onlyKnown('wirecopy/unplugin', options, KNOWN)
  const {
    include = /\.dispatch\.txt$/,
    exclude = [],
    format = 'dispatch',
    parse,
    failOn = [],
    source = false,
  } = options
  if (typeof format !== 'function' && !FORMATS.includes(format)) {
    throw wrong('format', `${FORMATS.join(', ')} or a function`, format)
  }
  if (!Array.isArray(failOn)) throw wrong('failOn', 'an array of issue codes', failOn)
  for (const code of failOn) if (!ISSUE_CODES.includes(code)) throw wrong('failOn', ISSUE_CODES.join(', '), code)
  if (typeof source !== 'boolean') throw wrong('source', 'true or false', source)
  parseHeadline('', parse) // what is wrong in `parse` is said now, not at the first file
  const included = patterns('include', include)
  if (included.length === 0) throw wrong('include', 'globs or patterns', include) // to a bundler, none is all
  return { include: included, exclude: patterns('exclude', exclude), format, parse, failOn, source }
}

function patterns(name: string, value: FilePattern): (string | RegExp)[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.map((one) => {
    if ((typeof one === 'string' && one !== '') || one instanceof RegExp) return one
    throw wrong(name, 'globs or patterns', one)
  })
}

function wrong(name: string, wanted: string, value: unknown): TypeError {
  return new TypeError(`wirecopy/unplugin: ${name} must be of: ${wanted}; got ${given(value)}`)
}
