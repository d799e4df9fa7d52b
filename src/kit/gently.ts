const sliceMs = 10

/** Maps what is costly for the processor a little at a time: requests are answered in between. */
export async function gently<T, R>(items: readonly T[], run: (item: T) => R): Promise<R[]> {
  const done: R[] = []
  let began = performance.now()
  for (const item of items) {
    if (performance.now() - began > sliceMs) {
      await new Promise(setImmediate)
      began = performance.now()
    }
    done.push(run(item))
  }
  return done
}
