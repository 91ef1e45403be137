import { isLetter } from './chars.ts'
import { entity } from './entities.ts'
import { withoutMarkup } from './markdown.ts'

// Scrapers leave characters in the spelling of HTML (`&ldquo;`, `&#8220;`), in that of UTF-8 read as Windows-1252 (`â€œ`), or as
// the control characters that Windows-1252 has its marks at. Each is told by itself, so that a part reads like the whole.

/** A text with its characters as they were meant, and the way back to where they stand in the source. */
export interface Decoded {
  readonly text: string
  /** Offsets in the text behind each character that the source spells out, in order. */
  readonly ends: readonly number[]
  /** What an offset of the source has more, from each of them to the next. */
  readonly shifts: readonly number[]
}

/** What a spelt character begins with. */
const MAYBE = /[&\x80-\x9fÂÃâ]/g
/** An entity; feeds spell its ampersand out once more ("&amp;quot;"). */
const ENTITY = /&(?:amp;)?(?:#(\d{2,7})|#[xX]([\da-fA-F]{2,6})|([a-zA-Z]{2,6}\d{0,2}));/y
const AMPERSAND = '&amp;'
/** The characters that Windows-1252 has at 128 to 159; itself where it has none. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
/** Those that Windows-1252 has and Unicode has as controls, for marks, dashes and the apostrophe. */
const CONTROLS = '\x82\x84\x8b\x91\x92\x93\x94\x95\x96\x97\x9b'

/** The text with spelt characters as they were meant; null where there are none, as nearly everywhere. */
export function decode(source: string): Decoded | null {
  let text = ''
  let at = 0
  const ends: number[] = []
  const shifts: number[] = []
  for (const { index } of source.matchAll(MAYBE)) {
    if (index < at) continue
    const spelt = readSpelt(source, index)
    if (!spelt) continue
    text += source.slice(at, index) + spelt.text
    at = index + spelt.length
    ends.push(text.length)
    shifts.push(at - text.length)
  }
  return at > 0 ? { text: text + source.slice(at), ends, shifts } : null
}

/** A piece of a source as it was meant, where no offsets are asked for. */
export function meant(text: string): string {
  return withoutMarkup(decode(text)?.text ?? text)
}

interface Spelt {
  readonly text: string
  /** Of what stands for it in the source. */
  readonly length: number
}

function readSpelt(source: string, at: number): Spelt | null {
  const code = source.charCodeAt(at)
  if (code === 38) return readEntity(source, at)
  if (code < 0xa0) return CONTROLS.includes(source.charAt(at)) ? { text: WINDOWS.charAt(code - 0x80), length: 1 } : null
  return code === 0xe2 ? readMark(source, at) : readLatin(source, at, code)
}

function readEntity(source: string, at: number): Spelt | null {
  ENTITY.lastIndex = at
  const [whole, decimal, hex, name] = ENTITY.exec(source) ?? ['']
  const text = name ? entity(name) : character(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16))
  if (text) return { text, length: whole.length }
  return source.startsWith(AMPERSAND, at) ? { text: '&', length: AMPERSAND.length } : null
}

/** The character of a number in an entity, as browsers take it; nothing for controls and halves of pairs. */
function character(code: number): string | null {
  if (code >= 0x80 && code < 0xa0) return WINDOWS.charAt(code - 0x80)
  const isText = code >= 32 && code <= 0x10ffff && code !== 127 && (code < 0xd800 || code > 0xdfff)
  return isText ? String.fromCodePoint(code) : null
}

/** Marks, dashes, the euro and the trade mark: three bytes from 0xE2 on. The last of "”" is often lost. */
function readMark(source: string, at: number): Spelt | null {
  const second = byteAt(source, at + 1)
  const third = byteAt(source, at + 2)
  if (second !== 0x80 && second !== 0x82 && second !== 0x84) return null
  if (third !== -1) return { text: String.fromCharCode(((second & 63) << 6) | 0x2000 | (third & 63)), length: 3 }
  return second === 0x80 ? { text: '”', length: 2 } : null
}

/** Letters and signs of Latin-1: two bytes from 0xC2 or 0xC3 on. Marks and dashes may stand behind such a letter anyhow. */
function readLatin(source: string, at: number, code: number): Spelt | null {
  const byte = byteAt(source, at + 1)
  const letter = ((code & 3) << 6) | (byte & 63)
  const next = source.charCodeAt(at + 1)
  const isMark = next > 0x2000 || next === 0xab || next === 0xbb
  if (byte === -1 || letter < 0xa0 || (isMark && !isLetter(source.charCodeAt(at + 2)))) return null
  return { text: String.fromCharCode(letter), length: 2 }
}

/** The byte from 128 to 191 that a character was in Windows-1252 or Latin-1; -1 where it was none. */
function byteAt(source: string, at: number): number {
  const code = source.charCodeAt(at)
  if (code >= 0x80 && code < 0xc0) return code
  const place = code > 0xff ? WINDOWS.indexOf(source.charAt(at)) : -1
  return place === -1 ? -1 : place + 0x80
}
