/**
 * Measures the examples of scale with 1, 2 and 4 workers on this machine and prints the table of docs/scale.md:
 * `npm run scale [-- --records 4000 --rounds 3]`. The best of the rounds counts, since others may use the machine too.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: { records: { type: 'string', default: '4000' }, rounds: { type: 'string', default: '3' } },
})
const WORKERS = [1, 2, 4]

const folder = mkdtempSync(join(tmpdir(), 'scale-'))
try {
  const file = join(folder, 'records.ndjson')
  const bytes = writeRecords(file, Number(values.records))
  const parallel = install('parallel')
  const bullmq = install('bullmq')
  const ways = [
    ...WORKERS.map((n) => [`wirecopy --jobs ${n}`, n, () => onThreads(parallel, file, n)]),
    ...WORKERS.map((n) => [`GNU parallel, ${n} at a time`, n, () => overHosts(parallel, file, n)]),
    ...WORKERS.map((n) => [`BullMQ, ${n} ${n === 1 ? 'worker' : 'workers'}`, n, () => overQueue(bullmq, file, n)]),
  ]
  const best = ways.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [i, [, , run]] of ways.entries()) best[i] = Math.min(best[i], run())
  }

  const megabytes = bytes / 1e6
  console.log(
    `${values.records} records, ${megabytes.toFixed(1)} MB; ${availableParallelism()} cores, ${cpus()[0]?.model}, Node ${process.version}\n`,
  )
  console.log('| way | records a second | MB a second |\n| --- | ---: | ---: |')
  for (const [i, [name]] of ways.entries()) {
    console.log(`| ${name} | ${Math.round(Number(values.records) / best[i])} | ${(megabytes / best[i]).toFixed(2)} |`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The fixtures over and over: of the lengths and kinds that the parser is tested with. */
function writeRecords(file, count) {
  const fixtures = join(root, 'fixtures')
  const texts = readdirSync(fixtures, { recursive: true })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(fixtures, name), 'utf8'))
  const lines = Array.from({ length: count }, (_, id) => JSON.stringify({ id, text: texts[id % texts.length] }))
  writeFileSync(file, `${lines.join('\n')}\n`)
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0)
}

function install(name) {
  const project = join(folder, name)
  execFileSync(process.execPath, [join(root, 'scripts/example.mjs'), name, '--into', project])
  return project
}

function onThreads(project, file, jobs) {
  const args = ['--format', 'ndjson', '--jobs', String(jobs), '--output', 'out.ndjson', file]
  return seconds(project, ['node_modules/.bin/wirecopy', ...args])
}

function overHosts(project, file, jobs) {
  writeFileSync(join(project, 'hosts.txt'), `${jobs}/./local-shell one\n`)
  return seconds(project, ['sh', 'run.sh', file, 'out.ndjson'], { BLOCK: '1M' })
}

/** The example's own clock: from the first record in to the last one done, with Redis and workers up. */
function overQueue(project, file, workers) {
  const output = execFileSync('node', ['run.mjs', file, '--workers', String(workers)], {
    cwd: project,
    encoding: 'utf8',
  })
  return Number(/in ([\d.]+) s/.exec(output)?.[1])
}

function seconds(cwd, [command, ...args], env = {}) {
  const begun = performance.now()
  const { status, stderr } = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`)
  return (performance.now() - begun) / 1000
}
