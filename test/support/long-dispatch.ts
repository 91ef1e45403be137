/** A dispatch of about so many characters: two quotes in 700 characters, and a new name in every paragraph. */
export function longDispatch(size: number, open = '“', close = '”'): string {
  const pieces = [
    'Lenkovo To Reopen Border Gate\n\nLENKOVO, May 8 (AVN) - The gate opens again, the ministry said on Friday.',
  ]
  for (let length = 0, i = 0; length < size; i++) {
    const piece = i % 3 === 0 ? spoken(i, open, close) : told(i)
    length += piece.length + 2
    pieces.push(piece)
  }
  return pieces.join('\n\n')
}

/** A capitalised word of its own for every number. */
export function inventedName(i: number): string {
  let name = ''
  for (let rest = i + 1; rest > 0; rest = Math.floor(rest / 15))
    name += 'bdfgklmnprstvwz'.charAt(rest % 15) + 'aeiou'.charAt(rest % 5)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function spoken(i: number, open: string, close: string): string {
  return (
    `${open}Gate ${i} opens when the tide allows it,${close} said ${inventedName(i % 2000)} ${inventedName(i * 7)}, the harbour master. ` +
    `The ferries wait, and the harbour office counts ${i} crates on the quay. ${open}Nobody is in a hurry,${close} she added.`
  )
}

function told(i: number): string {
  return (
    `The town of ${inventedName(i * 3)} has ${i} people, and most of them have been sent on a detour by bus since the bridge ` +
    'over the river was closed. It will take until the end of the month, the officials believe, and nobody knows its price.'
  )
}
