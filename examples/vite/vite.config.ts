import { defineConfig } from 'vite'
import wirecopy from 'wirecopy/unplugin'

export default defineConfig({
  // A story whose quotation is never closed does not go out.
  plugins: [wirecopy.vite({ failOn: ['quote-unclosed', 'headline-missing'] })],
})
