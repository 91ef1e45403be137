import nlp from 'compromise'
import { ParseEnglish } from 'parse-english'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextQuotes from 'retext-quotes'
import * as wirecopy from '../dist/index.js'

const english = new ParseEnglish()
const quotes = retext().use(retextEnglish).use(retextQuotes)

/** What is timed, over the same documents; every task returns something that depends on the whole input. */
export const tasks = {
  'character scan': scan,
  ...Object.fromEntries(
    Object.entries(wirecopy)
      .filter(([name]) => name.startsWith('parse'))
      .map(([name, parse]) => [name, (text) => parse(text)]),
  ),
  'parse-english': (text) => english.parse(text),
  'retext-english + retext-quotes': (text) => quotes.runSync(quotes.parse(text)),
  'compromise quotations()': (text) => nlp(text).quotations().length,
}

/** The floor: looking at every code unit once. */
function scan(text) {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
  return sum
}
