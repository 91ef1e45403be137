import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { beforeAll, expect, test } from 'vitest'

// Every regular expression of the sources is checked for backtracking that grows faster than the text.

const src = path.resolve(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.test(-d|-data)?\.ts$/.test(file))
  .map((file) => ({ file, ast: parse(file) }))

let check: typeof import('recheck').checkSync

beforeAll(async () => {
  process.env.RECHECK_BACKEND = 'pure' // no binary, no Java
  check = (await import('recheck')).checkSync
})

const patterns = files.flatMap(({ file, ast }) => regexes(ast).map((regex) => [regex, file] as const))

test('there are patterns to check', () => {
  expect(patterns.length).toBeGreaterThan(3)
})

// A long pattern takes seconds, and more on a busy machine.
test.each(patterns)('%s in %s', { timeout: 60_000 }, (regex) => {
  const end = regex.lastIndexOf('/')
  const result = check(regex.slice(1, end), regex.slice(end + 1), { timeout: 50_000 })
  expect(result).toMatchObject({ status: 'safe' })
})

test.each(['(a+)+$', '^(.*x)*y', '\\s+$'])('%s would be found', (pattern) => {
  expect(check(pattern, '').status).toBe('vulnerable')
})

test('no pattern is built from strings, where none of this could see it', () => {
  expect(files.filter(({ ast }) => buildsRegExp(ast)).map(({ file }) => file)).toEqual([])
})

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(path.join(src, file), 'utf8'), ts.ScriptTarget.ES2022)
}

function regexes(node: ts.Node, found: string[] = []): string[] {
  if (ts.isRegularExpressionLiteral(node)) found.push(node.text)
  ts.forEachChild(node, (child) => void regexes(child, found))
  return found
}

function buildsRegExp(node: ts.Node): boolean {
  const made = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression : null
  if (made && ts.isIdentifier(made) && made.text === 'RegExp') return true
  return ts.forEachChild(node, buildsRegExp) ?? false
}
