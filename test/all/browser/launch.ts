import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A page of the machine's own Chromium that closes with the test; errors of the page are collected. */
export async function openPage(options: BrowserContextOptions = {}): Promise<{ page: Page; errors: string[] }> {
  const browser: Browser = await chromium.launch({ executablePath: executable(), args: ARGS })
  onTestFinished(() => browser.close())
  const page = await (await browser.newContext(options)).newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  return { page, errors }
}

function executable(): string {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) {
      const file = join(folder, name)
      if (isExecutable(file)) return file
    }
  }
  throw new Error(`These tests need a browser: ${NAMES.join(' or ')} in PATH (Debian: apt-get install chromium).`)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
