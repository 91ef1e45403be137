import { type Dispatch, parseDispatch } from 'wirecopy'
import { outputText } from './output.ts'
import ParseWorker from './worker.ts?worker&inline'

/** Longer texts are parsed and written out in a worker, so that typing stays smooth. UTF-16 code units. */
const LONG = 50_000

let worker: Worker | null = null
let asked = 0
let newest = 0

/** Parses a text; null where a newer text was asked for before this one was done. */
export async function parse(source: string): Promise<Dispatch | null> {
  const own = ++newest
  if (source.length < LONG) return parseDispatch(source)
  const dispatch = await ask<Dispatch>({ source })
  return own === newest ? dispatch : null
}

/** A dispatch in one of the forms. */
export async function write(output: string, source: string, dispatch: Dispatch): Promise<string> {
  return source.length < LONG ? outputText(output, source, dispatch) : ask<string>({ source, output })
}

/** What the worker answers. */
function ask<T>(question: { readonly source: string; readonly output?: string }): Promise<T> {
  const id = ++asked
  worker ??= new ParseWorker()
  const own = worker
  return new Promise((resolve) => {
    const listen = (event: MessageEvent<{ id: number; answer: T }>) => {
      if (event.data.id !== id) return
      own.removeEventListener('message', listen)
      resolve(event.data.answer)
    }
    own.addEventListener('message', listen)
    own.postMessage({ id, ...question })
  })
}
