/** Cuts a stretch of the source into lines of at most `width` columns, between words where it can. */
export function wrapLines(source: string, start: number, end: number, width: number): [number, number][] {
  const lines: [number, number][] = []
  const room = Math.max(width, 20)
  let from = start
  while (from < end) {
    const feed = source.indexOf('\n', from)
    const stop = feed === -1 || feed > end ? end : feed
    const last = source[stop - 1] === '\r' ? stop - 1 : stop
    let at = from
    while (last - at > room) {
      const space = source.lastIndexOf(' ', at + room)
      const next = space > at ? space : at + room
      lines.push([at, next])
      at = space > at ? space + 1 : next
    }
    lines.push([at, last])
    from = stop + 1
  }
  return lines
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
  return text.slice(0, most).replace(/\s+/g, ' ').trim()
}

/** At most `width` columns of a line. */
export function cut(line: string, width: number): string {
  return line.length > width ? `${line.slice(0, width - 1)}…` : line
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
