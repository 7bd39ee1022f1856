/** Two or three pictures put together as one: each in its place, with an arrow, a sign or a number over them. */
import { Fragment, type ReactNode } from 'react';
import type { ComposedPicture, Layout, SimplePicture } from '@/domain/picture';
import { countBadge } from '@/pictograms/kit/numerals';
import { arrow, cross, tick } from '@/pictograms/kit/signs';
import { disc, WHITE } from '@/pictograms/kit/svg';
import type { PictureArea } from './picture-area';

type Props = {
  readonly picture: ComposedPicture;
  readonly alt: string | undefined;
  readonly className: string | undefined;
  readonly area: PictureArea | undefined;
  readonly draw: (part: SimplePicture, area: PictureArea) => ReactNode;
};

const square = (x: number, y: number, side: number): PictureArea => ({ x, y, width: side, height: side });
const WHOLE = square(0, 0, 200);

/** Where the parts stand, by layout and how many there are. */
function places(layout: Layout, count: number): readonly PictureArea[] {
  if (count === 1) return [WHOLE];
  if (layout === 'badge')
    return [square(0, 0, 164), square(112, 112, 84), square(4, 124, 72)].slice(0, count);
  if (layout === 'arrow')
    return count === 2
      ? [square(0, 54, 82), square(118, 54, 82)]
      : [square(0, 4, 76), square(124, 4, 76), square(62, 120, 76)];
  return count === 2
    ? [square(0, 51, 98), square(102, 51, 98)]
    : [square(2, 2, 97), square(101, 2, 97), square(51, 101, 97)];
}

/** Drawn over the parts; a badge stands on white, so that it is told from what lies under it. */
function over({ layout, parts, sign, count }: ComposedPicture): string {
  const arrows =
    layout !== 'arrow' || parts.length < 2
      ? ''
      : parts.length === 2
        ? arrow(24, { x: 88, y: 95 }, 7)
        : arrow(32, { x: 84, y: 42 }, 7) + arrow(30, { x: 150, y: 88, turn: 128 }, 7);
  const mark = sign === 'none' ? '' : (sign === 'tick' ? tick : cross)({ x: 168, y: 168, size: 1.25 });
  return arrows + mark + (count === null ? '' : countBadge(count, { x: 166, y: 30 }));
}

export function ComposedView({ picture, alt, className, area, draw }: Props) {
  const { layout, parts } = picture;
  const where = places(layout, parts.length);
  const label =
    alt === undefined || alt === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt };
  const ground =
    layout === 'badge' && parts.length > 1
      ? disc(154, 154, 45, WHITE, 3) + (parts.length > 2 ? disc(40, 160, 40, WHITE, 3) : '')
      : '';
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or decoration
    <svg className={className} viewBox="0 0 200 200" focusable="false" {...area} {...label}>
      {parts.map((part, index) => {
        const place = where[index] ?? WHOLE;
        return (
          <Fragment key={`${place.x} ${place.y}`}>
            {index === 1 && ground !== '' && <Markup html={ground} />}
            {draw(part, place)}
          </Fragment>
        );
      })}
      <Markup html={over(picture)} />
    </svg>
  );
}

function Markup({ html }: { readonly html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own signs
  return <g dangerouslySetInnerHTML={{ __html: html }} />;
}
