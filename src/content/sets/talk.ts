import type { ReadyMadeSet } from '@/content/ready-made-sets';

export const talk: readonly ReadyMadeSet[] = [
  {
    id: 'talk-first',
    kind: 'talk',
    cards: [
      { id: 'break', pictogram: 'break' },
      { id: 'help', pictogram: 'help' },
      { id: 'stop', pictogram: 'stop' },
      { id: 'finished', pictogram: 'finished' },
      { id: 'more', pictogram: 'more' },
      { id: 'wait', pictogram: 'wait' },
      { id: 'yes', pictogram: 'yes' },
      { id: 'no', pictogram: 'no' },
    ],
  },
  {
    id: 'talk-body',
    kind: 'talk',
    cards: [
      { id: 'toilet', pictogram: 'toilet' },
      { id: 'drink', pictogram: 'drink' },
      { id: 'hungry', pictogram: 'hungry' },
      { id: 'it-hurts', pictogram: 'it-hurts' },
      { id: 'feel-sick', pictogram: 'feel-sick' },
      { id: 'too-hot', pictogram: 'too-hot' },
      { id: 'too-cold', pictogram: 'too-cold' },
    ],
  },
  {
    id: 'talk-senses',
    kind: 'talk',
    cards: [
      { id: 'too-loud', pictogram: 'too-loud' },
      { id: 'too-bright', pictogram: 'too-bright' },
      { id: 'quiet', pictogram: 'quiet' },
      { id: 'give-me-space', pictogram: 'give-me-space' },
      { id: 'hug', pictogram: 'hug-please' },
      { id: 'no-touch', pictogram: 'no-touch' },
    ],
  },
  {
    id: 'talk-together',
    kind: 'talk',
    cards: [
      { id: 'my-turn', pictogram: 'my-turn' },
      { id: 'can-i-play', pictogram: 'can-i-play' },
      { id: 'not-ready-yet', pictogram: 'not-ready-yet' },
      { id: 'more-time', pictogram: 'more-time' },
      { id: 'something-is-different', pictogram: 'change' },
      { id: 'i-dont-know', pictogram: 'i-dont-know' },
      { id: 'thank-you', pictogram: 'thank-you' },
    ],
  },
];
