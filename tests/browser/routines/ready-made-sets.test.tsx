import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { isInOrder, READY_MADE_SETS } from '@/content/ready-made-sets';
import { liveSteps } from '@/domain/routine';
import { CARD_LANGUAGES, textIn } from '@/domain/wording';
import ReadyMadePage from '@/features/routines/ready-made-page';
import { addReadyMadeSet } from '@/services/add-ready-made-set';
import { originalFaces } from '@/services/original-faces';
import { pictureOfReadyMade } from '@/services/ready-made-words';
import { accessibilityFaults } from '../../support/accessibility';
import { addChild, inFrame, renderGrownUp } from '../../support/grown-up-page';
import { openTab, valueIn } from '../../support/open-tab';

const show = async (setId: string, language: 'en' | 'ar' = 'en', cardLanguage: 'en' | 'ar' = language) => {
  const services = await openTab();
  const child = await addChild(services, 'Mia', cardLanguage);
  const shown = await renderGrownUp(inFrame(<ReadyMadePage routineId={setId} />), services, language);
  await screen.findByRole('heading', { level: 1 });
  return { ...shown, services, child };
};

test('a first–then pair becomes a routine of two steps', async () => {
  const { user, services, child } = await show('homework-music');
  await user.click(screen.getByRole('button', { name: /Add for .*Mia/ }));
  expect(await screen.findByText(/was added/)).toBeVisible();
  const [routine] = valueIn(await services.routines.list(child.id));
  if (routine === undefined) throw new Error('not added');
  expect(textIn(routine.title, 'en', 'she')).toBe('Homework, then music');
  const steps = liveSteps(routine).map(({ label, say, timer }) => [
    textIn(label, 'en', 'she'),
    textIn(say, 'en', 'she'),
    timer?.durationMs ?? null,
  ]);
  expect(steps).toEqual([
    ['Homework, one page', 'First, one page of homework.', null],
    ['Music, ten minutes', 'Then ten minutes of music.', 600_000],
  ]);
});

test('a story becomes a routine with a step for each page', async () => {
  const { user, services, child } = await show('story-dentist');
  expect(within(screen.getByRole('region', { name: 'The cards' })).getAllByRole('listitem')).toHaveLength(6);
  await user.click(screen.getByRole('button', { name: /Add for .*Mia/ }));
  expect(await screen.findByText(/was added/)).toBeVisible();
  const [routine] = valueIn(await services.routines.list(child.id));
  const pages = routine === undefined ? [] : liveSteps(routine);
  expect(pages.map(({ label }) => textIn(label, 'en', 'she'))).toContain('The chair leans back');
  expect(textIn(pages[3]?.say ?? {}, 'en', 'she')).toBe('The chair leans back. A bright light shines.');
});

test('every set that has an order can be added with words in every language, and the others cannot', async () => {
  const services = await openTab();
  const child = await addChild(services);
  for (const set of READY_MADE_SETS) {
    const added = await addReadyMadeSet(services, child.id, set.id);
    expect(added.ok, set.id).toBe(isInOrder(set));
    if (!added.ok) continue;
    const routine = valueIn(added)[0];
    if (routine === undefined) throw new Error(`${set.id} was not added`);
    const steps = liveSteps(routine);
    expect(steps.map(({ picture }) => picture)).toEqual(set.cards.map(pictureOfReadyMade));
    for (const texts of [routine.title, ...steps.flatMap(({ label, say }) => [label, say])])
      for (const language of CARD_LANGUAGES) expect(textIn(texts, language, 'she'), set.id).not.toBe('');
    const faces = await originalFaces(routine, 'none', 'uk');
    expect(steps.map(({ id }) => faces.get(id)?.label)).toEqual(steps.map(({ label }) => label));
  }
});

test('cards without an order are offered for paper only', async () => {
  await show('choose-snack');
  expect(screen.queryByRole('button', { name: /Add for/ })).toBeNull();
  expect(screen.getByRole('link', { name: 'Print the cards' })).toHaveAttribute(
    'href',
    '#/ready-made/choose-snack/print',
  );
});

test('how to use it, what this set needs and the routine of the event stand beside the cards', async () => {
  const { unmount } = await show('wait-my-turn');
  expect(screen.getByRole('region', { name: 'How to use it' })).toHaveTextContent(/say only/);
  expect(screen.getByRole('region', { name: 'For this one' })).toHaveTextContent(/three to five seconds/);
  unmount();
  await show('story-bus');
  const link = await within(screen.getByRole('region', { name: 'The steps of the same event' })).findByRole(
    'link',
  );
  expect(link).toHaveAttribute('href', '#/ready-made/bus');
});

test('the cards speak to this child, in the language of its cards', async () => {
  await show('feelings-first', 'en', 'ar');
  expect(await screen.findByText('غاضبة')).toBeVisible();
  expect(screen.getByText(/^Angry – I feel angry/)).toBeVisible();
});

test.each([
  ['en', 'work-break'],
  ['en', 'story-fire-drill'],
  ['ar', 'talk-senses'],
  ['ar', 'choose-clothes'],
] as const)('axe finds nothing in %s on %s', async (language, setId) => {
  await show(setId, language, 'ar');
  await waitFor(() => expect(document.querySelectorAll('li svg').length).toBeGreaterThan(0));
  expect(await accessibilityFaults()).toEqual([]);
});
