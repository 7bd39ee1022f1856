/**
 * The ground of child mode, as this child sees and reaches best: theme, letters, text size, motion, targets, switches. All of it is attributes and
 * custom properties of one element, so that style sheets need no code and everything inside inherits it, dialogs too.
 */
import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { DEFAULT_SIGHT, type SightSupports } from '@/domain/supports/sight-supports';
import { useSettings } from '@/services/use-settings';
import { takePageColour } from '@/ui/page-colour';
import reach from './access/access.module.css';
import { AccessProvider } from './access/access-context';
import type { AccessMethodSettings } from './access/access-method';
import { CardsAtOnceContext, cardsAtOnce } from './cards-at-once';
import styles from './child-mode.module.css';
import { useChildTexts } from './child-texts';
import cvi from './cvi.module.css';
import large from './large-text.module.css';

type Props = {
  readonly access: AccessMethodSettings;
  readonly sight?: SightSupports | undefined;
  readonly children: ReactNode;
};

export function ChildGround({ access, sight = DEFAULT_SIGHT, children }: Props) {
  const { language, direction } = useChildTexts();
  const { theme, textSize, font, lessMotion } = sight;
  const ground = useRef<HTMLDivElement>(null);
  const areBig = access.targetSize === 'big';
  const atOnce = useMemo(() => cardsAtOnce(theme, areBig), [theme, areBig]);
  usePageColour(ground, theme);
  useFittingWords(ground, textSize > 100 || font !== 'andika', `${textSize} ${font}`);
  return (
    <div
      ref={ground}
      className={`${styles.place} ${reach.ground} ${cvi.ground} ${large.ground}`}
      lang={language}
      dir={direction}
      data-child-mode
      data-targets={access.targetSize}
      data-theme={theme ?? undefined}
      data-font={font === 'andika' ? undefined : font}
      data-text={textSize > 100 || font === 'opendyslexic' ? 'large' : undefined}
      data-less-motion={lessMotion || undefined}
      style={{ '--text-scale': textSize / 100 } as CSSProperties}
    >
      <AccessProvider access={access} cardLanguage={language} place={ground}>
        <CardsAtOnceContext value={atOnce}>{children}</CardsAtOnceContext>
      </AccessProvider>
    </div>
  );
}

type Ground = { readonly current: HTMLElement | null };

function usePageColour(ground: Ground, theme: SightSupports['theme']): void {
  const { theme: device } = useSettings();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each theme has another colour
  useLayoutEffect(() => {
    if (ground.current !== null) takePageColour(ground.current);
    return () => takePageColour();
  }, [ground, theme, device]);
}

/** Words at their usual size fit by design; only larger or wider ones need to be measured. */
function useFittingWords(ground: Ground, isNeeded: boolean, sizes: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew for another size or font
  useEffect(() => {
    if (!isNeeded) return;
    let stop: (() => void) | null = null;
    let isHere = true;
    import('./fit-words').then(({ keepWordsFitting }) => {
      if (isHere && ground.current !== null) stop = keepWordsFitting(ground.current);
    });
    return () => {
      isHere = false;
      stop?.();
    };
  }, [ground, isNeeded, sizes]);
}
