/** Any server of files will do: modules only need http:// rather than file://. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname } from 'node:path'

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' }

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost')
  try {
    const file = new URL(`.${pathname === '/' ? '/index.html' : pathname}`, import.meta.url)
    const content = await readFile(file)
    response.writeHead(200, { 'content-type': TYPES[extname(file.pathname)] ?? 'text/plain' }).end(content)
  } catch {
    response.writeHead(404).end()
  }
})

server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`)
})
