import { wordLines } from '@/domain/word-lines';
import type { PictureArea } from './picture-area';
import styles from './word-card.module.css';

type Props = {
  readonly text: string;
  readonly lang: string | undefined;
  readonly area?: PictureArea;
};

const SIDE = 200;
const MARGIN = 8;
/** From the middle of a line down to its baseline. */
const BASELINE = 0.35;
const LINE_HEIGHT = 1.2;

/** The word in the place of the picture. The words beside it say the same to a screen reader. */
export function WordCard({ text, lang, area }: Props) {
  const { lines, size } = wordLines(text, SIDE - 2 * MARGIN);
  const top = SIDE / 2 - ((lines.length - 1) * size * LINE_HEIGHT) / 2 + size * BASELINE;
  return (
    <svg
      className={area === undefined ? styles.box : undefined}
      viewBox={`0 0 ${SIDE} ${SIDE}`}
      aria-hidden
      focusable="false"
      lang={lang}
      {...area}
    >
      <text className={styles.word} fontSize={size} textAnchor="middle">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no identity but their place
          <tspan key={index} x={SIDE / 2} y={top + index * size * LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
    </svg>
  );
}
