import { expect, test } from 'vitest'
import { toAnnotations, toHtml, toJsonLd, toNinjs, toNitf } from '../../src/formats/index.ts'
import type { Dispatch } from '../../src/types/index.ts'
import { expectGolden, json } from './golden.ts'
import { dispatch, source } from './harbour.ts'

const uri = 'urn:example:avn:2023:ferry-strike'
const url = 'https://avn.example/2023/ferry-strike'
const language = 'en'

const formats: [file: string, write: (source: string, dispatch: Dispatch) => string][] = [
  ['harbour.ninjs.json', (...given) => json(toNinjs(...given, { uri, language }))],
  ['harbour.jsonld.json', (...given) => json(toJsonLd(...given, { url, language }))],
  ['harbour.annotations.json', (...given) => json(toAnnotations(...given, { uri, language }))],
  ['harbour.nitf.xml', (...given) => toNitf(...given, { uri, language })],
  ['harbour.fragment.html', (...given) => toHtml(...given, { url, language })],
  ['harbour.html', (...given) => toHtml(...given, { document: true, quotes: 'mark', offsets: false, language })],
]

test.each(formats)('%s', (file, write) => {
  expectGolden(file, write(source, dispatch))
})

test.each(formats)('%s is the same from a dispatch that went through JSON', (_, write) => {
  expect(write(source, JSON.parse(JSON.stringify(dispatch)))).toBe(write(source, dispatch))
})
