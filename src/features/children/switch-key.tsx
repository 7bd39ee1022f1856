import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SwitchKeys } from '@/domain/supports/touch-supports';
import { Button } from '@/ui/button';
import page from './section-page.module.css';
import styles from './switch-key.module.css';
import { NAMED_KEYS, plainKey, type SwitchMethod, type SwitchRole, withKey } from './switch-keys';
import { useNextKey } from './use-next-key';

type Props = {
  readonly role: SwitchRole;
  readonly method: SwitchMethod;
  readonly keys: SwitchKeys;
  readonly onChange: (keys: SwitchKeys) => void;
};

export function SwitchKey({ role, method, keys, onChange }: Props) {
  const { t } = useTranslation('supports');
  const nameOf = useKeyName();
  const [taken, setTaken] = useState<{ readonly code: string; readonly by: SwitchRole } | null>(null);
  const { isListening, listen, stop } = useNextKey((code) => {
    const change = withKey(keys, role, code, method);
    setTaken(change.kind === 'taken' ? { code, by: change.by } : null);
    if (change.kind === 'set') onChange(change.keys);
  });
  const name = t(`keys.roles.${role}`);
  return (
    <div className={styles.row}>
      <span className={styles.now} role="status">
        {t('keys.now', { role: name, key: nameOf(keys[role]) })}
      </span>
      <Button aria-pressed={isListening} onClick={listen} onBlur={stop}>
        {isListening ? t('keys.press') : t('keys.set', { role: name })}
      </Button>
      {isListening && (
        <p className={page.hint} role="status">
          {t('keys.listening')}
        </p>
      )}
      {taken !== null && !isListening && (
        <p className={styles.taken} role="alert">
          {t('keys.conflict', { key: nameOf(taken.code), role: t(`keys.roles.${taken.by}`) })}
        </p>
      )}
    </div>
  );
}

function useKeyName(): (code: string) => string {
  const { t } = useTranslation('supports');
  return (code) => {
    const named = NAMED_KEYS.find((key) => key === code);
    return named === undefined ? plainKey(code) : t(`keys.names.${named}`);
  };
}
