import type { Writable } from 'node:stream'

/** A line that says how far the work is. */
interface Progress {
  read(bytes: number): void
  done(documents: number): void
  /** Takes the line away. */
  clear(): void
}

const PATIENCE = 1000
const INTERVAL = 100

/** Shows progress where somebody looks, does not see the documents themselves, and the work takes longer than a second. */
export function showProgress(
  stderr: Writable & { readonly isTTY?: boolean },
  total: number | null,
  onScreen: boolean,
): Progress {
  const wanted = stderr.isTTY && !onScreen
  let bytes = 0
  let documents = 0
  let shown = false
  const start = performance.now()
  let next = start + PATIENCE
  const show = () => {
    const now = performance.now()
    if (!wanted || now < next) return
    next = now + INTERVAL
    shown = true
    const seconds = (now - start) / 1000
    const rate = `${documents} documents, ${Math.round(documents / seconds)} a second`
    stderr.write(`\r\u001b[K${total ? `${bar(Math.min(bytes / total, 1))}  ` : ''}${rate}`)
  }
  return {
    read(more) {
      bytes += more
      show()
    },
    done(more) {
      documents += more
      show()
    },
    clear() {
      if (shown) stderr.write('\r\u001b[K')
    },
  }
}

function bar(share: number): string {
  const full = Math.round(share * 24)
  return `${'█'.repeat(full)}${'░'.repeat(24 - full)} ${String(Math.floor(share * 100)).padStart(3)} %`
}
