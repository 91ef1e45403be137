import { describe, expect, test } from 'vitest'
import * as wirecopy from '../src/index.ts'
import { parseStored } from '../src/schema/index.ts'
import { fixtures } from './support/fixtures.ts'

describe.each(fixtures())('$name', ({ source }) => {
  const dispatch = wirecopy.parseDispatch(source)

  test('keeps every promise of the contract, and JSON keeps it', () => {
    expect(parseStored(JSON.stringify(dispatch), source)).toEqual(dispatch)
  })

  test('each part parser gives what parseDispatch has', () => {
    expect(wirecopy.parseHeadline(source)).toEqual(dispatch.headline)
    expect(wirecopy.parseDateline(source)).toEqual(dispatch.dateline)
    expect(wirecopy.parseByline(source)).toEqual(dispatch.byline)
    expect(wirecopy.parseBody(source)).toEqual(dispatch.body)
    expect(wirecopy.parseQuotes(source)).toEqual(dispatch.quotes)
    expect(wirecopy.parseBoilerplate(source)).toEqual(dispatch.boilerplate)
  })

  test('is the same every time', () => {
    expect(wirecopy.parseDispatch(source)).toEqual(dispatch)
  })
})

test('there are fixtures', () => {
  expect(fixtures().length).toBeGreaterThanOrEqual(20)
})
