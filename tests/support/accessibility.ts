/** What axe finds on the page as it is now, in both themes; empty when there is nothing to mend. */
import axe from 'axe-core';
import { THEMES } from '@/domain/settings';

export async function accessibilityFaults(): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const theme of THEMES) {
    document.documentElement.setAttribute('data-theme', theme);
    // What fades has arrived.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
    for (const { id, nodes } of violations)
      faults.push(
        ...nodes.map((node) => `${theme} ${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
      );
  }
  document.documentElement.removeAttribute('data-theme');
  return faults;
}
