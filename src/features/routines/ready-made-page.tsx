/** One ready-made routine before it is taken: every step, how much of it, and what practice says about it. */
import { ChevronLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { READY_MADE, type ReadyMadeRoutine } from '@/content/ready-made';
import { useReadyMadeWords } from '@/services/use-ready-made-texts';
import { LinkButton } from '@/ui/button';
import { paths } from '@/ui/hash-route';
import { ReadyMadeOffer } from './ready-made-offer';
import styles from './ready-made-page.module.css';

export default function ReadyMadePage({ routineId }: { readonly routineId: string }) {
  const { t } = useTranslation('routines');
  const made = READY_MADE.find((one) => one.id === routineId);
  return (
    <div className={styles.page}>
      <LinkButton rank="quiet" className={styles.back ?? ''} href={paths.readyMadeLibrary()}>
        <ChevronLeft aria-hidden />
        {t('library.back')}
      </LinkButton>
      {made === undefined && <p>{t('readyMade.missing')}</p>}
      {made !== undefined && <Offer made={made} />}
    </div>
  );
}

function Offer({ made }: { readonly made: ReadyMadeRoutine }) {
  const { t, i18n } = useTranslation('routines');
  const words = useReadyMadeWords(made, i18n.language === 'ar' ? 'ar' : 'en');
  if (words.state === 'failed') return <p role="alert">{t('readyMade.noTexts')}</p>;
  return words.state === 'ready' && <ReadyMadeOffer made={made} words={words.value} />;
}
