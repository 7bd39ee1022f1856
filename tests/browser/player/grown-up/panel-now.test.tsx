/** The panel while the run goes on: what it can do just now, and what it asks for. */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { playbackOf } from '@/domain/playing/playback';
import { PLAIN_PLAN } from '@/domain/playing/run';
import { panelModelOf } from '@/features/player/grown-up/panel-model';
import { renderGrownUpScene, WASH } from '../../../support/grown-up-scene';
import { unlock } from '../../../support/lock-hand';
import { arrived, at, done, runOf } from '../../../support/sample-run';

async function openPanel(options: Parameters<typeof renderGrownUpScene>[0] = {}) {
  const scene = await renderGrownUpScene(options);
  await unlock(scene.user);
  const panel = await screen.findByRole('dialog', { name: 'For grown-ups' });
  await within(panel).findByRole('heading', { name: 'Steps' });
  const tap = (name: string | RegExp) => scene.user.click(within(panel).getByRole('button', { name }));
  return { ...scene, panel, tap };
}

test('K10: the time of a break can be made longer, on a step without a timer and while the child picks', async () => {
  const taken = [
    arrived(0, 'wet'),
    at(1, { type: 'break-started', stepId: 'wet', leftMs: null, breakMs: 60_000 }),
  ];
  const { asked, tap } = await openPanel({ events: taken });
  await tap('+2 minutes');
  expect(asked).toEqual([{ type: 'add-time', addedMs: 120_000 }]);
  cleanup();
  const plan = { ...PLAIN_PLAN, stepOrder: 'any' as const };
  const picking = await openPanel({ events: taken.slice(1), plan });
  expect(screen.getByText('What comes next is being chosen.')).toBeVisible();
  await picking.tap('+1 minute');
  expect(picking.asked).toEqual([{ type: 'add-time', addedMs: 60_000 }]);
});

test('K10: what can do nothing now says so: after Stop there is no step to skip', async () => {
  const { addEvents, panel } = await openPanel();
  const skip = within(panel).getByRole('button', { name: 'Skip this step' });
  expect(skip).toBeEnabled();
  addEvents([at(9, { type: 'stopped', stepId: 'scrub', leftMs: 16_000 })]);
  await waitFor(() => expect(skip).toBeDisabled());
  expect(skip).toHaveAccessibleDescription('There is no step to skip at the moment.');
});

test('K12: a step that was skipped or stopped is asked for as well, one that was never reached is not', async () => {
  const { addEvents } = await openPanel();
  addEvents([at(9, { type: 'skipped', stepId: 'scrub', leftMs: 16_000 }), arrived(9, 'dry')]);
  expect(await screen.findByRole('group', { name: /The step before: .*Scrub/ })).toBeVisible();
  const jumped = [arrived(0, 'wet'), at(4, { type: 'went' as const, stepId: 'dry', leftMs: null })];
  const run = runOf(jumped, { steps: WASH });
  expect(panelModelOf(run, playbackOf(run, run.seen.at)).beforeId).toBe('wet');
});

test('K13: a wait ends with the step that it was for', async () => {
  const { tab, tap, addEvents } = await openPanel({ supports: { helpPauseMs: 5_000 } });
  await tap('Wait 5 seconds before helping');
  tab.platform.advance(5_000);
  addEvents([done(30, 'scrub', 0), arrived(30, 'dry')]);
  expect(await screen.findByRole('group', { name: /Now: .*Dry hands/ })).toBeVisible();
  expect(screen.queryByText(/The wait is over/)).toBeNull();
  await tap('Back to the child');
  expect(document.querySelector('svg circle[r="47"]')).toBeNull();
});

test('K14, R9: why it was stopped is asked where the child said Stop, and kept', async () => {
  const { user, session, addEvents } = await openPanel();
  expect(screen.queryByRole('textbox', { name: 'Why it was stopped' })).toBeNull();
  addEvents([at(9, { type: 'stopped', stepId: 'scrub', leftMs: 16_000 })]);
  await user.type(await screen.findByRole('textbox', { name: 'Why it was stopped' }), 'Fire alarm');
  await user.tab();
  expect(session()).toMatchObject({ stopReason: 'Fire alarm' });
});
