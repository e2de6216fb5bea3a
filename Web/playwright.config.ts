import { defineConfig } from '@playwright/test'

/** The product has to run with --demo; tests/web.sh starts one and says where. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env['CI'] === 'true',
  reporter: [['line'], ...(process.env['WORKFLOW_E2E_RESULT'] ? [['json', { outputFile: process.env['WORKFLOW_E2E_RESULT'] }] as const] : [])],
  use: {
    baseURL: process.env['WORKFLOW_URL'] ?? 'http://127.0.0.1:5080',
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
})
