/** What a run has written down and what a screen reader was told, also after the end. */
import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { RunEvent } from '@/domain/playing/run-event';
import type { SmallCard } from '@/domain/step';
import type { newScene } from './child-mode';
import { valueIn } from './open-tab';

type Scene = Awaited<ReturnType<typeof newScene>>;

export const smallCard = (id: string, label: string): SmallCard => ({
  id,
  picture: null,
  label: { en: label },
});

/** Of the latest run, whether it is over or not. */
export async function eventsOf({ tab, routine }: Scene): Promise<readonly RunEvent[]> {
  return valueIn(await tab.runs.recent(routine.id, 1))[0]?.events ?? [];
}

export async function typesOf(scene: Scene): Promise<readonly RunEvent['type'][]> {
  return (await eventsOf(scene)).map(({ type }) => type);
}

/** Waits until the screen reader is told exactly this. */
export async function wasTold(words: string): Promise<void> {
  const told = () =>
    screen
      .getAllByRole('status')
      .map((region) => region.textContent?.replace(/[\u2068\u2069]/g, '').trim())
      .find((text) => text !== '');
  await waitFor(() => expect(told()).toBe(words));
}
