/** P60: what was not noted while a run went on is noted afterwards, whatever became of the run. */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PlayedStep } from '@/domain/playing/played-step';
import type { RunOutcome } from '@/domain/playing/run';
import type { RunEvent } from '@/domain/playing/run-event';
import { sessionRecord, stepRecords } from '@/domain/playing/run-record';
import type { Language } from '@/domain/wording';
import RunPage from '@/features/runs/run-page';
import RunsPage, { RUNS_SHOWN } from '@/features/runs/runs-page';
import { accessibilityFaults } from '../../support/accessibility';
import { addChild, inFrame, renderGrownUp } from '../../support/grown-up-page';
import { openTab, type Tab, valueIn } from '../../support/open-tab';
import { playedStep } from '../../support/sample-run';

const STEPS: readonly PlayedStep[] = [
  playedStep('wet', { label: { en: 'Wet hands', ar: 'بلّل يديك' } }),
  playedStep('scrub', { label: { en: 'Scrub', ar: 'افرك يديك' } }),
];

type Play = { readonly title?: string; readonly outcome?: RunOutcome; readonly events?: readonly Then[] };
type Then = { readonly ms: number; readonly event: Omit<RunEvent, 'at'> };

async function played(tab: Tab, childId: string, { title = 'Wash hands', outcome, events = [] }: Play = {}) {
  const start = tab.platform.clock.now();
  const fields = { routineId: title, childId, title: { en: title, ar: 'غسل اليدين' }, steps: STEPS };
  const seen = { at: start + 20_000, leftMs: null };
  const first: RunEvent = { type: 'arrived', at: start, stepId: 'wet' };
  const run = valueIn(await tab.runs.start({ ...fields, seen }, [first]));
  const more = events.map(({ ms, event }) => ({ ...event, at: start + ms }) as RunEvent);
  valueIn(await tab.runs.append(run.id, more, seen, outcome));
  tab.platform.advance(60_000);
  return run.id;
}
const DONE: readonly Then[] = [
  { ms: 5_000, event: { type: 'done', stepId: 'wet', leftMs: null } as Omit<RunEvent, 'at'> },
  { ms: 5_000, event: { type: 'arrived', stepId: 'scrub' } as Omit<RunEvent, 'at'> },
];
const STOPPED: readonly Then[] = [
  ...DONE,
  { ms: 9_000, event: { type: 'stopped', stepId: 'scrub', leftMs: null } as Omit<RunEvent, 'at'> },
  { ms: 9_000, event: { type: 'finished' } },
];

describe('P60 the list', () => {
  test('has the latest runs of this child first, with how each ended', async () => {
    const tab = await openTab();
    const child = await addChild(tab);
    const other = await addChild(tab, 'Noor');
    await played(tab, other.id, { title: 'Dress' });
    await played(tab, child.id, { title: 'Wash hands', events: STOPPED, outcome: 'stopped' });
    await played(tab, child.id, { title: 'Bed', outcome: 'left' });
    await renderGrownUp(inFrame(<RunsPage />), tab);
    const rows = await screen.findAllByRole('link');
    expect(rows.map((row) => row.querySelector('bdi')?.textContent)).toEqual(['Bed', 'Wash hands']);
    expect(rows[0]).toHaveTextContent(/Not finished$/);
    expect(rows[1]).toHaveTextContent(/Stopped$/);
  });

  test('says so where nothing was played, and ends after twenty', async () => {
    const tab = await openTab();
    const child = await addChild(tab);
    await renderGrownUp(inFrame(<RunsPage />), tab);
    expect(await screen.findByText('No routine has been played yet.')).toBeVisible();
    for (let time = 0; time <= RUNS_SHOWN; time += 1) await played(tab, child.id, { title: `No. ${time}` });
    await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(RUNS_SHOWN));
  });
});

describe('P60 one run', () => {
  async function openRun(play: Play) {
    const tab = await openTab();
    const child = await addChild(tab);
    const runId = await played(tab, child.id, play);
    tab.platform.advance(86_400_000);
    const { user } = await renderGrownUp(inFrame(<RunPage runId={runId} />), tab);
    await screen.findByRole('heading', { name: 'Wash hands' });
    return { user, record: async () => valueIn(await tab.runs.get(runId)) };
  }

  test('that was left takes levels and a note for each step, and no time passes with them', async () => {
    const { user, record } = await openRun({ events: DONE, outcome: 'left' });
    const before = sessionRecord(await record());
    await user.click(screen.getByRole('button', { name: /Scrub/ }));
    await user.click(await screen.findByRole('button', { name: /No response/ }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /No response/ })).toHaveAttribute('aria-pressed', 'true'),
    );
    expect(screen.getByRole('button', { name: /Scrub/ })).toHaveTextContent('Not done · NR');
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Looked away');
    await user.tab();
    await waitFor(async () =>
      expect(stepRecords(await record())[1]).toMatchObject({ promptLevel: 'NR', note: 'Looked away' }),
    );
    const after = sessionRecord(await record());
    expect([after.activeMs, after.wallMs, after.outcome]).toEqual([before.activeMs, before.wallMs, 'left']);
  });

  test('that was stopped takes where, mood and why', async () => {
    const { user, record } = await openRun({ events: STOPPED, outcome: 'stopped' });
    await user.type(screen.getByRole('textbox', { name: 'Where' }), 'clinic');
    await user.type(screen.getByRole('textbox', { name: 'Why it was stopped' }), 'Too loud');
    const mood = screen.getByRole('group', { name: 'Mood after' });
    await user.click(within(mood).getByRole('button', { name: 'Rather low' }));
    await waitFor(async () =>
      expect((await record()).session).toMatchObject({
        setting: 'clinic',
        stopReason: 'Too loud',
        moodAfter: 2,
      }),
    );
  });

  test('that is gone says so', async () => {
    const tab = await openTab();
    await addChild(tab);
    await renderGrownUp(inFrame(<RunPage runId="gone" />), tab);
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});

test.each([
  ['en', 360, 740],
  ['ar', 390, 844],
] as const)(
  'in %s at %d px nothing is cut off, every target has 44 px, and no rule of access is broken',
  async (language: Language, width, height) => {
    await page.viewport(width, height);
    const tab = await openTab();
    const child = await addChild(tab, 'Mia', language);
    const runId = await played(tab, child.id, { events: STOPPED, outcome: 'stopped' });
    for (const [name, shown] of [
      ['list', <RunsPage key="list" />],
      ['run', <RunPage key="run" runId={runId} />],
    ] as const) {
      const { user } = await renderGrownUp(inFrame(shown), tab, language);
      if (name === 'run') await user.click((await screen.findAllByRole('button'))[0] as HTMLElement);
      else await screen.findAllByRole('link');
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      for (const target of document.querySelectorAll('main :is(a, button, textarea, label:has(input))')) {
        const { width: wide, height: high } = target.getBoundingClientRect();
        expect(Math.min(wide, high), target.textContent ?? '').toBeGreaterThanOrEqual(44);
      }
      expect(await accessibilityFaults()).toEqual([]);
      cleanup();
    }
  },
);
