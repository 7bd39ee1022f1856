import * as v from 'valibot';
import { PICTURE_LEVELS } from '@/domain/picture-ladder';
import { PROMPT_LEVELS } from '@/domain/prompt-level';
import { BREAK_OFFERS, FEELINGS_ASKED, OWN_WORDS } from '@/domain/supports/break-supports';
import { CELEBRATIONS, TOKEN_COUNTS } from '@/domain/supports/ending-supports';
import { LABEL_POSITIONS, PROGRESS_FACES, STEP_ORDERS, VIEWS } from '@/domain/supports/show-supports';
import { CHILD_FONTS, CHILD_THEMES, TEXT_SIZES } from '@/domain/supports/sight-supports';
import { HELP_PAUSES_MS } from '@/domain/supports/supports';
import { DISC_SCALES, TIMER_STARTS, TIMER_STYLES, WARNING_MINUTES } from '@/domain/supports/time-supports';
import { ACCESS_METHODS, PRESS_MOMENTS, TARGET_SIZES } from '@/domain/supports/touch-supports';
import { READ_ALOUD, READ_WHAT } from '@/domain/supports/voice-supports';
import { flag, number, picture, text } from './basics';

export const SHOW = {
  view: v.picklist(VIEWS),
  stepOrder: v.picklist(STEP_ORDERS),
  labelPosition: v.picklist(LABEL_POSITIONS),
  pictureLevel: v.picklist(PICTURE_LEVELS),
  cardsVisible: number,
  progress: v.picklist(PROGRESS_FACES),
};

export const SUPPORTS = {
  ...SHOW,
  timerStyle: v.picklist(TIMER_STYLES),
  discScale: v.picklist(DISC_SCALES),
  timeInNumbers: flag,
  timerStart: v.picklist(TIMER_STARTS),
  warnings: v.array(v.picklist(WARNING_MINUTES)),
  waitGrowthMs: number,
  breakMs: number,
  breakCards: v.picklist([2, 3, 4]),
  breakOffers: v.array(v.picklist(BREAK_OFFERS)),
  breakLimit: v.nullable(number),
  asksAfterBreak: flag,
  stopShown: flag,
  ownWords: v.array(v.picklist(OWN_WORDS)),
  feelingsAsked: v.picklist(FEELINGS_ASKED),
  celebration: v.picklist(CELEBRATIONS),
  celebrationPhoto: picture,
  tokens: v.picklist(TOKEN_COUNTS),
  readAloud: v.picklist(READ_ALOUD),
  readWhat: v.picklist(READ_WHAT),
  voices: v.object({ en: v.exactOptional(text), ar: v.exactOptional(text) }),
  voiceRate: number,
  voicePitch: number,
  voiceVolume: number,
  chimes: flag,
  chimeVolume: number,
  clipSound: flag,
  silent: flag,
  holdMs: number,
  ignoreRepeatMs: number,
  pressOn: v.picklist(PRESS_MOMENTS),
  targetSize: v.picklist(TARGET_SIZES),
  accessMethod: v.picklist(ACCESS_METHODS),
  scanMs: number,
  scanFirstMs: number,
  scanPasses: number,
  scanAloud: flag,
  switchKeys: v.object({ choose: text, next: text, back: text }),
  debounceMs: number,
  touchIsSwitch: flag,
  dwellMs: number,
  theme: v.nullable(v.picklist(CHILD_THEMES)),
  textSize: v.picklist(TEXT_SIZES),
  font: v.picklist(CHILD_FONTS),
  lessMotion: flag,
  homeCards: number,
  promptOrder: v.array(v.picklist(PROMPT_LEVELS)),
  helpPauseMs: v.picklist(HELP_PAUSES_MS),
};
