import type { ReadyMadeSet } from '@/content/ready-made-sets';

export const choice: readonly ReadyMadeSet[] = [
  {
    id: 'choose-snack',
    kind: 'choice',
    cards: [
      { id: 'apple', symbol: 'red-apple' },
      { id: 'crackers', symbol: 'rice-cracker' },
      { id: 'yogurt', symbol: 'bowl-with-spoon' },
      { id: 'banana', symbol: 'banana' },
      { id: 'cheese', symbol: 'cheese-wedge' },
      { id: 'not-now', pictogram: 'not-ready-yet' },
    ],
  },
  {
    id: 'choose-quiet',
    kind: 'choice',
    cards: [
      { id: 'tent', symbol: 'tent' },
      { id: 'book', pictogram: 'look-at-book' },
      { id: 'headphones', pictogram: 'headphones' },
      { id: 'drawing', pictogram: 'draw-picture' },
      { id: 'fidget', pictogram: 'fidget' },
      { id: 'lie-down', pictogram: 'lie-down' },
    ],
  },
  {
    id: 'choose-move',
    kind: 'choice',
    cards: [
      { id: 'trampoline', pictogram: 'trampoline' },
      { id: 'wall-push', pictogram: 'wall-push' },
      { id: 'scooter', pictogram: 'scooter' },
      { id: 'animal-walk', pictogram: 'bear-walk' },
      { id: 'swing', pictogram: 'swing' },
      { id: 'walk', pictogram: 'go-for-walk' },
    ],
  },
  {
    id: 'choose-move-seated',
    kind: 'choice',
    cards: [
      { id: 'wheel-along', pictogram: 'wheel-along' },
      { id: 'chair-push-up', pictogram: 'chair-push-up' },
      { id: 'seated-march', pictogram: 'seated-march' },
      { id: 'knees-push', pictogram: 'knees-push' },
      { id: 'bean-bags', pictogram: 'throw-bean-bags' },
      { id: 'stretch-band', pictogram: 'stretch-band' },
    ],
  },
  {
    id: 'choose-play',
    kind: 'choice',
    cards: [
      { id: 'bricks', pictogram: 'play-bricks' },
      { id: 'cars', pictogram: 'play-cars' },
      { id: 'play-dough', pictogram: 'play-dough' },
      { id: 'puzzle', pictogram: 'do-puzzle' },
      { id: 'sand', pictogram: 'play-sand' },
      { id: 'garden', pictogram: 'garden' },
    ],
  },
  {
    id: 'choose-clothes',
    kind: 'choice',
    cards: [
      { id: 'red-top', pictogram: 'red-top' },
      { id: 'blue-top', pictogram: 'blue-top' },
    ],
  },
  {
    id: 'choose-breathe-or-help',
    kind: 'choice',
    cards: [
      { id: 'breathe', pictogram: 'balloon-breathing' },
      { id: 'hug', pictogram: 'hug-please' },
      { id: 'break', pictogram: 'break' },
      { id: 'help', pictogram: 'help' },
      { id: 'quiet', pictogram: 'quiet' },
    ],
  },
  {
    id: 'choose-who-reads',
    kind: 'choice',
    cards: [
      { id: 'mum', symbol: 'woman' },
      { id: 'dad', symbol: 'man' },
      { id: 'grandma', symbol: 'old-woman' },
      { id: 'grandpa', symbol: 'old-man' },
      { id: 'teacher', symbol: 'teacher' },
    ],
  },
  {
    id: 'choose-which-chair',
    kind: 'choice',
    cards: [
      { id: 'chair', symbol: 'chair' },
      { id: 'rocking-chair', pictogram: 'rocking-chair' },
      { id: 'wobble-cushion', pictogram: 'wobble-cushion' },
      { id: 'big-ball', pictogram: 'gym-ball' },
      { id: 'carpet', pictogram: 'carpet-spot' },
    ],
  },
];
