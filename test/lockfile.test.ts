import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const lock = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')
const packages: Readonly<Record<string, Locked>> = JSON.parse(lock).packages

test('packages of every platform are locked, else `npm ci` refuses: run scripts/complete-lock.mjs', () => {
  const names = new Set(Object.keys(packages).map((at) => at.replace(/^.*node_modules\//, '')))
  const wanted = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}))
  expect(wanted.filter((name) => !names.has(name))).toEqual([])
})

test('nothing is locked to a registry of our own', () => {
  const hosts = Object.values(packages).flatMap(({ resolved }) => (resolved ? [new URL(resolved).host] : []))
  expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([])
})

test('what is installed with the package may be used by anybody, and is little', () => {
  const installed = Object.entries(packages).filter(([at, { dev, devOptional }]) => at !== '' && !dev && !devOptional)
  expect(installed.filter(([, { license }]) => !['MIT', 'ISC'].includes(license ?? ''))).toEqual([])
  expect(installed.length).toBeLessThanOrEqual(35)
})
