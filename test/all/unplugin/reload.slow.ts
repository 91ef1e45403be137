import { join } from 'node:path'
import { createServer } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { openPage } from '../browser/launch.ts'
import { consumer, fromPacked, write } from '../consumer.ts'

type Plugin = typeof import('../../../src/unplugin/index.ts')

const HTML = '<!doctype html><link rel="icon" href="data:,"><h1></h1><script type="module" src="/main.js"></script>'
const MAIN =
  "import { headline } from '../desk/a.dispatch.txt'\ndocument.querySelector('h1').append(headline.title.text)"
const STORY = '\n\nLENKOVO, May 8 (AVN) - The town votes today on a bridge over the Ardova.\n'

test('a changed source reloads the page that Vite serves, from outside of the root too', async () => {
  const { default: plugin } = await fromPacked<Plugin>('unplugin.js')
  const folder = consumer({
    'app/index.html': HTML,
    'app/main.js': MAIN,
    'desk/a.dispatch.txt': `Lenkovo votes on its bridge${STORY}`,
  })
  const server = await createServer({
    root: join(folder, 'app'),
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin.vite()],
    server: { host: '127.0.0.1', port: 0, fs: { allow: [folder] } },
  })
  onTestFinished(() => server.close())
  await server.listen()

  const { page, errors } = await openPage()
  await page.goto(String(server.resolvedUrls?.local[0]))
  await page.getByText('Lenkovo votes on its bridge').waitFor()
  const change = { 'desk/a.dispatch.txt': `Lenkovo opens its bridge${STORY}` }
  const changed = () => {
    write(folder, change)
    return page.textContent('h1')
  }
  await expect.poll(changed, { interval: 500, timeout: 20_000 }).toBe('Lenkovo opens its bridge')
  expect(errors).toEqual([])
})
