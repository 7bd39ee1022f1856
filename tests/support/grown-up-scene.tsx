/** A run with a lock and the grown-up's panel, without the screens of the player: what is asked of the run is only remembered. */
import '@/styles/tokens.css';
import '@/styles/base.css';
import { configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import { DEFAULT_LOOK } from '@/domain/look';
import type { GrownUpAction } from '@/domain/playing/play-action';
import { playbackOf } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import { EMPTY_SESSION, PLAIN_PLAN, type RunPlan, type RunSession } from '@/domain/playing/run';
import type { RunEvent } from '@/domain/playing/run-event';
import { DEFAULT_SUPPORTS, type Supports } from '@/domain/supports/supports';
import type { Language } from '@/domain/wording';
import { AnnouncerProvider } from '@/features/player/announcer';
import styles from '@/features/player/child-mode.module.css';
import { ChildTextsProvider } from '@/features/player/child-texts';
import { GrownUpPanelOnDemand } from '@/features/player/grown-up/grown-up-panel-on-demand';
import { useGrownUpLock } from '@/features/player/grown-up/use-grown-up-lock';
import { createI18n } from '@/i18n/i18n';
import { LANGUAGES } from '@/i18n/languages';
import { ServicesProvider } from '@/services/services-context';
import { LookProvider } from '@/ui/look-context';
import { TextsProvider } from '@/ui/texts';
import { openTab, type Tab } from './open-tab';
import { arrived, done, playedStep, runOf } from './sample-run';

// Two tests share a core, and every answer comes from a real database.
configure({ asyncUtilTimeout: 5_000 });

const picture = (id: string) => ({ kind: 'pictogram', id }) as const;

export const WASH: readonly PlayedStep[] = [
  playedStep('wet', { label: { en: 'Wet hands', ar: 'بلّل يديك' }, picture: picture('wet-hands') }),
  playedStep('scrub', {
    label: { en: 'Scrub', ar: 'افرك يديك' },
    picture: picture('scrub-hands'),
    timer: { kind: 'at-least', durationMs: 20_000 },
  }),
  playedStep('dry', { label: { en: 'Dry hands', ar: 'جفّف يديك' }, picture: picture('dry-hands') }),
];

/** In the second step. */
export const AT_SCRUB: readonly RunEvent[] = [arrived(0, 'wet'), done(5, 'wet'), arrived(5, 'scrub')];

type Options = {
  readonly events?: readonly RunEvent[];
  readonly steps?: readonly PlayedStep[];
  readonly plan?: Partial<RunPlan>;
  readonly supports?: Partial<Supports>;
  readonly language?: Language;
  readonly tab?: Tab;
};

export async function renderGrownUpScene(options: Options = {}) {
  const { events = AT_SCRUB, steps = WASH, plan = {}, supports = {}, language = 'en' } = options;
  const tab = options.tab ?? (await openTab());
  const i18n = await createI18n(language, ['common', 'child']);
  document.documentElement.lang = language;
  document.documentElement.dir = LANGUAGES[language].direction;
  const asked: GrownUpAction[] = [];
  const onExit = vi.fn();
  let addEvents: (more: readonly RunEvent[]) => void = () => undefined;
  let session: RunSession = EMPTY_SESSION;

  function Scene() {
    const [shown, setShown] = useState(events);
    const [said, setSaid] = useState(EMPTY_SESSION);
    addEvents = (more) => setShown([...shown, ...more]);
    session = said;
    const run = runOf(shown, { steps, plan: { ...PLAIN_PLAN, ...plan } });
    const playback = playbackOf(run, run.seen.at);
    const grownUp = useGrownUpLock({
      runId: run.id,
      isOver: playback.stepIndex >= steps.length,
      stepId: playback.steps[playback.stepIndex]?.id ?? null,
    });
    return (
      <div className={styles.place}>
        {grownUp.lock}
        {grownUp.isOpen && (
          <GrownUpPanelOnDemand
            run={run}
            playback={playback}
            child={{ ...DEFAULT_SUPPORTS, ...supports, cardLanguage: language, address: 'she' }}
            act={(action) => asked.push(action)}
            session={said}
            changeSession={(set) => setSaid((before) => ({ ...before, ...set }))}
            waiting={grownUp.waiting}
            setWaiting={grownUp.setWaiting}
            wasAsked={grownUp.wasAsked}
            onClose={grownUp.close}
            onExit={onExit}
          />
        )}
      </div>
    );
  }
  const shown = render(
    <TextsProvider i18n={i18n}>
      <ServicesProvider services={tab}>
        <LookProvider look={DEFAULT_LOOK}>
          <ChildTextsProvider cardLanguage={language} address="she">
            <AnnouncerProvider>
              <Scene />
            </AnnouncerProvider>
          </ChildTextsProvider>
        </LookProvider>
      </ServicesProvider>
    </TextsProvider>,
  );
  return {
    ...shown,
    tab,
    asked,
    onExit,
    user: userEvent.setup(),
    addEvents: (more: readonly RunEvent[]) => addEvents(more),
    session: () => session,
  };
}
