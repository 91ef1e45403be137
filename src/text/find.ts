/** The first place of a code unit from `start` on, before `end`; -1 where there is none. Never looks beyond `end`. */
export function findCode(source: string, code: number, start: number, end: number): number {
  for (let at = start; at < end; at++) if (source.charCodeAt(at) === code) return at
  return -1
}
