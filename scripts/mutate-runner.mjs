// Stryker's runner for our tables of cases: the tests are bundled once, and each mutant is switched on in the same process.
// A test takes less than a millisecond so; Vitest, which starts anew for every mutant, takes seconds. Speed is not measured.
import { createRequire } from 'node:module'
import { Script } from 'node:vm'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import * as chai from 'chai'
import { build } from 'esbuild'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

/** What the tests import of Vitest and of the clock, in one module. */
const SHIM = `
const { chai, tests } = globalThis.__tables
export const expect = chai.expect
export const test = (name, run) => { tests.push({ name, run }) }
test.each = (rows) => (name, run) => rows.forEach((row) => test(name, () => run(...(Array.isArray(row) ? row : [row]))))
export const bestTime = () => 0
export const cpuTime = () => 0
`

async function bundle(files) {
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `import './${file}'`).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    ignoreAnnotations: true,
    write: false,
    platform: 'node',
    format: 'iife',
    logLevel: 'error',
    define: { 'import.meta.dirname': JSON.stringify(`${process.cwd()}/test/support`) },
    plugins: [
      {
        name: 'tables',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^vitest$|\/cpu-time\.ts$/ }, () => ({ path: 'tables', namespace: 'tables' }))
          onLoad({ filter: /./, namespace: 'tables' }, () => ({ contents: SHIM }))
        },
      },
    ],
  })
  return new Script(`(function (require) {${outputFiles[0].text}\n})`)
}

function tablesRunner() {
  // What the instrumented code reads: which mutant is on, and what it counts.
  const state = {}
  globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = state
  let script
  let loaded

  /** The tests, of modules loaded anew. */
  const load = async () => {
    script ??= await bundle(process.env.MUTATE_TESTS.split(','))
    const tests = []
    globalThis.__tables = { chai, tests }
    script.runInThisContext()(createRequire(`${process.cwd()}/`))
    return tests.map(({ name, run }, i) => ({ id: `${i}`, name: `${i} ${name}`, run, took: 0 }))
  }

  const failureOf = async (test) => {
    try {
      await test.run()
      return null
    } catch (error) {
      return String(error?.message ?? error)
    }
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async dryRun() {
      state.activeMutant = undefined
      loaded = await load()
      const tests = []
      for (const test of loaded) {
        state.currentTestId = test.id
        const began = performance.now()
        const failureMessage = await failureOf(test)
        test.took = performance.now() - began
        const { id, name, took: timeSpentMs } = test
        tests.push(
          failureMessage === null
            ? { id, name, timeSpentMs, status: TestStatus.Success }
            : { id, name, timeSpentMs, status: TestStatus.Failed, failureMessage },
        )
      }
      state.currentTestId = undefined
      return { status: DryRunStatus.Complete, tests, mutantCoverage: state.mutantCoverage }
    },
    async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
      state.activeMutant = undefined
      loaded ??= await load()
      Object.assign(state, { hitCount: 0, hitLimit, activeMutant: activeMutant.id })
      const fresh = mutantActivation === 'static'
      let nrOfTests = 0
      try {
        const tests = fresh ? await load() : loaded
        const chosen = testFilter ? testFilter.map((id) => tests[Number(id)]) : tests
        for (const test of chosen.sort((a, b) => a.took - b.took)) {
          nrOfTests++
          const failureMessage = await failureOf(test)
          if (state.hitCount > hitLimit) return { status: MutantRunStatus.Timeout, reason: 'hit limit' }
          if (failureMessage !== null) {
            return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage, nrOfTests }
          }
        }
        return { status: MutantRunStatus.Survived, nrOfTests }
      } catch (error) {
        // The module does not even load.
        return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: String(error), nrOfTests }
      } finally {
        state.activeMutant = undefined
      }
    },
  }
}
tablesRunner.inject = []

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'tables', tablesRunner)]
