import { parseDispatch } from 'wirecopy'
import { toHtml } from 'wirecopy/formats'

const source = document.querySelector('#source')
const story = document.querySelector('#story')
const speakers = document.querySelector('#speakers')

function show() {
  const dispatch = parseDispatch(source.value)
  // All text in it is escaped.
  story.innerHTML = toHtml(source.value, dispatch, { quotes: 'mark' })
  speakers.replaceChildren(
    ...dispatch.speakers.map(({ name, quotes }) => {
      const item = document.createElement('li')
      item.textContent = `${name}: ${quotes.length} ${quotes.length === 1 ? 'quote' : 'quotes'}`
      return item
    }),
  )
}

source.addEventListener('input', show)
show()
