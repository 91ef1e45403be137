import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** Builds the package where it is missing or older than its sources; declarations take long and are not needed here. */
export default function build(): void {
  const built = path.join(root, 'dist/cli/index.js') // the last file that a build writes
  if (existsSync(built) && statSync(built).mtimeMs > newest()) return
  for (const config of ['tsup.config.ts', 'tsup.cli.config.ts']) {
    execFileSync('npx', ['tsup', '--config', config, '--no-dts'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  }
}

function newest(): number {
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test(-d|-data)?\.ts$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
  const files = [...sources, ...['package.json', 'tsup.config.ts', 'tsup.cli.config.ts'].map((f) => path.join(root, f))]
  return Math.max(...files.map((file) => statSync(file).mtimeMs))
}
