#!/usr/bin/env node
// Mutation testing of a folder or of single files: which changes of their code does no test notice?
//   npm run mutate -- src/text [--tests test/golden.test.ts]
// Mutants are run against the tests that reach them: of a folder those in it, of a file those beside it, where there are
// any, and those that --tests names. Results are kept in reports/mutation: the next run only tries what has changed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  options: { tests: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
})
if (positionals.length === 0 || !positionals.every((target) => existsSync(target))) {
  console.error('Which folder? npm run mutate -- src/text')
  process.exit(2)
}
const mutate = positionals.flatMap((target) =>
  target.endsWith('.ts') ? target : [`${target}/**/*.ts`, `!${target}/**/*.test*.ts`, `!${target}/**/test-*.ts`],
)
const tests = positionals.map((target) => {
  const beside = target.replace(/\.ts$/, '.test.ts')
  if (target.endsWith('.ts') && existsSync(beside)) return beside
  return `${target.replace(/\/?[^/]*\.ts$|\/$/, '')}/**/*.test.ts`
})
const name = positionals.join(' ').replace(/\W+/g, '-')
const { status } = spawnSync(
  'npx',
  ['stryker', 'run', '--mutate', mutate.join(','), '--incrementalFile', `reports/mutation/${name}.json`],
  { stdio: 'inherit', env: { ...process.env, MUTATE_TESTS: [...tests, ...values.tests].join(',') } },
)
process.exitCode = status ?? 1
