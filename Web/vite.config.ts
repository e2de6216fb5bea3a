import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { gzipped } from './scripts/gzipped.ts'

export default defineConfig({
  base: '/app/',
  // The Api puts a fresh value in its place with every answer.
  html: { cspNonce: '__CSP_NONCE__' },
  plugins: [react(), gzipped()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1500, modulePreload: { polyfill: false } },
  server: { proxy: { '/api': 'http://127.0.0.1:5080', '/open': 'http://127.0.0.1:5080' } },
  test: { isolate: false, include: ['src/**/*.test.ts', 'dist.test.ts'] },
})
