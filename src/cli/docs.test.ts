import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wirecopy } from './run.test-data.ts'

// A command followed by a `txt` block prints exactly that. UPDATE=1 rewrites the outputs.
const EXAMPLE = /(```sh\nwirecopy (.*)\n```\n\n```txt\n)([\s\S]*?)```/g
const PAGE = 'docs/cli.md'
const page = readFileSync(PAGE, 'utf8')

test('examples print what the page says', async () => {
  const examples = [...page.matchAll(EXAMPLE)]
  expect(examples.length).toBeGreaterThan(2)
  const outputs: string[] = []
  for (const [, , args] of examples) {
    const { status, out } = await wirecopy((args as string).split(' '))
    expect(status).toBe(0)
    outputs.push(out.replace(/\n*$/, '\n'))
  }
  if (process.env.UPDATE)
    writeFileSync(
      PAGE,
      page.replace(EXAMPLE, (_, before) => `${before}${outputs.shift()}\`\`\``),
    )
  else expect(outputs).toEqual(examples.map((example) => example[3]))
})

test('every option has its row', async () => {
  const { out } = await wirecopy(['--help'])
  const options = out.match(/^ {2}(?:-\w, )?--[\w-]+/gm)?.map((option) => option.replace(/.*--/, '--')) ?? []
  expect(options.length).toBeGreaterThan(12)
  const rows = page.split('\n').filter((line) => line.startsWith('| `-'))
  expect(options.filter((option) => !rows.some((row) => row.includes(`\`${option}`)))).toEqual([])
})
