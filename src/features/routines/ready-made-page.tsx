/** One ready-made thing before it is taken: a routine or a set of cards, with what practice says about it. */

import { ChevronLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { READY_MADE, type ReadyMadeRoutine } from '@/content/ready-made';
import { READY_MADE_SETS, type ReadyMadeSet } from '@/content/ready-made-sets';
import { appLanguageOf } from '@/i18n/languages';
import { useSetWords } from '@/services/use-ready-made-set-texts';
import { useReadyMadeWords } from '@/services/use-ready-made-texts';
import { LinkButton } from '@/ui/button';
import { paths } from '@/ui/hash-route';
import { ReadyMadeOffer } from './ready-made-offer';
import styles from './ready-made-page.module.css';
import { ReadyMadeSetOffer } from './ready-made-set-offer';

/** `routineId` may name a set: their ids are one list. */
export default function ReadyMadePage({ routineId }: { readonly routineId: string }) {
  const { t } = useTranslation('routines');
  const made = READY_MADE.find((one) => one.id === routineId);
  const set = READY_MADE_SETS.find((one) => one.id === routineId);
  return (
    <div className={styles.page}>
      <LinkButton rank="quiet" className={styles.back ?? ''} href={paths.readyMadeLibrary()}>
        <ChevronLeft aria-hidden />
        {t('library.back')}
      </LinkButton>
      {made === undefined && set === undefined && <p>{t('readyMade.missing')}</p>}
      {made !== undefined && <Offer made={made} />}
      {set !== undefined && <SetOffer set={set} />}
    </div>
  );
}

function Offer({ made }: { readonly made: ReadyMadeRoutine }) {
  const { t, i18n } = useTranslation('routines');
  const words = useReadyMadeWords(made, appLanguageOf(i18n));
  if (words.state === 'failed') return <p role="alert">{t('readyMade.noTexts')}</p>;
  return words.state === 'ready' && <ReadyMadeOffer made={made} words={words.value} />;
}

function SetOffer({ set }: { readonly set: ReadyMadeSet }) {
  const { t, i18n } = useTranslation('routines');
  const words = useSetWords(set, appLanguageOf(i18n));
  if (words.state === 'failed') return <p role="alert">{t('readyMade.noTexts')}</p>;
  return words.state === 'ready' && <ReadyMadeSetOffer set={set} words={words.value} />;
}
