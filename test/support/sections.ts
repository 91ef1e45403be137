import { layOut } from '../../src/layout/index.ts'
import { layoutLexicon } from '../../src/lexicon/layout.ts'
import { layout as en } from '../../src/locales/en/layout/index.ts'
import type { LayoutRule } from '../../src/types/index.ts'

/** The sections of a source without white space, each as "kind text"; boilerplate by its own kind. */
export function sectionsOf(source: string, options: { rules?: LayoutRule[]; disable?: string[] } = {}): string[] {
  const { rules = [], disable = [] } = options
  const settings = { lexicon: layoutLexicon(en), headline: 'auto', disabled: new Set(disable), rules } as const
  const { sections, boilerplate } = layOut(source, settings)
  return sections.flatMap(({ kind, index, start, end }) => {
    if (kind === 'space') return []
    const name = kind === 'boilerplate' ? boilerplate[index as number]?.kind : kind
    return [`${name} ${source.slice(start, end)}`]
  })
}

/** A story that the lines of a table stand in. */
export const HEADLINE = 'Ferry crews suspend strike over rosters'
export const LEAD =
  'Ferry crews in Kesten suspended their strike on Friday after the operator offered to publish rosters early.'
export const SECOND = 'The strike had kept six ferries in port since Monday, and about 2,000 commuters took the bus.'
export const LAST = 'Talks on pay will go on next week, the seafarers said in a statement to their members.'

/** That story with lines below it, and with lines under its headline; without what every test knows of it. */
export function below(...lines: string[]): string[] {
  return added([HEADLINE, '', LEAD, '', SECOND, '', LAST, '', ...lines])
}
export function under(...lines: string[]): string[] {
  return added([HEADLINE, ...lines, '', LEAD, '', SECOND, '', LAST])
}
function added(lines: string[]): string[] {
  const known = [`headline ${HEADLINE}`, ...[LEAD, SECOND, LAST].map((line) => `body ${line}`)]
  return sectionsOf(lines.join('\n')).filter((section) => !known.includes(section))
}
