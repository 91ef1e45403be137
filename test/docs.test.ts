import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as wirecopy from '../src/index.ts'

// Examples are promises: a `js` block followed by a `text` block prints exactly that.
const pages = ['README.md', ...readdirSync('docs').flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : []))]
const modules: Record<string, unknown> = { wirecopy }

const examples = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/```js\n([^]*?)```\n+```text\n([^]*?)```/g)].map(
    (match, i) => [`${page} #${i + 1}`, match[1] as string, match[2] as string] as const,
  ),
)

test('the README has an example with its output', () => {
  expect(examples.length).toBeGreaterThan(0)
})

test.each(examples)('%s prints what it says', async (_name, code, output) => {
  const printed: string[] = []
  const console = { log: (...values: unknown[]) => printed.push(values.map(print).join(' ')) }
  const body = code.replace(
    /import \{([^}]*)\} from '([^']+)'/g,
    (_import, names: string, module: string) => `const {${names.replace(/ as /g, ': ')}} = modules['${module}']`,
  )
  await new Function('modules', 'console', `return (async () => {${body}})()`)(modules, console)
  expect(`${printed.join('\n')}\n`).toBe(output)
})

function print(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
