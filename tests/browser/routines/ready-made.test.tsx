import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { READY_MADE, stepsOfVersion } from '@/content/ready-made';
import { fail } from '@/domain/result';
import { liveSteps } from '@/domain/routine';
import { CARD_LANGUAGES, textIn } from '@/domain/wording';
import { ReadyMadeCard } from '@/features/routines/ready-made-card';
import ReadyMadePage from '@/features/routines/ready-made-page';
import { addReadyMade } from '@/services/add-ready-made';
import { addReadyMadeSet } from '@/services/add-ready-made-set';
import { pictureOfReadyMade } from '@/services/ready-made-words';
import { accessibilityFaults } from '../../support/accessibility';
import { addChild, inFrame, renderGrownUp } from '../../support/grown-up-page';
import { openTab, type Tab, valueIn } from '../../support/open-tab';

const BRUSH_TEETH = READY_MADE.find((made) => made.id === 'brush-teeth');

test.each(['full', 'essential', 'mini'] as const)(
  'the %s version of a routine keeps every picture and timer',
  async (version) => {
    if (BRUSH_TEETH === undefined) throw new Error('no such routine');
    const services = await openTab();
    const child = await addChild(services);
    const { user } = await renderGrownUp(inFrame(<ReadyMadePage routineId="brush-teeth" />), services);
    await user.click(
      await screen.findByRole('radio', { name: version[0]?.toUpperCase() + version.slice(1) }),
    );
    const expected = stepsOfVersion(BRUSH_TEETH, version);
    expect(within(screen.getByRole('region', { name: 'Steps' })).getAllByRole('listitem')).toHaveLength(
      expected.length,
    );
    await user.click(screen.getByRole('button', { name: /Add for .*Mia/ }));
    expect(await screen.findByText(/was added/)).toBeVisible();
    const [routine] = valueIn(await services.routines.list(child.id));
    if (routine === undefined) throw new Error('not added');
    expect(routine).toMatchObject({ source: 'brush-teeth', hue: BRUSH_TEETH.hue });
    expect(liveSteps(routine).map(({ picture, timer }) => ({ picture, timer }))).toEqual(
      expected.map((step) => ({ picture: pictureOfReadyMade(step), timer: step.timer ?? null })),
    );
  },
);

test('every ready-made routine can be added whole, with words in every language', async () => {
  const services = await openTab();
  const child = await addChild(services);
  const wanted = READY_MADE.map((made) => ({ readyMadeId: made.id, version: 'full' as const }));
  const routines = valueIn(await addReadyMade(services, child.id, wanted));
  expect(routines.map((routine) => routine.steps.length)).toEqual(
    READY_MADE.map((made) => made.steps.length),
  );
  const wordless = routines.flatMap((routine) =>
    [routine.title, ...liveSteps(routine).flatMap((step) => [step.label, step.say])].filter((texts) =>
      CARD_LANGUAGES.some(
        (language) => texts[language] === undefined || textIn(texts, language, 'she') === '',
      ),
    ),
  );
  expect(wordless).toEqual([]);
});

test('P45: Stop comes with a ready-made routine that has it, and with no other', async () => {
  const services = await openTab();
  const child = await addChild(services);
  const wanted = READY_MADE.map((made) => ({ readyMadeId: made.id, version: 'essential' as const }));
  const routines = valueIn(await addReadyMade(services, child.id, wanted));
  expect(routines.filter(({ canStop }) => canStop).map(({ source }) => source)).toEqual(
    READY_MADE.filter(({ canStop }) => canStop).map(({ id }) => id),
  );
  expect(valueIn(await addReadyMadeSet(services, child.id, 'dentist-swing'))[0]?.canStop).toBe(true);
});

test('the classroom day brings its clock times and has no mini', async () => {
  const services = await openTab();
  const child = await addChild(services);
  const { user } = await renderGrownUp(inFrame(<ReadyMadePage routineId="class-day" />), services);
  expect(await screen.findByText('8:50')).toBeVisible();
  expect(screen.queryByRole('radio', { name: 'Mini' })).toBeNull();
  await user.click(await screen.findByRole('button', { name: /Add for/ }));
  expect(await screen.findByText(/was added/)).toBeVisible();
  const [routine] = valueIn(await services.routines.list(child.id));
  expect(routine && liveSteps(routine)[0]?.clockTime).toBe('08:50');
});

test('safety, what helps and how to teach it stand beside the steps', async () => {
  const services = await openTab();
  await addChild(services);
  await renderGrownUp(inFrame(<ReadyMadePage routineId="brush-teeth" />), services);
  expect(await screen.findByRole('region', { name: 'Safety' })).toHaveTextContent(/fluoride/);
  for (const name of ['At a glance', 'What can be hard', 'What can help', 'How to teach it'])
    expect(screen.getByRole('region', { name })).toBeVisible();
});

test('the preview shows the cards as the child will see them', async () => {
  const services = await openTab();
  await addChild(services, 'ميا', 'ar');
  await renderGrownUp(inFrame(<ReadyMadePage routineId="brush-teeth" />), services);
  expect(await screen.findByText('ابصقي')).toBeVisible();
  expect(screen.getByText('Spit')).toBeVisible();
});

test('a full device is told in words and nothing is added', async () => {
  const services = await openTab();
  await addChild(services);
  const failing: Tab = {
    ...services,
    routines: { ...services.routines, create: async () => fail({ kind: 'full' as const }) },
  };
  const { user } = await renderGrownUp(inFrame(<ReadyMadePage routineId="bedtime" />), failing);
  await user.click(await screen.findByRole('button', { name: /Add for/ }));
  expect(await screen.findByText(/This device has no room left/)).toBeVisible();
  expect(screen.getByRole('button', { name: /Add for/ })).toBeEnabled();
});

test('an address that names no ready-made routine says so', async () => {
  await renderGrownUp(inFrame(<ReadyMadePage routineId="juggling" />), await openTab());
  expect(await screen.findByText('This is not in the library.')).toBeVisible();
});

test.each(['en', 'ar'] as const)('axe finds nothing on a ready-made routine in %s', async (language) => {
  const services = await openTab();
  await addChild(services, 'Mia', 'ar');
  await renderGrownUp(inFrame(<ReadyMadePage routineId="bedtime" />), services, language);
  await screen.findByRole('heading', { level: 1 });
  expect(await accessibilityFaults()).toEqual([]);
});

test('a card offers nothing to press before its words are there', async () => {
  const made = BRUSH_TEETH;
  if (made === undefined) throw new Error('no such routine');
  const services = await openTab();
  await addChild(services);
  await renderGrownUp(inFrame(<ReadyMadeCard made={made} title={undefined} />), services);
  expect(screen.queryAllByRole('link')).toEqual([]);
});
