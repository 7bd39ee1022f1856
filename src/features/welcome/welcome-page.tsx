/** The first minute: language, the child in the pictures, a few routines. It may be left at any moment. */

import { Footprints } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_LOOK } from '@/domain/look';
import type { StoreFailure } from '@/domain/store-failure';
import { appLanguageOf } from '@/i18n/languages';
import { useServices } from '@/services/services-context';
import { useSettings } from '@/services/use-settings';
import { Button } from '@/ui/button';
import { FailureNote } from '@/ui/failure-note';
import { paths, replaceWith } from '@/ui/hash-route';
import { ChildPart } from './child-part';
import { finishWelcome, type WelcomeDraft } from './finish-welcome';
import { RoutinesPart } from './routines-part';
import { StartPart } from './start-part';
import { useWelcomePart, WELCOME_PARTS } from './use-welcome-part';
import styles from './welcome-page.module.css';

const FIRST_DRAFT: WelcomeDraft = {
  nickname: '',
  look: DEFAULT_LOOK,
  address: 'he',
  readyMadeIds: ['brush-teeth', 'morning', 'bedtime'],
};

type Ending = 'not-yet' | 'writing' | StoreFailure;

export default function WelcomePage() {
  const { t } = useTranslation();
  const { t: tw, i18n } = useTranslation('welcome');
  const services = useServices();
  const { welcomed } = useSettings();
  const [draft, setDraft] = useState(FIRST_DRAFT);
  const [ending, setEnding] = useState<Ending>('not-yet');
  const { part, index, goOn, goBack } = useWelcomePart();
  const content = useFocusOnNewPart(index);
  const isLast = index === WELCOME_PARTS.length - 1;
  const isWriting = ending === 'writing';

  useEffect(() => {
    if (welcomed) replaceWith(paths.routines());
  }, [welcomed]);

  const finish = async (readyMadeIds: readonly string[]) => {
    if (isWriting) return;
    setEnding('writing');
    const language = appLanguageOf(i18n);
    const finished = await finishWelcome(services, { ...draft, readyMadeIds }, language);
    if (!finished.ok) setEnding(finished.failure);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isLast) void finish(draft.readyMadeIds);
    else goOn();
  };
  const set = (fields: Partial<WelcomeDraft>) => setDraft((before) => ({ ...before, ...fields }));

  return (
    <form className={styles.page} onSubmit={submit}>
      <header className={styles.top}>
        <span className={styles.brand}>
          <Footprints aria-hidden />
          {t('app')}
        </span>
        <Button disabled={isWriting} onClick={() => finish([])}>
          {tw('skip')}
        </Button>
      </header>
      <main className={styles.content} data-part={part} ref={content}>
        {part === 'start' && <StartPart />}
        {part === 'child' && <ChildPart draft={draft} onChange={set} />}
        {part === 'routines' && <RoutinesPart draft={draft} onChange={set} />}
        {typeof ending === 'object' && <FailureNote failure={ending} />}
      </main>
      <footer className={styles.bottom}>
        <div className={styles.buttons}>
          <p className={styles.place}>{tw('place', { part: index + 1, count: WELCOME_PARTS.length })}</p>
          {index > 0 && (
            <Button disabled={isWriting} onClick={goBack}>
              {tw('back')}
            </Button>
          )}
          <Button type="submit" rank="primary" disabled={isWriting} className={styles.next ?? ''}>
            {isWriting ? tw('routines.finishing') : isLast ? tw('routines.finish') : tw('next')}
          </Button>
        </div>
      </footer>
    </form>
  );
}

/** A new part begins at its heading, for the eyes and for a screen reader. */
function useFocusOnNewPart(index: number) {
  const content = useRef<HTMLElement>(null);
  const shown = useRef(index);
  useEffect(() => {
    if (shown.current === index) return;
    shown.current = index;
    window.scrollTo(0, 0);
    content.current?.querySelector('h1')?.focus();
  }, [index]);
  return content;
}
