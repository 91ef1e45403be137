/** Cuts a stretch of the source into lines of at most `width` columns, between words where it can. */
export function wrapLines(source: string, start: number, end: number, width: number): [number, number][] {
  const lines: [number, number][] = []
  const room = Math.max(width, 20)
  const pieces = source.slice(start, end).split(/(\r\n?|\n)/)
  let at = start
  pieces.forEach((piece, i) => {
    const last = at + piece.length
    if (i % 2 === 0) {
      while (last - at > room) {
        const space = source.slice(at + 1, at + room + 1).lastIndexOf(' ')
        const next = space === -1 ? wholeEnd(source, at + room) : at + 1 + space
        lines.push([at, next])
        at = space === -1 ? next : next + 1
      }
      lines.push([at, last])
    }
    at = last
  })
  return lines
}

/** Where to cut a text at most, so that no surrogate pair is parted. */
function wholeEnd(text: string, end: number): number {
  return (text.charCodeAt(end) & 0xfc00) === 0xdc00 ? end - 1 : end
}

/** Text that is safe to show: control characters, which a terminal would obey, become a mark. */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd')
}

/** The same for text of several lines. */
export function printableLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(printable)
    .join('\n')
}

/** The same for JSON, which has another way to write them. Those below U+0020 it never holds as they are. */
export function printableJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\p{Bidi_Control}]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The text on one line. Only the first `most` characters are looked at. */
export function oneLine(text: string, most: number): string {
  return text.slice(0, wholeEnd(text, most)).replace(/\s+/g, ' ').trim()
}

/** At most `width` columns of a line. */
export function cut(line: string, width: number): string {
  return line.length > width ? `${line.slice(0, wholeEnd(line, width - 1))}…` : line
}

/** Rows with their cells in columns. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)), [])
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
