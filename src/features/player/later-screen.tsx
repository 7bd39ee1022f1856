/** Any order: the child has said "Later" to what comes next. A calm place that asks nothing and can last as long as it likes. */
import type { ReactNode } from 'react';
import { PictureView } from '@/ui/picture-view';
import { BreakButton, DoneButton, HelpButton } from './big-button';
import { useChildTexts } from './child-texts';
import { OWN } from './own-pictures';
import { Stage } from './stage';
import { useReading } from './use-reading';
import { useSaid } from './use-said';

type Props = {
  readonly lock: ReactNode;
  readonly onReady: () => void;
  readonly onBreak: () => void;
  readonly askForHelp: () => void;
};

export function LaterScreen({ lock, onReady, onBreak, askForHelp }: Props) {
  const { t, language } = useChildTexts();
  const read = useReading(language);
  const label = t('picking.later');
  useSaid(label);
  return (
    <Stage
      place="later"
      label={label}
      labelLanguage={language}
      picture={<PictureView picture={OWN.calm} />}
      onHear={read && (() => void read(label))}
      done={<DoneButton words={t('picking.ready')} sign="arrow" onTap={onReady} />}
      breakButton={<BreakButton onTap={onBreak} />}
      help={<HelpButton onTap={askForHelp} />}
      lock={lock}
    />
  );
}
