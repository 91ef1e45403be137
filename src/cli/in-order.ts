/** Does several things at a time and gives their results in the order of the things. */
export async function* inOrder<T, R>(
  things: AsyncIterable<T>,
  ahead: number,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = []
  for await (const thing of things) {
    underWay.push(work(thing))
    if (underWay.length >= ahead) yield await (underWay.shift() as Promise<R>)
  }
  for (const result of underWay) yield await result
}
