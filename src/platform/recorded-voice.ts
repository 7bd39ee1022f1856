/**
 * A recording of the family's, played where the device's voice would speak.
 *
 * One audio element for all of them: an iPad plays only what was first played within a tap, and remembers that for each
 * element, so a recording that is heard on arrival needs the element of an earlier tap. A form that this device cannot
 * play (made on another one) and a browser that wants a tap first both end as 'unplayable', which leaves the words to the
 * voice. An iPhone and an iPad keep their own volume.
 */
import type { RecordedOutcome, RecordedVoice } from './platform';

export function createRecordedVoice(makeAudio: () => HTMLAudioElement = () => new Audio()): RecordedVoice {
  let audio: HTMLAudioElement | null = null;
  let finish: ((outcome: RecordedOutcome) => void) | null = null;

  function stop(): void {
    audio?.pause();
    finish?.('stopped');
  }

  return {
    stop,
    play(url, volume) {
      stop();
      audio ??= makeAudio();
      const player = audio;
      return new Promise((resolve) => {
        let hasStarted = false;
        const end = (outcome: RecordedOutcome) => {
          // What another recording has replaced says so late, and to nobody.
          if (finish !== end) return;
          finish = null;
          player.onended = player.onerror = null;
          resolve(outcome);
        };
        // One that breaks off was heard: saying it all once more would surprise the child.
        const fail = () => end(hasStarted ? 'ended' : 'unplayable');
        finish = end;
        player.onended = () => end('ended');
        player.onerror = fail;
        player.src = url;
        player.volume = Math.min(Math.max(volume, 0), 1);
        player.play().then(() => {
          if (finish === end) hasStarted = true;
        }, fail);
      });
    },
  };
}
