import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { format } from 'node:util'
import * as retextLibrary from 'retext'
import * as retextRepeatedWords from 'retext-repeated-words'
import * as retextStringify from 'retext-stringify'
import * as unified from 'unified'
import { expect, test } from 'vitest'
import * as formats from '../src/formats/index.ts'
import * as wirecopy from '../src/index.ts'
import * as en from '../src/locales/en/index.ts'
import * as retext from '../src/retext/index.ts'
import * as schema from '../src/schema/index.ts'
import * as offsets from '../src/text/offsets.ts'

// Examples are promises: a `js` block followed by a `txt` block prints exactly that. UPDATE=1 rewrites the outputs.
const EXAMPLE = /```js\n([\s\S]*?)```\n\n```txt\n([\s\S]*?)```/g

const modules: Readonly<Record<string, unknown>> = {
  wirecopy,
  'wirecopy/formats': formats,
  'wirecopy/locales/en': en,
  'wirecopy/offsets': offsets,
  'wirecopy/retext': retext,
  'wirecopy/schema': schema,
  retext: retextLibrary,
  'retext-repeated-words': retextRepeatedWords,
  'retext-stringify': retextStringify,
  unified,
}

const pages = ['README.md', ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((file) => `docs/${file}`)]
  .filter((page) => page.endsWith('.md') && !page.startsWith('docs/dist/'))
  .filter((page) => readFileSync(page, 'utf8').search(EXAMPLE) !== -1)

test('README, guides and reference pages have examples', () => {
  expect(pages).toContain('README.md')
  expect(pages.length).toBeGreaterThan(15)
})

test.each(pages)('%s prints what it says', async (page) => {
  const text = readFileSync(page, 'utf8')
  const outputs: string[] = []
  for (const [, code] of text.matchAll(EXAMPLE)) outputs.push(await run(code as string))
  expect(outputs).not.toContain('')
  if (process.env.UPDATE) {
    let at = 0
    const updated = text.replace(EXAMPLE, (_, code) => `\`\`\`js\n${code}\`\`\`\n\n\`\`\`txt\n${outputs[at++]}\`\`\``)
    writeFileSync(page, updated)
  } else expect(outputs).toEqual([...text.matchAll(EXAMPLE)].map((match) => match[2]))
})

async function run(code: string): Promise<string> {
  const printed: string[] = []
  const console = { log: (...values: unknown[]) => printed.push(`${format(...values)}\n`) }
  const body = code.replace(
    /import (?:(\w+),? ?)?(?:\{([^}]*)\} )?from '([^']+)'/g,
    (_, main: string | undefined, names: string | undefined, module: string) =>
      `const {${[main && `default: ${main}`, names].filter(Boolean).join(', ')}} = modules['${module}']`,
  )
  await new Function('modules', 'console', `return (async () => {${body}})()`)(modules, console)
  return printed.join('')
}
