import { expect, test } from 'vitest'
import { parseQuotes } from '../../../index.ts'
import { cues } from './cues.ts'

/** What goes on in a cue that another word began: "quoted as saying". */
const CONTINUED = /^(?:as|so) /

const groups = Object.values(cues.groups)
  .flat()
  .filter((group) => !CONTINUED.test(group))

test.each(groups)('“%s” is a cue as a whole', (group) => {
  const found = [`“We will sail,” Ann Kerr ${group}.`, `Ann Kerr ${group}: “We will sail.”`].map((text) => {
    const [quote] = parseQuotes(text)
    return `${quote?.speaker?.name} ${quote?.cue?.text}`
  })
  expect(found).toContain(`Ann Kerr ${group}`)
})
