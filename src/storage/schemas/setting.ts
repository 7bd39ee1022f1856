import * as v from 'valibot';
import { type Settings, THEMES } from '@/domain/settings';
import type { Stamp } from '@/domain/stamp';
import { ENGLISHES } from '@/domain/wording';
import { flag, id, language, number, stamp, text, textThat } from './basics';

/** What cannot be decoded would make the lock fail for ever; a damaged number counts as none. */
const base64 = textThat((value) => /^[A-Za-z0-9+/]+={0,2}$/.test(value) && value.length % 4 === 0);
const whole = v.custom<number>((value) => Number.isInteger(value) && Number(value) > 0);

/** One record per key, so that two tabs that change two settings keep both. */
export const SETTING_VALUES = {
  appLanguage: language,
  english: v.picklist(ENGLISHES),
  theme: v.picklist(THEMES),
  currentChildId: v.nullable(id),
  locked: flag,
  welcomed: flag,
  recentPictures: v.array(text),
  favouritePictures: v.array(text),
  persistAskedAt: v.nullable(number),
  lockPin: v.nullable(v.object({ salt: base64, hash: base64, rounds: whole })),
  lockTries: v.nullable(v.object({ wrong: whole, firstAt: number, lastAt: number })),
} satisfies { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };

export const settingRecord = v.object({ key: id, value: v.unknown(), stamp });

/** Records that the storage keeps for itself beside the settings: no screen ever sees them. */
export function isOwn(key: string): boolean {
  return key.startsWith('@');
}

export const CLOCK_KEY = '@clock';
export type ClockRecord = { readonly key: typeof CLOCK_KEY; readonly last: Stamp; readonly deviceId: string };

export const clockRecord: v.GenericSchema<unknown, ClockRecord> = v.object({
  key: v.literal(CLOCK_KEY),
  last: stamp,
  deviceId: id,
});
