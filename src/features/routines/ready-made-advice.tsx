import { ShieldAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ReadyMadeWords } from '@/services/ready-made-words';
import styles from './ready-made-advice.module.css';

export function ReadyMadeAdvice({ words }: { readonly words: ReadyMadeWords }) {
  const { t } = useTranslation('routines');
  return (
    <div className={styles.advice}>
      <section className={styles.safety} aria-labelledby="safety">
        <h2 id="safety">
          <ShieldAlert aria-hidden />
          {t('readyMade.safety')}
        </h2>
        <p>{words.safety}</p>
      </section>
      <section className={styles.block} aria-labelledby="facts">
        <h2 id="facts">{t('readyMade.facts')}</h2>
        <dl className={styles.facts}>
          <dt>{t('readyMade.ages')}</dt>
          <dd>{words.ages}</dd>
          <dt>{t('readyMade.duration')}</dt>
          <dd>{words.duration}</dd>
        </dl>
      </section>
      {(['obstacles', 'adaptations', 'chaining'] as const).map((part) => (
        <section className={styles.block} aria-labelledby={part} key={part}>
          <h2 id={part}>{t(`readyMade.${part}`)}</h2>
          <p>{words[part]}</p>
        </section>
      ))}
      <p className={styles.options}>{t('readyMade.options')}</p>
    </div>
  );
}
