import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as formats from '../../src/formats/index.ts'
import * as wirecopy from '../../src/index.ts'
import * as offsets from '../../src/text/offsets.ts'

// Examples are promises: a `js` block followed by a `txt` block prints exactly that. UPDATE=1 rewrites the output.

const modules: Readonly<Record<string, unknown>> = {
  wirecopy,
  'wirecopy/formats': formats,
  'wirecopy/offsets': offsets,
}
const EXAMPLE = /```js\n([\s\S]*?)```\n\n```txt\n([\s\S]*?)```/g

test.each(['docs/formats.md', 'docs/offsets.md'])('%s prints what it says', (page) => {
  const text = readFileSync(page, 'utf8')
  const outputs = [...text.matchAll(EXAMPLE)].map(([, code]) => run(code as string))
  expect(outputs.length).toBeGreaterThan(0)
  if (process.env.UPDATE) {
    let at = 0
    writeFileSync(
      page,
      text.replace(EXAMPLE, (_, code) => `\`\`\`js\n${code}\`\`\`\n\n\`\`\`txt\n${outputs[at++]}\`\`\``),
    )
  } else expect(outputs).toEqual([...text.matchAll(EXAMPLE)].map((match) => match[2]))
})

test('docs/formats.md names every property that a format writes', () => {
  const page = readFileSync('docs/formats.md', 'utf8')
  const golden = (name: string) => JSON.parse(readFileSync(`test/formats/fixtures/${name}`, 'utf8')) as object
  const keys = [...Object.keys(golden('harbour.ninjs.json')), ...Object.keys(golden('harbour.jsonld.json'))]
  for (const key of keys.filter((name) => name !== '@context' && name !== '@type')) expect(page).toContain(`\`${key}\``)
})

function run(code: string): string {
  let printed = ''
  const log = (...values: unknown[]) => {
    printed += `${values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ')}\n`
  }
  const body = code.replace(
    /import \{([^}]*)\} from '([^']+)'/g,
    (_, names, name) => `const {${names}} = modules['${name}']`,
  )
  new Function('modules', 'console', body)(modules, { log })
  return printed
}
