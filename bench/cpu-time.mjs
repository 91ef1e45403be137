/** A task goes over its documents in slices of so many milliseconds until it gets no faster, but no longer than this. */
const SLICE_MS = 1000
const MOST_MS = 15_000
/** So many slices in a row that are not faster by this much end it. */
const SETTLED = 4
const GAIN = 0.97

/** Milliseconds of work that one pass over the documents takes, what else the machine does left out. */
export function cpuTime(task, documents, least) {
  const before = process.cpuUsage()
  for (let passes = 1; ; passes++) {
    for (const text of documents) task(text)
    const { user, system } = process.cpuUsage(before)
    const taken = (user + system) / 1000
    if (taken >= least) return taken / passes
  }
}

/**
 * Runs a task until the engine has compiled what is hot: the larger a program, the longer that takes. On few and short
 * documents wirecopy gets faster over hundreds of passes.
 */
export function warmUp(task, documents) {
  const begun = process.cpuUsage()
  let best = Number.POSITIVE_INFINITY
  for (let settled = 0; settled < SETTLED; settled++) {
    const took = cpuTime(task, documents, SLICE_MS)
    if (took < best * GAIN) settled = -1
    best = Math.min(best, took)
    if (process.cpuUsage(begun).user / 1000 > MOST_MS) return
  }
}
