/** Switches: keys of a switch box, or the whole screen, that drive the scan. */
import type { ScanMode, ScanSwitch } from '@/domain/playing/scanning';
import { pressSwitch, releaseSwitch, type SwitchUses } from '@/domain/playing/switch-bounce';
import type { Language } from '@/domain/wording';
import { HOLD_MS } from '@/features/player/lock/lock';
import type { AccessScene } from './access-method';
import { LOCK, nameOf } from './access-targets';
import { createScanner } from './scanner';

const SWITCHES_OF: Readonly<Record<ScanMode, readonly ScanSwitch[]>> = {
  'one-switch': ['choose'],
  'two-switches': ['choose', 'next'],
  'three-switches': ['choose', 'next', 'back'],
};

/** A voice that never tells its end must not hold the scan for ever. */
const LONGEST_WORDS_MS = 15_000;
/** So soon after it came, a screen that speaks has begun to. */
const SCREEN_SPEAKS_MS = 400;

export function startSwitches({ place, settings, speech, cardLanguage }: AccessScene, mode: ScanMode) {
  let uses: SwitchUses = {};
  let wasTouch = false;
  let offered: object | null = null;
  let lockTouchedAt: number | null = null;
  const isHeard = settings.scanAloud && !settings.silent;
  const scanner = createScanner({
    place,
    settings: { ...settings, mode },
    onOffer: (item, isAfterChange) => {
      const turn = {};
      offered = turn;
      if (item === null || !isHeard) return;
      // What the screen says comes first; one sentence would replace the other (rules A15 and S5).
      if (!isAfterChange) say(item);
      else setTimeout(() => quiet().then(() => offered === turn && say(item)), SCREEN_SPEAKS_MS);
    },
    ready: isHeard ? quiet : null,
  });
  function say(item: HTMLElement): void {
    const language = (item.closest('[lang]')?.getAttribute('lang') ?? cardLanguage) as Language;
    const { voiceRate: rate, voicePitch: pitch, voiceVolume: volume, voices } = settings;
    void speech.speak(nameOf(item), language, { rate, pitch, volume, voiceURI: voices[language] });
  }
  function quiet(): Promise<unknown> {
    return Promise.race([
      speech.whenQuiet(),
      new Promise((resolve) => setTimeout(resolve, LONGEST_WORDS_MS)),
    ]);
  }
  const switchOf = (event: KeyboardEvent) =>
    SWITCHES_OF[mode].find((name) => settings.switchKeys[name] === event.code);

  function press(pressed: ScanSwitch): void {
    const { uses: now, counts } = pressSwitch(uses, pressed, performance.now(), settings.debounceMs);
    uses = now;
    if (counts) scanner.press(pressed);
  }

  function keyDown(event: KeyboardEvent): void {
    const pressed = switchOf(event);
    // A grown-up who goes on with Tab wants the ring of the focus back.
    if (event.code === 'Tab') scanner.rest();
    if (pressed === undefined || isWriting(event)) return;
    take(event);
    if (!event.repeat) press(pressed);
  }
  function keyUp(event: KeyboardEvent): void {
    const released = switchOf(event);
    if (released === undefined || isWriting(event)) return;
    // The button that has the focus would answer to a Space that is let go.
    take(event);
    uses = releaseSwitch(uses, released, performance.now());
  }

  function pointer(event: PointerEvent): void {
    if (event.type === 'pointerdown') wasTouch = event.pointerType === 'touch' && !isInWindow(event);
    if (event.pointerType !== 'touch' || isInWindow(event)) return;
    if (isOfLock(event)) return;
    event.stopPropagation();
    if (event.type === 'pointerdown') press('choose');
    else uses = releaseSwitch(uses, 'choose', performance.now());
  }
  /** The lock hears of it too; a short touch there is the switch, told as it is lifted. */
  function isOfLock({ type, target }: PointerEvent): boolean {
    if (!(target instanceof Element && target.closest(LOCK) !== null)) return false;
    const since = lockTouchedAt;
    lockTouchedAt = type === 'pointerdown' ? performance.now() : null;
    if (type === 'pointerup' && since !== null && performance.now() - since < HOLD_MS) {
      press('choose');
      uses = releaseSwitch(uses, 'choose', performance.now());
    }
    return true;
  }
  function click(event: MouseEvent): void {
    // The scan's own click, a key's and a screen reader's come without a pointer.
    if (wasTouch && event.detail > 0 && !isInWindow(event)) take(event);
  }

  const restWhenHidden = () => document.visibilityState === 'hidden' && scanner.rest();
  const ending = new AbortController();
  const listening = { capture: true, signal: ending.signal };
  window.addEventListener('keydown', keyDown, listening);
  window.addEventListener('keyup', keyUp, listening);
  document.addEventListener('visibilitychange', restWhenHidden, listening);
  if (settings.touchIsSwitch) {
    for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const) {
      window.addEventListener(type, pointer, listening);
    }
    window.addEventListener('click', click, listening);
  }
  return () => {
    ending.abort();
    scanner.rest();
  };
}

function take(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** A field for words; the question's field takes numbers from the keys on the screen (rule A14). */
function isWriting({ target }: Event): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches(
    'textarea, input:not([inputmode="none"], [type="radio"], [type="checkbox"]), select, [contenteditable="true"]',
  );
}

/** In a window for grown-ups, and on a lock that a tap opens, a finger is a finger; beside them it is the switch (rule A16). */
function isInWindow({ target }: Event): boolean {
  return (
    target instanceof Element &&
    target.closest('dialog :is(button, input, textarea, label, a), [data-lock="open"]') !== null
  );
}
