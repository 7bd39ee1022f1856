/** "I need help", large: to be shown to whoever is near. Time stands still until the child goes back. */
import { useEffect } from 'react';
import type { Picture } from '@/domain/picture';
import { PictureView } from '@/ui/picture-view';
import { useAnnounce } from './announcer';
import { BreakButton, DoneButton } from './big-button';
import { backTo, useChildTexts } from './child-texts';
import { OWN } from './own-pictures';
import { Stage } from './stage';
import { useReading } from './use-reading';

type Props = {
  readonly backTo: { readonly words: string; readonly picture: Picture | null };
  readonly lock: React.ReactNode;
  readonly onBack: () => void;
  readonly onBreak?: () => void;
};

export function HelpScreen({ backTo: to, lock, onBack, onBreak }: Props) {
  const { t, language } = useChildTexts();
  const announce = useAnnounce();
  const read = useReading(language);
  const words = t('needHelp');
  useEffect(() => announce(words), [announce, words]);
  return (
    <Stage
      place="help"
      label={words}
      labelLanguage={language}
      picture={<PictureView picture={OWN.help} />}
      onHear={read && (() => read(words))}
      done={<DoneButton words={backTo(t, to.words)} picture={to.picture} sign="arrow" onTap={onBack} />}
      breakButton={onBreak && <BreakButton onTap={onBreak} />}
      lock={lock}
    />
  );
}
