/** A mark that ends a sentence: of Latin, Arabic, Indic and East Asian scripts. */
export function isSentenceEnd(code: number): boolean {
  if (code < 128) return code === 46 || code === 33 || code === 63
  return (
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0xff0e ||
    code === 0x061f ||
    code === 0x06d4 ||
    code === 0x0964 ||
    code === 0x0589
  )
}

/** A closing mark or bracket, or an asterisk of a footnote. */
export function isCloser(code: number): boolean {
  if (code < 128) return code === 34 || code === 39 || code === 41 || code === 93 || code === 42
  return (
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0xbb ||
    code === 0xab ||
    code === 0x203a ||
    code === 0x300d ||
    code === 0x300f ||
    code === 0xff09
  )
}

/** A mark that opens a list item: • · * - – — ● ▪ ■ ○ ‣ ◦ ►. */
export function isBullet(code: number): boolean {
  return (
    code === 0x2022 ||
    code === 0xb7 ||
    code === 42 ||
    code === 45 ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x25cf ||
    code === 0x25aa ||
    code === 0x25a0 ||
    code === 0x25cb ||
    code === 0x2023 ||
    code === 0x25e6 ||
    code === 0x25ba
  )
}

/** A quotation mark that opens, or that stands for both: " ' “ ‘ « „. */
export function isOpeningMark(code: number): boolean {
  return code === 34 || code === 39 || code === 0x201c || code === 0x2018 || code === 0xab || code === 0x201e
}
