/** The screens that are no step: the question after a long time away, and "Ask a grown-up". */
import type { ReactNode } from 'react';
import type { PlayAction } from '@/domain/playing/play-action';
import type { PlayedStep } from '@/domain/playing/played-step';
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';
import { PictureView } from '@/ui/picture-view';
import { useTexts } from '@/ui/texts';
import { BackButton, BreakButton, DoneButton, HelpButton, OtherButton } from './big-button';
import { useChildTexts } from './child-texts';
import { OWN } from './own-pictures';
import type { Trouble } from './play-state';
import styles from './quiet-screens.module.css';
import { Stage } from './stage';
import { useSaid } from './use-said';
import { useSayWish } from './use-say-wish';

type AwayProps = {
  readonly step: PlayedStep | null;
  readonly lock: ReactNode;
  readonly onGoOn: () => void;
  readonly onStartAgain: () => void;
  readonly act: (action: PlayAction) => Promise<void>;
};

export function AwayScreen({ step, lock, onGoOn, onStartAgain, act }: AwayProps) {
  const { t, language } = useChildTexts();
  const sayWish = useSayWish();
  const wish = (type: 'break' | 'help') => () => {
    sayWish({ type });
    void act({ type });
  };
  const label = t('away');
  useSaid(label);
  return (
    <Stage
      place="away"
      label={label}
      labelLanguage={language}
      picture={<PictureView picture={step?.picture ?? OWN.calm} />}
      done={<DoneButton words={t('goOn')} sign="arrow" onTap={onGoOn} />}
      breakButton={<BreakButton onTap={wish('break')} />}
      help={<HelpButton onTap={wish('help')} />}
      back={<BackButton words={t('startAgain')} onTap={onStartAgain} />}
      lock={lock}
    />
  );
}

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
