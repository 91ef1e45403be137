import { type AttributeName, attributeSizes, LINK_AT } from './attributes.ts'
import { TEMPLATES } from './templates.ts'

/** Templates readied for adding up, the narrow ones first: each is an offset and pairs of attribute and stride. */
export interface Templates {
  readonly count: number
  /** How many have at most two attributes, and at most three. */
  readonly pairs: number
  readonly triples: number
  readonly offsets: Int32Array
  readonly columns: Int32Array
  readonly strides: Int32Array
}

/** Where the weights lie: those that only hang on quote and reading, and those that hang on the link as well. */
export interface Model {
  readonly reading: Templates
  readonly link: Templates
  /** How many weights there are. */
  readonly size: number
}

/** Most attributes of a template. */
export const WIDTH = 4

/** The layout of the weights, from attributes and templates. */
export function modelLayout(): Model {
  const sizes = attributeSizes()
  const place = new Map(sizes.map(([name], index) => [name, index]))
  const ofLink = (template: readonly AttributeName[]) => template.some((name) => (place.get(name) as number) >= LINK_AT)
  let size = 0
  const lay = (templates: readonly (readonly AttributeName[])[]): Templates => {
    const offsets = new Int32Array(templates.length)
    const columns = new Int32Array(templates.length * WIDTH)
    const strides = new Int32Array(templates.length * WIDTH)
    templates.forEach((template, t) => {
      offsets[t] = size
      let stride = 1
      template.forEach((name, i) => {
        const column = place.get(name) as number
        columns[t * WIDTH + i] = column
        strides[t * WIDTH + i] = stride
        stride *= (sizes[column] as [string, number])[1]
      })
      size += stride
    })
    const upTo = (width: number) => templates.filter((template) => template.length <= width).length
    return { count: templates.length, pairs: upTo(2), triples: upTo(3), offsets, columns, strides }
  }
  const sorted = [...TEMPLATES].sort((a, b) => a.length - b.length)
  const reading = lay(sorted.filter((template) => !ofLink(template)))
  const link = lay(sorted.filter(ofLink))
  return { reading, link, size }
}

/** Index of the weight of a template for these attributes. */
export function slotOf({ offsets, columns, strides }: Templates, template: number, values: Int32Array): number {
  const at = template * WIDTH
  return (
    (offsets[template] as number) +
    (values[columns[at] as number] as number) * (strides[at] as number) +
    (values[columns[at + 1] as number] as number) * (strides[at + 1] as number) +
    (values[columns[at + 2] as number] as number) * (strides[at + 2] as number) +
    (values[columns[at + 3] as number] as number) * (strides[at + 3] as number)
  )
}

/** The sum of the weights of all templates for these attributes. */
export function sumOf(templates: Templates, weights: Float32Array, values: Int32Array): number {
  const { count, pairs, triples, offsets, columns, strides } = templates
  let sum = 0
  for (let t = 0; t < count; t++) {
    const at = t * WIDTH
    let slot =
      (offsets[t] as number) +
      (values[columns[at] as number] as number) +
      (values[columns[at + 1] as number] as number) * (strides[at + 1] as number)
    if (t >= pairs) slot += (values[columns[at + 2] as number] as number) * (strides[at + 2] as number)
    if (t >= triples) slot += (values[columns[at + 3] as number] as number) * (strides[at + 3] as number)
    sum += weights[slot] as number
  }
  return sum
}
