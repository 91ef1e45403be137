#!/usr/bin/env node
// Mutation testing of a folder or of single files: which changes of their code does no test notice?
//   npm run mutate -- src/text [--tests test/golden.test.ts] [--tests src/layout]
// Mutants are run against the tests that reach them: of a folder those in it, of a file those beside it, where there are
// any, and those that --tests names. `--runner vitest` runs them as npm test does, many times slower.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  options: { tests: { type: 'string', multiple: true, default: [] }, runner: { type: 'string', default: 'tables' } },
  allowPositionals: true,
})
if (positionals.length === 0 || !positionals.every((target) => existsSync(target))) {
  console.error('Which folder? npm run mutate -- src/text')
  process.exit(2)
}
const mutate = positionals.flatMap((target) =>
  target.endsWith('.ts') ? target : [`${target}/**/*.ts`, `!${target}/**/*.test*.ts`, `!${target}/**/test-*.ts`],
)
const tests = [...positionals, ...values.tests].flatMap((target) => {
  const beside = target.replace(/(?:\.test)?\.ts$/, '.test.ts')
  if (target.endsWith('.ts') && existsSync(beside)) return beside
  const folder = target.replace(/\/?[^/]*\.ts$|\/$/, '')
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.test.ts'))
  return files.map((file) => `${folder}/${file}`)
})
const { status } = spawnSync('npx', ['stryker', 'run', '--testRunner', values.runner, '--mutate', mutate.join(',')], {
  stdio: 'inherit',
  env: { ...process.env, MUTATE_TESTS: [...new Set(tests)].join(',') },
})
process.exitCode = status ?? 1
