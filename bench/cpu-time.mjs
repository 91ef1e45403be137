/** A task goes over its documents until it took so many milliseconds. */
const LEAST_MS = 60
/**
 * So many rounds over all sets and the engine has compiled what is hot: half a minute to a minute, since it compiles
 * one function at a time. On 62 articles the first pass takes ten times as long as the hundredth.
 */
const WARM_UP_ROUNDS = 40

/** Milliseconds of work that one pass over the documents takes, what else the machine does left out. */
export function cpuTime(task, documents) {
  const before = process.cpuUsage()
  for (let passes = 1; ; passes++) {
    for (const text of documents) task(text)
    const { user, system } = process.cpuUsage(before)
    const taken = (user + system) / 1000
    if (taken >= LEAST_MS) return taken / passes
  }
}

/**
 * Runs tasks over all sets in turn until they get no faster. Set by set would not do: what the engine made of one set
 * it throws away when the next brings other texts.
 */
export function warmUp(tasks, sets) {
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    for (const documents of Object.values(sets)) for (const task of tasks) cpuTime(task, documents)
  }
}
