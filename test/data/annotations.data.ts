import { expect, test } from 'vitest'
import { toAnnotations } from '../../src/formats/index.ts'
import { expand, leaves } from '../formats/expand.ts'
import { samples } from '../formats/samples.ts'
import { schema } from './schemas.ts'

const address = 'http://www.w3.org/ns/anno.jsonld'
const context = schema('anno.jsonld')

test.each(samples())('%s: the context of the Web Annotation model knows every term', async (_, source, dispatch) => {
  const annotations = toAnnotations(source, dispatch, { language: 'en' })
  const expanded = await expand(annotations, address, context)
  expect(expanded).toHaveLength(annotations.length)
  expect(leaves(expanded).filter((leaf) => !leaf.includes('://'))).toEqual(
    leaves(annotations).filter((leaf) => !leaf.includes('://')),
  )
  for (const annotation of expanded) {
    expect(annotation['@type']).toEqual(['http://www.w3.org/ns/oa#Annotation'])
    const [target] = annotation['http://www.w3.org/ns/oa#hasTarget'] as Record<string, unknown[]>[]
    const selectors = target?.['http://www.w3.org/ns/oa#hasSelector'] as Record<string, unknown>[]
    expect(selectors.flatMap((selector) => selector['@type'])).toEqual([
      'http://www.w3.org/ns/oa#TextPositionSelector',
      'http://www.w3.org/ns/oa#TextQuoteSelector',
    ])
  }
})
