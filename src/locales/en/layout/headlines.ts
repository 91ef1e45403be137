import type { HeadlineWords } from '../../../types/index.ts'

export const headlines: HeadlineWords = { labels: ['BREAKING:', 'The Latest:'] }
