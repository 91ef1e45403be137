import { parseDispatch } from 'wirecopy'

self.addEventListener('message', (event: MessageEvent<{ id: number; source: string }>) => {
  const { id, source } = event.data
  self.postMessage({ id, dispatch: parseDispatch(source) })
})
