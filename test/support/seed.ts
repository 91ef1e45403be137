import fc from 'fast-check'

// One seed, so that a run that fails is the run that everybody sees; `SEED=8 npx vitest run` looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 7) })
