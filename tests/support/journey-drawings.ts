/**
 * What the drawings on the screen show, told by their paints: a face, a headscarf, shoes and a wheelchair each have one
 * that nothing else in a picture has.
 */
import type { Locator } from 'playwright';

export type Shown = {
  /** Parts that can be seen: painted, and inside the box of the picture. */
  readonly face: boolean;
  readonly headscarf: boolean;
  readonly shoes: boolean;
  readonly wheelchair: boolean;
  /** The same for the same drawing in the same look, wherever it stands. */
  readonly markup: string;
};

const PAINTS = {
  face: 'var(--face)',
  headscarf: 'var(--scarf)',
  shoes: 'var(--shoe)',
  /** Its seat. */
  wheelchair: '#3a7fd0',
} as const;

/** Of the largest drawing in there: in child mode the next step's stands small beside it. */
export function shownIn(place: Locator): Promise<Shown> {
  return place.evaluate((element, paints) => {
    const pictures = [...element.querySelectorAll('svg[viewBox="0 0 200 200"]')];
    const widthOf = (one: Element) => one.getBoundingClientRect().width;
    const [picture] = pictures.sort((a, b) => widthOf(b) - widthOf(a));
    if (picture === undefined || picture.childElementCount === 0) throw new Error('Nothing is drawn.');
    const box = picture.getBoundingClientRect();
    const isSeen = (part: Element) => {
      const { left, right, top, bottom, width, height } = part.getBoundingClientRect();
      const { fill, stroke, visibility } = getComputedStyle(part);
      const isInside = left < box.right && right > box.left && top < box.bottom && bottom > box.top;
      return (
        isInside && width + height > 0 && visibility === 'visible' && `${fill} ${stroke}` !== 'none none'
      );
    };
    const shows = (paint: string) =>
      [...picture.querySelectorAll(`[fill="${paint}"], [stroke="${paint}"]`)].some(isSeen);
    return {
      face: shows(paints.face),
      headscarf: shows(paints.headscarf),
      shoes: shows(paints.shoes),
      wheelchair: shows(paints.wheelchair),
      // Clip paths have ids of their own on every place of a page.
      markup: picture.innerHTML.replace(/(id="|url\(#)[^")]*?(-box)?(?=["))])/g, '$1'),
    };
  }, PAINTS);
}
