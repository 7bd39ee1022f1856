import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_ARGS, ensureBrowser } from './scripts/find-browser.mjs';
import app from './vite.config';

const executablePath = ensureBrowser();

/** Everything the browser tests import from packages: a package found only mid-run reloads the page and brings a second React. */
const PREBUNDLED = [
  '@dnd-kit/abstract',
  '@dnd-kit/abstract/modifiers',
  '@dnd-kit/dom',
  '@dnd-kit/react',
  '@dnd-kit/react/sortable',
  '@tanstack/react-virtual',
  '@testing-library/dom',
  '@testing-library/react',
  '@testing-library/user-event',
  '@zip.js/zip.js/lib/zip-core-custom.js',
  'axe-core',
  'dompurify',
  'fast-check',
  'fractional-indexing',
  'i18next',
  'idb',
  'lucide-react',
  'papaparse',
  'react',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'react-aria-components',
  'react-dom',
  'react-dom/client',
  'react-easy-crop',
  'react-i18next',
  'valibot',
];

const JOURNEY = { environment: 'node', testTimeout: 120_000, hookTimeout: 60_000 } as const;

export default defineConfig({
  test: {
    projects: [
      {
        resolve: app.resolve ?? {},
        test: { name: 'unit', include: ['tests/{unit,architecture}/**/*.test.ts'], environment: 'node' },
      },
      {
        resolve: app.resolve ?? {},
        plugins: app.plugins ?? [],
        optimizeDeps: { include: PREBUNDLED },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          // After the unit tests, since it takes the whole machine.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          setupFiles: ['tests/support/browser-setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1000, height: 700 },
            provider: playwright({ launchOptions: { executablePath, args: BROWSER_ARGS } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: app.resolve ?? {},
        test: {
          ...JOURNEY,
          name: 'journeys',
          include: ['tests/journeys/*.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        resolve: app.resolve ?? {},
        test: {
          ...JOURNEY,
          name: 'journeys-alone',
          include: ['tests/journeys/alone/*.test.ts'],
          // What they see depends on how soon something is saved.
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
