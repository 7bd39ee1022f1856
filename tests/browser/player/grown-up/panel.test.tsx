import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { playbackOf } from '@/domain/playing/playback';
import type { RunSession } from '@/domain/playing/run';
import { panelModelOf } from '@/features/player/grown-up/panel-model';
import { accessibilityFaults } from '../../../support/accessibility';
import { AT_SCRUB, renderGrownUpScene, WASH } from '../../../support/grown-up-scene';
import { unlock } from '../../../support/lock-hand';
import { openTab, type Tab, valueIn } from '../../../support/open-tab';
import { at, done, runOf } from '../../../support/sample-run';

async function openPanel(options: Parameters<typeof renderGrownUpScene>[0] = {}) {
  const scene = await renderGrownUpScene(options);
  await unlock(scene.user);
  const panel = await screen.findByRole('dialog', { name: 'For grown-ups' });
  await within(panel).findByRole('heading', { name: 'Steps' });
  const tap = (name: string | RegExp) => scene.user.click(within(panel).getByRole('button', { name }));
  return { ...scene, panel, tap };
}

test('K10: pause, skip and more time act on the step that the child is on', async () => {
  const { asked, tap, addEvents } = await openPanel();
  await tap('Pause');
  await tap('+1 minute');
  await tap('+2 minutes');
  await tap('Skip this step');
  expect(asked).toEqual([
    { type: 'hold' },
    { type: 'add-time', addedMs: 60_000 },
    { type: 'add-time', addedMs: 120_000 },
    { type: 'skip' },
  ]);
  addEvents([at(8, { type: 'held', leftMs: 17_000 })]);
  expect(await screen.findByText('Time stands still.')).toBeVisible();
  await tap('Go on');
  expect(asked.at(-1)).toEqual({ type: 'release' });
});

test('P48: a time that has not begun can be started, and then no more', async () => {
  const { asked, tap, addEvents } = await openPanel({ plan: { timerStart: 'by-grown-up' } });
  await tap('Start the time');
  expect(asked).toEqual([{ type: 'start-for-child' }]);
  addEvents([at(8, { type: 'timer-started', stepId: 'scrub', by: 'grown-up' })]);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Start the time' })).toBeNull());
});

test('K10: without a timer there is no time to add', async () => {
  await openPanel({ events: AT_SCRUB.slice(0, 1) });
  expect(screen.queryByRole('button', { name: /minute/ })).toBeNull();
});

test('K10: every step says what it is, and can be gone to', async () => {
  const { asked, tap } = await openPanel();
  expect(screen.getAllByRole('button', { name: /^[123]/ }).map((row) => row.textContent)).toEqual([
    '1Wet handsDone',
    '2ScrubNow',
    '3Dry handsLater',
  ]);
  await tap(/Wet hands/);
  await tap('Go to this step');
  expect(asked).toEqual([{ type: 'go-to', stepId: 'wet' }]);
  expect(await screen.findByText(/The child is now at: .*Wet hands/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Steps' })).toHaveFocus();
});

test('K11: a step can be left out for today', async () => {
  const { asked, tap } = await openPanel();
  expect(screen.getByText(/The routine itself stays as it is/)).toBeVisible();
  await tap(/Dry hands/);
  await tap('Leave out today');
  expect(asked).toEqual([{ type: 'leave-out', stepId: 'dry' }]);
  expect(await screen.findByText(/Left out for today: .*Dry hands/)).toBeVisible();
});

test('K10: while the child picks, no step is now', () => {
  const run = runOf(AT_SCRUB, { steps: WASH });
  const picking = { ...playbackOf(run, run.seen.at), isPicking: true };
  const model = panelModelOf(run, picking);
  expect(model.steps.map(({ state }) => state)).toEqual(['done', 'later', 'later']);
  expect(model.isPicking).toBe(true);
});

test('K11: what was left out is put back with the id and in the place that it had', () => {
  const run = runOf(AT_SCRUB, { steps: WASH });
  const [wet, , dry] = WASH;
  const shown = playbackOf(runOf(AT_SCRUB, { steps: WASH.slice(1) }), run.seen.at);
  expect(panelModelOf(run, shown).leftOut).toEqual([{ step: wet, beforeId: 'scrub' }]);
  const last = playbackOf(runOf(AT_SCRUB, { steps: WASH.slice(0, 2) }), run.seen.at);
  expect(panelModelOf(run, last).leftOut).toEqual([{ step: dry, beforeId: null }]);
});

test('K11: a card can be put in after the present step', async () => {
  const { asked, tap } = await openPanel();
  await tap('Put something in next');
  await tap('Toilet');
  expect(asked).toMatchObject([
    {
      type: 'put-in',
      beforeId: 'dry',
      step: {
        kind: 'do',
        label: { en: 'Toilet' },
        picture: { kind: 'pictogram', id: 'toilet' },
        timer: null,
      },
    },
  ]);
});

test('K11: a break that is put in has the break time of the child, and every card an id of its own', async () => {
  const { asked, tap } = await openPanel({ supports: { breakMs: 120_000 } });
  for (let time = 0; time < 2; time += 1) {
    await tap('Put something in next');
    await tap('Break');
  }
  const steps = asked.map((action) => (action.type === 'put-in' ? action.step : null));
  expect(steps[0]).toMatchObject({ kind: 'break', timer: { kind: 'break', durationMs: 120_000 } });
  expect(steps[0]?.id).not.toBe(steps[1]?.id);
});

test('K11: a step of the routine can come once more, before another one', async () => {
  const { asked, tap, panel } = await openPanel();
  await tap(/Dry hands/);
  await tap('Put something in before');
  const cards = within(panel).getAllByRole('button', { name: 'Wet hands' });
  fireEvent.click(cards[0] as HTMLElement);
  expect(asked).toMatchObject([{ type: 'put-in', beforeId: 'dry', step: { label: { en: 'Wet hands' } } }]);
  expect(asked[0]).not.toHaveProperty('step.id', 'wet');
});

test('K11: swapped for a change card, the step shows what does not come', async () => {
  const { asked, tap } = await openPanel();
  await tap(/Dry hands/);
  await tap('Swap today');
  await tap('Change');
  expect(asked).toMatchObject([
    {
      type: 'swap',
      stepId: 'dry',
      step: { kind: 'change', changed: { was: { label: { en: 'Dry hands' } } } },
    },
  ]);
});

test("K12: the help that a step needed is noted in the family's order, and taken back by a second tap", async () => {
  const { asked, addEvents } = await openPanel({ supports: { promptOrder: ['V', 'G', 'I'] } });
  const before = screen.getByRole('group', { name: /The step before: .*Wet hands/ });
  const buttons = within(before).getAllByRole('button');
  expect(buttons.map((button) => button.textContent)).toEqual(['VTold in words', 'GGesture', 'IIndependent']);
  fireEvent.click(buttons[1] as HTMLElement);
  expect(asked).toEqual([{ type: 'prompt', stepId: 'wet', level: 'G' }]);
  addEvents([at(9, { type: 'prompted', stepId: 'wet', level: 'G' })]);
  await waitFor(() => expect(buttons[1]).toHaveAttribute('aria-pressed', 'true'));
  fireEvent.click(buttons[1] as HTMLElement);
  expect(asked.at(-1)).toEqual({ type: 'prompt', stepId: 'wet', level: null });
  expect(screen.getByRole('group', { name: /Now: .*Scrub/ })).toBeVisible();
});

test('K12: any step of the list takes a level and a note, which is kept when the field is left or the panel closes', async () => {
  const { asked, tap, user } = await openPanel();
  await tap(/Dry hands/);
  const note = screen.getByRole('textbox', { name: 'Note' });
  await user.type(note, 'Towel was wet');
  await user.tab();
  expect(asked).toEqual([{ type: 'note', stepId: 'dry', note: 'Towel was wet' }]);
  await user.type(note, '!');
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]).toMatchObject({ note: 'Towel was wet!' });
});

test('K13: the pause before helping starts at what is planned, and its end is told', async () => {
  const { tab, tap } = await openPanel({ supports: { helpPauseMs: 5_000 } });
  expect(screen.getByRole('radio', { name: '5 s' })).toBeChecked();
  await tap('Wait 5 seconds before helping');
  expect(screen.getByText('Waiting. The child has time to try.')).toBeVisible();
  await tap('Back to the child');
  expect(document.querySelector('svg circle[r="47"]')).not.toBeNull();
  tab.platform.advance(5_000);
  fireEvent.click(screen.getByRole('button', { name: 'For grown-ups' }));
  const over = await screen.findByText('The wait is over. Help can come now.');
  await waitFor(() => expect(over).toBeVisible());
});

test('K14: what is said about this time is kept piece by piece', async () => {
  const { session, user, tap } = await openPanel();
  await user.type(screen.getByRole('textbox', { name: 'Where' }), 'clinic');
  await user.click(screen.getByRole('radio', { name: 'Teaching' }));
  await user.click(screen.getByRole('radio', { name: 'Paper cards' }));
  const after = screen.getByRole('group', { name: 'Mood after' });
  await user.click(within(after).getByRole('button', { name: 'Good' }));
  expect(session()).toMatchObject({
    setting: 'clinic',
    phase: 'teaching',
    supportMode: 'paper',
    moodAfter: 4,
  });
  await user.click(within(after).getByRole('button', { name: 'Good' }));
  await user.click(screen.getAllByRole('radio', { name: 'Not said' })[0] as HTMLElement);
  expect(session()).toMatchObject({ phase: null, moodAfter: null });
  await tap('Back to the child');
});

describe('K14: where, and who helped,', () => {
  const offered = (name: string) => {
    const field = screen.getByRole<HTMLInputElement>('combobox', { name });
    return [...(field.list?.options ?? [])].map((option) => option.value);
  };
  async function earlierRuns(sessions: readonly Partial<RunSession>[], childId = 'child', tab?: Tab) {
    const services = tab ?? (await openTab());
    for (const [i, session] of sessions.entries()) {
      const fields = {
        routineId: `routine-${i}`,
        childId,
        title: {},
        steps: WASH,
        seen: { at: 0, leftMs: null },
      };
      const run = valueIn(await services.runs.start(fields, AT_SCRUB));
      valueIn(await services.runs.setSession(run.id, session));
      services.platform.advance(60_000);
    }
    return services;
  }

  test('are offered as they were said in earlier runs of this child, the latest first', async () => {
    const tab = await earlierRuns([{ setting: 'school', supporter: 'AB' }, { setting: 'kitchen' }]);
    await earlierRuns([{ setting: 'clinic' }], 'another child', tab);
    const { user, session } = await openPanel({ tab });
    await waitFor(() => expect(offered('Where')).toEqual(['kitchen', 'school']));
    expect(offered('Who helped')).toEqual(['AB']);
    await user.type(screen.getByRole('combobox', { name: 'Where' }), 'garden');
    await user.tab();
    expect(session()).toMatchObject({ setting: 'garden' });
  });

  test('are plain fields while nothing was said', async () => {
    const tab = await earlierRuns([{}, { supporter: 'AB' }]);
    await openPanel({ tab });
    await waitFor(() => expect(offered('Who helped')).toEqual(['AB']));
    expect(screen.getByRole('textbox', { name: 'Where' })).not.toHaveAttribute('list');
    expect(document.querySelectorAll('datalist')).toHaveLength(1);
  });
});

test('K14: after the end there is nothing to steer, and all of it to note', async () => {
  const events = [
    ...AT_SCRUB,
    done(30, 'scrub', 0),
    at(30, { type: 'arrived', stepId: 'dry' }),
    done(40, 'dry'),
  ];
  const { tap, asked } = await openPanel({ events });
  expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
  expect(screen.queryByRole('button', { name: /Put something in/ })).toBeNull();
  await tap(/Scrub/);
  expect(screen.queryByRole('button', { name: 'Go to this step' })).toBeNull();
  fireEvent.click(screen.getAllByRole('button', { name: /Independent/ }).at(-1) as HTMLElement);
  expect(asked).toEqual([{ type: 'prompt', stepId: 'scrub', level: 'I' }]);
});

test('K9: the way out of child mode is at the end of the panel', async () => {
  const { onExit, tap } = await openPanel();
  await tap('Leave child mode');
  expect(onExit).toHaveBeenCalledOnce();
});

test.each([
  ['en', 390, 844],
  ['ar', 390, 844],
  ['en', 360, 640],
  ['ar', 820, 1180],
] as const)(
  'in %s at %d px nothing is cut off, every target has 44 px, and no rule of access is broken',
  async (language, width, height) => {
    await page.viewport(width, height);
    const scene = await renderGrownUpScene({ language });
    fireEvent.click(scene.container.querySelector('button') as HTMLElement);
    const sum = (await screen.findByText(/×/)).textContent ?? '';
    const [a = 0, b = 0] = (sum.match(/\d+/g) ?? []).map(Number);
    await scene.user.type(screen.getByRole('textbox'), `${a * b}{Enter}`);
    const row = await screen.findByRole('button', { name: /^3/ });
    fireEvent.click(row);
    const panel = screen.getByRole('dialog');
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
    for (const target of panel.querySelectorAll(
      'button, input:not([type=radio]), textarea, label:has(input)',
    )) {
      const { width: wide, height: high } = target.getBoundingClientRect();
      expect(Math.min(wide, high), target.textContent ?? '').toBeGreaterThanOrEqual(44);
    }
    expect(await accessibilityFaults()).toEqual([]);
  },
);
