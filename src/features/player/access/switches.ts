/** Switches: keys of a switch box, or the whole screen, that drive the scan. */
import type { ScanMode, ScanSwitch } from '@/domain/playing/scanning';
import { pressSwitch, releaseSwitch, type SwitchUses } from '@/domain/playing/switch-bounce';
import type { AccessScene } from './access-method';
import { nameOf } from './access-targets';
import { createScanner } from './scanner';

const SWITCHES_OF: Readonly<Record<ScanMode, readonly ScanSwitch[]>> = {
  'one-switch': ['choose'],
  'two-switches': ['choose', 'next'],
  'three-switches': ['choose', 'next', 'back'],
};

export function startSwitches({ place, settings, speech, cardLanguage }: AccessScene, mode: ScanMode) {
  let uses: SwitchUses = {};
  let wasTouch = false;
  let saying: ReturnType<typeof setTimeout> | undefined;
  const scanner = createScanner({
    place,
    settings: { ...settings, mode },
    onOffer: (item, isAfterChange) => {
      clearTimeout(saying);
      if (item === null || !settings.scanAloud || settings.silent) return;
      // What the screen says comes first; one sentence would replace the other (rules A15 and S5).
      if (isAfterChange) saying = setTimeout(() => say(item), settings.scanFirstMs);
      else say(item);
    },
  });
  function say(item: HTMLElement): void {
    const language = item.closest('[lang]')?.getAttribute('lang');
    void speech.speak(nameOf(item), language ?? cardLanguage);
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
    event.stopPropagation();
    if (event.type === 'pointerdown') press('choose');
    else uses = releaseSwitch(uses, 'choose', performance.now());
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
  return target.matches('textarea, input:not([inputmode="none"]), select, [contenteditable="true"]');
}

/** In a window for grown-ups a finger on a button is a finger; beside the buttons it is the switch (rule A16). */
function isInWindow({ target }: Event): boolean {
  return (
    target instanceof Element && target.closest('dialog :is(button, input, textarea, label, a)') !== null
  );
}
