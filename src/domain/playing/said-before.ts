/** What the grown-ups have said about earlier runs: offered again, so that nobody types "kitchen" every day. */
import type { Run } from './run';

const MOST = 8;

/** `runs`: the latest first. The latest way of writing stands for all that differ in capitals and spaces alone. */
export function saidBefore(
  runs: readonly Pick<Run, 'session'>[],
  field: 'setting' | 'supporter',
): readonly string[] {
  const found = new Map<string, string>();
  for (const { session } of runs) {
    const said = session?.[field].trim().replaceAll(/\s+/g, ' ') ?? '';
    const key = said.toLocaleLowerCase();
    if (said !== '' && !found.has(key)) found.set(key, said);
  }
  return [...found.values()].slice(0, MOST);
}
