import { escapeHtml } from './escape.ts'

// Printed marks instead of the browser's own, and colours that keep a contrast of at least 7 to 1 in both schemes.
const STYLE = `
:root { color-scheme: light dark }
body { font: 1.0625rem/1.6 Georgia, serif; margin: 2rem auto; max-width: 42rem; padding: 0 1rem }
h1 { font-size: 1.8rem; line-height: 1.2 }
h2 { font-size: 1.15rem }
.label, .dateline, .byline { font-family: system-ui, sans-serif; font-size: .9em }
.deck { font-size: 1.15rem }
q::before { content: attr(data-open) }
q::after { content: attr(data-close) }
q, blockquote, mark { background: #fff3c4; color: #1a1a1a }
blockquote { border-left: .25rem solid #b7791f; margin: 1rem 0; padding: .1rem 1rem }
.speaker { border-bottom: 2px solid #2b6cb0 }
.cue { border-bottom: 2px dotted #2f855a }
aside { border-top: 1px solid; font-family: system-ui, sans-serif; font-size: .85em; margin-top: 1.5rem }
aside p { white-space: pre-line }
`

/** A whole page around an article. */
export function page(article: string, title: string, lang: string): string {
  return `<!DOCTYPE html>
<html${lang}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title || 'wirecopy')}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${article}
</main>
</body>
</html>
`
}
