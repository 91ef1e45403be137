/** Prints the figures, a column a part with its floor, and the levels to reach. */
export function printTable(figures, scored, floors) {
  const parts = Object.keys(scored)
  const rows = figures.map(({ corpus, field, language, label, key, reach, then, value }) => [
    `${corpus} ${field}${language ? ` ${language}` : ''}`,
    label,
    ...parts.flatMap((part) => [number(value(scored[part])), number(floors[part]?.[key] ?? null)]),
    mark(
      parts.map((part) => value(scored[part])),
      reach,
    ),
    number(reach),
    number(then),
  ])
  const header = ['corpus', 'figure', ...parts.flatMap((part) => [part, 'floor']), '', 'reach', 'then']
  const widths = header.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)))
  let group = ''
  for (const row of [header, ...rows]) {
    const same = row[0] === group
    group = row[0]
    const cells = row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
    if (same) cells[0] = ' '.repeat(widths[0])
    console.log(cells.join('  ').trimEnd())
  }
}

function number(value) {
  return value === null || value === undefined ? '' : value.toFixed(4)
}

/** Whether the last column of figures, the held part where there is one, is at its level. */
function mark(values, reach) {
  if (reach === null) return ''
  const value = values.at(-1)
  return value !== null && value >= reach ? 'ok' : 'low'
}
