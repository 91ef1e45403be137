/**
 * A dispatch as ninjs, JSON-LD, Web Annotations, NITF or HTML.
 *
 * @module wirecopy/formats
 */

export {
  type Annotation,
  type AnnotationBody,
  type AnnotationOptions,
  type TextPositionSelector,
  type TextQuoteSelector,
  toAnnotations,
} from './annotations.ts'
export { type HtmlOptions, toHtml } from './html.ts'
export { type JsonLdOptions, toJsonLd } from './json-ld.ts'
export type { JsonLdArticle, JsonLdOrganization, JsonLdPerson, JsonLdQuotation } from './json-ld-types.ts'
export { type NinjsOptions, toNinjs } from './ninjs.ts'
export type { Ninjs, NinjsParty, NinjsText } from './ninjs-types.ts'
export { type NitfOptions, toNitf } from './nitf.ts'
