import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from '../consumer.ts'
import { openPage } from './launch.ts'

const FILE = pathToFileURL(join(ROOT, 'docs/dist/playground/index.html')).href
const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')

beforeAll(() => {
  execFileSync('npm', ['run', '-s', 'playground'], { cwd: ROOT, stdio: 'ignore' })
})

/** The playground, from a file and without a network, with a text in it. */
async function open(text?: string, dark = false): Promise<Page> {
  const { page, errors } = await openPage({ offline: true, colorScheme: dark ? 'dark' : 'light' })
  await page.goto(FILE)
  if (text !== undefined) await page.fill('#source', text)
  await page.waitForFunction(
    (wanted) => document.querySelector('#view')?.textContent === (wanted ?? document.querySelector('textarea')?.value),
    text,
  )
  expect(errors).toEqual([])
  return page
}

test('every mark covers the text that its offsets say', async () => {
  const page = await open()
  const wrong = await page.evaluate(() => {
    const source = document.querySelector('textarea')?.value ?? ''
    const marked = [...document.querySelectorAll<HTMLElement>('#view [data-start]')]
    return marked.flatMap(({ dataset, textContent }) =>
      source.slice(Number(dataset.start), Number(dataset.end)) === textContent ? [] : [textContent],
    )
  })
  expect(wrong).toEqual([])
  expect(await page.locator('#view mark').count()).toBeGreaterThan(4)
})

test('the keyboard walks through the quotes, and the card says who spoke', async () => {
  const page = await open(
    'KESTEN (ACP) — “A,” said Ann Kerr.\n\n“We will go,” said Raj Mehta.\n\nThe town votes today.',
  )
  expect(await page.locator('#view [data-quote][tabindex="0"]').count()).toBe(1)
  await page.focus('#view [data-quote][tabindex="0"]')
  expect(await page.textContent('#quote')).toContain('Ann Kerr')
  await page.keyboard.press('ArrowRight')
  expect(await page.textContent('#quote')).toContain('Raj Mehta')
  expect(await page.getAttribute('#line path', 'd')).toMatch(/^M/)
  await page.keyboard.press('Home')
  expect(await page.textContent('#quote')).toContain('Ann Kerr')
})

test('markup in a dispatch is text', async () => {
  const page = await open(
    'Bridge opens\n\nKESTEN (ACP) — “<img src=x onerror=alert(1)>,” said <script>Ann Kerr</script>.',
  )
  expect(await page.locator('#view img, #view script').count()).toBe(0)
})

test.each(['JSON', 'ninjs', 'JSON-LD', 'HTML'])('the tab %s shows the dispatch in that form', async (name) => {
  const page = await open('Bridge opens\n\nKESTEN (ACP) — “We will go,” said Ann Kerr of the fire brigade.')
  await page.click(`[role=tab]:text-is("${name}")`)
  expect(await page.textContent('#output')).toContain('Ann Kerr')
})

test('what the parser doubts stands below the speakers, with its line', async () => {
  const page = await open('Bridge opens\n\nKESTEN (ACP) — Ann Kerr said: “We will go.\n\nThe town votes today.')
  expect(await page.textContent('#issues')).toMatch(/quote-unclosed 3: /)
})

test('a permalink gives the text back', async () => {
  const text = 'Bridge opens\n\nKESTEN (ACP) — “We will go 🚂,” said Ann Kerr.'
  const page = await open(text)
  await page.click('#link')
  await page.waitForFunction(() => location.hash.length > 3)
  const link = page.url()
  await page.goto('about:blank')
  await page.goto(link)
  await page.waitForFunction((wanted) => document.querySelector('#view')?.textContent === wanted, text)
})

describe.each([
  ['light', false],
  ['dark', true],
])('in %s colours', (_name, dark) => {
  test.each([
    [1400, 1000],
    [390, 844],
  ])('nobody is shut out at %i × %i', async (width, height) => {
    const page = await open(undefined, dark)
    await page.setViewportSize({ width, height })
    await page.evaluate(AXE)
    const found = await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
      const { violations } = await (window as any).axe.run()
      return violations
        .filter((violation: { impact: string }) => ['serious', 'critical'].includes(violation.impact))
        .map((violation: { id: string; nodes: { html: string }[] }) => [violation.id, violation.nodes[0]?.html])
    })
    expect(found).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
})

/** A dispatch of a megabyte in which no paragraph is like another. */
function megabyte(): string {
  const paragraphs = Array.from(
    { length: 10_000 },
    (_, i) =>
      `“We will go ${i} times,” said Ann Kerr, who had walked to Kesten with ${i * 7} others on Friday morning.`,
  )
  return `Bridge opens\n\n${paragraphs.join('\n\n')}`
}

test.each([
  ['of a thousand quotes and more', megabyte()],
  ['that is one block', `Bridge opens\n\n${'The gate is painted. '.repeat(50_000)}`],
])(
  'a megabyte pasted %s leaves the page responsive',
  async (_name, text) => {
    const page = await open()
    const attempts: number[] = []
    for (let i = 0; i < 3; i++) attempts.push(await page.evaluate(longestPause, `${text} ${i}`))
    // About a third of a second, which a person would forgive; measured in work, since a busy machine takes longer for all. A
    // pause of the machine strikes once, one of the page each time.
    expect(Math.min(...attempts)).toBeLessThan(10)
  },
  180_000,
)

/** Pastes a text; gives the longest time in which the page did not answer, in units of a fixed piece of like work. */
async function longestPause(pasted: string): Promise<number> {
  // Elements made and laid out: machines that count three times as fast draw hardly faster.
  const units = Array.from({ length: 7 }, () => {
    const begun = performance.now()
    const box = document.createElement('div')
    for (let i = 0; i < 3000; i++) {
      const word = document.createElement('span')
      word.textContent = `word ${i} `
      box.append(word)
    }
    document.body.append(box)
    const drawn = box.offsetHeight
    box.remove()
    return performance.now() - begun + drawn * 0
  }).sort((a, b) => a - b)
  let last = performance.now()
  let worst = 0
  const timer = setInterval(() => {
    const now = performance.now()
    worst = Math.max(worst, now - last)
    last = now
  }, 10)
  const area = document.querySelector('textarea') as HTMLTextAreaElement
  area.select()
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', pasted)
  area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true, bubbles: true }))
  while (document.querySelector('#view')?.textContent !== pasted) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await new Promise((resolve) => setTimeout(resolve, 300))
  clearInterval(timer)
  return worst / (units[3] as number)
}

test('of a long text only the beginning stands in the field, and one starts over from there', async () => {
  const page = await open()
  await page.evaluate(longestPause, megabyte())
  expect((await page.inputValue('#source')).length).toBeLessThan(10_000)
  expect(await page.isVisible('#long')).toBe(true)
  await page.click('#clear')
  expect(await page.inputValue('#source')).toBe('')
  expect(await page.isVisible('#long')).toBe(false)
  await page.keyboard.type('Bridge opens')
  await page.waitForFunction(() => document.querySelector('#view')?.textContent === 'Bridge opens')
}, 120_000)
