import { createClock } from './clock';
import { createFullScreen } from './full-screen';
import { newId } from './new-id';
import { createLazyPictureIntake } from './picture-intake-on-demand';
import type { Platform } from './platform';
import { createRunLock } from './run-lock';
import { createScreenWake } from './screen-wake';
import { createSound } from './sound';
import { createSpeech } from './speech';

export function createBrowserPlatform(): Platform {
  return {
    clock: createClock(),
    speech: createSpeech(),
    sound: createSound(),
    screenWake: createScreenWake(),
    fullScreen: createFullScreen(),
    runLock: createRunLock(),
    pictures: createLazyPictureIntake(),
    newId,
  };
}
