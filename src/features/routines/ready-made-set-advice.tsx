import { useTranslation } from 'react-i18next';
import type { SetTexts } from '@/content/ready-made-set-texts';
import type { ReadyMadeSet } from '@/content/ready-made-sets';
import { spoken } from '@/domain/wording';
import { appLanguageOf } from '@/i18n/languages';
import { useReadyMadeTitles } from '@/services/use-ready-made-texts';
import { useCurrentChild } from '@/ui/current-child';
import { paths } from '@/ui/hash-route';
import styles from './ready-made-set-advice.module.css';

type Props = { readonly set: ReadyMadeSet; readonly words: SetTexts };

/** How practice uses such cards, and what this set needs beside that. */
export function ReadyMadeSetAdvice({ set, words }: Props) {
  const { t } = useTranslation('routines');
  return (
    <div className={styles.advice}>
      <section className={styles.block} aria-labelledby="how">
        <h2 id="how">{t('set.how')}</h2>
        <ul>
          {(['begin', 'keep', 'grow'] as const).map((part) => (
            <li key={part}>{t(`set.${set.kind}.${part}`)}</li>
          ))}
        </ul>
      </section>
      {words.note !== undefined && (
        <section className={styles.block} aria-labelledby="about">
          <h2 id="about">{t('set.about')}</h2>
          <p>{words.note}</p>
        </section>
      )}
      {set.routine !== undefined && <SameEvent routineId={set.routine} />}
      <p className={styles.options}>{t('readyMade.options')}</p>
    </div>
  );
}

function SameEvent({ routineId }: { readonly routineId: string }) {
  const { t, i18n } = useTranslation('routines');
  const { child } = useCurrentChild();
  const titles = useReadyMadeTitles(appLanguageOf(i18n));
  const title = titles.state === 'ready' ? titles.value[routineId]?.title : undefined;
  return (
    <section className={styles.block} aria-labelledby="same-event">
      <h2 id="same-event">{t('set.routine')}</h2>
      {title !== undefined && (
        <a href={paths.readyMade(routineId)}>{spoken(title, child?.address ?? 'he')}</a>
      )}
    </section>
  );
}
