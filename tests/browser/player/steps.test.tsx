import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { fail, ok } from '@/domain/result';
import { atStep, newScene, play, STEPS, storedEvents } from '../../support/child-mode';
import { valueIn } from '../../support/open-tab';
import { stepFields } from '../../support/sample-routine';

describe('a step', () => {
  test('P1: shows its words, how far it is, and what comes next', async () => {
    await play(await newScene());
    expect(await atStep('Wet hands')).toBeVisible();
    expect(screen.getByRole('img', { name: 'Step 1 of 3' })).toBeVisible();
    expect(screen.getByText('Next').nextSibling).toHaveTextContent('Scrub');
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });

  test('P44: the next picture is made ahead, unseen and unsaid, and is the one that is shown', async () => {
    const drawing = (id: string) => ({ picture: { kind: 'pictogram', id } as const });
    const scene = await newScene([
      stepFields('Top', drawing('top')),
      stepFields('Socks', drawing('socks')),
      stepFields('Shoes', drawing('shoes')),
    ]);
    const { tap } = await play(scene);
    await atStep('Top');
    const pictures = () => [...document.querySelectorAll<HTMLElement>('[data-slot="picture"] > span')];
    await waitFor(() => expect(pictures()).toHaveLength(2));
    const [shown, ahead] = pictures();
    expect([shown, ahead].map((one) => one && getComputedStyle(one).opacity)).toEqual(['1', '0']);
    expect(ahead?.ariaHidden).toBe('true');
    await waitFor(() => expect(ahead?.querySelector('svg')?.childElementCount).toBeGreaterThan(0));
    const drawn = ahead?.querySelector('svg')?.firstElementChild;
    await tap('Done');
    await atStep('Socks');
    expect(pictures()[0]?.querySelector('svg')?.firstElementChild).toBe(drawn);
    expect(pictures().map((one) => getComputedStyle(one).opacity)[0]).toBe('1');
    await tap('Break');
    await tap(/Back to/);
    expect(await atStep('Socks')).toBeVisible();
  });

  test('P1: when its time is over it says so, and waits', async () => {
    const scene = await newScene();
    const { tap } = await play(scene);
    await tap('Done');
    await atStep('Scrub');
    expect(screen.getByRole('timer')).toHaveTextContent('Keep going');
    scene.tab.platform.advance(60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByText('Time is finished', { selector: '[role="timer"] *' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Scrub');
  });

  test('P2: of two quick taps on Done only the first counts', async () => {
    const scene = await newScene();
    const { user, tap } = await play(scene);
    await tap('Done');
    await atStep('Scrub');
    scene.tab.platform.advance(700);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await user.dblClick(screen.getByRole('button', { name: 'Done' }));
    expect((await storedEvents(scene)).filter(({ type }) => type === 'done')).toHaveLength(1);
    scene.tab.platform.advance(100);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(await atStep('Dry hands')).toBeVisible();
  });

  test('P3: Done before an at-least timer has ended is stored as early', async () => {
    const scene = await newScene();
    const { tap } = await play(scene);
    await tap('Done');
    await atStep('Scrub');
    scene.tab.platform.advance(4_000);
    await tap('Done');
    await atStep('Dry hands');
    const done = (await storedEvents(scene)).filter((event) => event.type === 'done');
    expect(done.map((event) => event.type === 'done' && event.leftMs)).toEqual([null, 15_000]);
  });

  test('P4: Back takes back the latest Done, from the end too', async () => {
    const scene = await newScene();
    const { tap } = await play(scene);
    for (const next of ['Scrub', 'Dry hands', 'Finished']) {
      await tap('Done');
      await atStep(next);
    }
    expect(valueIn(await scene.tab.runs.open(scene.childId))).toBeNull();
    await tap('Back');
    expect(await atStep('Dry hands')).toBeVisible();
    expect(valueIn(await scene.tab.runs.open(scene.childId))?.outcome).toBeNull();
    await tap('Back');
    expect(await atStep('Scrub')).toBeVisible();
  });

  test('P15: the end has one way on, to the home of the child', async () => {
    const scene = await newScene([stepFields('Only one')]);
    const { tap } = await play(scene);
    await atStep('Only one');
    await tap('Done');
    await atStep('Finished');
    await tap('My routines');
    expect(await screen.findByRole('heading', { name: 'Mia' })).toBeVisible();
  });
});

describe('what a child can reach', () => {
  test('P16: Done, Hear, Break, Help, Back, in this order of the keyboard, then the lock', async () => {
    const { tap, user } = await play(await newScene());
    await tap('Done');
    const heading = await atStep('Scrub');
    heading.focus();
    const order: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      await user.tab();
      order.push(
        document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
    }
    expect(order).toEqual([
      'Done',
      'Hear it',
      'Break',
      'Help me',
      'Back',
      'For grown-ups: hold for 3 seconds',
    ]);
  });

  test('P17: one key plays a routine: Done keeps the focus from step to step', async () => {
    const { tap, user } = await play(await newScene());
    await tap('Done');
    await atStep('Scrub');
    expect(screen.getByRole('button', { name: 'Done' })).toHaveFocus();
    await user.keyboard(' ');
    await atStep('Scrub');
    expect(screen.getByRole('button', { name: 'Done' })).toHaveFocus();
  });

  test('P17: when the control that had the focus is gone, the heading takes it', async () => {
    const { tap } = await play(await newScene());
    await atStep('Wet hands');
    await tap('Break');
    expect(await atStep('My break')).toHaveFocus();
    await tap(/Back to/);
    await atStep('Wet hands');
    await tap('Done');
    await atStep('Scrub');
  });

  test('P18: a screen reader hears each step once, with its time', async () => {
    const { tap } = await play(await newScene());
    await atStep('Wet hands');
    const said = () =>
      screen.getAllByRole('status').map(({ textContent }) => textContent?.replace(/[\u2068\u2069]/g, ''));
    await waitFor(() => expect(said()).toContain('Step 1 of 3. Wet hands.'));
    await tap('Done');
    await atStep('Scrub');
    await waitFor(() => expect(said()).toContain('Step 2 of 3. Scrub. 20 seconds.'));
  });
});

describe('progress', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => stepFields(`Step ${i + 1}`));

  test('up to eight steps are shown one by one, more as a bar', async () => {
    const eight = await play(await newScene(many(8)));
    expect((await screen.findByRole('img', { name: 'Step 1 of 8' })).children).toHaveLength(8);
    eight.unmount();
    await play(await newScene(many(9)));
    expect((await screen.findByRole('img', { name: 'Step 1 of 9' })).children).toHaveLength(1);
  });
});

describe('trouble ends at a calm picture and "Ask a grown-up"', () => {
  test('a routine without steps', async () => {
    const scene = await newScene([]);
    const { tap } = await play(scene);
    expect(await atStep('Ask a grown-up')).toBeVisible();
    expect(screen.getByText(/This routine has no steps yet/)).toBeVisible();
    await tap('My routines');
    expect(await screen.findByRole('heading', { name: 'Mia' })).toBeVisible();
  });

  test('a routine that is gone', async () => {
    const scene = await newScene();
    await play({ ...scene, routine: { ...scene.routine, id: 'gone' } });
    expect(await atStep('Ask a grown-up')).toBeVisible();
    expect(screen.getByText(/This is no longer here/)).toBeVisible();
  });

  test('P10: a tap that cannot be stored is not shown as done, and can be tried again', async () => {
    const scene = await newScene();
    let isFull = true;
    const { append } = scene.tab.runs;
    const runs = {
      ...scene.tab.runs,
      append: (...args: Parameters<typeof append>) =>
        isFull ? Promise.resolve(fail({ kind: 'full' as const })) : append(...args),
    };
    const { tap } = await play({ ...scene, tab: { ...scene.tab, runs } });
    await atStep('Wet hands');
    await tap('Done');
    expect(await atStep('Ask a grown-up')).toBeVisible();
    expect(screen.getByText(/no room left/)).toBeVisible();
    isFull = false;
    await tap('Try again');
    expect(await atStep('Scrub')).toBeVisible();
  });

  test('300 steps, and labels of nothing but signs', async () => {
    const odd = ['', '👩‍👩‍👧‍👦', '\u202Eabc', ...Array.from({ length: 297 }, (_, i) => `Step ${i}`)];
    const { tap } = await play(await newScene(odd.map((label) => stepFields(label))));
    await screen.findByRole('img', { name: 'Step 1 of 300' });
    await tap('Done');
    expect(await atStep('👩‍👩‍👧‍👦')).toBeVisible();
  });
});

test('a step keeps the words that it had when the run began', async () => {
  const scene = await newScene(STEPS);
  const { tap } = await play(scene);
  await tap('Done');
  await atStep('Scrub');
  const stepId = scene.routine.steps[2]?.id ?? '';
  const set = { label: { en: 'Changed' } };
  expect(
    (
      await scene.tab.routines.change(
        { routineId: scene.routine.id, steps: [{ stepId, set }] },
        'change-step',
      )
    ).ok,
  ).toBe(ok(0).ok);
  await tap('Done');
  expect(await atStep('Dry hands')).toBeVisible();
});
