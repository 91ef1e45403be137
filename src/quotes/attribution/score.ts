import { ATTRIBUTES, attributeNames } from './features.ts'
import { TEMPLATES } from './templates.ts'
import { WEIGHTS } from './weights.ts'
import { decodeWeights } from './weights-code.ts'

/** Where the weights of each template lie, and which attributes it multiplies. */
export interface Model {
  readonly offsets: readonly number[]
  readonly columns: readonly (readonly number[])[]
  readonly sizes: readonly (readonly number[])[]
  /** How many weights there are. */
  readonly size: number
}

/** The layout of the weights, from attributes and templates. */
export function modelLayout(): Model {
  const names = attributeNames()
  const offsets: number[] = []
  const columns: number[][] = []
  const sizes: number[][] = []
  let size = 0
  for (const template of TEMPLATES) {
    offsets.push(size)
    columns.push(template.map((name) => names.indexOf(name)))
    sizes.push(template.map((name) => ATTRIBUTES[name]))
    size += template.reduce((product, name) => product * ATTRIBUTES[name], 1)
  }
  return { offsets, columns, sizes, size }
}

/** Index of the weight of one template for these attributes. */
export function slotOf(model: Model, template: number, attributes: readonly number[]): number {
  const columns = model.columns[template] as readonly number[]
  const sizes = model.sizes[template] as readonly number[]
  let slot = 0
  for (let i = 0; i < columns.length; i++) {
    slot = slot * (sizes[i] as number) + (attributes[columns[i] as number] as number)
  }
  return (model.offsets[template] as number) + slot
}

/** The score of a candidate: the sum of its weights. */
export function scoreOf(model: Model, weights: Float32Array, attributes: readonly number[]): number {
  let score = 0
  for (let t = 0; t < model.offsets.length; t++) score += weights[slotOf(model, t, attributes)] as number
  return score
}

let fitted: { readonly model: Model; readonly weights: Float32Array } | null = null

/** The fitted weights, unpacked when first asked for. */
function unpack(): { readonly model: Model; readonly weights: Float32Array } {
  if (!fitted) {
    const model = modelLayout()
    fitted = { model, weights: decodeWeights(WEIGHTS, model.size) }
  }
  return fitted
}

/** Index of the candidate with the highest score; of equal ones the first. */
export function best(candidates: readonly (readonly number[])[]): number {
  const { model, weights } = unpack()
  let top = Number.NEGATIVE_INFINITY
  let found = 0
  candidates.forEach((attributes, index) => {
    const score = scoreOf(model, weights, attributes)
    if (score > top) {
      top = score
      found = index
    }
  })
  return found
}
