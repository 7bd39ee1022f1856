import type { ReadyMadeSet } from '@/content/ready-made-sets';
import { atMost } from '@/content/routines/timers';

export const firstThen: readonly ReadyMadeSet[] = [
  {
    id: 'brush-teeth-story',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'brush-teeth' },
      { id: 'then', pictogram: 'story' },
    ],
  },
  {
    id: 'shoes-trampoline',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'shoes' },
      { id: 'then', pictogram: 'trampoline' },
    ],
  },
  {
    id: 'toilet-bubbles',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'toilet' },
      { id: 'then', pictogram: 'bubbles' },
    ],
  },
  {
    id: 'coat-park',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'put-on-coat' },
      { id: 'then', symbol: 'playground-slide' },
    ],
  },
  {
    id: 'bath-blanket',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'bath' },
      { id: 'then', pictogram: 'soft-blanket' },
    ],
  },
  {
    id: 'dinner-garden',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'dinner', timer: atMost(300) },
      { id: 'then', pictogram: 'garden' },
    ],
  },
  {
    id: 'doctor-car-music',
    kind: 'first-then',
    canStop: true,
    cards: [
      { id: 'first', pictogram: 'stethoscope' },
      { id: 'then', pictogram: 'listen-to-music' },
    ],
  },
  {
    id: 'circle-movement-break',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'carpet-spot' },
      { id: 'then', pictogram: 'movement-break' },
    ],
  },
  {
    id: 'bus-ducks',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'ride-bus' },
      { id: 'then', pictogram: 'feed-ducks' },
    ],
  },
  {
    id: 'nails-video',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'cut-hand-one' },
      { id: 'then', pictogram: 'watch-video' },
    ],
  },
  {
    id: 'wait-my-turn',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'wait' },
      { id: 'then', pictogram: 'my-turn' },
    ],
  },
  {
    id: 'quiet-story',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'quiet' },
      { id: 'then', pictogram: 'story' },
    ],
  },
  {
    id: 'hands-snack',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'wash-hands' },
      { id: 'then', pictogram: 'snack' },
    ],
  },
  {
    id: 'homework-music',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'do-homework' },
      { id: 'then', pictogram: 'listen-to-music', timer: atMost(600) },
    ],
  },
  {
    id: 'bricks-game',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'bricks-in-box' },
      { id: 'then', pictogram: 'choose-game' },
    ],
  },
  {
    id: 'work-break',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'do-the-work' },
      { id: 'then', pictogram: 'break' },
    ],
  },
  {
    id: 'haircut-toy',
    kind: 'first-then',
    canStop: true,
    cards: [
      { id: 'first', pictogram: 'snip-hair' },
      { id: 'then', symbol: 'teddy-bear' },
    ],
  },
  {
    id: 'dentist-swing',
    kind: 'first-then',
    canStop: true,
    cards: [
      { id: 'first', pictogram: 'dentist-chair' },
      { id: 'then', pictogram: 'swing' },
    ],
  },
  {
    id: 'supermarket-fruit',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'shopping-list' },
      { id: 'then', symbol: 'red-apple' },
    ],
  },
  {
    id: 'maths-bricks',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'maths' },
      { id: 'then', pictogram: 'play-bricks' },
    ],
  },
  {
    id: 'medicine-juice',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'take-medicine' },
      { id: 'then', symbol: 'beverage-box' },
    ],
  },
  {
    id: 'hair-wash-bubbles',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'rub-hair' },
      { id: 'then', pictogram: 'bubbles' },
    ],
  },
  {
    id: 'screen-trampoline',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'turn-screen-off' },
      { id: 'then', pictogram: 'trampoline' },
    ],
  },
  {
    id: 'puzzle-choose',
    kind: 'first-then',
    cards: [
      { id: 'first', pictogram: 'do-puzzle' },
      { id: 'then', pictogram: 'your-choice' },
    ],
  },
];
