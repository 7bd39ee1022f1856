/** Writes down what the screen shows at every moment, so that after a kill it is known what had been promised. */
import type { BrowserContext } from 'playwright';
import type { Words } from './journey-words';

/** One look of the editor: the cards as they stand, and whether "Saved" is shown beside them. */
export type EditorLook = { readonly cards: readonly string[]; readonly isSaved: boolean };

export type Watch = {
  readonly editor: EditorLook[];
  /** What the child sees: the words, the place in the routine, the way back. */
  readonly player: string[];
  /** How long after the last touch of an edit "Saved" appeared, in milliseconds. */
  readonly savedAfter: number[];
  /** The next time that the screen is touched or typed into, on the clock of this machine. */
  readonly nextTouch: () => Promise<number>;
};

type Message =
  | { readonly kind: 'editor'; readonly cards: readonly string[]; readonly isSaved: boolean }
  | { readonly kind: 'player'; readonly look: string }
  | { readonly kind: 'saved'; readonly after: number }
  | { readonly kind: 'touch'; readonly at: number };

export async function watchScreens(context: BrowserContext, { say, name }: Words): Promise<Watch> {
  let answer: (at: number) => void = () => undefined;
  const watch: Watch = {
    editor: [],
    player: [],
    savedAfter: [],
    nextTouch: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  };
  await context.exposeFunction('tellJourney', (message: Message) => {
    if (message.kind === 'editor') watch.editor.push(message);
    else if (message.kind === 'player') watch.player.push(message.look);
    else if (message.kind === 'saved') watch.savedAfter.push(message.after);
    else answer(message.at);
  });
  const backTo = say('child:backTo', { place: name('|') }).split('|')[0] ?? '';
  await context.addInitScript(watchInPage, { saved: say('saved'), backTo });
  return watch;
}

/** As `watchScreens` tells it. */
export function lookOf(heading: string, progress: string, backTo: string): string {
  return [heading, progress, backTo].join(' | ');
}

/** Runs in the page, before the app. */
function watchInPage({ saved, backTo }: { saved: string; backTo: string }): void {
  const { tellJourney: tell } = window as unknown as { tellJourney(message: Message): void };
  let touched: number | null = null;
  let wasSaved = true;
  let last = '';

  function look(): void {
    const { hash } = window.location;
    const message = hash.startsWith('#/play/')
      ? playerLook()
      : hash.startsWith('#/routines/')
        ? editorLook()
        : null;
    if (message === null) return;
    if (message.kind === 'editor') {
      if (message.isSaved && !wasSaved && touched !== null) {
        tell({ kind: 'saved', after: performance.now() - touched });
      }
      wasSaved = message.isSaved;
    }
    const text = JSON.stringify(message);
    if (text === last) return;
    last = text;
    tell(message);
  }

  function editorLook() {
    const state = document.querySelector('header p')?.textContent;
    if (state === undefined) return null;
    const cards = [...document.querySelectorAll('li [data-part="main"]')].map((card) => card.textContent);
    return { kind: 'editor', cards, isSaved: state === saved } as const;
  }

  function playerLook() {
    const heading = document.querySelector('main h1')?.textContent;
    if (heading === undefined) return null;
    const progress = document.querySelector('main [role="img"][aria-label]')?.getAttribute('aria-label');
    const back = [...document.querySelectorAll('main button')]
      .map((button) => button.textContent)
      .find((words) => words.startsWith(backTo));
    return { kind: 'player', look: [heading, progress ?? '', back ?? ''].join(' | ') } as const;
  }

  const touch = () => {
    touched = performance.now();
    tell({ kind: 'touch', at: Date.now() });
  };
  window.addEventListener('pointerup', touch, true);
  window.addEventListener('input', touch, true);
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['aria-label', 'data-state'],
  });
}
