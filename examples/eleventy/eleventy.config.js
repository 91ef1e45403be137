import { readFile } from 'node:fs/promises'
import { parseDispatch } from 'wirecopy'
import { toHtml, toJsonLd } from 'wirecopy/formats'

/** A dispatch is a page: what a template's front matter would say is read from the text itself. */
export default function configure(config) {
  config.addTemplateFormats('dispatch.txt')
  config.addExtension('dispatch.txt', {
    read: false,
    async getData(file) {
      const source = await readFile(file, 'utf8')
      const dispatch = parseDispatch(source)
      return {
        layout: 'story.liquid',
        tags: ['stories'],
        title: dispatch.headline?.title.text ?? 'Untitled',
        speakers: dispatch.speakers.map(({ name }) => name),
        jsonLd: JSON.stringify(toJsonLd(source, dispatch, { language: 'en' })).replaceAll('<', '\\u003c'),
        html: toHtml(source, dispatch, { boilerplate: false, offsets: false }),
      }
    },
    compile: () => (data) => data.html,
  })
}

export const config = { dir: { input: '.', output: '_site' } }
