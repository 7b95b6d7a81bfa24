import { defineConfig, type Project } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium, findFirefox } from './scripts/browsers.mjs';

const port = Number(process.env.E2E_PORT ?? 4310);
const baseURL = `http://localhost:${port}`;

const chromium = findChromium();
const firefox = findFirefox();

const projects: Project[] = [
  {
    name: 'chromium',
    testIgnore: /\.firefox\.spec\.ts$/,
    use: {
      browserName: 'chromium',
      launchOptions: { args: CHROMIUM_FLAGS, ...(chromium ? { executablePath: chromium } : {}) },
    },
  },
];

// Firefox runs the key paths and the frames where it is installed; the stock browser is driven as it is.
if (firefox) {
  projects.push({
    name: 'firefox',
    testMatch: /(keyPaths|embed)\.spec\.ts$/,
    use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: firefox } },
  });
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/playwright',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Generous, for a machine that has other work: a wait ends when what is waited for is there.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/reports/playwright.json' }]],
  use: { baseURL, locale: 'ar', timezoneId: 'UTC', viewport: { width: 1280, height: 900 } },
  webServer: {
    command: 'node scripts/serve.mjs',
    url: baseURL,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
  projects,
});
