#!/usr/bin/env node
// Writes into package-lock.json what it lacks of optional packages for other platforms, after `npm install`.
//
// Where a registry does not serve them all (a mirror for one platform, say), npm leaves them out without a word, and
// `npm ci` then refuses the lock everywhere. The entries say version and platform; there is no integrity to say.
import fs from 'node:fs'

const FILE = new URL('../package-lock.json', import.meta.url)

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
// The first that the name holds: ia32 before arm, arm64 before arm.
const PROCESSORS = ['arm64', 'ia32', 'x64', 'arm', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32']

const lock = JSON.parse(fs.readFileSync(FILE, 'utf8'))
const missing = Object.entries(lock.packages).flatMap(([at, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isThere(at, name))
    .map(([name, version]) => [placeFor(at, name), entry(name, version, dev)]),
)
for (const [at, one] of missing) lock.packages[at] = one
const [root, ...others] = Object.entries(lock.packages)
others.sort(([a], [b]) => a.localeCompare(b, 'en'))
lock.packages = Object.fromEntries([root, ...others])
fs.writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${missing.length} packages of other platforms written into the lock`)

/** As Node looks: beside the package, then in every folder above. */
function isThere(at, name) {
  const inside = `${at}/node_modules/${name}`.replace(/^\//, '')
  if (inside in lock.packages) return true
  return at !== '' && isThere(at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '', name)
}

function placeFor(at, name) {
  return `node_modules/${name}` in lock.packages ? `${at}/node_modules/${name}` : `node_modules/${name}`
}

function entry(name, version, dev) {
  if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name}: which version is ${version}?`)
  const words = name.split(/[-/]/)
  const os = SYSTEMS.filter((system) => words.includes(system))
  const cpu = PROCESSORS.filter((processor) => words.includes(processor))
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : null
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(libc && os.includes('linux') && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  }
}
