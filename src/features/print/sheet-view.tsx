import { CHECK_BAR_MM, type Sheet } from '@/domain/print-layout';
import type { Language } from '@/domain/wording';
import { CardArt, type CardContent } from './card-art';
import { PageText } from './page-text';
import styles from './print-page.module.css';
import { type Measure, PAGE_FONT } from './text-measure';

export type SheetTexts = {
  readonly title: string;
  readonly beside: string;
  readonly checkBar: string;
  readonly credit: string;
  /** Whose the imported pictures are; '' when there is nothing to say. */
  readonly pictureCredit: string;
  readonly blank: string;
  readonly lang: Language;
};

type Props = {
  readonly sheet: Sheet;
  readonly pageName: string;
  readonly label: string;
  readonly contents: readonly CardContent[];
  readonly texts: SheetTexts;
  readonly form: 'beside' | 'below' | 'timetable';
  readonly hasWords: boolean;
  readonly isRightToLeft: boolean;
  readonly measure: Measure;
};

/** One sheet of paper, drawn in millimetres. The preview is the page: both are this. */
export function SheetView(props: Props) {
  const { sheet, pageName, label, contents, texts, form, hasWords, isRightToLeft, measure } = props;
  const { page, header } = sheet;
  return (
    <figure className={styles.sheet} data-page={pageName}>
      <svg
        viewBox={`0 0 ${page.width} ${page.height}`}
        role="img"
        aria-label={label}
        className={styles.paper}
      >
        <rect width={page.width} height={page.height} fill="var(--sheet)" />
        <PageText
          text={texts.beside === '' ? texts.title : `${texts.title}   ·   ${texts.beside}`}
          area={header}
          box={{ maxLines: 1, largest: 8, smallest: 3 }}
          align="start"
          isRightToLeft={isRightToLeft}
          measure={measure}
          lang={texts.lang}
        />
        {sheet.cards.map((card, index) => (
          <CardArt
            // biome-ignore lint/suspicious/noArrayIndexKey: a place on the sheet is its identity
            key={index}
            card={card}
            content={card.step === null ? null : (contents[card.step] ?? null)}
            form={form}
            hasWords={hasWords}
            isRightToLeft={isRightToLeft}
            measure={measure}
            blankText={texts.blank}
          />
        ))}
        {texts.pictureCredit !== '' && (
          <PageText
            text={texts.pictureCredit}
            area={{
              x: sheet.footer.x,
              y: sheet.footer.y + sheet.footer.height,
              width: sheet.footer.width,
              height: 5,
            }}
            box={{ maxLines: 2, largest: 2.4, smallest: 1.4 }}
            align="start"
            isRightToLeft={isRightToLeft}
            measure={measure}
            lang={texts.lang}
          />
        )}
        <Footer sheet={sheet} texts={texts} isRightToLeft={isRightToLeft} measure={measure} />
      </svg>
    </figure>
  );
}

type FooterProps = Pick<Props, 'sheet' | 'texts' | 'isRightToLeft' | 'measure'>;

/** The bar by which a printed page can be checked with any ruler. */
function Footer({ sheet: { footer }, texts, isRightToLeft, measure }: FooterProps) {
  const size = 2.8;
  const textWidth = measure(texts.checkBar) * size;
  const y = footer.y + footer.height / 2;
  const start = isRightToLeft ? footer.x + footer.width : footer.x;
  const end = isRightToLeft ? footer.x : footer.x + footer.width;
  const barX = isRightToLeft ? start - textWidth - 2 - CHECK_BAR_MM : start + textWidth + 2;
  const font = { fontFamily: PAGE_FONT, fontSize: size, fill: 'var(--sheet-soft)' };
  const direction = isRightToLeft ? 'rtl' : 'ltr';
  return (
    <g>
      <text {...font} x={start} y={y + 1} direction={direction} textAnchor="start">
        {texts.checkBar}
      </text>
      <rect data-check-bar x={barX} y={y - 0.75} width={CHECK_BAR_MM} height={1.5} fill="var(--sheet-ink)" />
      <text {...font} x={end} y={y + 1} direction={direction} textAnchor="end">
        {texts.credit}
      </text>
    </g>
  );
}
