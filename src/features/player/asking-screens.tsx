/** The short questions: what comes next, did the break help, go on after Stop. Each can wait as long as it likes. */
import type { ReactNode } from 'react';
import { openSteps, type Playback, stepOf, stillToDo } from '@/domain/playing/playback';
import type { BreakRating } from '@/domain/playing/run-event';
import { BackButton, BreakButton, DoneButton, HelpButton, LaterButton, TogetherButton } from './big-button';
import type { BoardCard } from './board-card';
import { boardCards } from './board-cards';
import { BoardStage } from './board-stage';
import { useChildTexts } from './child-texts';
import { OWN } from './own-pictures';
import { LeaveBy } from './time/leave-by';
import { useReading } from './use-reading';
import { useSaid } from './use-said';

type Ways = { readonly lock: ReactNode; readonly onBreak: () => void; readonly askForHelp: () => void };

type PickProps = Ways & {
  readonly playback: Playback;
  readonly most: number;
  readonly onPick: (stepId: string) => void;
  readonly onLater: () => void;
  readonly onTogether: () => void;
};

/**
 * Any order: the child picks what comes next; what was put off stands last. "Later" and "Together" are as good answers
 * as a card. Later is where it is on a step, and Back is among the cards of Help, as it is there.
 */
export function PickScreen(props: PickProps) {
  const { playback, most, lock, onPick, onLater, onTogether, onBreak, askForHelp } = props;
  const { isTogetherNext, plan } = playback;
  const texts = useChildTexts();
  const { t } = texts;
  const read = useReading(texts.language);
  const label = t(isTogetherNext ? 'picking.together' : 'ask.pick');
  useSaid(label);
  const askTogether = () => {
    if (!isTogetherNext) void read?.(t('together'));
    onTogether();
  };
  return (
    <BoardStage
      place="pick"
      label={label}
      before={
        plan.leaveAt !== null && (
          <LeaveBy leaveAt={plan.leaveAt} open={stillToDo(playback)} timer={null} isSmall />
        )
      }
      beforeIs="time"
      cards={boardCards(openSteps(playback), texts, read, onPick)}
      most={most}
      breakButton={<BreakButton onTap={onBreak} />}
      help={<HelpButton onTap={askForHelp} />}
      back={<LaterButton picture={OWN.calm} onTap={onLater} />}
      together={<TogetherButton isChosen={isTogetherNext} onTap={askTogether} />}
      lock={lock}
    />
  );
}

/** "Not now" is as good an answer as the others. */
export function RatingScreen({
  lock,
  onRate,
  onBreak,
  askForHelp,
}: Ways & { readonly onRate: (rating: BreakRating) => void }) {
  const { t, language } = useChildTexts();
  const read = useReading(language);
  const label = t('ask.helped');
  useSaid(label);
  const answer = (rating: 'helped' | 'did-not-help', picture: BoardCard['picture']): BoardCard => ({
    key: rating,
    words: t(`rating.${rating}`),
    language,
    picture,
    onTap: () => {
      read?.(t(`rating.${rating}`));
      onRate(rating);
    },
  });
  return (
    <BoardStage
      place="rating"
      ground="break"
      label={label}
      cards={[answer('helped', OWN.yes), answer('did-not-help', OWN.no)]}
      done={<DoneButton words={t('notNow')} sign="arrow" onTap={() => onRate('not-now')} />}
      breakButton={<BreakButton onTap={onBreak} />}
      help={<HelpButton onTap={askForHelp} />}
      corner="done"
      lock={lock}
    />
  );
}

type StoppedProps = Ways & {
  readonly playback: Playback;
  readonly onGoOn: () => void;
  readonly onFinish: () => void;
  readonly onBack: () => void;
};

/** The step has ended. Nobody asks why. */
export function StoppedScreen({
  playback,
  lock,
  onGoOn,
  onFinish,
  onBack,
  onBreak,
  askForHelp,
}: StoppedProps) {
  const { t, language } = useChildTexts();
  const read = useReading(language);
  const label = t('ask.stopped');
  useSaid(label, false);
  const here = stepOf(playback);
  const isLast = openSteps(playback).every((step) => step.id === here?.id);
  const way = (key: string, words: string, picture: BoardCard['picture'], onTap: () => void): BoardCard => ({
    key,
    words,
    language,
    picture,
    onTap: () => {
      read?.(words);
      onTap();
    },
  });
  return (
    <BoardStage
      place="stopped"
      label={label}
      cards={[
        ...(isLast ? [] : [way('go-on', t('goOn'), OWN.next, onGoOn)]),
        way('finish', t('finish'), OWN.finished, onFinish),
      ]}
      breakButton={<BreakButton onTap={onBreak} />}
      help={<HelpButton onTap={askForHelp} />}
      back={<BackButton onTap={onBack} />}
      lock={lock}
    />
  );
}
