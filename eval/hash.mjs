/** A hash of a key that parts documents the same way everywhere. */
export function fnv1a(key) {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(key)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}
