/** What a child hears. One switch makes everything silent. */
import type { Language } from '@/domain/wording';

export const READ_ALOUD = ['on-tap', 'on-arrival', 'never'] as const;
export const READ_WHAT = ['sentence', 'label'] as const;
/** Of speech synthesis: 1 is the voice's own. */
export const VOICE_RATE = { min: 0.5, max: 1.5 } as const;
export const VOICE_PITCH = { min: 0.5, max: 1.5 } as const;

export type VoiceSupports = {
  readonly readAloud: (typeof READ_ALOUD)[number];
  readonly readWhat: (typeof READ_WHAT)[number];
  /** The chosen voice (`voiceURI`) of each card language; without one, the best local voice. */
  readonly voices: { readonly [L in Language]?: string };
  readonly voiceRate: number;
  readonly voicePitch: number;
  /** From 0 to 1. */
  readonly voiceVolume: number;
  /** A soft tone where a time ends or a warning is shown. */
  readonly chimes: boolean;
  readonly chimeVolume: number;
  /** The sound of a step's clip. */
  readonly clipSound: boolean;
  /** No voice, no tone, no clip's sound, whatever else is set. */
  readonly silent: boolean;
};

export const DEFAULT_VOICE: VoiceSupports = {
  readAloud: 'on-tap',
  readWhat: 'sentence',
  voices: {},
  voiceRate: 1,
  voicePitch: 1,
  voiceVolume: 1,
  chimes: false,
  chimeVolume: 0.5,
  clipSound: false,
  silent: false,
};
