/** Scanning and dwelling, loaded only for a child who uses them. */
import { isScanMode } from '@/domain/playing/scanning';
import type { TouchSupports } from '@/domain/supports/touch-supports';
import type { VoiceSupports } from '@/domain/supports/voice-supports';
import type { Language } from '@/domain/wording';
import type { AppServices } from '@/services/app-services';
import { startDwelling } from './dwelling';
import { startSwitches } from './switches';

/** With the child's voice, for a scan that is heard. */
export type AccessMethodSettings = TouchSupports &
  Pick<VoiceSupports, 'silent' | 'voices' | 'voiceRate' | 'voicePitch' | 'voiceVolume'>;

export type AccessScene = {
  readonly place: HTMLElement;
  readonly settings: AccessMethodSettings;
  readonly speech: AppServices['platform']['speech'];
  readonly cardLanguage: Language;
};

/** Returns what ends it. While it works, the place says which method it is. */
export function startAccessMethod(scene: AccessScene): () => void {
  const { place, settings } = scene;
  const end = startMethod(scene);
  place.dataset.access = settings.accessMethod;
  return () => {
    delete place.dataset.access;
    end();
  };
}

function startMethod(scene: AccessScene): () => void {
  const { accessMethod, dwellMs } = scene.settings;
  if (isScanMode(accessMethod)) return startSwitches(scene, accessMethod);
  return accessMethod === 'dwell' ? startDwelling(scene.place, dwellMs) : () => {};
}
