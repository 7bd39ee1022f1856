/**
 * The words of child mode: in the language of the child's cards, which need not be the app's, and said to this child.
 */
import type { TFunction } from 'i18next';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Child } from '@/domain/child';
import { type Language, languageOf, type Texts, textIn } from '@/domain/wording';
import { isolate } from '@/i18n/i18n';
import { LANGUAGES } from '@/i18n/languages';
import { useTexts } from '@/ui/texts';

export type ChildTexts = {
  readonly t: TFunction<'child'>;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The words of a card and the language that they are in; '' for a card without words. */
  words(texts: Texts): { readonly text: string; readonly language: Language };
  /** "2 minutes", "2 min", "45 sec". */
  duration(ms: number, display: 'long' | 'short'): string;
};

const ChildTextsContext = createContext<ChildTexts | null>(null);

export function useChildTexts(): ChildTexts {
  const texts = useContext(ChildTextsContext);
  if (texts === null) throw new Error('useChildTexts needs a ChildTextsProvider above it');
  return texts;
}

type Props = Pick<Child, 'cardLanguage' | 'address'> & { readonly children: ReactNode };

/** Shows nothing until the words are there. */
export function ChildTextsProvider({ cardLanguage, address, children }: Props) {
  const { i18n } = useTexts('child');
  const [, setArrived] = useState(0);
  const hasWords = i18n.hasResourceBundle(cardLanguage, 'child');
  useEffect(() => {
    if (hasWords) return;
    let isShown = true;
    const again = () => isShown && setArrived((count) => count + 1);
    i18n.loadLanguages(cardLanguage).then(again, again);
    return () => {
      isShown = false;
    };
  }, [hasWords, i18n, cardLanguage]);
  const texts = useMemo<ChildTexts>(() => {
    const fixed = i18n.getFixedT(cardLanguage, 'child') as (key: string, options: object) => string;
    const context = address === 'she' ? 'f' : 'm';
    return {
      t: ((key: string, options: object = {}) => fixed(key, { context, ...options })) as TFunction<'child'>,
      language: cardLanguage,
      direction: LANGUAGES[cardLanguage].direction,
      words: (of) => ({
        text: textIn(of, cardLanguage, address),
        language: languageOf(of, cardLanguage, address),
      }),
      duration: durationsIn(cardLanguage),
    };
  }, [i18n, cardLanguage, address]);
  return hasWords ? <ChildTextsContext value={texts}>{children}</ChildTextsContext> : null;
}

/** Minutes, rounded up; seconds only under one minute. A format is kept: to make one costs a slow tablet a frame. */
function durationsIn(language: Language): ChildTexts['duration'] {
  const formats = new Map<string, Intl.NumberFormat>();
  const formatOf = (unit: 'minute' | 'second', unitDisplay: 'long' | 'short') => {
    const key = `${unit} ${unitDisplay}`;
    const { locale } = LANGUAGES[language];
    const format =
      formats.get(key) ??
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, numberingSystem: 'latn' });
    formats.set(key, format);
    return format;
  };
  return (ms, display) => {
    const seconds = Math.ceil(ms / 1_000);
    return seconds >= 60
      ? formatOf('minute', display).format(Math.ceil(seconds / 60))
      : formatOf('second', display).format(seconds);
  };
}

/** "Back to: Wet hands", whatever directions the sentence and the name have. */
export function backTo(t: TFunction<'child'>, place: string): string {
  return t('backTo', { place: isolate(place) });
}
