/**
 * "I need help", and the child's own words: the tap on Help has already been spoken and kept. A word that is chosen is
 * shown large, for whoever is near. Time stands still until the child goes back.
 */
import { useEffect } from 'react';
import type { Child } from '@/domain/child';
import type { Picture } from '@/domain/picture';
import { PictureView } from '@/ui/picture-view';
import { useAnnounce } from './announcer';
import { BackButton, BreakButton, DoneButton } from './big-button';
import type { BoardCard } from './board-card';
import { BoardStage } from './board-stage';
import { backTo, useChildTexts } from './child-texts';
import { OWN, ownWordOf, pictureOfWord } from './own-pictures';
import { Stage } from './stage';
import { useReading } from './use-reading';

/** What Help offers besides words; each only where it makes sense. */
export type HelpWays = {
  readonly together?: (() => void) | undefined;
  readonly startTime?: (() => void) | undefined;
  readonly later?: (() => void) | undefined;
  readonly smallSteps?: (() => void) | undefined;
  readonly feelings?: (() => void) | undefined;
  readonly stepBack?: (() => void) | undefined;
};

type Props = {
  readonly child: Child;
  readonly saying: string | null;
  readonly backTo: { readonly words: string; readonly picture: Picture | null };
  readonly ways?: HelpWays;
  readonly lock: React.ReactNode;
  readonly onSay: (word: string | null) => void;
  readonly onBack: () => void;
  readonly onBreak?: () => void;
};

export function HelpScreen({ child, saying, backTo: to, ways = {}, lock, onSay, onBack, onBreak }: Props) {
  const { t, language } = useChildTexts();
  const announce = useAnnounce();
  const read = useReading(language);
  const said = ownWordOf(saying);
  const words = said === null ? t('needHelp') : t(`ownWords.${said}`);
  useEffect(() => announce(words), [announce, words]);
  const card = (key: string, label: string, picture: Picture | null, onTap: () => void): BoardCard => ({
    key,
    words: label,
    language,
    picture,
    onTap: () => {
      // An own word is said by whoever keeps it: a message, no reading.
      if (ownWordOf(key) === null) read?.(label);
      onTap();
    },
  });
  const own = child.ownWords.map((word) =>
    card(word, t(`ownWords.${word}`), pictureOfWord(word), () => onSay(word)),
  );
  const signed = (key: string, sign: NonNullable<BoardCard['sign']>, label: string, onTap: () => void) => ({
    ...card(key, label, null, onTap),
    sign,
  });
  const offers: readonly (BoardCard | false)[] = [
    ways.startTime !== undefined && signed('startTime', 'arrow', t('startTime'), ways.startTime),
    ways.smallSteps !== undefined && card('smallSteps', t('smallSteps'), OWN.next, ways.smallSteps),
    ways.together !== undefined && card('together', t('together'), OWN.together, ways.together),
    ways.later !== undefined && card('later', t('later'), OWN.calm, ways.later),
    ...own,
    ways.feelings !== undefined && card('feelings', t('ask.feel'), OWN.feelings, ways.feelings),
    ways.stepBack !== undefined && signed('back', 'back', t('back'), ways.stepBack),
  ];
  const done = <DoneButton words={backTo(t, to.words)} picture={to.picture} sign="arrow" onTap={onBack} />;
  const breakButton = onBreak && <BreakButton onTap={onBreak} />;

  if (said === null) {
    return (
      <BoardStage
        place="help"
        label={words}
        cards={offers.filter((offer) => offer !== false)}
        done={done}
        breakButton={breakButton}
        lock={lock}
      />
    );
  }
  return (
    <Stage
      place={`help ${said}`}
      label={words}
      labelLanguage={language}
      picture={<PictureView picture={pictureOfWord(said)} />}
      onHear={read && (() => read(words))}
      done={done}
      breakButton={breakButton}
      back={<BackButton words={t('more')} onTap={() => onSay(null)} />}
      lock={lock}
    />
  );
}
