import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { atStep, newScene, play, storedEvents } from '../../support/child-mode';

const kinds = async (scene: Parameters<typeof storedEvents>[0]) =>
  (await storedEvents(scene)).map((event) => event.type);

describe('a break', () => {
  test('P5: starts with the tap, and gives the step back with the time that it had', async () => {
    const scene = await newScene();
    const { tap } = await play(scene);
    await tap('Done');
    await atStep('Scrub');
    scene.tab.platform.advance(4_000);
    await tap('Break');
    await atStep('My break');
    scene.tab.platform.advance(120_000);
    await tap('Back to: \u2068Scrub\u2069');
    await atStep('Scrub');
    await tap('Done');
    await atStep('Dry hands');
    const events = await storedEvents(scene);
    expect(events.find((event) => event.type === 'break-started')).toMatchObject({
      leftMs: 15_000,
      breakMs: 300_000,
    });
    expect(events.find((event) => event.type === 'done' && event.leftMs !== null)).toMatchObject({
      leftMs: 14_000,
    });
  });

  test('T8: its time is said when it begins, and not with its cards', async () => {
    const { tap } = await play(await newScene());
    await tap('Break');
    await atStep('My break');
    const said = () => screen.getByRole('status').textContent;
    await waitFor(() => expect(said()).toBe('My break. 5 minutes.'));
    await tap('Drink');
    await waitFor(() => expect(said()).toBe('Drink'));
  });

  test('P5: when its time is over it says so softly, and waits', async () => {
    const scene = await newScene();
    const { tap } = await play(scene);
    await atStep('Wet hands');
    await tap('Break');
    await atStep('My break');
    scene.tab.platform.advance(600_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByText('Time is finished', { selector: '[role="timer"] *' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('My break');
  });

  test('P6: a card is shown large, spoken and stored, and the others can be had again', async () => {
    const scene = await newScene(undefined, { breakCards: 2 });
    const { tap } = await play(scene);
    await atStep('Wet hands');
    await tap('Break');
    await atStep('My break');
    expect(screen.queryByRole('button', { name: 'Drink' })).toBeNull();
    await tap('Quiet');
    expect(await atStep('Quiet')).toBeVisible();
    expect(scene.tab.platform.spoken.at(-1)).toEqual({ text: 'Quiet', language: 'en' });
    await tap('Other breaks');
    expect(await atStep('My break')).toBeVisible();
    expect(await kinds(scene)).toEqual(['arrived', 'break-started', 'break-card', 'break-card']);
  });

  test('P16: at most five things answer, with the three cards that are offered by default', async () => {
    const { tap } = await play(await newScene());
    await atStep('Wet hands');
    await tap('Break');
    await atStep('My break');
    const names = screen.getAllByRole('button').map((button) => button.textContent);
    expect(names.filter((name) => name !== '')).toHaveLength(5);
  });
});

describe('help', () => {
  test('P7: is spoken and shown large, and time stands still until the child goes back', async () => {
    const scene = await newScene();
    const { tap } = await play(scene);
    await tap('Done');
    await atStep('Scrub');
    await tap('Help me');
    expect(await atStep('I need help')).toBeVisible();
    expect(scene.tab.platform.spoken.at(-1)).toEqual({ text: 'I need help', language: 'en' });
    scene.tab.platform.advance(600_000);
    await tap(/Back to/);
    await atStep('Scrub');
    await tap('Done');
    await atStep('Dry hands');
    expect((await storedEvents(scene)).findLast((event) => event.type === 'done')).toMatchObject({
      leftMs: 18_000,
    });
  });

  test('P7: can be asked for in a break, and leads back to it', async () => {
    const scene = await newScene();
    const { tap } = await play(scene);
    await atStep('Wet hands');
    await tap('Break');
    await atStep('My break');
    await tap('Help me');
    await atStep('I need help');
    await tap(/Back to/);
    expect(await atStep('My break')).toBeVisible();
  });

  test('P2: is honoured right after a Done', async () => {
    const scene = await newScene();
    const { tap, user } = await play(scene);
    await atStep('Wet hands');
    await tap('Done');
    await user.click(screen.getByRole('button', { name: 'Help me' }));
    expect(await atStep('I need help')).toBeVisible();
  });
});
