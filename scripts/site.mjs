// Builds the documentation site into docs/dist: the reference and guides by typedoc, the playground by Vite, llms.txt from the
// same pages; then follows every link of what was built.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LinkChecker } from 'linkinator'

const site = 'docs/dist'
const run = (command, ...args) => execFileSync('npx', [command, ...args], { stdio: 'inherit' })

run('typedoc')
run('vite', 'build', '-c', 'playground/vite.config.ts', '--logLevel', 'warn')
writeFileSync(join(site, 'llms.txt'), llms())

const { links } = await new LinkChecker().check({
  path: 'index.html',
  serverRoot: site,
  recurse: true,
  // Other hosts are theirs to keep; a page that is on this site must be there.
  linksToSkip: ['^(?!http://localhost|http://127)'],
})
const broken = links.filter((link) => link.state === 'BROKEN')
for (const { url, parent } of broken) console.error(`broken link ${url} on ${parent}`)
console.log(`${links.length} links, ${broken.length} broken: ${site}/index.html`)
process.exitCode = broken.length > 0 ? 1 : 0

/** The pages as one text, for readers that take a whole manual at once. */
function llms() {
  const pages = ['README.md', ...pagesOf('docs'), ...pagesOf('docs/guides'), ...pagesOf('docs/retext')]
  return pages.map((page) => `<!-- ${page} -->\n\n${readFileSync(page, 'utf8').trim()}\n`).join('\n')
}

function pagesOf(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => join(folder, file))
}
