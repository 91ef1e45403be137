import parser from '@typescript-eslint/parser'
import { configs } from 'eslint-plugin-regexp'

// Biome lints; this looks at regular expressions only.
export default [
  { ignores: ['**/dist/**', 'node_modules/**', 'docs/**', 'coverage/**', '.stryker-tmp/**', '**/*.test.ts'] },
  {
    ...configs['flat/recommended'],
    files: ['src/**/*.ts'],
    languageOptions: { parser },
    rules: {
      ...configs['flat/recommended'].rules,
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      // Matters of taste, and ranges of other scripts.
      'regexp/use-ignore-case': 'off',
      'regexp/no-obscure-range': 'off',
    },
  },
]
