import type { Migration, OldRecord } from './migration';

/**
 * Children gain the settings of child mode as a whole: ways to show a routine, time, breaks and words, the end, voice, touch
 * and switches, look, and prompts. What a child had stays. Steps, routines and runs may carry more from here on (who does
 * it, smaller steps, choices, chaining, a plan, what the grown-up said); older ones do not, and mean what they meant.
 */
export const moreSupports: Migration = {
  version: 4,
  records: { children: withMoreSupports },
};

const ADDED = {
  view: 'one',
  stepOrder: 'fixed',
  pictureLevel: 'drawing',
  cardsVisible: 5,
  progress: 'pictures',
  timerStyle: 'disc',
  discScale: 'full',
  timerStart: 'on-arrival',
  warnings: [5, 2, 1],
  waitGrowthMs: 0,
  breakOffers: ['balloon-breathing', 'quiet', 'drink', 'squeeze-pillow'],
  breakLimit: null,
  asksAfterBreak: false,
  stopShown: false,
  ownWords: ['too-loud', 'it-hurts', 'toilet', 'not-ready-yet', 'i-dont-know'],
  feelingsAsked: 'never',
  celebration: 'tick',
  celebrationPhoto: null,
  tokens: 0,
  readWhat: 'sentence',
  voices: {},
  voiceRate: 1,
  voicePitch: 1,
  voiceVolume: 1,
  chimes: false,
  chimeVolume: 0.5,
  clipSound: false,
  silent: false,
  holdMs: 0,
  pressOn: 'release',
  targetSize: 'normal',
  accessMethod: 'touch',
  scanMs: 1_000,
  scanFirstMs: 1_000,
  scanPasses: 3,
  scanAloud: false,
  switchKeys: { choose: 'Space', next: 'Enter', back: 'Digit3' },
  debounceMs: 300,
  touchIsSwitch: false,
  dwellMs: 1_200,
  theme: null,
  textSize: 100,
  font: 'andika',
  lessMotion: false,
  promptOrder: ['I', 'Vis', 'G', 'IV', 'V', 'M', 'PP', 'FP', 'NR', 'R', 'NA', 'A'],
  helpPauseMs: 0,
};

function withMoreSupports(child: OldRecord): OldRecord {
  return { ...ADDED, ...child };
}
