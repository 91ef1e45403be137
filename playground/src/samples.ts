// The fixtures worth a first look, under names that say what they show.
const texts = import.meta.glob<string>(['../../fixtures/{dispatches,releases,pages,wire,quotes}/*.txt'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

export interface Sample {
  readonly name: string
  readonly text: string
}

export const samples: readonly Sample[] = Object.entries(texts)
  .map(([path, text]) => ({ name: (path.split('fixtures/')[1] ?? path).replace('.txt', '').replace('/', ': '), text }))
  .sort((a, b) => Number(b.name.endsWith('founding-like')) - Number(a.name.endsWith('founding-like')))
