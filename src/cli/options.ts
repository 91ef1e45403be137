import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { ISSUE_CODES } from '../contract/words.ts'
import type { OffsetUnit } from '../text/offsets.ts'
import type { IssueCode } from '../types/index.ts'
import { FORMATS, type FormatName } from './formats/index.ts'
import { LOCALES } from './locales.ts'
import { PARTS, type PartName } from './parts.ts'

/** What the command line asks for; undefined where it depends on the terminal or the files. */
export interface Options {
  readonly files: readonly string[]
  readonly format: FormatName | undefined
  readonly input: 'text' | 'ndjson' | undefined
  readonly field: string | undefined
  readonly headlineField: string | undefined
  readonly into: string | undefined
  readonly part: PartName | undefined
  readonly locale: readonly string[]
  readonly encoding: string | undefined
  readonly offsets: OffsetUnit
  readonly output: string | undefined
  readonly jobs: number
  readonly failOn: readonly IssueCode[]
  readonly color: boolean | undefined
  readonly watch: boolean
}

/** A wrong use of the command: status 2. */
export class UsageError extends Error {}

/** Reads the arguments; `write` takes what `--help` and `--version` print. Null: that was all that was asked for. */
export function readArguments(args: readonly string[], write: (text: string) => void): Options | null {
  const command = program(write)
  try {
    command.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return null
    throw new UsageError(error.message.replace(/^error: /, '').replaceAll('\n', ' '))
  }
  const options = command.opts<Omit<Options, 'files'>>()
  return { ...options, output: options.output === '-' ? undefined : options.output, files: command.args }
}

function program(write: (text: string) => void): Command {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return new Command('wirecopy')
    .description('Splits wire copy into headline, dateline, byline, body, quotes with their speakers, and boilerplate.')
    .usage('[options] [file…]')
    .argument('[file...]', 'files to read, or patterns of their names; - or none: standard input')
    .addOption(
      choice('-f, --format <name>', 'what to write (pretty on a terminal; json, or ndjson for several)', FORMATS),
    )
    .addOption(choice('-i, --input <kind>', 'what to read (by the ending of the file)', ['text', 'ndjson']))
    .option('--field <name>', 'where a record has its text (text)')
    .option('--headline-field <name>', 'where a record has its headline, if that is kept apart')
    .option('--into <name>', 'where a record gets its dispatch, or part (dispatch, or the name of the part)')
    .addOption(choice('-p, --part <name>', 'one part only', PARTS))
    .addOption(new Option('-l, --locale <tags>', 'languages, with commas').argParser(readLocales).default(['en'], 'en'))
    .addOption(
      new Option('--encoding <name>', 'of the input (utf-8, or what its byte order mark says)').argParser(readEncoding),
    )
    .addOption(choice('--offsets <unit>', 'what offsets count', ['utf16', 'codepoint', 'byte']).default('utf16'))
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .addOption(new Option('-j, --jobs <n>', 'worker threads').argParser(readJobs).default(1))
    .addOption(
      new Option('--fail-on <codes>', 'issues that make the status 1').argParser(readCodes).default([], 'none'),
    )
    .addOption(new Option('-w, --watch', 'one file: show it again whenever it changes').default(false, 'off'))
    .option('--color', 'colours, even where the output is no terminal')
    .option('--no-color', 'no colours')
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXAMPLES)
    .configureOutput({ writeOut: write, writeErr: () => {} })
    .exitOverride()
}

const EXAMPLES = `
Examples:
  wirecopy story.txt                        the story with its parts coloured, its quotes and speakers
  wirecopy -p quotes story.txt              its quotes as JSON
  curl -s https://… | wirecopy -f text      the bare story, from standard input
  wirecopy -j 4 crawl.ndjson > out.ndjson   a record a line, in order, on four threads
  wirecopy --watch draft.txt                again whenever the draft is saved
  wirecopy --fail-on quote-unclosed *.txt   for build steps

Exit status: 0; 1 where an input failed or --fail-on struck; 2 for wrong usage.`

function choice(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices)
}

function readLocales(tags: string): string[] {
  return readList(tags, Object.keys(LOCALES), 'locales')
}

function readCodes(codes: string): string[] {
  return readList(codes, ISSUE_CODES, 'issues')
}

function readList(text: string, known: readonly string[], what: string): string[] {
  const list = text.split(',').map((item) => item.trim())
  if (list.every((item) => known.includes(item))) return list
  throw new InvalidArgumentError(`Known ${what} are ${known.join(', ')}.`)
}

function readEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    throw new InvalidArgumentError('It is not an encoding known by that name.')
  }
}

function readJobs(text: string): number {
  const jobs = Number(text)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 256) return jobs
  throw new InvalidArgumentError('It must be a whole number from 1 to 256.')
}
