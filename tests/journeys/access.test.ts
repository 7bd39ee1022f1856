/** Every screen can be read, reached and touched by those it is made for. */
import { afterEach, expect, test } from 'vitest';
import { familyRecords, putRecords } from '../../scripts/seed-records.mjs';
import { closeAll, serveApp, visit } from '../support/journey';
import { axeFaults, bringAxe, childLayoutFaults, sidewaysFaults } from '../support/journey-access';
import { lookAtChildMode, lookAtGrownUpSide, lookAtWelcome } from '../support/journey-screens';
import { wordsOf } from '../support/journey-words';

const WIDE = { width: 1180, height: 820 };
const NARROWEST = { width: 360, height: 740 };
const CHILD_SIZES = [
  WIDE,
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
];

type Device = { readonly language: 'en' | 'ar'; readonly theme: Theme; readonly isNarrow: boolean };
type Theme = 'calm' | 'contrast';

const VERSIONS = {
  toilet: 'mini',
  'brush-teeth': 'essential',
  'wash-hands': 'mini',
  'class-day': 'essential',
  morning: 'full',
};

afterEach(closeAll);

test.each(['calm', 'contrast'] as const)(
  'axe finds nothing, no page can be pushed sideways, and hands find what they need in child mode: %s',
  async (theme) => {
    // Two devices side by side, since neither waits for the other.
    const found = await Promise.all([
      lookAtEverything({ language: 'en', theme, isNarrow: theme === 'contrast' }),
      lookAtEverything({ language: 'ar', theme, isNarrow: theme === 'calm' }),
    ]);
    expect(found.flat()).toEqual([]);
  },
);

async function lookAtEverything({ language, theme, isNarrow }: Device): Promise<readonly string[]> {
  const viewport = isNarrow ? NARROWEST : WIDE;
  const app = await serveApp();
  const { page, context, faults } = await visit(app, {
    context: {
      viewport,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      locale: language === 'ar' ? 'ar-EG' : 'en-GB',
    },
  });
  await bringAxe(context);
  await context.addInitScript(giveVoices);
  const words = wordsOf(language);
  const found: string[] = [];
  const note = (screen: string, all: readonly string[]) =>
    found.push(...all.map((one) => `${screen}: ${one}`));
  const see = async (screen: string) => {
    note(screen, await axeFaults(page));
    note(screen, await sidewaysFaults(page));
  };
  const seeChild = async (screen: string, main: string | null) => {
    await see(screen);
    if (isNarrow) return;
    for (const size of CHILD_SIZES) {
      await page.setViewportSize(size);
      note(`${screen} ${size.width}×${size.height}`, await childLayoutFaults(page, words, main));
    }
    await page.setViewportSize(viewport);
  };
  const look = { page, words, url: app.url, isNarrow, see, seeChild };

  await page.goto(app.url);
  if (language === 'en' || theme === 'calm') await lookAtWelcome(look);
  const records = await familyRecords({
    language,
    theme,
    address: 'he',
    nickname: language === 'ar' ? 'سامي' : 'Robin',
    supports: { ignoreRepeatMs: 0 },
    versions: VERSIONS,
  });
  await putRecords(page, records);
  await page.goto('about:blank');
  await page.goto(app.url);
  await lookAtGrownUpSide(look);
  await lookAtChildMode(look);
  return [...found, ...faults].map((one) => `${language}: ${one}`);
}

/** Voices of the device, which headless browsers lack: with one, the child's picture is a button too. */
function giveVoices(): void {
  const voices = ['en-GB', 'ar-SA'].map((lang) => ({
    lang,
    name: lang,
    voiceURI: lang,
    localService: true,
    default: true,
  }));
  window.speechSynthesis.getVoices = () => voices;
  window.speechSynthesis.speak = () => undefined;
  // A real utterance takes real voices only.
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { writable: true, value: null });
}
