/**
 * The lines of a stream of text, without their ends: those that each chunk completes, so that none waits for the next chunk.
 * Only `\n` parts them: JSON may hold any other line end.
 */
export async function* splitStream(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  // Pieces of a line that goes on; joined once, however long it is.
  let pieces: string[] = []
  for await (const chunk of chunks) {
    const lines: string[] = []
    let from = 0
    for (let feed = chunk.indexOf('\n'); feed !== -1; feed = chunk.indexOf('\n', from)) {
      pieces.push(chunk.slice(from, feed))
      lines.push(pieces.join(''))
      pieces = []
      from = feed + 1
    }
    if (from < chunk.length) pieces.push(chunk.slice(from))
    if (lines.length > 0) yield lines
  }
  if (pieces.length > 0) yield [pieces.join('')]
}
