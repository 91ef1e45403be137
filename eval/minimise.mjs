/** The least of a smooth function of `size` numbers: L-BFGS with backtracking, from zero, of so many rounds at the most. */
export function minimise(size, rounds, objective) {
  const dot = (a, b) => {
    let sum = 0
    for (let i = 0; i < size; i++) sum += a[i] * b[i]
    return sum
  }
  let x = new Float64Array(size)
  let g = new Float64Array(size)
  let value = objective(x, g)
  const memory = []
  for (let round = 0; round < rounds; round++) {
    const d = Float64Array.from(g, (v) => -v)
    const alphas = []
    for (const { s, y, rho } of memory) {
      const alpha = rho * dot(s, d)
      alphas.push(alpha)
      for (let i = 0; i < size; i++) d[i] -= alpha * y[i]
    }
    if (memory.length > 0) {
      const { s, y } = memory[0]
      const scale = dot(s, y) / dot(y, y)
      for (let i = 0; i < size; i++) d[i] *= scale
    }
    for (let m = memory.length - 1; m >= 0; m--) {
      const { s, y, rho } = memory[m]
      const beta = rho * dot(y, d)
      for (let i = 0; i < size; i++) d[i] += (alphas[m] - beta) * s[i]
    }
    const slope = dot(g, d)
    let step = memory.length === 0 ? 1 / Math.sqrt(dot(g, g)) : 1
    let nextX = x
    let nextG = g
    let nextValue = value
    for (let tries = 0; tries < 20; tries++, step /= 2) {
      nextX = Float64Array.from(x, (v, i) => v + step * d[i])
      nextG = new Float64Array(size)
      nextValue = objective(nextX, nextG)
      if (nextValue <= value + 1e-4 * step * slope) break
    }
    const s = Float64Array.from(nextX, (v, i) => v - x[i])
    const y = Float64Array.from(nextG, (v, i) => v - g[i])
    const sy = dot(s, y)
    if (sy > 1e-10) {
      memory.unshift({ s, y, rho: 1 / sy })
      if (memory.length > 8) memory.pop()
    }
    const gain = value - nextValue
    x = nextX
    g = nextG
    value = nextValue
    if (gain < value * 1e-5) break
  }
  return x
}
