/** What a step shows and says at this moment: its own face, that of the smaller step the child is in, or its plan's fewer words. */
import type { Child } from '@/domain/child';
import type { Picture } from '@/domain/picture';
import type { Playback } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import type { Language } from '@/domain/wording';
import type { ChildTexts } from './child-texts';

type Words = { readonly text: string; readonly language: Language };

export type StepFace = {
  /** Another key is another arrival: it is announced and read once. */
  readonly key: string;
  readonly label: Words;
  /** What the voice says. */
  readonly told: Words;
  readonly picture: Picture | null;
  /** The word stands in the place of the picture. */
  readonly isWord: boolean;
  readonly labelPosition: Child['labelPosition'];
  readonly readsOnArrival: boolean;
  readonly part: { readonly number: number; readonly total: number } | null;
};

export function stepFace(
  child: Child,
  { part }: Pick<Playback, 'part'>,
  step: PlayedStep,
  words: ChildTexts['words'],
): StepFace {
  const small = part === null ? undefined : step.parts?.[part];
  const label = words(small?.label ?? step.label);
  const say = words(step.say);
  const planned = step.help?.words ?? null;
  const wantsSentence = planned === null ? child.readWhat === 'sentence' : planned === 'sentence';
  const picture = small === undefined ? step.picture : small.picture;
  const isWord =
    picture === null &&
    label.text !== '' &&
    (small !== undefined || child.pictureLevel === 'word' || step.help?.picture === 'word');
  const voice = step.help?.voice ?? null;
  return {
    key: `${step.id} ${part ?? ''}`,
    label,
    told: small === undefined && wantsSentence && say.text !== '' ? say : label,
    picture,
    isWord,
    labelPosition: isWord || planned === 'none' ? 'none' : child.labelPosition,
    readsOnArrival: voice === null ? child.readAloud === 'on-arrival' : voice && child.readAloud !== 'never',
    part: small === undefined || part === null ? null : { number: part + 1, total: step.parts?.length ?? 0 },
  };
}
