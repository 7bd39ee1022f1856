/** The question after a long time away. */
import type { ReactNode } from 'react';
import type { PlayAction } from '@/domain/playing/play-action';
import type { PlayedStep } from '@/domain/playing/played-step';
import { PictureView } from '@/ui/picture-view';
import { BackButton, BreakButton, DoneButton, HelpButton } from './big-button';
import { useChildTexts } from './child-texts';
import { OWN } from './own-pictures';
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
