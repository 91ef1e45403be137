/**
 * Does several things at a time and gives their results in the order of the things.
 * A result is given as soon as it and those before it are there, also while the next thing is still waited for.
 */
export async function* inOrder<T, R>(
  things: AsyncIterable<T>,
  ahead: number,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<R> {
  const source = things[Symbol.asyncIterator]()
  const underWay: Promise<R>[] = []
  let coming: Promise<IteratorResult<T>> | null = source.next()
  try {
    while (coming || underWay.length > 0) {
      const oldest = underWay[0]
      const next: IteratorResult<T> | null = await first(underWay.length < ahead ? coming : null, oldest)
      if (next) {
        if (!next.done) underWay.push(work(next.value))
        coming = next.done ? null : source.next()
      } else yield await (underWay.shift() as Promise<R>)
    }
  } finally {
    // Not awaited: what is being waited for may never come.
    if (coming) void source.return?.()
  }
}

/** What comes, or null where the oldest result is there before it. */
async function first<C>(coming: Promise<C> | null, oldest: Promise<unknown> | undefined): Promise<C | null> {
  if (!coming || !oldest) return coming
  return Promise.race([coming, oldest.then(() => null)])
}
