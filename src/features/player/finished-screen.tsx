/**
 * The end: a word and a tick, by the child's setting less or a little more. No score, no sound, nothing about speed. What
 * comes then is shown if the routine says so (`EndingScreen`).
 */
import type { ReactNode } from 'react';
import type { Child } from '@/domain/child';
import type { PlayAction } from '@/domain/playing/play-action';
import type { Playback } from '@/domain/playing/playback';
import { WordCard } from '@/ui/word-card';
import { BackButton, DoneButton } from './big-button';
import { Celebration } from './celebration';
import { useChildTexts } from './child-texts';
import { Stage } from './stage';
import { Tokens } from './tokens';
import { useSaid } from './use-said';

export type EndProps = {
  readonly child: Child;
  readonly playback: Playback;
  readonly lock: ReactNode;
  readonly act: (action: PlayAction) => void;
  readonly onHome: () => void;
};

export function FinishedScreen({ child, playback, lock, act, onHome }: EndProps) {
  const { t, language } = useChildTexts();
  const { plan, tokens, passed } = playback;
  useSaid(t('finished'));
  const isQuiet = child.celebration === 'none';
  return (
    <Stage
      place="finished"
      label={t('finished')}
      labelLanguage={language}
      labelPosition={isQuiet ? 'none' : 'below'}
      picture={isQuiet ? <WordCard text={t('finished')} lang={language} /> : <Celebration child={child} />}
      isSign={!isQuiet}
      progress={plan.tokens > 0 && <Tokens earned={tokens} total={plan.tokens} />}
      done={<DoneButton words={t('home')} sign="arrow" onTap={onHome} />}
      back={passed.length > 0 && <BackButton onTap={() => act({ type: 'back' })} />}
      lock={lock}
    />
  );
}
