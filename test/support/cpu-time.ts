/** Milliseconds of work that something takes, whatever else the machine does; the best of three. */
export function bestTime(run: () => unknown): number {
  return Math.min(cpuTime(run), cpuTime(run), cpuTime(run))
}

/** Milliseconds of work that something takes, the collection of garbage with it. */
export function cpuTime(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
