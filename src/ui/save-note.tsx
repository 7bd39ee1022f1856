/** Whether the last change is kept. "Saved" is only said after the write has completed on disk. */
import { Check } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoreFailure } from '@/domain/store-failure';
import type { Saved } from '@/services/app-services';
import { FailureNote } from './failure-note';
import styles from './save-note.module.css';

export type SaveState =
  | { readonly state: 'idle' | 'saving' | 'saved' }
  | { readonly state: 'failed'; readonly failure: StoreFailure; readonly retry: () => void };

/** `save` runs the write and keeps its state; of writes that overlap, the latest one speaks. */
export function useSaving(): { readonly state: SaveState; save<T>(write: () => Saved<T>): Saved<T> } {
  const [state, setState] = useState<SaveState>({ state: 'idle' });
  const turn = useRef(0);
  const save = useCallback(async <T,>(write: () => Saved<T>): Saved<T> => {
    turn.current += 1;
    const mine = turn.current;
    setState({ state: 'saving' });
    const result = await write();
    if (mine !== turn.current) return result;
    setState(
      result.ok
        ? { state: 'saved' }
        : { state: 'failed', failure: result.failure, retry: () => void save(write) },
    );
    return result;
  }, []);
  return { state, save };
}

export function SaveNote({ state }: { readonly state: SaveState }) {
  const { t } = useTranslation();
  if (state.state === 'failed') return <FailureNote failure={state.failure} onRetry={state.retry} />;
  return (
    <div className={styles.note} data-state={state.state}>
      {state.state === 'saving' && <span aria-hidden>{t('saving')}</span>}
      <span className={styles.saved} role="status">
        {state.state === 'saved' && (
          <>
            <Check aria-hidden />
            {t('saved')}
          </>
        )}
      </span>
    </div>
  );
}
