// Builds the documentation site into docs/dist: the reference and guides by typedoc, the playground by Vite, llms.txt from the
// same pages; then follows every link of what was built.
import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LinkChecker } from 'linkinator'

const site = 'docs/dist'
const run = (command, ...args) => execFileSync('npx', [command, ...args], { stdio: 'inherit' })

run('typedoc')
run('vite', 'build', '-c', 'playground/vite.config.ts', '--logLevel', 'warn')
const pages = ['README.md', ...pagesOf('docs'), ...pagesOf('docs/guides'), ...pagesOf('docs/retext')]
writeFileSync(join(site, 'llms.txt'), index(pages))
// Where llms.txt says they are.
for (const page of pages) cpSync(page, join(site, page))
writeFileSync(join(site, 'llms-full.txt'), pages.map((page) => `<!-- ${page} -->\n\n${read(page)}\n`).join('\n'))

const { links } = await new LinkChecker().check({
  path: '/',
  serverRoot: site,
  recurse: true,
  // Other hosts are theirs to keep; a page that is on this site must be there.
  linksToSkip: ['^(?!http://localhost|http://127)'],
})
const broken = links.filter((link) => link.state === 'BROKEN')
for (const { url, parent } of broken) console.error(`broken link ${url} on ${parent}`)
console.log(`${links.length} links, ${broken.length} broken: ${site}/index.html, ${site}/playground/index.html`)
process.exitCode = broken.length > 0 ? 1 : 0

/** The pages by title and first sentence, in the form of llmstxt.org; llms-full.txt has their whole text. */
function index(pages) {
  const entries = pages.map((page) => {
    const [heading, ...blocks] = read(page).split(/\n\n+/)
    // The first paragraph of prose: neither a list, a table, a picture nor code.
    const prose = blocks.find((block) => /^[\p{L}`*]/u.test(block) && !block.startsWith('```')) ?? ''
    return `- [${heading.replace(/^# /, '')}](${page}): ${prose.replace(/\s+/g, ' ')}`
  })
  const { name, description } = JSON.parse(read('package.json'))
  return `# ${name}\n\n> ${description}\n\n## Docs\n\n${entries.join('\n')}\n`
}

function read(file) {
  return readFileSync(file, 'utf8').trim()
}

function pagesOf(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => join(folder, file))
}
