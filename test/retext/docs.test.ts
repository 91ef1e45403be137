import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import * as retext from 'retext'
import * as retextRepeatedWords from 'retext-repeated-words'
import * as retextStringify from 'retext-stringify'
import * as unified from 'unified'
import { expect, test } from 'vitest'
import * as plugins from '../../src/retext/index.ts'

// Examples are promises: a `js` block followed by a `txt` block prints exactly that. UPDATE=1 rewrites the output.

const modules: Readonly<Record<string, unknown>> = {
  retext,
  unified,
  'retext-repeated-words': retextRepeatedWords,
  'retext-stringify': retextStringify,
  'wirecopy/retext': plugins,
}
const EXAMPLE = /```js\n([\s\S]*?)```\n\n```txt\n([\s\S]*?)```/g

const pages = readdirSync('docs/retext').map((file) => `docs/retext/${file}`)

test.each(['docs/retext.md', 'docs/guides/lint-copy.md', ...pages])('%s prints what it says', async (page) => {
  const text = readFileSync(page, 'utf8')
  const outputs: string[] = []
  for (const [, code] of text.matchAll(EXAMPLE)) outputs.push(await run(code as string))
  expect(outputs.length).toBeGreaterThan(0)
  if (process.env.UPDATE) {
    let i = 0
    const updated = text.replace(EXAMPLE, (_, code) => `\`\`\`js\n${code}\`\`\`\n\n\`\`\`txt\n${outputs[i++]}\`\`\``)
    writeFileSync(page, updated)
  } else expect(outputs).toEqual([...text.matchAll(EXAMPLE)].map((match) => match[2]))
  expect(outputs.every((output) => output !== '')).toBe(true)
})

test('each rule has a page, and each page a row in the table', () => {
  const rules = Object.keys(plugins).filter((name) => /^retext[A-Z]/.test(name))
  const table = readFileSync('docs/retext.md', 'utf8')
  expect(rules.length).toBe(pages.length)
  for (const rule of rules) {
    const id = rule
      .replace('retext', '')
      .replace(/(?!^)[A-Z]/g, '-$&')
      .toLowerCase()
    expect(table).toContain(`| \`${rule}\` | [\`${id}\`](retext/${id}.md) |`)
    expect(pages).toContain(`docs/retext/${id}.md`)
  }
})

async function run(code: string): Promise<string> {
  let printed = ''
  const console = {
    log: (text: unknown) => {
      printed += `${text}\n`
    },
  }
  const body = code.replace(
    /import (?:(\w+),? ?)?(?:\{([^}]*)\} )?from '([^']+)'/g,
    (_, main: string | undefined, names: string | undefined, module: string) =>
      `const {${[main && `default: ${main}`, names].filter(Boolean).join(', ')}} = modules['${module}']`,
  )
  await new Function('modules', 'console', `return (async () => {${body}})()`)(modules, console)
  return printed
}
