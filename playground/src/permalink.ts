// The text lives in the fragment, deflated: a fragment is never sent to a server.

export async function toFragment(text: string): Promise<string> {
  const bytes = new Uint8Array(
    await new Response(pipe(new Blob([text]), new CompressionStream('deflate-raw'))).arrayBuffer(),
  )
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `#t=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/** The text of a fragment; null where there is none, or where it was cut or mangled on its way. */
export async function fromFragment(fragment: string): Promise<string | null> {
  const encoded = /^#t=([\w-]+)$/.exec(fragment)?.[1]
  if (!encoded) return null
  try {
    const bytes = Uint8Array.from(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
    return await new Response(pipe(new Blob([bytes]), new DecompressionStream('deflate-raw'))).text()
  } catch {
    return null
  }
}

function pipe(blob: Blob, through: CompressionStream | DecompressionStream): ReadableStream {
  return blob.stream().pipeThrough(through)
}
