import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';
import { appLanguageOf } from '@/i18n/languages';
import { useServices } from '@/services/services-context';
import { Button, LinkButton } from '@/ui/button';
import { CardDirectionProvider } from '@/ui/card-direction';
import { ControlLanguage } from '@/ui/control-language';
import { useCurrentChild } from '@/ui/current-child';
import { FailureNote } from '@/ui/failure-note';
import { paths } from '@/ui/hash-route';
import { LookProvider, useLooks } from '@/ui/look-context';
import { cardWordingOf } from './card-wording';
import styles from './editor-page.module.css';
import { RoutineContext } from './use-routine';
import { useRoutineDraft } from './use-routine-draft';
import { Workshop } from './workshop';

export default function EditorPage({ routineId }: { readonly routineId: string }) {
  // All at once: a part that is opened later must not blank the page while its words arrive.
  const { t, i18n } = useTranslation(['editor', 'pictures', 'child', 'children']);
  const { routines } = useServices();
  const { draft, state } = useRoutineDraft(routineId);
  const { children, isLoading } = useCurrentChild();
  const { look: currentLook } = useLooks();

  const child = state.status === 'ready' ? childOf(children, state.routine.childId) : undefined;
  const { language, address } = cardWordingOf(child, appLanguageOf(i18n));
  const owner = state.status === 'ready' ? state.routine.childId : '';
  const owned = useMemo(() => ({ id: routineId, childId: owner }), [routineId, owner]);
  const wording = useMemo(() => ({ language, address }), [language, address]);

  if (state.status === 'loading' || isLoading) return <main className={styles.page} aria-busy="true" />;
  if (state.status === 'failed') {
    return (
      <main className={styles.page}>
        <FailureNote failure={state.failure} onRetry={draft.retry} />
        <LinkButton href={paths.routines()}>{t('back')}</LinkButton>
      </main>
    );
  }
  const { routine } = state;
  if (routine.deletedAt !== null) {
    return (
      <main className={styles.page}>
        <p>{t('inBin')}</p>
        <div className={styles.actions}>
          <Button rank="primary" onClick={() => void routines.restore(routineId)}>
            {t('restore')}
          </Button>
          <LinkButton href={paths.routines()}>{t('back')}</LinkButton>
        </div>
      </main>
    );
  }
  return (
    <ControlLanguage>
      <LookProvider look={child?.look ?? currentLook} grownUp={child?.grownUp}>
        <CardDirectionProvider language={language}>
          <RoutineContext value={owned}>
            <Workshop draft={draft} state={state} wording={wording} />
          </RoutineContext>
        </CardDirectionProvider>
      </LookProvider>
    </ControlLanguage>
  );
}

function childOf(children: readonly Child[], childId: string): Child | undefined {
  return children.find((child) => child.id === childId);
}
