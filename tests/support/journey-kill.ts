/**
 * Ends a browser as an empty battery does.
 *
 * Playwright does not say which process a persistent browser is; on Linux the profile in its command line tells.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright';
import { eventually } from './journey';

export const CAN_KILL = process.platform === 'linux';

type Process = { readonly pid: number; readonly isMain: boolean };

export function processesOf(profile: string): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const line = commandLineOf(name);
      if (!line.includes(`--user-data-dir=${profile}`)) return [];
      return [{ pid: Number(name), isMain: !line.includes('--type=') }];
    });
}

/** `processes` as they were found before, so that the kill itself takes no time. Answers when it was. */
export async function killBrowser(
  context: BrowserContext,
  profile: string,
  processes: readonly Process[],
): Promise<number> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  const mainFirst = [...processes].sort((a, b) => Number(b.isMain) - Number(a.isMain));
  const at = Date.now();
  for (const { pid } of mainFirst) kill(pid);
  await closed;
  await eventually(() => {
    const left = processesOf(profile);
    for (const { pid } of left) kill(pid);
    return left.length;
  }).toBe(0);
  return at;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Processes come and go while they are looked at. */
function commandLineOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
