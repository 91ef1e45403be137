/** Writes story.jsonld next to each story.txt of a folder; a story without headline or body fails the build. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseDispatch, toPosition } from 'wirecopy'
import { toJsonLd } from 'wirecopy/formats'

const SITE = 'https://news.example/stories/'
const GRAVE = ['headline-missing', 'body-missing']

const [folder = '.'] = process.argv.slice(2)

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const source = readFileSync(join(folder, file), 'utf8')
  const dispatch = parseDispatch(source)
  for (const { code, message, start } of dispatch.issues.filter((issue) => GRAVE.includes(issue.code))) {
    const { line, column } = toPosition(source, start)
    console.error(`${file}:${line}:${column} ${code}: ${message}`)
    process.exitCode = 1
  }
  const name = basename(file, '.txt')
  const article = toJsonLd(source, dispatch, { url: `${SITE}${name}`, language: 'en' })
  // Written aside and moved, so that nobody ever reads half of it.
  const target = join(folder, `${name}.jsonld`)
  writeFileSync(`${target}.part`, `${JSON.stringify(article, null, 2)}\n`)
  renameSync(`${target}.part`, target)
  console.log(`${target}: ${article.hasPart?.length ?? 0} quotes`)
}
