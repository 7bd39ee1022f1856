import type { ReadyMadeSet } from '@/content/ready-made-sets';

export const feelings: readonly ReadyMadeSet[] = [
  {
    id: 'feelings-first',
    kind: 'feelings',
    cards: [
      { id: 'happy', pictogram: 'feel-happy' },
      { id: 'sad', pictogram: 'feel-sad' },
      { id: 'angry', pictogram: 'feel-angry' },
      { id: 'worried', pictogram: 'feel-worried' },
      { id: 'tired', pictogram: 'feel-tired' },
      { id: 'i-dont-know', pictogram: 'feel-dont-know' },
    ],
  },
  {
    id: 'feelings-more',
    kind: 'feelings',
    cards: [
      { id: 'ok', pictogram: 'feel-ok' },
      { id: 'excited', pictogram: 'feel-excited' },
      { id: 'calm', pictogram: 'feel-calm' },
      { id: 'proud', pictogram: 'feel-proud' },
      { id: 'scared', pictogram: 'feel-scared' },
      { id: 'frustrated', pictogram: 'feel-frustrated' },
      { id: 'bored', pictogram: 'feel-bored' },
      { id: 'lonely', pictogram: 'feel-lonely' },
      { id: 'poorly', pictogram: 'feel-hurt' },
      { id: 'i-dont-know', pictogram: 'feel-dont-know' },
    ],
  },
  {
    id: 'feelings-body',
    kind: 'feelings',
    cards: [
      { id: 'hot', pictogram: 'body-hot' },
      { id: 'tight', pictogram: 'body-tight' },
      { id: 'fast-heart', pictogram: 'heart-fast' },
      { id: 'tummy-flip', pictogram: 'tummy-flip' },
      { id: 'heavy-eyes', pictogram: 'heavy-eyes' },
      { id: 'bouncy', pictogram: 'bouncy-body' },
      { id: 'heavy-and-slow', pictogram: 'body-heavy' },
      { id: 'hungry', pictogram: 'hungry' },
      { id: 'not-sure', pictogram: 'i-dont-know' },
    ],
  },
];
