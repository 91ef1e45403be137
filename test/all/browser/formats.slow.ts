import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type HtmlOptions, toHtml } from '../../../src/formats/index.ts'
import { dispatch, source } from '../../formats/harbour.ts'
import { ROOT } from '../consumer.ts'
import { openPage } from './launch.ts'

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')
const page = { document: true, language: 'en' } as const

const looks: [options: HtmlOptions, colorScheme: 'light' | 'dark'][] = [
  [{ quotes: 'q' }, 'light'],
  [{ quotes: 'q' }, 'dark'],
  [{ quotes: 'mark' }, 'light'],
  [{ quotes: 'mark' }, 'dark'],
]

test.each(looks)('axe finds nothing in the page of a dispatch, %j, %s', async (options, colorScheme) => {
  const { page: tab, errors } = await openPage({ offline: true, colorScheme })
  await tab.setContent(toHtml(source, dispatch, { ...page, ...options }))
  await tab.evaluate(AXE)
  const found = await tab.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
    const { violations } = await (window as any).axe.run()
    return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [id, nodes[0]?.html])
  })
  expect(found).toEqual([])
  expect(errors).toEqual([])
})

test('markup in a dispatch is text, and no script runs', async () => {
  const { page: tab } = await openPage({ offline: true })
  let alerts = 0
  tab.on('dialog', (dialog) => {
    alerts++
    void dialog.dismiss()
  })
  await tab.setContent(toHtml(source, dispatch, page))
  expect(await tab.locator('article script, article b').count()).toBe(0)
  expect(await tab.locator('article').textContent()).toContain('<script>alert("tide")</script>')
  expect(alerts).toBe(0)
})

test('with marks as printed, an element holds what its offsets say', async () => {
  const { page: tab } = await openPage({ offline: true })
  await tab.setContent(toHtml(source, dispatch, { ...page, quotes: 'mark' }))
  const wrong = await tab.evaluate((text) => {
    const elements = [
      ...document.querySelectorAll<HTMLElement>('h1, h1 *, p.byline, p.byline *, mark, .speaker, .cue, time'),
    ]
    return elements.flatMap(({ dataset, textContent }) =>
      text.slice(Number(dataset.start), Number(dataset.end)) === textContent ? [] : [textContent],
    )
  }, source)
  expect(wrong).toEqual([])
})

test('the page shows the marks as printed, not the browser’s', async () => {
  const { page: tab } = await openPage({ offline: true })
  await tab.setContent(toHtml(source, dispatch, page))
  const shown = await tab.evaluate(() =>
    [...document.querySelectorAll('q')].map((q) => [
      getComputedStyle(q, '::before').content,
      getComputedStyle(q, '::after').content,
    ]),
  )
  expect(shown[0]).toEqual(['"\\""', '"\\""'])
  expect(shown).toContainEqual(['"\'"', '"\'"'])
  expect(shown).toContainEqual(['"“"', '"”"'])
})
