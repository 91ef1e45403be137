import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { attributed } from '../../../test/said.ts'
import { RULE_NAMES } from '../../rule-names.ts'
import { ATTRIBUTION_RULES } from './rules.ts'

/** The rules and examples of the table in docs/quotes.md; a paragraph ends at ⏎, what stands in brackets is a remark. */
const rows = [...readFileSync('docs/quotes.md', 'utf8').matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(
  ([, rule, example]): [string, string] => [
    rule as string,
    (example as string)
      .replaceAll('**', '')
      .replace(/ \([^)]*\)$/, '')
      .replaceAll(' ⏎ ', '\n')
      .replaceAll(/[‘’](?!s)/g, (mark) => (mark === '‘' ? '“' : '”')),
  ],
)

/** The rule of the last quote. */
function ruleOf(rule: string, example: string, disabled: readonly string[] = []): string | null | undefined {
  return attributed(example, rule.startsWith('headline') ? 'headline' : 'body', null, disabled).at(-1)?.rule
}

test('the documentation has an example of every rule', () => {
  expect(rows.map(([rule]) => rule).sort()).toEqual([...ATTRIBUTION_RULES])
  for (const rule of ATTRIBUTION_RULES) expect(RULE_NAMES).toContain(rule)
})

// Speech with a label has no marks: runs/unmarked.test.ts.
test.each(rows.filter(([rule]) => rule !== 'label'))('%s: %s', (rule, example) => {
  expect(ruleOf(rule, example)).toBe(rule)
  expect(ruleOf(rule, example, [rule])).not.toBe(rule)
})
