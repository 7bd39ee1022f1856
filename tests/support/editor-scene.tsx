/** The editor of one routine, on the real store, with what a test does and sees there. */
import '@/styles/fonts.css';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, vi } from 'vitest';
import { page, userEvent as realHands } from 'vitest/browser';
import { liveSteps } from '@/domain/routine';
import type { StepFields } from '@/domain/step';
import { type Language, textIn } from '@/domain/wording';
import EditorPage from '@/features/editor/editor-page';
import { addChild, renderGrownUp } from './grown-up-page';
import { newDatabaseName, openTab, type Tab, valueIn } from './open-tab';
import { routineFields, stepFields } from './sample-routine';

export const picture = (id: string) => ({ kind: 'pictogram', id }) as const;

export const TEETH: readonly StepFields[] = [
  stepFields('Wet the brush', { picture: picture('wet-toothbrush') }),
  stepFields('Brush', { picture: picture('brush-teeth'), timer: { kind: 'at-least', durationMs: 40_000 } }),
  stepFields('Spit', { picture: picture('spit') }),
];

export type EditorScene = { readonly tab: Tab; readonly databaseName: string; readonly routineId: string };

export async function newEditorScene(
  steps: readonly StepFields[] = TEETH,
  cardLanguage: Language = 'en',
): Promise<EditorScene> {
  const databaseName = newDatabaseName();
  const tab = await openTab(databaseName);
  const child = await addChild(tab, 'Mia', cardLanguage);
  const [routine] = valueIn(
    await tab.routines.create([{ ...routineFields('Brushing teeth'), childId: child.id, steps }]),
  );
  return { tab, databaseName, routineId: routine?.id ?? '' };
}

/** Wide as a tablet unless told otherwise. */
export async function openEditor(
  scene: EditorScene,
  language: Language = 'en',
  size: readonly [number, number] = [1180, 820],
) {
  failOnErrors();
  await page.viewport(size[0], size[1]);
  const shown = await renderGrownUp(<EditorPage routineId={scene.routineId} />, scene.tab, language);
  await screen.findByRole('banner');
  return shown;
}

/**
 * Nothing is written to the console but one line: dnd-kit's React adapter sets a state from an insertion effect, which
 * only the development build of React minds.
 */
function failOnErrors(): void {
  const error = vi.spyOn(console, 'error').mockImplementation((...words) => {
    if (!String(words[0]).includes('useInsertionEffect must not schedule updates'))
      throw new Error(`console.error: ${words.join(' ').slice(0, 300)}`);
  });
  onTestFinished(() => error.mockRestore());
}

/** The words of the cards on the screen, in their order. */
export function labels(): readonly string[] {
  return [...document.querySelectorAll('[data-step-id] [data-part="handle"]')].map((handle) =>
    (handle.getAttribute('aria-label') ?? '').replace(/^.*\u2068(.*)\u2069.*$/u, '$1'),
  );
}

export function labelsBecome(expected: readonly string[]): Promise<void> {
  return waitFor(() => expect(labels()).toEqual(expected));
}

/** The words of the cards on the disk, in their order. */
export async function storedLabels({ tab, routineId }: EditorScene): Promise<readonly string[]> {
  const routine = valueIn(await tab.routines.get(routineId));
  return liveSteps(routine).map((step) => textIn(step.label, 'en', 'she'));
}

export async function storedStep({ tab, routineId }: EditorScene, index: number) {
  const step = liveSteps(valueIn(await tab.routines.get(routineId)))[index];
  if (step === undefined) throw new Error(`no step ${index}`);
  return step;
}

export const named = (text: string) => `\u2068${text}\u2069`;

/** What a screen reader was told last, without the marks that keep names from turning the sentence. */
export function announced(): string {
  return (document.querySelector('[data-announcer]')?.textContent ?? '')
    .replaceAll(/[\u2068\u2069]/g, '')
    .replace(/\u00a0$/, '');
}

export function saysSoon(words: string): Promise<void> {
  return waitFor(() => expect(announced()).toBe(words));
}

export function isSaved(words = 'Saved'): Promise<HTMLElement> {
  return waitFor(() => within(screen.getByRole('banner')).getByText(words));
}

export function row(index: number): HTMLElement {
  const element = document.querySelectorAll<HTMLElement>('[data-step-id]')[index];
  if (element === undefined) throw new Error(`no row ${index}`);
  return element;
}

export function part(index: number, name: 'handle' | 'main' | 'up' | 'down' | 'menu'): HTMLElement {
  return row(index).querySelector<HTMLElement>(`[data-part="${name}"]`) ?? document.body;
}

/** The first picture of that name, found as a grown-up finds it. */
export async function tile(name: string, does = 'Add'): Promise<HTMLElement> {
  // A sheet stands behind the page in the document.
  const search = (await screen.findAllByRole('searchbox')).at(-1);
  fireEvent.change(search ?? document.body, { target: { value: name } });
  const [first] = await screen.findAllByRole('button', { name: `${does} ${named(name)}` });
  return first ?? document.body;
}

type Drop = {
  readonly steps: number;
  readonly force: boolean;
  readonly targetPosition: { x: number; y: number };
};

/** With a real mouse, to a point inside another element. */
export async function carry(
  from: Element,
  to: Element,
  targetPosition: { x: number; y: number },
): Promise<void> {
  const drop: Drop = { steps: 12, force: true, targetPosition };
  // The types leave `steps` out; without it the mouse jumps, and nothing is picked up.
  await page.elementLocator(from).dropTo(page.elementLocator(to), drop as object);
}

/** Real keys, one at a time. */
export async function press(keys: string): Promise<void> {
  await realHands.keyboard(keys);
}
