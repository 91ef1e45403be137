// A worker for tests: dies, in the way that the text of an item says, or gives the text back.
export default function run({ items }) {
  return items.map(({ text }) => {
    if (text === 'exit') process.exit(1)
    if (text === 'throw') throw new Error('thrown')
    return { output: text, complaints: [] }
  })
}
