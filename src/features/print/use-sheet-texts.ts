import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';
import type { Routine } from '@/domain/routine';
import { textIn } from '@/domain/wording';
import { isolate } from '@/i18n/i18n';
import { isTimetable, type PrintOptions } from './print-options';
import type { SheetTexts } from './sheet-view';

/** The page speaks the language of its cards, whatever the app speaks; null while that language is on its way. */
export function useSheetTexts(
  routine: Routine,
  child: Child,
  options: PrintOptions,
  credit: string | null,
): SheetTexts | null {
  const { i18n } = useTranslation('print');
  const { cardLanguage, address, nickname } = child;
  const [loaded, setLoaded] = useState<string | null>(null);
  useEffect(() => {
    let isShown = true;
    void i18n.loadLanguages(cardLanguage).then(() => isShown && setLoaded(cardLanguage));
    return () => {
      isShown = false;
    };
  }, [i18n, cardLanguage]);
  if (loaded !== cardLanguage || credit === null) return null;
  const t = i18n.getFixedT(cardLanguage, 'print');
  const title = textIn(routine.title, cardLanguage, address);
  const beside = [
    options.hasName ? nickname.trim() : '',
    isTimetable(options.layout) ? options.day.trim() : '',
  ];
  return {
    title: title === '' ? t('untitled') : title,
    beside: beside.filter(Boolean).join('   ·   '),
    checkBar: t('checkBar'),
    credit: t('credit'),
    pictureCredit: credit === '' ? '' : t('pictureCredit', { credit: isolate(credit) }),
    blank: t('writeHere'),
    lang: cardLanguage,
  };
}
