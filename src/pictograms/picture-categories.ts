/**
 * Where a grown-up looks for a picture when browsing: by the part of the day, not by who drew it.
 *
 * A pack belongs to one category; the covers, a pack only so that they are fetched together, each keep that of their theme.
 * Pictures that a parent would also look for elsewhere are named under `ALSO`.
 */
import type { CoverId } from './covers-index';
import type { PackName } from './pictogram-index';

export const PICTURE_CATEGORIES = [
  'washing',
  'toilet',
  'dressing',
  'home',
  'food',
  'school',
  'play',
  'moving',
  'calm-and-breaks',
  'talking',
  'feelings',
  'health',
  'people',
  'places',
  'travel',
  'animals',
  'nature',
  'signs',
] as const;
export type PictureCategory = (typeof PICTURE_CATEGORIES)[number];

/** A pack that is not named here is shown under `home`. */
const CATEGORY_OF_THEME: Readonly<Record<string, PictureCategory>> = {
  hands: 'washing',
  teeth: 'washing',
  bath: 'washing',
  'shower-and-hair-wash': 'washing',
  'face-and-hair': 'washing',
  'nose-and-nails': 'washing',
  toilet: 'toilet',
  'toilet-more': 'toilet',
  clothes: 'dressing',
  'shirt-and-socks': 'dressing',
  'trousers-and-shoes': 'dressing',
  'coat-and-fastenings': 'dressing',
  meals: 'food',
  'food-and-table': 'food',
  class: 'school',
  'school-arrival': 'school',
  'school-day': 'school',
  'school-skills': 'school',
  'class-subjects': 'school',
  'touch-play': 'play',
  movement: 'moving',
  calm: 'calm-and-breaks',
  'calm-breathing': 'calm-and-breaks',
  'sensory-tools': 'calm-and-breaks',
  talk: 'talking',
  'talk-more': 'talking',
  'body-care': 'health',
  'dentist-and-doctor': 'health',
  'swim-and-haircut': 'places',
  'road-and-shop': 'places',
  'car-and-bus': 'travel',
};

const CATEGORY_OF_COVER: Readonly<Record<CoverId, PictureCategory>> = {
  'wake-up': 'home',
  'wash-hands': 'washing',
  'brush-teeth': 'washing',
  toilet: 'toilet',
  'get-dressed': 'dressing',
  't-shirt': 'dressing',
  socks: 'dressing',
  sleep: 'home',
  'balloon-breathing': 'calm-and-breaks',
  welcome: 'school',
  break: 'talking',
  help: 'talking',
};

const IS_FEELING = /^(feel|body|heart|tummy|heavy|bouncy)-/;

export function categoryOfPictogram(pack: PackName, id: string): PictureCategory {
  if (pack === 'covers') return CATEGORY_OF_COVER[id as CoverId];
  if (IS_FEELING.test(id)) return 'feelings';
  return CATEGORY_OF_THEME[pack] ?? 'home';
}

/** A symbol pack that is not named here is shown under its own name if that is a category, else under `home`. */
export const CATEGORY_OF_SYMBOLS: Readonly<Record<string, PictureCategory>> = { clothes: 'dressing' };

/** Pictogram ids and symbol names; where both have one (soap, socks), both are meant. */
export const ALSO: Readonly<Partial<Record<PictureCategory, string>>> = {
  washing: `bath brush-hair
    soap toothbrush bathtub shower sponge bubbles lotion-bottle droplet hair-pick razor mirror microbe`,
  toilet: `wash-hands
    toilet roll-of-paper pile-of-poo restroom mens-room womens-room baby-symbol plunger`,
  dressing: 'pyjamas shoes-and-coat',
  home: 'house house-with-garden teddy-bear',
  food: `breakfast drink lunch
    fork-and-knife spoon bowl-with-spoon chopsticks kitchen-knife`,
  school: `home-time
    school backpack bell globe-showing-europe-africa laptop keyboard computer-mouse teacher bus`,
  play: `playground choosing
    playground-slide bicycle person-swimming person-biking person-running person-climbing person-bouncing-ball
    carousel-horse ferris-wheel`,
  'calm-and-breaks': `break wait movement-break drink hug-or-wave
    headphone teddy-bear bubbles hourglass-not-done hourglass-done timer-clock stopwatch low-battery battery
    muted-speaker bell-with-slash sunglasses zzz`,
  feelings: 'how-do-i-feel',
  places: 'playground',
};
