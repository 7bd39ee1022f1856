import { createLazyClipIntake } from './clip-intake-on-demand';
import { createClock } from './clock';
import { createFullScreen } from './full-screen';
import { newId } from './new-id';
import { oneVoice } from './one-voice';
import { createLazyPictureIntake } from './picture-intake-on-demand';
import { createLazyPins } from './pin-on-demand';
import type { Platform } from './platform';
import { createRecordedVoice } from './recorded-voice';
import { createLazyRecorder } from './recorder-on-demand';
import { createRunLock } from './run-lock';
import { createScreenWake } from './screen-wake';
import { createLazySound } from './sound-on-demand';
import { createSpeech } from './speech';

export function createBrowserPlatform(): Platform {
  return {
    clock: createClock(),
    ...oneVoice({ speech: createSpeech(), recordedVoice: createRecordedVoice() }),
    sound: createLazySound(),
    screenWake: createScreenWake(),
    fullScreen: createFullScreen(),
    runLock: createRunLock(),
    pictures: createLazyPictureIntake(),
    pins: createLazyPins(),
    clips: createLazyClipIntake(),
    recorder: createLazyRecorder(),
    newId,
  };
}
