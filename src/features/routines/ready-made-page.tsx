/** One ready-made routine before it is taken: every step, how much of it, and what practice says about it. */
import { ChevronLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { READY_MADE } from '@/content/ready-made';
import { useReadyMadeTexts } from '@/services/use-ready-made-texts';
import { LinkButton } from '@/ui/button';
import { paths } from '@/ui/hash-route';
import { ReadyMadeOffer } from './ready-made-offer';
import styles from './ready-made-page.module.css';

export default function ReadyMadePage({ routineId }: { readonly routineId: string }) {
  const { t, i18n } = useTranslation('routines');
  const texts = useReadyMadeTexts(i18n.language === 'ar' ? 'ar' : 'en');
  const made = READY_MADE.find((one) => one.id === routineId);
  const words = texts.state === 'ready' ? texts.value[routineId] : undefined;
  return (
    <div className={styles.page}>
      <LinkButton rank="quiet" className={styles.back ?? ''} href={paths.routines()}>
        <ChevronLeft aria-hidden />
        {t('readyMade.back')}
      </LinkButton>
      {made === undefined && <p>{t('readyMade.missing')}</p>}
      {made !== undefined && texts.state === 'failed' && <p role="alert">{t('readyMade.noTexts')}</p>}
      {made !== undefined && words !== undefined && <ReadyMadeOffer made={made} words={words} />}
    </div>
  );
}
