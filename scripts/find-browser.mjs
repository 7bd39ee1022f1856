// Finds a Chromium for the tests: CHROME_PATH, then the system's, then Playwright's own; installs one when there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium that exists, or undefined. */
export function findBrowser() {
  return [process.env.CHROME_PATH, ...SYSTEM_PATHS, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/** In containers Chromium runs as root and without a GPU; the rest keeps it from calling home. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  const attempts = [
    ['npx', ['playwright', 'install', 'chromium']],
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', 'chromium']],
  ];
  for (const [command, args] of attempts) {
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    const path = findBrowser();
    if (path !== undefined) return path;
  }
  throw new Error('The tests need Chrome or Chromium: install one, or set CHROME_PATH to it.');
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(`Browser: ${ensureBrowser()}`);
