import type { Root } from 'nlcst'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import { type PluggableList, unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parseDispatch } from '../../index.ts'
import * as plugins from '../index.ts'

const { default: retextDispatch, dispatchParse, retextQuoteUnclosed, retextSpeakerMissing } = plugins

const source = 'Only “half a quotation stands here.\n\nA second paragraph goes on.'

function run(data: unknown, value: string = source): void {
  const tree = retext().parse(value) as Root
  tree.data = data as NonNullable<Root['data']>
  unified().use(retextQuoteUnclosed).runSync(tree, new VFile(value))
}

const wrong: [name: string, data: unknown, message: RegExp][] = [
  [
    'no dispatch',
    {},
    /tree\.data\.dispatch must be a dispatch, got undefined; use dispatchParse or retextDispatch before/,
  ],
  ['a dispatch of another version', { dispatch: { ...parseDispatch(source), version: 2 } }, /version must be 1, got 2/],
  ['a dispatch of another text', { dispatch: parseDispatch('A much shorter text.') }, /must be that of file\.value/],
  [
    'no more than a name',
    { dispatch: { version: 1 } },
    /tree\.data\.dispatch\.sections must be an array, got undefined/,
  ],
]

test.each(wrong)('%s is a clear error', (_, data, message) => {
  expect(() => run(data)).toThrow(message)
})

test('a text of the same length is another text', () => {
  expect(() => run({ dispatch: parseDispatch(source.replace('half', 'HALF')) })).toThrow(/got one of another text/)
})

const parsers: [name: string, plugins: PluggableList][] = [
  ['dispatchParse', [dispatchParse]],
  ['retextDispatch', [retextEnglish, retextDispatch]],
]

test.each(parsers)('with %s, an issue that a rule reports is reported once, by the rule', (_, parser) => {
  const reasons = (rules: PluggableList) => {
    const file = new VFile(source)
    const processor = unified().use([...parser, ...rules])
    processor.runSync(processor.parse(file), file)
    return file.messages.filter(({ ruleId }) => ruleId === 'quote-unclosed').map(({ reason }) => reason)
  }
  const own = parseDispatch(source).issues.filter(({ code }) => code === 'quote-unclosed')
  const doubts = own.map(({ message }) => message)
  expect(reasons([])).toEqual(doubts)
  expect(reasons([retextQuoteUnclosed])).toEqual(['Unexpected quotation that is never closed, expected a closing mark'])
  // Another rule leaves it to the parser; a rule that is switched off is none.
  expect(reasons([retextSpeakerMissing])).toEqual(doubts)
  expect(reasons([[retextQuoteUnclosed, false]])).toEqual(doubts)
})

const rules = Object.entries(plugins).filter(([name]) => name.startsWith('retext'))

test.each(rules)('%s refuses an option of another name', (_, plugin) => {
  const use = () =>
    unified()
      .use(plugin as typeof retextQuoteUnclosed, { nestd: true } as never)
      .freeze()
  expect(use).toThrow('options.nestd is none of its options (')
})
