import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ok } from '@/domain/result';
import type { StepFields } from '@/domain/step';
import { atStep, newScene, PAUSE_MS, play, renderChildMode, STEPS } from '../../support/child-mode';
import { openTab, type Tab, valueIn } from '../../support/open-tab';
import { stepFields } from '../../support/sample-routine';

afterEach(() => vi.restoreAllMocks());

const clockAt = (tab: Tab, minutes: number) => {
  const time = new Date(tab.platform.clock.now() + minutes * 60_000);
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
};

async function addRoutine(tab: Tab, childId: string, title: string, steps: readonly StepFields[] = STEPS) {
  const routine = { childId, title: { en: title }, cover: null, hue: 'leaf', source: null, steps } as const;
  return valueIn(await tab.routines.create([routine]))[0];
}

const cards = async () =>
  (await screen.findAllByRole('listitem')).map((item) => item.textContent?.replace(/\s+/g, ' '));

describe("the child's home", () => {
  test('P19: shows the first four routines, a break, and nothing else that answers', async () => {
    const { tab, childId } = await newScene();
    for (const title of ['Bed', 'Teeth', 'Coat', 'Bus']) await addRoutine(tab, childId, title);
    await renderChildMode(tab);
    expect(await cards()).toEqual(['Wash hands', 'Bed', 'Teeth', 'Coat']);
    expect(screen.getAllByRole('button').filter((button) => button.textContent !== '')).toHaveLength(5);
  });

  test('P19: marks the one that is due, within 45 minutes, and never leaves it out', async () => {
    const tab = await openTab();
    const { childId } = await newScene(STEPS, { homeCards: 2 }, tab);
    await addRoutine(tab, childId, 'Bed', [stepFields('Sleep', { clockTime: clockAt(tab, 46) })]);
    await addRoutine(tab, childId, 'Lunch', [
      stepFields('a'),
      stepFields('Eat', { clockTime: clockAt(tab, -45) }),
    ]);
    await renderChildMode(tab);
    expect(await cards()).toEqual(['Wash hands', 'LunchNow']);
  });

  test('P19: one that is begun says "Go on", and goes on', async () => {
    const { tab } = await newScene();
    const { user } = await renderChildMode(tab);
    await user.click(await screen.findByRole('button', { name: 'Wash hands' }));
    await atStep('Wet hands');
    tab.platform.advance(PAUSE_MS);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await atStep('Scrub');
    window.history.replaceState(null, '', '#/play');
    const again = await renderChildMode(tab);
    await again.user.click(await screen.findByRole('button', { name: /Wash hands\s*Go on/ }));
    expect((await screen.findAllByRole('heading', { name: 'Scrub' })).length).toBeGreaterThan(0);
  });

  test('P20: a break from home has its time, its cards, help, and a way back', async () => {
    const { tab } = await newScene();
    const { user } = await renderChildMode(tab);
    const tap = async (name: string | RegExp) => {
      tab.platform.advance(PAUSE_MS);
      await user.click(screen.getByRole('button', { name }));
    };
    await user.click(await screen.findByRole('button', { name: 'Break' }));
    await atStep('My break');
    expect(screen.getByRole('timer')).toHaveTextContent('Break');
    await tap('Drink');
    await atStep('Drink');
    await tap('Help me');
    await atStep('I need help');
    await tap(/Back to/);
    await atStep('Drink');
    await tap(/Back to/);
    expect(await screen.findByRole('heading', { name: 'Mia' })).toBeVisible();
  });

  test('P2: a second tap on what led home starts nothing there', async () => {
    const scene = await newScene([stepFields('Only one')]);
    const { tap, user } = await play(scene);
    await atStep('Only one');
    await tap('Done');
    await atStep('Finished');
    await tap('My routines');
    await user.click(await screen.findByRole('button', { name: 'Wash hands' }));
    await user.click(screen.getByRole('button', { name: 'Break' }));
    expect(screen.getByRole('heading', { name: 'Mia' })).toBeVisible();
    scene.tab.platform.advance(PAUSE_MS);
    await user.click(screen.getByRole('button', { name: 'Wash hands' }));
    expect(await atStep('Only one')).toBeVisible();
  });

  test('without routines it is calm, and tells the grown-up where they are added', async () => {
    const { tab, routine } = await newScene();
    await tab.routines.bin(routine.id);
    await renderChildMode(tab);
    expect(await screen.findByText('No routines yet')).toBeVisible();
    expect(screen.getByText(/added on the grown-up side/)).toBeVisible();
  });

  test('without a child it asks for a grown-up', async () => {
    await renderChildMode(await openTab());
    expect(await atStep('Ask a grown-up')).toBeVisible();
  });
});

test('a breakdown of child mode itself ends at "Ask a grown-up" too, and the lock still opens', async () => {
  const { tab } = await newScene();
  const children = {
    ...tab.children,
    list: async () => {
      const found = await tab.children.list();
      return found.ok ? ok(found.value.map((child) => ({ ...child, look: undefined as never }))) : found;
    },
  };
  // React tells the console of it, which is right and not to be read here.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await renderChildMode({ ...tab, children });
  expect(await atStep('Ask a grown-up')).toBeVisible();
  expect(screen.getByText(/Everything that was shown is saved/)).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: /hold for 3/ }));
  expect(await screen.findByRole('dialog')).toBeVisible();
});

describe('the language of the cards', () => {
  test('child mode speaks it, whatever the app speaks, and the lock speaks the language of the app', async () => {
    const { tab } = await newScene([stepFields('', { label: { ar: 'أغسل يدي' } })], { cardLanguage: 'ar' });
    const { container, user } = await renderChildMode(tab, undefined, 'en');
    expect(await screen.findByRole('button', { name: 'استراحة' })).toBeVisible();
    expect(container.querySelector('[lang="ar"][dir="rtl"]')).not.toBeNull();
    expect(screen.getByRole('button', { name: 'For grown-ups: hold for 3 seconds' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'استراحة' }));
    // Said to a girl.
    expect(await screen.findByRole('button', { name: 'تنفّسي' })).toBeVisible();
  });

  test('a card that has words only in another language is marked as such', async () => {
    const { tab, routine } = await newScene([stepFields('Wet hands')], { cardLanguage: 'ar' });
    await renderChildMode(tab, `#/play/${routine.id}`, 'ar');
    const heading = await atStep('Wet hands');
    await waitFor(() => expect(heading).toHaveAttribute('lang', 'en'));
    expect(heading).toHaveAttribute('dir', 'ltr');
  });
});
