/**
 * The picture ladder: the same step as the family's own photo, as a drawing, or as its word alone.
 *
 * Children come to pictures at different rungs, and climb: a photo of one's own sink is understood first, a word last. A step keeps
 * every rung that it has; the child's setting says which is shown, and the next lower rung stands in for one that is missing.
 */
import type { Picture } from './picture';
import type { StepFields } from './step';
import { CARD_LANGUAGES, type Wording } from './wording';

export const PICTURE_LEVELS = ['photo', 'drawing', 'word'] as const;
export type PictureLevel = (typeof PICTURE_LEVELS)[number];

/** null: the word is shown in the place of the picture. A step without words keeps its picture. */
export function pictureAt(
  { picture, photo, label }: Pick<StepFields, 'picture' | 'photo' | 'label'>,
  level: PictureLevel,
): Picture | null {
  if (level === 'photo') return photo ?? picture;
  if (level === 'word' && CARD_LANGUAGES.some((language) => isSaid(label[language]))) return null;
  return picture ?? photo ?? null;
}

const isSaid = (wording: Wording | undefined): boolean =>
  wording !== undefined && (typeof wording === 'string' ? wording : wording.m).trim() !== '';
