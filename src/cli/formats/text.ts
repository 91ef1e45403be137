import type { Dispatch } from '../../types/index.ts'
import type { PartName } from '../parts.ts'
import type { Format } from './index.ts'

/** Plain text: headline, deck and body; or one part, an entry a line. */
export const text: Format = ({ dispatch }, { part, several }) => {
  if (part) return PLAIN[part](dispatch)
  const { headline, deck, body } = dispatch
  const blocks = [headline?.title.text, deck?.text, body.text].filter(Boolean)
  return `${blocks.join('\n\n')}${several ? '\n' : ''}`
}

const PLAIN: Readonly<Record<PartName, (dispatch: Dispatch) => string>> = {
  headline: ({ headline }) => headline?.title.text ?? '',
  deck: ({ deck }) => deck?.text ?? '',
  dateline: ({ dateline }) => dateline?.text ?? '',
  byline: ({ byline }) => byline?.text ?? '',
  bylines: ({ bylines }) => lines(bylines.map((byline) => byline.text)),
  credit: ({ credit }) => credit?.text ?? '',
  body: ({ body }) => body.text,
  quotes: ({ quotes }) =>
    lines(quotes.map(({ speaker, content }) => (speaker ? `${speaker.name}: ${content}` : content))),
  speakers: ({ speakers }) => lines(speakers.map((speaker) => speaker.name)),
  boilerplate: ({ boilerplate }) => boilerplate.map((block) => block.text).join('\n\n'),
  sections: ({ sections }) => lines(sections.map(({ kind, start, end }) => `${start}-${end} ${kind}`)),
  issues: ({ issues }) => lines(issues.map(({ code, start, end }) => `${start}-${end} ${code}`)),
}

/** An entry a line, whatever line ends it has itself. */
function lines(entries: readonly string[]): string {
  return entries.map((entry) => entry.replaceAll(/\s+/g, ' ')).join('\n')
}
