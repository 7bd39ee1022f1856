/** How this child's hand, switch or eye reaches the buttons, known to all of them without being handed down. */
import { createContext, type ReactNode, type RefObject, useContext, useEffect, useMemo } from 'react';
import { DEFAULT_TOUCH, type Pressing, pressingOf } from '@/domain/supports/touch-supports';
import { DEFAULT_VOICE } from '@/domain/supports/voice-supports';
import type { Language } from '@/domain/wording';
import { LANGUAGES } from '@/i18n/languages';
import { useServices } from '@/services/services-context';
import type { AccessMethodSettings } from './access-method';

const PressContext = createContext<Pressing>(DEFAULT_TOUCH);

export function usePressSettings(): Pressing {
  return useContext(PressContext);
}

type Props = {
  readonly access: AccessMethodSettings;
  readonly cardLanguage: Language;
  /** What the scan and the dwelling pointer look for buttons in. */
  readonly place: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
};

const TRY_AGAIN_MS = 3_000;
const SETTINGS = Object.keys({
  ...DEFAULT_VOICE,
  ...DEFAULT_TOUCH,
  ...DEFAULT_TOUCH.switchKeys,
  ...LANGUAGES,
});

export function AccessProvider({ access, cardLanguage, place, children }: Props) {
  const { holdMs, pressOn, ignoreRepeatMs } = pressingOf(access);
  const press = useMemo(() => ({ holdMs, pressOn, ignoreRepeatMs }), [holdMs, pressOn, ignoreRepeatMs]);
  useAccessMethod(access, cardLanguage, place);
  return <PressContext value={press}>{children}</PressContext>;
}

/** Fetches what only some children need. Until it is there, and if it cannot be had, fingers and keys work as always. */
function useAccessMethod(access: AccessMethodSettings, cardLanguage: Language, place: Props['place']) {
  const { speech } = useServices().platform;
  // The child is read anew from the store with each change; only another setting of these starts the scan anew.
  const wanted = JSON.stringify(access, SETTINGS);
  useEffect(() => {
    const settings = JSON.parse(wanted) as AccessMethodSettings;
    if (settings.accessMethod === 'touch') return;
    let isWanted = true;
    let stop = () => {};
    let again: ReturnType<typeof setTimeout> | undefined;
    const start = () => {
      import('./access-method').then(
        ({ startAccessMethod }) => {
          if (!isWanted || place.current === null) return;
          stop = startAccessMethod({ place: place.current, settings, speech, cardLanguage });
        },
        () => {
          if (isWanted) again = setTimeout(start, TRY_AGAIN_MS);
        },
      );
    };
    start();
    return () => {
      isWanted = false;
      clearTimeout(again);
      stop();
    };
  }, [wanted, cardLanguage, place, speech]);
}
