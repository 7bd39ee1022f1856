/**
 * The next step's picture, made in a quiet moment: on a slow tablet to write, measure and place a drawing takes several
 * frames, which a tap on Done then need not wait for; and a photo is there at once.
 */
import { type ReactNode, useEffect, useState } from 'react';
import type { Child } from '@/domain/child';
import type { Playback } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import { useChildTexts } from './child-texts';
import { stepFace } from './step-face';
import { isWidePicture, StepPicture } from './step-picture';

/** After what the step itself begins with. */
const QUIET_MS = 400;

/** `next`: the step that Done leads to, or null. `key`: of the picture that is there. */
export function usePictureAhead(
  child: Child,
  { part, plan }: Pick<Playback, 'part' | 'plan'>,
  next: PlayedStep | null,
  key: string,
): { readonly key: string; readonly picture: ReactNode } | null {
  const { words } = useChildTexts();
  const [quiet, setQuiet] = useState('');
  useEffect(() => {
    const later = setTimeout(() => setQuiet(key), QUIET_MS);
    return () => clearTimeout(later);
  }, [key]);
  if (quiet !== key || next === null || plan.stepOrder === 'any') return null;
  const face = stepFace(child, { part: part === null ? null : part + 1 }, next, words);
  if (face.isWord || face.picture === null || isWidePicture(next, face)) return null;
  return { key: face.key, picture: <StepPicture child={child} step={next} face={face} plays={0} /> };
}
