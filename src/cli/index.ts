#!/usr/bin/env node
import { reason } from './reason.ts'
import { run } from './run.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads our output may stop reading (`| head`): no reason to complain.
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`wirecopy: cannot write standard output: ${reason(error)}\n`)
  process.exit(1)
})

// Nor need anybody listen to our complaints: the status has them all.
process.stderr.on('error', () => {})

process.exitCode = await run(process.argv.slice(2), process)
