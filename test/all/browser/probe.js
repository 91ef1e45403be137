/** Runs the package's subpaths on sources, in Node as in a browser: what comes out must be the same, so it is JSON. */
export function probe({ root, formats, offsets, schema, locales }, sources) {
  const all = [...sources, ...hostile()]
  return JSON.stringify({
    exports: [root, formats, offsets, schema, ...Object.values(locales)].map((module) => Object.keys(module).sort()),
    results: all.map((source) => results(source, { root, formats, offsets, schema })),
    locales: Object.entries(locales).map(([tag, module]) => {
      const locale = Object.values(module).find((value) => value?.tag)
      return [tag, locale, all.map((source) => root.parseDispatch(source, { locale }))]
    }),
    errors: [() => root.parseDispatch(7), () => root.parseDispatch('', { disable: ['none'] })].map(message),
  })
}

function results(source, { root, formats, offsets, schema }) {
  const dispatch = root.parseDispatch(source)
  const parsers = Object.entries(root).filter(([name]) => name.startsWith('parse') && name !== 'parseDispatch')
  const converters = Object.entries(formats).filter(([name]) => name.startsWith('to'))
  const starts = dispatch.sections.map(({ start }) => start)
  return {
    dispatch,
    parts: parsers.map(([name, parse]) => [name, parse(source)]),
    places: starts.map((start) => {
      const position = root.toPosition(source, start)
      return [position, root.toOffset(source, position)]
    }),
    offsets: [offsets.toPositions(source, starts), offsets.convertOffsets(source, starts, { to: 'byte' })],
    formats: converters.map(([name, convert]) => [name, convert(source, dispatch)]),
    valid: schema.DispatchSchema.safeParse(dispatch).success,
  }
}

/** Strings that nobody writes, the same on every engine. */
function hostile() {
  const pieces = [
    '“',
    '”',
    '"',
    "'",
    '«',
    '„',
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '\uFEFF',
    '\0',
    '\ud800',
    'İ',
    'ß',
    '🙂',
    '(',
    ')',
  ]
  const words = [
    'By ',
    'said ',
    'Ann Kerr',
    'LENKOVO, May 8 (AVN) - ',
    'He ',
    '. ',
    ', ',
    ' - ',
    '12/02/2019',
    'Copyright ©',
  ]
  const parts = [...pieces, ...words]
  let seed = 1
  const next = (below) => {
    seed = (Math.imul(seed, 48271) >>> 0) % 0x7fffffff
    return seed % below
  }
  return Array.from({ length: 300 }, () => Array.from({ length: next(40) }, () => parts[next(parts.length)]).join(''))
}

function message(call) {
  try {
    return call()
  } catch (error) {
    return `${error.name}: ${error.message}`
  }
}
