/**
 * A wish is heard by whoever is near, whatever is read to this child: it is a message, no reading of a card (S10). Nothing on
 * the screen that follows stops it, so it is said to its end (S15).
 */
import type { PlayAction } from '@/domain/playing/play-action';
import { useChildTexts } from './child-texts';
import { ownWordOf } from './own-pictures';
import { useSpeaking } from './use-reading';

export function useSayWish(): (wish: PlayAction) => void {
  const speak = useSpeaking();
  const { t, language } = useChildTexts();
  const say = (words: string) => void speak(words, language);
  return (wish) => {
    if (wish.type === 'break' || wish.type === 'stop') say(t(wish.type));
    if (wish.type === 'help') say(t('needHelp'));
    const word = wish.type === 'say' ? ownWordOf(wish.word) : null;
    if (word !== null) say(t(`ownWords.${word}`));
  };
}
