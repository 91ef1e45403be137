const FIRST = 'ministry briefing'

const texts = import.meta.glob<string>(['../../fixtures/{dispatches,releases,pages,wire,quotes}/*.txt'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

export interface Sample {
  readonly group: string
  readonly name: string
  readonly text: string
}

/** The fixtures, by folder; the one that shows most stands first. */
export const samples: readonly Sample[] = Object.entries(texts)
  .map(([path, text]) => {
    const [group = '', file = ''] = path.split('/').slice(-2)
    return { group, name: file.replace('.txt', '').replaceAll('-', ' '), text }
  })
  .sort((a, b) => Number(b.name === FIRST) - Number(a.name === FIRST))
