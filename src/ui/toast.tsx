/**
 * One short message at the foot of the screen, with at most one action (Undo). It stays until the next message or
 * until it is closed: a tired reader is not raced (WCAG 2.2.1). On another page it would only lie over what is there.
 */
import { X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import styles from './toast.module.css';

export type ToastMessage = {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
};

type Shown = { readonly message: ToastMessage; readonly page: string };

const ToastContext = createContext<(message: ToastMessage | null) => void>(() => undefined);

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown | null>(null);
  const message = shown?.message ?? null;
  const show = useCallback((next: ToastMessage | null) => {
    setShown(next === null ? null : { message: next, page: window.location.hash });
  }, []);
  const close = useCallback(() => setShown(null), []);
  useEffect(() => {
    const leave = () => setShown((now) => (now?.page === window.location.hash ? now : null));
    window.addEventListener('hashchange', leave);
    return () => window.removeEventListener('hashchange', leave);
  }, []);
  return (
    <ToastContext value={show}>
      {children}
      <div className={styles.place} role="status">
        {message !== null && (
          <div className={styles.toast}>
            <span>{message.text}</span>
            {message.action !== undefined && (
              <Button
                onClick={() => {
                  close();
                  message.action?.run();
                }}
              >
                {message.action.label}
              </Button>
            )}
            <Button rank="quiet" icon aria-label={t('close')} onClick={close}>
              <X aria-hidden />
            </Button>
          </div>
        )}
      </div>
    </ToastContext>
  );
}

export function useToast(): { show(message: ToastMessage): void; hide(): void } {
  const set = useContext(ToastContext);
  return useMemo(() => ({ show: set, hide: () => set(null) }), [set]);
}
