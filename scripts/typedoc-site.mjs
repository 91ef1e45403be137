import { Converter, JSX } from 'typedoc'

/** What typedoc's options cannot say about the site: pages are called by their headings, and each leads to the playground. */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, page) => {
    const [heading] = page.content
    page.name = /^# (.+)/.exec(heading?.text ?? '')?.[1] ?? page.name
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
