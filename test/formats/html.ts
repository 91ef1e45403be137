import { HtmlValidate } from 'html-validate'

// These rules are about copy and its white space, which are the source's.
const off = { 'no-trailing-whitespace': 'off', 'tel-non-breaking': 'off', 'long-title': 'off' } as const
const fragments = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'], rules: off })
const documents = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: off,
})

/** What html-validate finds wrong, in a fragment or a whole page. */
export async function faults(html: string, document: boolean | undefined): Promise<string[]> {
  const report = await (document ? documents : fragments).validateString(html)
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}
