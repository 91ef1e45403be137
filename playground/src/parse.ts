import { type Dispatch, parseDispatch } from 'wirecopy'
import ParseWorker from './worker.ts?worker&inline'

/** Longer texts are parsed in a worker, so that typing stays smooth. UTF-16 code units. */
const LONG = 50_000

let worker: Worker | null = null
let asked = 0

/** Parses a text; null where a newer text was asked for before this one was done. */
export async function parse(source: string): Promise<Dispatch | null> {
  const id = ++asked
  if (source.length < LONG) return parseDispatch(source)
  worker ??= new ParseWorker()
  const own = worker
  const answer = await new Promise<Dispatch>((resolve) => {
    const listen = (event: MessageEvent<{ id: number; dispatch: Dispatch }>) => {
      if (event.data.id !== id) return
      own.removeEventListener('message', listen)
      resolve(event.data.dispatch)
    }
    own.addEventListener('message', listen)
    own.postMessage({ id, source })
  })
  return id === asked ? answer : null
}
