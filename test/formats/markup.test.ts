import { expect, test } from 'vitest'
import { toHtml, toNitf } from '../../src/formats/index.ts'
import { parseDispatch } from '../../src/index.ts'
import { faults } from './html.ts'
import { type Node, read } from './nitf.ts'

// A dispatch full of markup: wherever a part is written, its words stay words.

const EVIL = '<img src=x onerror="go()">'
const SOURCE = `Lenkovo ${EVIL} votes again & again

By Ann Kerr, AVN

LENKOVO, May 8 (AVN) - The town votes <!-- on --> Sunday ]]> and <script>go()</script> again, the town hall said.

“We ${EVIL} will ‘<b>go</b>’ there &amp; back,” said Ann Kerr, the "mayor" of <i>Lenkovo</i>.

- A list <item onclick='go()'>

(Reporting by Raj ${EVIL} Mehta; Editing by Lena </p> Furst)

© 2026 </body></html><script>go()</script>

Related articles
<a href="javascript:go()">Bus drivers refuse shifts</a>
`

const parts = ['headline', 'byline', 'dateline', 'body', 'boilerplate', 'quotes'] as const

test('the dispatch has markup in its parts', () => {
  const dispatch = parseDispatch(SOURCE)
  for (const part of parts) expect(dispatch[part]).toBeTruthy()
  expect(dispatch.quotes[0]?.text).toContain(EVIL)
})

test('HTML has no element of the source', async () => {
  for (const source of [SOURCE, SOURCE.repeat(3), `${EVIL}${SOURCE}`]) {
    const html = toHtml(source, parseDispatch(source))
    expect(html).not.toMatch(/<(?:img|script|b|i|item|a)[\s>]|<!-- on/)
    expect(html).toContain('&lt;img src=x onerror="go()"&gt;')
    expect(await faults(html, false)).toEqual([])
  }
})

test('NITF has no element of the source', () => {
  const names = new Set<string>()
  const walk = (node: Node) => {
    names.add(node.name)
    for (const child of node.children) if (typeof child !== 'string') walk(child)
  }
  walk(read(toNitf(SOURCE, parseDispatch(SOURCE))))
  for (const name of ['img', 'script', 'b', 'i', 'item']) expect(names).not.toContain(name)
})
