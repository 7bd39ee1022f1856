/** Two or three pictures put together as one: each in its place, with an arrow, a sign or a number over them. */
import { Fragment, type ReactNode } from 'react';
import type { ComposedPicture, SimplePicture } from '@/domain/picture';
import { countBadge } from '@/pictograms/kit/numerals';
import { arrow, cross, tick } from '@/pictograms/kit/signs';
import { box, WHITE } from '@/pictograms/kit/svg';
import { useCardDirection } from './card-direction';
import { type ComposedPlaces, composedPlaces, countSpot } from './composed-places';
import type { PictureArea } from './picture-area';

type Props = {
  readonly picture: ComposedPicture;
  readonly alt: string | undefined;
  readonly className: string | undefined;
  readonly area: PictureArea | undefined;
  readonly draw: (part: SimplePicture, area: PictureArea) => ReactNode;
};

const ARROW_WIDTH = 7;
const GROUND_RADIUS = 14;
const GROUND_EDGE = 3;

function over({ sign, count }: ComposedPicture, places: ComposedPlaces): string {
  const arrows = places.arrows.map(({ length, ...place }) => arrow(length, place, ARROW_WIDTH)).join('');
  const mark = sign === 'none' ? '' : (sign === 'tick' ? tick : cross)(places.sign);
  return arrows + mark + (count === null ? '' : countBadge(count, countSpot(count, places.count)));
}

export function ComposedView({ picture, alt, className, area, draw }: Props) {
  const { layout, parts } = picture;
  const places = composedPlaces(layout, parts.length, useCardDirection());
  const label =
    alt === undefined || alt === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt };
  const ground = places.grounds
    .map(({ x, y, width, height }) => box(x, y, width, height, GROUND_RADIUS, WHITE, GROUND_EDGE))
    .join('');
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or decoration
    <svg className={className} viewBox="0 0 200 200" focusable="false" {...area} {...label}>
      {parts.map((part, index) => {
        const place = places.parts[index];
        if (place === undefined) return null;
        return (
          <Fragment key={`${place.x} ${place.y}`}>
            {index === 1 && ground !== '' && <Markup html={ground} />}
            {draw(part, place)}
          </Fragment>
        );
      })}
      <Markup html={over(picture, places)} />
    </svg>
  );
}

function Markup({ html }: { readonly html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own signs
  return <g dangerouslySetInnerHTML={{ __html: html }} />;
}
