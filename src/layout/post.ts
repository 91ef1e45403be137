/** No signature is longer. */
const LONGEST = 120

/** Whether a block signs an embedded post: "— Ann Kerr (@annkerr) May 8, 2019". */
export function isPostSignature(source: string, start: number, end: number): boolean {
  const dash = source.charCodeAt(start)
  if ((dash !== 0x2014 && dash !== 0x2013 && dash !== 45) || end - start > LONGEST) return false
  return source.slice(start, end).includes('(@')
}
