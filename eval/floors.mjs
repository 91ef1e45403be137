import fs from 'node:fs'

const FILE = new URL('floors.json', import.meta.url)

/** Floors by part ("all", "held") and key of the figure. */
export function readFloors() {
  return JSON.parse(fs.readFileSync(FILE, 'utf8'))
}

/** Figures that fell. One that can no longer be read has fallen, too. */
export function belowFloor(figures, scored, floors) {
  return eachFigure(figures, scored).flatMap(({ part, key, value }) => {
    const floor = floors[part]?.[key]
    return floor !== undefined && (value === null || value < floor) ? [{ part, key, value, floor }] : []
  })
}

/** Writes the figures reached as the new floors; none is ever lowered. Returns how many rose. */
export function raiseFloors(figures, scored, floors) {
  let raised = 0
  for (const { part, key, value } of eachFigure(figures, scored)) {
    // The `look` part has no floors: it is the part that rules are tuned on.
    if (!floors[part] || value === null) continue
    const floor = Math.floor(value * 1000 + 1e-9) / 1000
    if (floor <= (floors[part][key] ?? 0)) continue
    floors[part][key] = floor
    raised++
  }
  fs.writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`)
  return raised
}

function eachFigure(figures, scored) {
  return Object.entries(scored).flatMap(([part, answers]) =>
    figures.map((figure) => ({ part, key: figure.key, value: figure.value(answers) })),
  )
}
