/** A child who taps everything, ten thousand times, stays in child mode, breaks nothing and loses no step (rules K4, P10, P13). */
import { afterAll, expect, test } from 'vitest';
import { closeAll, eventually, serveApp, visit } from '../support/journey';
import { cardOf, moveIn, type Plan, runsIn, settingIn, stepOf } from '../support/journey-child';
import { createMonkey } from '../support/journey-monkey';
import { randomFrom } from '../support/journey-random';
import { runFaults } from '../support/journey-valid-run';

const INPUTS = 10_000;
const EVERY = 500;
const SEED = 4_711;
/** A minute on a machine that does nothing else; once it was five. What is not answered at all is told long before. */
const TIMEOUT_MS = 480_000;

const label = (en: string) => ({ en, ar: en });

const PLAN: Plan = {
  // A second tap is hardly ever taken for a slip: the harder case.
  supports: { ignoreRepeatMs: 50, asksAfterBreak: true, timeInNumbers: true },
  routines: [
    {
      title: label('Morning'),
      steps: [
        stepOf(label('Wash hands')),
        stepOf(label('Brush teeth'), { timer: { kind: 'at-most', durationMs: 60_000 } }),
        stepOf(label('My drink'), {
          kind: 'choice',
          choices: [cardOf(label('Milk')), cardOf(label('Water'))],
        }),
        stepOf(label('Get dressed'), { parts: [cardOf(label('Shirt')), cardOf(label('Trousers'))] }),
      ],
    },
    {
      title: label('Haircut'),
      canStop: true,
      show: { view: 'list' },
      steps: [stepOf(label('Sit')), stepOf(label('Comb')), stepOf(label('Cut'))],
    },
    {
      title: label('Any way'),
      show: { stepOrder: 'any' },
      steps: [
        stepOf(label('Coat')),
        stepOf(label('Shoes'), { timer: { kind: 'at-least', durationMs: 90_000 } }),
        stepOf(label('Bag')),
      ],
    },
  ],
};

afterAll(closeAll);

test(
  `${INPUTS} inputs anywhere, fixed seed ${SEED}: still in child mode, nothing broken, no step lost or doubled`,
  async () => {
    const app = await serveApp();
    const { page, context, faults } = await visit(app, {
      context: { viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' },
    });
    await moveIn(page, app, PLAN);
    await page.clock.install();
    await page.addInitScript(countRightAnswers);
    await page.goto(`${app.url}#/play`);
    await page.locator('main').waitFor();
    const monkey = await createMonkey(page, await context.newCDPSession(page), randomFrom(SEED));

    const expectStillThere = async (inputs: number) => {
      const where = `after ${inputs} inputs`;
      expect(new URL(page.url()).hash, where).toMatch(/^#\/play(\/[\w-]+)?$/);
      await page.locator('main').waitFor();
      expect(await page.getByRole('navigation').count(), where).toBe(0);
      expect(await page.locator('[data-child-mode]').count(), where).toBe(1);
      expect(await settingIn(page, 'locked'), where).toBe(true);
      expect(await page.evaluate(() => window.visualViewport?.scale), where).toBe(1);
      expect(context.pages(), where).toHaveLength(1);
      const now = await page.evaluate(() => Date.now());
      const wrong = (await runsIn(page)).flatMap((run) => runFaults(run, now));
      expect(wrong, where).toEqual([]);
      expect(faults, where).toEqual([]);
    };
    for (let inputs = 0, looked = 0; inputs < INPUTS; ) {
      inputs += await monkey.act();
      if (inputs - looked < EVERY && inputs < INPUTS) continue;
      looked = inputs;
      await expectStillThere(inputs);
    }

    const runs = await runsIn(page);
    const { right, wrong } = await page.evaluate(() => JSON.parse(sessionStorage.getItem('answers') ?? '{}'));
    const events = runs.reduce((all, run) => all + run.events.length, 0);
    const finished = runs.filter(({ outcome }) => outcome === 'finished').length;
    console.log(monkey.made, { right, wrong, runs: runs.length, finished, events });
    // How many runs come to their end depends on how busy the machine is: inputs are dropped while a tap is written.
    expect(events).toBeGreaterThan(100);
    expect(monkey.made.unanswered ?? 0).toBeLessThan(3);
    expect(right ?? 0).toBe(0);
    expect(wrong).toBeGreaterThan(5);

    // And it still plays.
    await page.keyboard.press('Escape');
    await page.goto('about:blank');
    await page.goto(`${app.url}#/play`);
    await eventually(() => page.getByRole('list').getByRole('button').count()).toBe(PLAN.routines.length);
    expect(faults).toEqual([]);
  },
  TIMEOUT_MS,
);

/** Runs in the page, before the app. */
function countRightAnswers(): void {
  window.addEventListener(
    'submit',
    () => {
      const dialog = document.querySelector('dialog[open]');
      const [a = 0, b = 0] = (dialog?.querySelector('label')?.textContent.match(/\d+/g) ?? []).map(Number);
      const answers = JSON.parse(sessionStorage.getItem('answers') ?? '{}');
      const typed = dialog?.querySelector('input')?.value ?? '';
      if (typed === '') return;
      const what = typed === String(a * b) ? 'right' : 'wrong';
      answers[what] = (answers[what] ?? 0) + 1;
      sessionStorage.setItem('answers', JSON.stringify(answers));
    },
    true,
  );
}
