import type { NewsArticle, WithContext } from 'schema-dts'
import type { JsonLdArticle } from './json-ld-types.ts'

/** Imported by nothing: the type check alone reads it, and fails where schema.org's own types would refuse the result. */
export function satisfiesSchemaOrg(article: JsonLdArticle): WithContext<NewsArticle> {
  return article satisfies WithContext<NewsArticle>
}
