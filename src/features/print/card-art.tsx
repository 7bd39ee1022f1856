import type { Picture } from '@/domain/picture';
import type { Area, PlacedCard } from '@/domain/print-layout';
import type { Language } from '@/domain/wording';
import { clockText } from '@/ui/clock-text';
import type { PictureArea } from '@/ui/picture-area';
import { PictureView } from '@/ui/picture-view';
import { WordCard } from '@/ui/word-card';
import { ClockFace } from './clock-face';
import { PageText } from './page-text';
import type { Measure } from './text-measure';

export type CardContent = {
  /** null where the cards have no order. */
  readonly number: number | null;
  readonly text: string;
  /** Not a few words but a sentence: it gets more lines, and more room under a picture. */
  readonly isSentence: boolean;
  readonly lang: Language;
  readonly picture: Picture | null;
  /** Stands in the place of the picture; '' where there is one. */
  readonly word: string;
  readonly clockTime: string | null;
};

type Props = {
  readonly card: PlacedCard;
  readonly content: CardContent | null;
  readonly form: 'beside' | 'below' | 'timetable';
  readonly hasWords: boolean;
  readonly isRightToLeft: boolean;
  readonly measure: Measure;
  readonly blankText: string;
};

const RADIUS_MM = 4;
const EDGE_MM = 0.5;

/** One card on the sheet; a dashed empty one where somebody is to write. */
export function CardArt(props: Props) {
  const { card, content } = props;
  return (
    <g>
      <rect
        x={card.x + EDGE_MM / 2}
        y={card.y + EDGE_MM / 2}
        width={card.width - EDGE_MM}
        height={card.height - EDGE_MM}
        rx={RADIUS_MM}
        fill="var(--sheet)"
        stroke="var(--sheet-line)"
        strokeWidth={EDGE_MM}
        strokeDasharray={content === null ? '2 1.5' : undefined}
      />
      {content === null ? <BlankCard {...props} /> : <FilledCard {...props} content={content} />}
    </g>
  );
}

function BlankCard({ card, blankText, isRightToLeft, measure }: Props) {
  const area: Area = { x: card.x + 3, y: card.y + card.height - 10, width: card.width - 6, height: 8 };
  return (
    <g opacity="0.6">
      <PageText
        text={blankText}
        area={area}
        box={{ maxLines: 1, largest: 3.2, smallest: 2 }}
        align="middle"
        isRightToLeft={isRightToLeft}
        measure={measure}
        lang=""
      />
    </g>
  );
}

function FilledCard(props: Props & { readonly content: CardContent }) {
  if (props.form === 'beside') return <BesideCard {...props} />;
  if (props.form === 'below') return <BelowCard {...props} />;
  return <TimetableCard {...props} />;
}

/** Number, picture, words in a row, from the side where reading starts. */
function BesideCard({ card, content, hasWords, isRightToLeft, measure }: Props & { content: CardContent }) {
  const side = card.height - 4;
  const numberX = isRightToLeft ? card.x + card.width - 8 : card.x + 8;
  const pictureX = isRightToLeft ? card.x + card.width - 15 - side : card.x + 15;
  const wordsX = isRightToLeft ? card.x + 3 : card.x + 15 + side + 3;
  const area = { x: pictureX, y: card.y + 2, width: side, height: side };
  const middle = { ...area, x: card.x + (card.width - side) / 2 };
  return (
    <>
      <StepNumber number={content.number} x={numberX} y={card.y + card.height / 2} radius={4.2} />
      <Face content={content} area={hasWords ? area : middle} />
      {hasWords && (
        <PageText
          text={content.text}
          area={{ x: wordsX, y: card.y, width: card.width - side - 21, height: card.height }}
          box={
            content.isSentence
              ? { maxLines: 6, largest: 4.8, smallest: 2.6 }
              : { maxLines: 3, largest: 6.5, smallest: 2.6 }
          }
          align="start"
          isRightToLeft={isRightToLeft}
          measure={measure}
          lang={content.lang}
        />
      )}
    </>
  );
}

function BelowCard({ card, content, hasWords, isRightToLeft, measure }: Props & { content: CardContent }) {
  const words = hasWords ? Math.max(9, card.height * (content.isSentence ? 0.32 : 0.2)) : 0;
  const side = Math.min(card.width - 6, card.height - words - 5);
  const numberX = isRightToLeft ? card.x + card.width - 5.2 : card.x + 5.2;
  return (
    <>
      <Face
        content={content}
        area={{ x: card.x + (card.width - side) / 2, y: card.y + 3, width: side, height: side }}
      />
      <StepNumber number={content.number} x={numberX} y={card.y + 5.2} radius={3.2} />
      {hasWords && (
        <Words content={content} card={card} height={words} isRightToLeft={isRightToLeft} measure={measure} />
      )}
    </>
  );
}

/** Clock face and time on top, in reading order; then the picture, then the words. */
function TimetableCard({
  card,
  content,
  hasWords,
  isRightToLeft,
  measure,
}: Props & { content: CardContent }) {
  const head = content.clockTime === null ? 3 : Math.min(18, card.height * 0.24);
  const words = hasWords ? Math.max(8, card.height * (content.isSentence ? 0.34 : 0.22)) : 2;
  const side = Math.min(card.width - 8, card.height - head - words - 2);
  const radius = head * 0.42;
  const clockX = isRightToLeft ? card.x + card.width - radius - 3 : card.x + radius + 3;
  const timeWidth = card.width - radius * 2 - 9;
  const top = card.y + head + (card.height - head - words - side) / 2;
  return (
    <>
      {content.clockTime !== null && (
        <>
          <ClockFace time={content.clockTime} x={clockX} y={card.y + head / 2 + 1} radius={radius} />
          <PageText
            text={clockText(content.clockTime, content.lang)}
            area={{
              x: isRightToLeft ? card.x + 3 : clockX + radius + 3,
              y: card.y + 1,
              width: timeWidth,
              height: head,
            }}
            box={{ maxLines: 1, largest: head * 0.5, smallest: 2 }}
            align="start"
            isRightToLeft={isRightToLeft}
            measure={measure}
            lang={content.lang}
          />
        </>
      )}
      <Face
        content={content}
        area={{ x: card.x + (card.width - side) / 2, y: top, width: side, height: side }}
      />
      {hasWords && (
        <Words content={content} card={card} height={words} isRightToLeft={isRightToLeft} measure={measure} />
      )}
    </>
  );
}

function Face({ content, area }: { readonly content: CardContent; readonly area: PictureArea }) {
  if (content.word !== '') return <WordCard text={content.word} lang={content.lang} area={area} />;
  return <PictureView picture={content.picture} area={area} />;
}

type WordsProps = {
  readonly content: CardContent;
  readonly card: Area;
  readonly height: number;
  readonly isRightToLeft: boolean;
  readonly measure: Measure;
};

function Words({ content, card, height, isRightToLeft, measure }: WordsProps) {
  return (
    <PageText
      text={content.text}
      area={{ x: card.x + 2, y: card.y + card.height - height - 1, width: card.width - 4, height }}
      box={
        content.isSentence
          ? { maxLines: 5, largest: Math.min(6, height * 0.3), smallest: 2.4 }
          : { maxLines: 2, largest: Math.min(9, height * 0.55), smallest: 2.4 }
      }
      align="middle"
      isRightToLeft={isRightToLeft}
      measure={measure}
      lang={content.lang}
    />
  );
}

type NumberProps = {
  readonly number: number | null;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

function StepNumber({ number, x, y, radius }: NumberProps) {
  if (number === null) return null;
  return (
    <g>
      <circle cx={x} cy={y} r={radius} fill="var(--sheet)" stroke="var(--sheet-line)" strokeWidth={0.45} />
      <text
        x={x}
        y={y + radius * 0.4}
        fontFamily="Andika, sans-serif"
        fontSize={radius * (number > 99 ? 0.85 : 1.1)}
        fontWeight={700}
        fill="var(--sheet-ink)"
        textAnchor="middle"
      >
        {number}
      </text>
    </g>
  );
}
