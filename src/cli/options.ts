import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { FORMATS, type FormatName } from './formats/index.ts'
import { LOCALES } from './locales.ts'
import { PARTS, type PartName } from './parts.ts'

/** What the command line asks for. */
export interface Options {
  readonly files: readonly string[]
  readonly format: FormatName | undefined
  readonly part: PartName | undefined
  readonly locale: readonly string[]
  readonly output: string | undefined
  /** Undefined: as the terminal is. */
  readonly color: boolean | undefined
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
    throw new UsageError(error.message.replace(/^error: /, ''))
  }
  return { ...command.opts<Omit<Options, 'files'>>(), files: command.args }
}

function program(write: (text: string) => void): Command {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return new Command('wirecopy')
    .description('Splits wire copy into headline, dateline, byline, body, quotes with their speakers, and boilerplate.')
    .usage('[options] [file…]')
    .argument('[file…]', 'files to read; without one, standard input')
    .addOption(new Option('-f, --format <name>', 'pretty (on a terminal), json (elsewhere)').choices(FORMATS))
    .addOption(new Option('-p, --part <name>', 'one part only').choices(PARTS))
    .addOption(new Option('-l, --locale <tags>', 'languages, with commas').argParser(readLocales).default(['en'], 'en'))
    .option('-o, --output <file>', 'write to a file, whole or not at all')
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
  wirecopy story.txt                  the story with its parts coloured, its quotes and speakers
  wirecopy --part quotes story.txt    quotes as JSON
  curl -s https://… | wirecopy        from standard input

Exit status: 0; 1 where an input failed; 2 for wrong usage.`

function readLocales(tags: string): string[] {
  const list = tags.split(',')
  for (const tag of list) {
    if (!(tag in LOCALES)) throw new InvalidArgumentError(`Known locales are ${Object.keys(LOCALES).join(', ')}.`)
  }
  return list
}
