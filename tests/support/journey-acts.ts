/** What is done to the app while it may die at any moment: edits of a parent, taps of a child, and what each asks for. */
import type { Page } from 'playwright';
import { press } from './journey';
import { editorPage } from './journey-editor';
import { playerPage } from './journey-player';
import type { Random } from './journey-random';
import { lookOf, type Watch } from './journey-watch';
import type { Words } from './journey-words';

export type Act<Shown> = {
  /** The one touch that asks for it; everything before it is done. */
  readonly touch: () => Promise<void>;
  /** What the screen shows as soon as it was heard (an edit) or written (a tap). */
  readonly result: Shown;
};

export type Cards = readonly string[];

/** So few that all of them stand on the screen at once. */
const FEWEST_CARDS = 3;
const MOST_CARDS = 5;

let lines = 0;

/** New words for a card, a card moved down, copied, or taken out. */
export async function nextEdit(
  page: Page,
  words: Words,
  { editor }: Watch,
  random: Random,
): Promise<Act<Cards>> {
  const cards = editor.at(-1)?.cards ?? [];
  const { rows, ...screen } = editorPage(page, words);
  const part = (at: number, name: string) => rows.nth(at).locator(`[data-part="${name}"]`);
  const at = random.whole(0, cards.length - 1);
  const kind = random.whole(0, 3);
  if (kind === 0 && at < cards.length - 1) {
    const moved = [...cards];
    moved.splice(at + 1, 0, ...moved.splice(at, 1));
    return { touch: () => press(part(at, 'down')), result: moved };
  }
  if (kind === 1 && (cards.length < MOST_CARDS || cards.length > FEWEST_CARDS)) {
    const isCopied = cards.length <= FEWEST_CARDS || (cards.length < MOST_CARDS && random.chance(0.5));
    await press(part(at, 'menu'));
    const item = screen.menuItem(isCopied ? 'duplicate' : 'remove');
    await item.waitFor();
    const result = isCopied ? cards.toSpliced(at + 1, 0, cards[at] ?? '') : cards.toSpliced(at, 1);
    return { touch: () => press(item), result };
  }
  await press(part(at, 'main'));
  const field = screen.words();
  const before = await field.inputValue();
  lines += 1;
  const text = `Line ${lines}`;
  return {
    touch: () => field.fill(text),
    result: cards.toSpliced(at, 1, (cards[at] ?? '').replace(before, text)),
  };
}

/** Looks of a routine that is played: each step, a break of it, and the end. */
export function looksOf(labels: readonly string[], { say, name }: Words) {
  const total = labels.length;
  return {
    step: (at: number) => lookOf(labels[at] ?? '', say('child:progress', { number: at + 1, total }), ''),
    breakAt: (at: number) =>
      lookOf(say('child:myBreak'), '', say('child:backTo', { place: name(labels[at] ?? '') })),
    finished: lookOf(say('child:finished'), '', ''),
  };
}

/** Done, Break, or back from the break; null at the end. */
export function nextTap(
  page: Page,
  words: Words,
  { player: shown }: Watch,
  labels: readonly string[],
  random: Random,
): Act<string> | null {
  const looks = looksOf(labels, words);
  const player = playerPage(page, words);
  const look = shown.at(-1);
  const inBreak = labels.findIndex((_, at) => looks.breakAt(at) === look);
  if (inBreak >= 0) {
    return { touch: () => press(player.backTo(labels[inBreak] ?? '')), result: looks.step(inBreak) };
  }
  const at = labels.findIndex((_, one) => looks.step(one) === look);
  if (at < 0) return null;
  if (random.chance(0.25)) return { touch: () => press(player.breakButton()), result: looks.breakAt(at) };
  const result = at + 1 < labels.length ? looks.step(at + 1) : looks.finished;
  return { touch: () => press(player.done()), result };
}
