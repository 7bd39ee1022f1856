import { ChevronLeft, Printer } from 'lucide-react';
import { type ReactNode, useEffect, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';
import { pictureAt } from '@/domain/picture-ladder';
import { MAX_TIMETABLE_CARDS, planSheets } from '@/domain/print-layout';
import { liveSteps, type Routine } from '@/domain/routine';
import { languageOf, textIn } from '@/domain/wording';
import { LANGUAGES } from '@/i18n/languages';
import { Button, LinkButton } from '@/ui/button';
import { paths } from '@/ui/hash-route';
import { preloadPictures } from '@/ui/preload-pictures';
import { isTimetable, isTooMuchForOneSheet, type PrintOptions, planOf, startOptions } from './print-options';
import { PrintOptionsPanel } from './print-options-panel';
import styles from './print-page.module.css';
import { SheetView } from './sheet-view';
import { useMeasure } from './text-measure';
import { usePictureCredit } from './use-picture-credit';
import { useSheetTexts } from './use-sheet-texts';

type Props = {
  readonly routine: Routine;
  readonly child: Child;
  readonly start?: Partial<PrintOptions>;
  /** Numbers say an order: choices and feelings have none. */
  readonly isNumbered?: boolean;
  readonly back?: { readonly href: string; readonly isSet: boolean };
  /** More to choose, above the notes. */
  readonly children?: ReactNode;
};

const TO_ROUTINES = { href: paths.routines(), isSet: false };

export function PrintStudio(props: Props) {
  const { routine, child, start, isNumbered = true, back = TO_ROUTINES, children } = props;
  const { t } = useTranslation('print');
  const { t: common } = useTranslation();
  const steps = useMemo(() => liveSteps(routine), [routine]);
  const [options, setOptions] = useState(() => ({ ...startOptions(steps, navigator.languages), ...start }));
  const measure = useMeasure();
  const { pictureLevel } = child;
  const pictures = useMemo(() => steps.map((step) => pictureAt(step, pictureLevel)), [steps, pictureLevel]);
  const isReady = usePictures(pictures);
  const credit = usePictureCredit(pictures);
  const hintId = useId();
  const { cardLanguage, address } = child;
  const isRightToLeft = LANGUAGES[cardLanguage].direction === 'rtl';
  const contents = useMemo(
    () =>
      steps.map((step, index) => {
        const sentence = options.words === 'sentence' ? textIn(step.say, cardLanguage, address) : '';
        const texts = sentence === '' ? step.label : step.say;
        return {
          number: isNumbered ? index + 1 : null,
          text: textIn(texts, cardLanguage, address),
          isSentence: sentence !== '',
          lang: languageOf(texts, cardLanguage),
          picture: pictures[index] ?? null,
          word:
            pictureLevel === 'word' && pictures[index] === null
              ? textIn(step.label, cardLanguage, address)
              : '',
          clockTime: step.clockTime,
        };
      }),
    [steps, pictures, pictureLevel, options.words, isNumbered, cardLanguage, address],
  );
  const sheets = useMemo(
    () => planSheets(planOf(options, steps.length, isRightToLeft)),
    [options, steps.length, isRightToLeft],
  );
  const texts = useSheetTexts(routine, child, options, credit);
  const title = textIn(routine.title, cardLanguage, address);
  const form = isTimetable(options.layout) ? 'timetable' : options.layout === 'vertical' ? 'beside' : 'below';
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <LinkButton rank="quiet" icon href={back.href} aria-label={t(back.isSet ? 'backToSet' : 'back')}>
          <ChevronLeft aria-hidden />
        </LinkButton>
        <h1 dir="auto">{t('title', { title: title === '' ? t('untitled') : title })}</h1>
        <Button
          rank="primary"
          disabled={steps.length === 0 || measure === null || !isReady}
          onClick={() => window.print()}
          aria-describedby={hintId}
        >
          <Printer aria-hidden />
          {t('print')}
        </Button>
      </header>
      <PrintOptionsPanel
        options={options}
        onChange={setOptions}
        hasSentences={steps.some((step) => textIn(step.say, cardLanguage, address) !== '')}
        more={children}
      >
        <p id={hintId}>{t('atFullSize')}</p>
        {isTooMuchForOneSheet(options, steps.length) && (
          <p role="status">{t('tooMany', { count: MAX_TIMETABLE_CARDS })}</p>
        )}
      </PrintOptionsPanel>
      <main className={styles.preview} aria-label={t('preview')}>
        {steps.length === 0 ? (
          <div className={styles.empty}>
            <p>{t('empty')}</p>
            <LinkButton rank="primary" href={paths.editor(routine.id)}>
              {t('edit')}
            </LinkButton>
          </div>
        ) : (
          <p className={styles.count}>{t('sheet', { count: sheets.length })}</p>
        )}
        {measure === null || texts === null ? (
          <p className={styles.count}>{common('loading')}</p>
        ) : (
          steps.length > 0 &&
          sheets.map((sheet, index) => (
            <SheetView
              // biome-ignore lint/suspicious/noArrayIndexKey: a sheet has no identity but its place in the pile
              key={index}
              sheet={sheet}
              pageName={`${options.paper}-${sheet.page.isLandscape ? 'landscape' : 'portrait'}`}
              label={t('sheetOf', { number: index + 1, count: sheets.length })}
              contents={contents}
              texts={texts}
              form={form}
              hasWords={options.words !== 'none'}
              isRightToLeft={isRightToLeft}
              measure={measure}
            />
          ))
        )}
      </main>
    </div>
  );
}

/** A page must not be printed with holes: true once every picture can be drawn, or cannot be had at all. */
function usePictures(pictures: Parameters<typeof preloadPictures>[0]): boolean {
  const [ready, setReady] = useState('');
  const wanted = JSON.stringify(pictures);
  useEffect(() => {
    let isShown = true;
    void preloadPictures(JSON.parse(wanted)).then(() => isShown && setReady(wanted));
    return () => {
      isShown = false;
    };
  }, [wanted]);
  return ready === wanted;
}
