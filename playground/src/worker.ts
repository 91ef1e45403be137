import { type Dispatch, parseDispatch } from 'wirecopy'
import { outputText } from './output.ts'

let last: { readonly source: string; readonly dispatch: Dispatch } | null = null

self.addEventListener('message', (event: MessageEvent<{ id: number; source: string; output?: string }>) => {
  const { id, source, output } = event.data
  if (last?.source !== source) last = { source, dispatch: parseDispatch(source) }
  const { dispatch } = last
  self.postMessage({ id, answer: output === undefined ? dispatch : outputText(output, source, dispatch) })
})
