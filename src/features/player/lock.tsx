/**
 * The way out, for grown-ups: hold the lock for three seconds, then answer a question. Quiet, but findable.
 *
 * A finger, the mouse, Space and Enter can all be held. A screen reader or switch software gives only a bare click,
 * which comes without a pointer and without a key: that one opens the question at once, since the question is the gate.
 * A short tap says what to do.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';
import { useTexts } from '@/ui/texts';
import { useAnnounce } from './announcer';
import { Icon } from './icons';
import styles from './lock.module.css';
import { LockQuestion } from './lock-question';

export const HOLD_MS = 3_000;

type Props = { readonly onUnlock: () => void };

export function Lock({ onUnlock }: Props): ReactNode {
  const { t, i18n } = useTexts('child');
  const announce = useAnnounce();
  const button = useRef<HTMLButtonElement>(null);
  const [isHeld, setHeld] = useState(false);
  const [isHinting, setHinting] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const wasPressed = useRef(false);
  const language = appLanguageOf(i18n);

  useEffect(() => {
    if (!isHeld) return;
    const open = setTimeout(() => {
      setHeld(false);
      setHinting(false);
      setAsking(true);
    }, HOLD_MS);
    return () => clearTimeout(open);
  }, [isHeld]);

  function hold() {
    wasPressed.current = true;
    setHeld(true);
  }
  function letGo() {
    if (!isHeld) return;
    setHeld(false);
    setHinting(true);
    announce(t('grownUp.lock'));
  }
  function click() {
    if (!wasPressed.current) setAsking(true);
    wasPressed.current = false;
  }

  return (
    <div className={styles.lock} lang={language} dir={LANGUAGES[language].direction}>
      <button
        ref={button}
        type="button"
        data-lock=""
        className={styles.button}
        aria-label={t('grownUp.lock')}
        data-held={isHeld || undefined}
        onPointerDown={(event) => event.button === 0 && hold()}
        onPointerUp={letGo}
        onPointerLeave={letGo}
        onPointerCancel={letGo}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key !== ' ' && event.key !== 'Enter') return;
          event.preventDefault();
          if (!event.repeat) hold();
        }}
        onKeyUp={letGo}
        onBlur={letGo}
        onClick={click}
      >
        <Icon name="lock" />
        <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden focusable="false">
          <circle cx="50" cy="50" r="46" pathLength="1" />
        </svg>
      </button>
      {isHinting && <span className={styles.hint}>{t('grownUp.hold')}</span>}
      {isAsking && (
        <LockQuestion
          onRight={onUnlock}
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
