// Makes a fresh checkout ready: installs packages when the lockfile is newer than what is installed, and
// writes the bundled symbol packs. Node built-ins only, since nothing may be installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const isStale = !existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs;

if (isStale) run('npm', ['ci', '--no-audit', '--no-fund']);
run(process.execPath, ['scripts/make-symbols.mjs']);

function run(command, args) {
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
