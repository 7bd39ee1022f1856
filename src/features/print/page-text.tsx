import { fitLines, LINE_HEIGHT, type TextBox } from '@/domain/fit-lines';
import type { Area } from '@/domain/print-layout';
import { type Measure, PAGE_FONT } from './text-measure';

/** From the middle of a line of Andika down to its baseline. */
const BASELINE = 0.35;

type Props = {
  readonly text: string;
  readonly area: Area;
  readonly box: Omit<TextBox, 'width' | 'height'>;
  readonly align: 'start' | 'middle';
  readonly isRightToLeft: boolean;
  readonly measure: Measure;
  readonly lang: string;
};

/** Words set into an area of the page, as large as they fit, in the middle of its height. */
export function PageText({ text, area, box, align, isRightToLeft, measure, lang }: Props) {
  const { lines, size } = fitLines(text, { ...box, width: area.width, height: area.height }, measure);
  const top = area.y + area.height / 2 - ((lines.length - 1) * size * LINE_HEIGHT) / 2;
  const x = align === 'middle' ? area.x + area.width / 2 : isRightToLeft ? area.x + area.width : area.x;
  return (
    <text
      fontFamily={PAGE_FONT}
      fontSize={size}
      fontWeight={700}
      fill="var(--sheet-ink)"
      textAnchor={align}
      direction={isRightToLeft ? 'rtl' : 'ltr'}
      lang={lang}
    >
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no identity but their place
        <tspan key={index} x={x} y={top + index * size * LINE_HEIGHT + size * BASELINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
