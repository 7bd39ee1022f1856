import { clockHands } from '@/domain/print-layout';

type Props = { readonly time: string; readonly x: number; readonly y: number; readonly radius: number };

const MARKS = Array.from({ length: 12 }, (_, hour) => hour * 30);

/** An analogue clock, since the digits beside it mean little to many children. The hands differ by length and width, not colour alone. */
export function ClockFace({ time, x, y, radius }: Props) {
  const { hour, minute } = clockHands(time);
  return (
    <g transform={`translate(${x} ${y}) scale(${radius / 50})`} aria-hidden>
      <circle r="47" fill="var(--sheet)" stroke="var(--sheet-ink)" strokeWidth="5" />
      {MARKS.map((angle) => (
        <line
          key={angle}
          y1="-40"
          y2={angle % 90 === 0 ? -30 : -34}
          stroke="var(--sheet-ink)"
          strokeWidth={angle % 90 === 0 ? 4.5 : 3}
          transform={`rotate(${angle})`}
        />
      ))}
      <line
        y1="6"
        y2="-22"
        stroke="var(--sheet-ink)"
        strokeWidth="7"
        strokeLinecap="round"
        transform={`rotate(${hour})`}
      />
      <line
        y1="6"
        y2="-36"
        stroke="var(--time)"
        strokeWidth="4"
        strokeLinecap="round"
        transform={`rotate(${minute})`}
      />
      <circle r="4.5" fill="var(--sheet-ink)" />
    </g>
  );
}
