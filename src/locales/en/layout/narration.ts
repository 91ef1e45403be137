/** What tells: such words stand in every second sentence of a story, and in hardly one that a page says to its readers. */
export const narration: readonly string[] = [
  'said says told tells asked according admitted announced promised warned wrote recalled',
  'was were had did became began came fell gave grew knew rose saw spoke took went',
]

/** Whom a page speaks to, and what it speaks of: its readers and itself. */
export const address: readonly string[] = [
  'you your yours we us our my please reader readers subscribers members here click visit call contact reached email',
  'site website page video story stories article podcast newsletter newsletters digital edition app',
  'facebook twitter x instagram linkedin whatsapp youtube',
]
