import { readFileSync } from 'node:fs'
import { parseDispatch, toPosition } from 'wirecopy'

const source = readFileSync(new URL(process.argv[2] ?? './story.txt', import.meta.url), 'utf8')
const { headline, dateline, bylines, body, quotes, speakers, boilerplate, issues } = parseDispatch(source)

console.log(`Headline     ${headline?.title.text}`)
console.log(`Dateline     ${dateline?.places.map((place) => place.text).join(', ')} (${dateline?.agency?.text})`)
for (const { position, authors } of bylines) {
  console.log(`By (${position})`.padEnd(12), authors.map(({ name, role }) => `${name}, ${role}`).join('; '))
}
console.log(`Paragraphs   ${body.paragraphs.length}`)
for (const { name, title, quotes: said } of speakers) {
  console.log(`\n${name}${title ? ` (${title.text})` : ''}`)
  for (const index of said) {
    const quote = quotes[index]
    console.log(`  line ${toPosition(source, quote.start).line}, ${quote.kind}: ${quote.content}`)
  }
}
for (const { kind, items } of boilerplate) console.log(`\nNot the story: ${kind}, ${items.length} items`)
for (const { code, message } of issues) console.log(`\nIn doubt: ${code}. ${message}`)
