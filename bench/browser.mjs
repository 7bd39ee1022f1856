// Browsers for measuring: one profile for each question, since a warm cache answers a different one.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { BROWSER_ARGS, ensureBrowser } from '../scripts/find-browser.mjs';

export const TABLET = { width: 1180, height: 820 };

/** A browser with an empty profile; `serviceWorkers: 'block'` measures what the network itself brings. */
export async function openBrowser(options = {}) {
  const profile = await mkdtemp(join(tmpdir(), 'stepling-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    args: BROWSER_ARGS,
    viewport: TABLET,
    locale: 'en-GB',
    ...options,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const cdp = await context.newCDPSession(page);
  return {
    context,
    page,
    cdp,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Counts encoded bytes and requests from now on; `read()` may be called at every stage. */
export async function countBytes(cdp) {
  await cdp.send('Network.enable');
  const types = new Map();
  let bytes = 0;
  let scripts = 0;
  let requests = 0;
  cdp.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
    if (types.get(requestId) === 'Script') scripts += encodedDataLength;
  });
  return { read: () => ({ kB: bytes / 1000, scriptKB: scripts / 1000, requests }) };
}

export async function slowDown(cdp, { cpu, slow4g }) {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!slow4g) return;
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1000 * 1000) / 8,
    uploadThroughput: (750 * 1000) / 8,
  });
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
