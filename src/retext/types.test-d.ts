import type { Root, Word } from 'nlcst'
import { retext } from 'retext'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Dispatch, Section } from '../types/index.ts'
import retextDispatch, { dispatchParse, retextQuoteUnclosed, retextSpeakerMissing, type SectionNode } from './index.ts'

// Held by the type checker alone: this file is compiled and never run.

const tree: Root = unified().use(dispatchParse).parse('')
unified()
  .use(dispatchParse, { headline: 'none', parser: (value) => retext().parse(value) })
  .use(retextDispatch, null)
unified()
  .use(dispatchParse)
  .use(retextQuoteUnclosed)
  .use(retextSpeakerMissing, { kinds: ['direct'] })
retext()
  .use(retextDispatch, { agencies: ['AVN'] })
  .use(retextQuoteUnclosed, { sections: ['body'] })

export const dispatch: Dispatch | undefined = tree.data?.dispatch
export const section: SectionNode | undefined = tree.children.find((node) => node.type === 'SectionNode')
export const kind: Exclude<Section['kind'], 'space'> | undefined = section?.kind
export const quote = (word: Word): number | undefined => word.data?.quote

visit(tree, 'SectionNode', (node) => {
  const index: number | null = node.index
  return index === null
})

// @ts-expect-error a wrong value of an option
unified().use(dispatchParse, { headline: 'some' })
// @ts-expect-error an option that is none
unified().use(retextSpeakerMissing, { kind: ['direct'] })
// @ts-expect-error terms have no speaker
unified().use(retextSpeakerMissing, { kinds: ['term'] })
