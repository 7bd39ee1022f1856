/**
 * The way to the grown-up's things: hold the lock for three seconds, then answer a question. Quiet, but findable. Once it
 * was opened for a run, a tap is enough (`useGrownUpLock`).
 *
 * A finger, the mouse, Space and Enter can all be held. A screen reader or switch software gives only a bare click,
 * which comes without a pointer and without a key: that one opens the question at once, since the question is the gate.
 * A short tap says what to do.
 */
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { isScreenReader } from '@/features/player/access/is-screen-reader';
import { useAnnounce } from '@/features/player/announcer';
import { Icon } from '@/features/player/icons';
import { rare } from '@/features/player/rare';
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';
import { useTexts } from '@/ui/texts';
import styles from './lock.module.css';
import { type Waiting, WaitRing } from './wait-ring';

export const HOLD_MS = 3_000;

/** Fetched a moment after the screen is there, so that it is at hand when the lock is first held. */
export const LockDialog = rare(async () => (await import('./lock-dialog')).LockDialog);
const FETCH_AFTER_MS = 1_500;

type Props = {
  /** By the question, or by the tap that is enough afterwards. */
  readonly onUnlock: (by: 'question' | 'tap') => void;
  /** A tap is enough. */
  readonly isUnlocked?: boolean;
  /** The grown-up waits before helping: a thin ring fills around the lock. */
  readonly waiting?: Waiting | null;
  /** For whoever gives the focus back to the button. */
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
};

export function Lock({ onUnlock, isUnlocked = false, waiting = null, buttonRef }: Props): ReactNode {
  const { t, i18n } = useTexts('child');
  const announce = useAnnounce();
  const ownButton = useRef<HTMLButtonElement>(null);
  const button = buttonRef ?? ownButton;
  const [isHeld, setHeld] = useState(false);
  const [hint, setHint] = useState<'hold' | 'panelFailed' | null>(null);
  const [isAsking, setAsking] = useState(false);
  const wasPressed = useRef(false);
  const language = appLanguageOf(i18n);

  useEffect(() => {
    const fetch = setTimeout(() => LockDialog.fetch().catch(() => undefined), FETCH_AFTER_MS);
    return () => clearTimeout(fetch);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each hold
  useEffect(() => {
    if (!isHeld) return;
    const open = setTimeout(() => {
      setHeld(false);
      ask();
    }, HOLD_MS);
    return () => clearTimeout(open);
  }, [isHeld]);

  function ask() {
    setHint(null);
    LockDialog.fetch().then(
      () => setAsking(true),
      () => {
        setHint('panelFailed');
        announce(t('grownUp.panelFailed'));
      },
    );
  }
  function hold() {
    if (isUnlocked) return;
    wasPressed.current = true;
    setHeld(true);
  }
  function letGo() {
    if (!isHeld) return;
    setHeld(false);
    setHint('hold');
    announce(t('grownUp.lock'));
  }
  function click({ detail }: { readonly detail: number }) {
    if (isUnlocked) onUnlock('tap');
    // A finger's or the mouse's own click; keys are held, and give none.
    else if (!wasPressed.current || detail === 0) ask();
    wasPressed.current = false;
  }

  return (
    <div className={styles.lock} lang={language} dir={LANGUAGES[language].direction}>
      <button
        ref={button}
        type="button"
        data-lock={isUnlocked ? 'open' : ''}
        className={styles.button}
        aria-label={t(isUnlocked ? 'grownUp.openPanel' : 'grownUp.lock')}
        data-held={isHeld || undefined}
        onPointerDown={(event) => event.button === 0 && !isScreenReader(event.nativeEvent) && hold()}
        onPointerUp={letGo}
        onPointerLeave={letGo}
        onPointerCancel={letGo}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key !== ' ' && event.key !== 'Enter') return;
          if (isUnlocked && !event.repeat) return;
          event.preventDefault();
          if (!event.repeat) hold();
        }}
        onKeyUp={(event) => {
          // Some browsers give the click of a held Space now.
          if (event.key === ' ' && !isUnlocked) event.preventDefault();
          letGo();
        }}
        onBlur={letGo}
        onClick={click}
      >
        <Icon name="lock" />
        {waiting !== null && <WaitRing waiting={waiting} />}
        <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden focusable="false">
          <circle cx="50" cy="50" r="46" pathLength="1" />
        </svg>
      </button>
      {hint !== null && <span className={styles.hint}>{t(`grownUp.${hint}`)}</span>}
      {isAsking && (
        <LockDialog
          onRight={() => {
            setAsking(false);
            wasPressed.current = false;
            onUnlock('question');
          }}
          onClose={() => {
            setAsking(false);
            wasPressed.current = false;
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}
