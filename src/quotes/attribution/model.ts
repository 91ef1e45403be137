import { type AttributeName, attributeSizes, LINK_AT } from './attributes.ts'
import { TEMPLATES } from './templates.ts'

/** Templates, the narrow ones first: each is an offset and four pairs of attribute and stride, unused ones 0. */
export interface Templates {
  readonly count: number
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
    return { count: templates.length, offsets, columns, strides }
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
