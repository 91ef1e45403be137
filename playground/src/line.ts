// The line from a quote to the words that name its speaker.

const path = document.querySelector('#line path') as SVGPathElement

export function drawLine(from: Element | null, to: Element | null): void {
  path.setAttribute('d', from && to && from !== to ? curve(from, to) : '')
}

function curve(from: Element, to: Element): string {
  const a = nearest(from, to.getBoundingClientRect())
  const b = nearest(to, a)
  const [x1, y1] = [a.left + a.width / 2, a.top + a.height / 2]
  const [x2, y2] = [b.left + b.width / 2, b.top + b.height / 2]
  const bend = Math.max(24, Math.abs(y2 - y1) / 3)
  return `M${x1},${y1} C${x1},${y1 - bend} ${x2},${y2 - bend} ${x2},${y2}`
}

/** A quote runs over lines: the box of it that is nearest to the other end. */
function nearest(element: Element, other: DOMRect): DOMRect {
  const boxes = [...element.getClientRects()]
  const middle = other.top + other.height / 2
  const far = (box: DOMRect) => Math.abs(box.top + box.height / 2 - middle)
  return boxes.reduce((best, box) => (far(box) < far(best) ? box : best), boxes[0] ?? element.getBoundingClientRect())
}
