/** A text is drawn in blocks of about so many code units, which the browser lays out when they come into view. */
const SIZE = 4000

/** Adds a text to an element, a long one in blocks that end with a line where they can; its text is that text. */
export function appendText(element: HTMLElement, text: string): void {
  if (text.length <= 2 * SIZE) {
    element.append(text)
    return
  }
  for (let at = 0; at < text.length; ) {
    const line = text.indexOf('\n', at + SIZE) + 1 || text.length
    // A line may be as long as the text.
    const end = Math.min(line, at + 2 * SIZE)
    const block = newBatch()
    block.textContent = text.slice(at, end)
    element.append(block)
    at = end
  }
}

/** A block that is laid out when it comes into view. */
export function newBatch(): HTMLElement {
  const block = document.createElement('div')
  block.className = 'batch'
  return block
}
