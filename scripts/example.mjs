/**
 * Runs an example as a project of its own: `npm run example <name>`.
 *
 * The package is packed and installed as npm would install it; the other packages of the example are linked to those
 * of this repository. With `--into <folder>` the project is only put there, for a look around.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({ allowPositionals: true, options: { into: { type: 'string' } } })
const [name = ''] = positionals
const names = readdirSync(join(root, 'examples'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

if (!names.includes(name)) {
  console.error(`Usage: npm run example <name>, one of: ${names.join(', ')}`)
  process.exitCode = 2
} else if (values.into) {
  install(name, values.into)
} else {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  try {
    install(name, folder)
    process.exitCode = spawnSync('npm', ['start', '--silent'], { cwd: folder, stdio: 'inherit' }).status ?? 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function install(example, folder) {
  if (!existsSync(join(root, 'dist')))
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
  cpSync(join(root, 'examples', example), folder, { recursive: true })
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const modules = join(folder, 'node_modules')
  for (const dependency of Object.keys(dependencies)) {
    const target = join(modules, dependency)
    mkdirSync(dirname(target), { recursive: true })
    if (dependency === 'wirecopy') unpack(target)
    else symlinkSync(realpathSync(join(root, 'node_modules', dependency)), target)
    linkCommands(modules, dependency)
  }
}

function linkCommands(modules, dependency) {
  const { bin = {} } = JSON.parse(readFileSync(join(modules, dependency, 'package.json'), 'utf8'))
  const commands = typeof bin === 'string' ? { [dependency.replace(/^@.*\//, '')]: bin } : bin
  for (const [command, file] of Object.entries(commands)) {
    const target = join(modules, dependency, file)
    chmodSync(target, 0o755)
    mkdirSync(join(modules, '.bin'), { recursive: true })
    symlinkSync(target, join(modules, '.bin', command))
  }
}

/** The files that `npm publish` would publish, and no others. */
function unpack(folder) {
  const parent = mkdtempSync(join(tmpdir(), 'pack-'))
  try {
    const options = ['--json', '--ignore-scripts', '--pack-destination', parent]
    const packed = execFileSync('npm', ['pack', ...options], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [{ filename }] = JSON.parse(packed)
    mkdirSync(folder, { recursive: true })
    execFileSync('tar', ['xzf', join(parent, filename), '-C', folder, '--strip-components=1'])
    // What the package itself depends on, as the repository has it.
    const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    for (const dependency of Object.keys(dependencies ?? {})) {
      const target = join(folder, 'node_modules', dependency)
      mkdirSync(dirname(target), { recursive: true })
      symlinkSync(realpathSync(join(root, 'node_modules', dependency)), target)
    }
  } finally {
    rmSync(parent, { recursive: true, force: true })
  }
}
