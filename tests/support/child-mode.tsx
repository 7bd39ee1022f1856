/** Child mode as the app shows it, on the real store, with real styles, a fake device and a clock that the test turns. */
import '@/styles/tokens.css';
import '@/styles/base.css';
import { configure, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { page } from 'vitest/browser';
import ChildSide from '@/app/child-side';
import type { ChildFields } from '@/domain/child';
import { DEFAULT_GROWN_UP, DEFAULT_LOOK } from '@/domain/look';
import type { RunEvent } from '@/domain/playing/run-event';
import type { Routine, RoutineFields } from '@/domain/routine';
import type { StepFields } from '@/domain/step';
import { DEFAULT_SUPPORTS } from '@/domain/supports/supports';
import type { Language } from '@/domain/wording';
import { createI18n } from '@/i18n/i18n';
import { LANGUAGES } from '@/i18n/languages';
import type { AppServices } from '@/services/app-services';
import { ServicesProvider } from '@/services/services-context';
import { useSettings } from '@/services/use-settings';
import { partsOf, paths, useHash } from '@/ui/hash-route';
import { TextsProvider } from '@/ui/texts';
// Fetched on first use: a cold server may need longer for them than a test waits for a screen.
import '@/features/player/rare-screens';
import '@/features/player/finished-screen';
import '@/features/player/ending-screen';
import '@/features/player/step-view';
import { openTab, type Tab, valueIn } from './open-tab';
import { stepFields } from './sample-routine';

// The pictures are long texts that say nothing about a failure.
configure({
  getElementError: (message) => new Error((message ?? '').slice(0, 1_000)),
});

export const SIZES = {
  'tablet, wide': [1180, 820],
  'tablet, upright': [820, 1180],
  phone: [390, 844],
  laptop: [1366, 768],
  'short phone': [360, 640],
  'phone, wide': [844, 390],
} as const;
export type SizeName = keyof typeof SIZES;

export async function setSize(name: SizeName): Promise<void> {
  const [width, height] = SIZES[name];
  await page.viewport(width, height);
  // A new size is there a frame later.
  while (document.documentElement.clientWidth !== width) await new Promise(requestAnimationFrame);
}

/** Longer than the time in which a repeated tap is ignored. */
export const PAUSE_MS = 1_000;

type Scene = { readonly tab: Tab; readonly routine: Routine; readonly childId: string };

export const STEPS: readonly StepFields[] = [
  stepFields('Wet hands', { picture: { kind: 'pictogram', id: 'wet-hands' } }),
  stepFields('Scrub', {
    picture: { kind: 'pictogram', id: 'scrub-hands' },
    say: { en: 'Scrub your hands.' },
    timer: { kind: 'at-least', durationMs: 20_000 },
  }),
  stepFields('Dry hands', { picture: { kind: 'pictogram', id: 'dry-hands' } }),
];

export async function newScene(
  steps: readonly StepFields[] = STEPS,
  fields: Partial<Omit<ChildFields, 'order'>> = {},
  tab?: Tab,
  ofRoutine: Partial<RoutineFields> = {},
): Promise<Scene> {
  const services = tab ?? (await openTab());
  const child = valueIn(
    await services.children.create({
      ...DEFAULT_SUPPORTS,
      nickname: 'Mia',
      look: DEFAULT_LOOK,
      grownUp: DEFAULT_GROWN_UP,
      address: 'she',
      cardLanguage: 'en',
      ...fields,
    }),
  );
  const made = valueIn(
    await services.routines.create([
      { childId: child.id, title: { en: 'Wash hands' }, cover: null, hue: 'sky', source: null, steps },
    ]),
  );
  valueIn(await services.settings.change({ currentChildId: child.id, welcomed: true }));
  const [first] = made;
  if (first === undefined) throw new Error('no routine was made');
  const set = { routineId: first.id, set: ofRoutine };
  const isPlain = Object.keys(ofRoutine).length === 0;
  const routine = isPlain ? first : valueIn(await services.routines.change(set, 'change-routine'));
  return { tab: services, routine, childId: child.id };
}

export async function renderChildMode(
  services: AppServices,
  path: string = paths.childHome(),
  language: Language = 'en',
) {
  const i18n = await createI18n(language, ['common']);
  document.documentElement.lang = language;
  document.documentElement.dir = LANGUAGES[language].direction;
  window.history.replaceState(null, '', path);
  const user = userEvent.setup();
  const shown = render(
    <TextsProvider i18n={i18n}>
      <ServicesProvider services={services}>
        <Suspense fallback={null}>
          <Side />
        </Suspense>
      </ServicesProvider>
    </TextsProvider>,
  );
  return { ...shown, user };
}

/** As in the app: while it is locked, no address opens the grown-up side. */
function Side() {
  const hash = useHash();
  const { locked } = useSettings();
  return locked || partsOf(hash)[0] === 'play' ? <ChildSide /> : <p>{`grown-up side at ${hash}`}</p>;
}

/** Plays a routine, with a hand that takes its time between taps. */
export async function play({ tab, routine }: Scene, language: Language = 'en') {
  const shown = await renderChildMode(tab, paths.play(routine.id), language);
  const tap = async (name: string | RegExp) => {
    const button = await screen.findByRole('button', { name });
    tab.platform.advance(PAUSE_MS);
    await shown.user.click(button);
  };
  return { ...shown, tap };
}

export function atStep(words: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name: words });
}

/** What the store has, in the order in which it happened. */
export async function storedEvents({ tab, routine, childId }: Scene): Promise<readonly RunEvent[]> {
  const run = valueIn(await tab.runs.open(childId, routine.id));
  return run?.events ?? [];
}
