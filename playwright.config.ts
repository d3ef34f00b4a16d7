import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  outputDir: process.env['REDRESS_RESULTS'] ?? 'test-results',
  // a loaded machine is slow, and slow is not wrong
  timeout: 180_000,
  expect: { timeout: 20_000 },
  // a shared machine now and then swallows a key: what fails once is tried once more, and named as flaky
  retries: 1,
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    launchOptions: { ...(process.env['REDRESS_CHROMIUM'] && { executablePath: process.env['REDRESS_CHROMIUM'] }), args: ['--no-sandbox'] },
    // recording every first try costs a quarter of the time: the second one tells what went wrong
    trace: 'on-first-retry',
  },
})
