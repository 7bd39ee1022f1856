/** How child mode looks for this child; the grown-up side keeps the theme of the device. */
import { THEMES } from '@/domain/settings';

/** CVI: one bright picture on solid black, for cerebral visual impairment. */
export const CHILD_THEMES = [...THEMES, 'cvi'] as const;
export type ChildTheme = (typeof CHILD_THEMES)[number];
export const CHILD_FONTS = ['andika', 'atkinson', 'lexend', 'opendyslexic'] as const;
export type ChildFont = (typeof CHILD_FONTS)[number];
/** Per cent of the design's own size. */
export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export type SightSupports = {
  /** null: as the device. */
  readonly theme: ChildTheme | null;
  readonly textSize: TextSize;
  readonly font: ChildFont;
  /** As if the device asked for reduced motion. */
  readonly lessMotion: boolean;
};

export const DEFAULT_SIGHT: SightSupports = {
  theme: null,
  textSize: 100,
  font: 'andika',
  lessMotion: false,
};
