import { Converter, JSX } from 'typedoc'

const GROUPS = [
  ['docs/guides/', 'Guides'],
  ['docs/retext/', 'Lint rules'],
  ['docs/', 'Pages'],
  ['examples/', 'Examples'],
  ['', 'The project'],
]

/** What typedoc's options cannot say: pages are called by their headings, grouped by folder, and lead to the playground. */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, page) => {
    const path = page.project.files.getReflectionPath(page)
    const folder = path.slice(process.cwd().length + 1)
    page.frontmatter.group ??= GROUPS.find(([start]) => folder.startsWith(start))[1]
    page.name = /^# (.+)/.exec(page.content[0]?.text ?? '')?.[1] ?? page.name
  })
  // typedoc's own links must be absolute, and the site may stand in any folder.
  app.renderer.hooks.on('sidebar.begin', (page) =>
    JSX.createElement(
      'p',
      null,
      JSX.createElement('a', { href: page.relativeURL('playground/index.html') }, 'Playground'),
      ': paste a text, see its parts',
    ),
  )
}
