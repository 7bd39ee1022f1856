/** "Ask a grown-up". */
import type { ReactNode } from 'react';
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';
import { PictureView } from '@/ui/picture-view';
import { useTexts } from '@/ui/texts';
import { DoneButton, OtherButton } from './big-button';
import { useChildTexts } from './child-texts';
import { OWN } from './own-pictures';
import type { Trouble } from './play-state';
import { Stage } from './stage';
import styles from './trouble-screen.module.css';
import { useSaid } from './use-said';

type TroubleProps = {
  readonly trouble: Trouble | 'no-child' | 'crash';
  readonly lock: ReactNode;
  readonly onRetry?: (() => void) | undefined;
  readonly onHome?: () => void;
};

/** The child sees a calm picture and what to do; the reason stands below, small, for the grown-up who comes. */
export function TroubleScreen({ trouble, lock, onRetry, onHome }: TroubleProps) {
  const { t, language } = useChildTexts();
  const label = t('askGrownUp');
  useSaid(label);
  return (
    <Stage
      place="trouble"
      label={label}
      labelLanguage={language}
      picture={<PictureView picture={OWN.help} />}
      done={onHome && <DoneButton words={t('home')} sign="arrow" onTap={onHome} />}
      back={onRetry && <OtherButton words={t('tryAgain')} sign="back" onTap={onRetry} />}
      lock={lock}
      reason={<GrownUpReason trouble={trouble} />}
    />
  );
}

/** In the language of the app, which the grown-up reads. */
export function GrownUpReason({ trouble }: { readonly trouble: TroubleProps['trouble'] | 'no-routines' }) {
  const { t, i18n } = useTexts(['child', 'common']);
  const language = appLanguageOf(i18n);
  return (
    <p className={styles.reason} lang={language} dir={LANGUAGES[language].direction}>
      {trouble === 'no-steps'
        ? t('child:grownUp.noSteps')
        : trouble === 'no-child'
          ? t('child:grownUp.noChild')
          : trouble === 'no-routines'
            ? t('child:grownUp.noRoutines')
            : trouble === 'crash'
              ? t('child:grownUp.crash')
              : t(`common:failures.${trouble}`)}
    </p>
  );
}
