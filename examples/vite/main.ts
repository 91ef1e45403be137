import type { Dispatch } from 'wirecopy'
import docks from './stories/docks.dispatch.txt'
import { headline, quotes } from './stories/library.dispatch.txt'

const main = document.querySelector('main')

// The parser ran when the page was built: none of it is in the page.
main?.append(article(docks.headline?.title.text, docks.quotes), article(headline?.title.text, quotes))

function article(title: string | undefined, said: Dispatch['quotes']): HTMLElement {
  const element = document.createElement('article')
  const heading = document.createElement('h2')
  heading.append(title ?? 'Untitled')
  element.append(heading)
  for (const { content, speaker } of said) {
    const quote = document.createElement('blockquote')
    quote.append(speaker ? `${content} (${speaker.name})` : content)
    element.append(quote)
  }
  return element
}
