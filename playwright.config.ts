import { defineConfig } from 'playwright/test'
import { fixtureDay } from './e2e/fixture-day'
import { chromiumArguments, findChromium } from './scripts/chromium'

const port = Number(process.env.PORT ?? 3100)

/** Readers' stories against the finished fixture site, with the production headers; each one with and without script. */
export default defineConfig({
  testDir: 'e2e/browser',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // Limits are generous: a busy machine is no mistake.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/stories.json' }]],
  outputDir: 'test-results/stories',
  use: {
    baseURL: `http://localhost:${port}`,
    // A window costs more than most stories; the one before is emptied: storage, routes, scripts and what was emulated.
    reuseContext: true,
    launchOptions: {
      executablePath: findChromium(),
      chromiumSandbox: process.getuid?.() !== 0,
      args: chromiumArguments,
    },
  },
  projects: [
    { name: 'with script', testIgnore: '**/without-script/**' },
    // What only a script does, and rules that a script checks.
    {
      name: 'without script',
      use: { javaScriptEnabled: false },
      testIgnore: '**/with-script/**',
    },
  ],
  webServer: {
    command: 'npm start',
    // On the day that it is built for, so that it is served and not built anew.
    env: { PORT: String(port), KLARTEXT_ROOT: 'e2e/fixture', SOURCE_DATE_EPOCH: fixtureDay },
    url: `http://localhost:${port}/de`,
    reuseExistingServer: false,
  },
})
