import { LibraryBig } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FIRST_READY_MADE, READY_MADE } from '@/content/ready-made';
import { appLanguageOf } from '@/i18n/languages';
import { useReadyMadeTitles } from '@/services/use-ready-made-texts';
import { LinkButton } from '@/ui/button';
import { paths } from '@/ui/hash-route';
import { ReadyMadeCard } from './ready-made-card';
import styles from './ready-made-section.module.css';

export function ReadyMadeSection() {
  const { t, i18n } = useTranslation('routines');
  const titles = useReadyMadeTitles(appLanguageOf(i18n));
  const first = FIRST_READY_MADE.flatMap((id) => READY_MADE.find((made) => made.id === id) ?? []);
  return (
    <section className={styles.section} aria-labelledby="ready-made">
      <div className={styles.head}>
        <h2 id="ready-made">{t('readyMade.title')}</h2>
        <LinkButton href={paths.readyMadeLibrary()}>
          <LibraryBig aria-hidden />
          {t('library.all')}
        </LinkButton>
      </div>
      <ul className={styles.cards}>
        {first.map((made) => (
          <li key={made.id}>
            <ReadyMadeCard made={made} title={titles.state === 'ready' ? titles.value[made.id] : undefined} />
          </li>
        ))}
      </ul>
    </section>
  );
}
