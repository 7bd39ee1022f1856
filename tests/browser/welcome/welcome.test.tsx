import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DEFAULT_LOOK } from '@/domain/look';
import { fail } from '@/domain/result';
import { liveSteps } from '@/domain/routine';
import { textIn } from '@/domain/wording';
import RoutinesPage from '@/features/routines/routines-page';
import WelcomePage from '@/features/welcome/welcome-page';
import { useSettings } from '@/services/use-settings';
import { accessibilityFaults } from '../../support/accessibility';
import { renderGrownUp } from '../../support/grown-up-page';
import { openTab, type Tab, valueIn } from '../../support/open-tab';

/** As the shell does: the welcome until it is over, then the home. */
function FirstVisit() {
  return useSettings().welcomed ? <RoutinesPage /> : <WelcomePage />;
}

async function storedBy(services: Tab) {
  const children = valueIn(await services.children.list());
  const [child] = children;
  if (child === undefined) throw new Error('no child');
  return { children, child, routines: valueIn(await services.routines.list(child.id)) };
}

test('three taps lead from nothing to a home with three routines', async () => {
  const services = await openTab();
  const { user } = await renderGrownUp(<FirstVisit />, services);
  await user.click(await screen.findByRole('button', { name: 'Next' }));
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await user.click(screen.getByRole('button', { name: 'Start' }));

  expect(await screen.findByRole('article', { name: 'Brush my teeth' })).toBeVisible();
  expect(screen.getAllByRole('article').map((card) => card.querySelector('h2')?.textContent)).toEqual([
    'Brush my teeth',
    'Morning routine',
    'Bedtime',
  ]);
  const { child, routines } = await storedBy(services);
  expect(services.settings.current()).toMatchObject({ welcomed: true, currentChildId: child.id });
  expect(routines.map((routine) => liveSteps(routine).length)).toEqual([9, 9, 9]);
  expect(routines.every((routine) => liveSteps(routine).every((step) => step.essential))).toBe(true);
});

test('durable storage is asked for with the first routine and never again', async () => {
  const services = await openTab();
  let asked = 0;
  const counting: Tab = {
    ...services,
    askToPersist: async () => {
      asked += 1;
      return true;
    },
  };
  const { user } = await renderGrownUp(<FirstVisit />, counting);
  await user.click(await screen.findByRole('button', { name: 'Next' }));
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await user.click(screen.getByRole('button', { name: 'Start' }));
  await waitFor(() => expect(asked).toBe(1));
  expect(services.settings.current().persistAskedAt).toBe(services.platform.clock.now());
  await user.click(await screen.findByRole('button', { name: 'New routine' }));
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/routines\//));
  expect(asked).toBe(1);
});

test('skipping at once makes a child in the default look and no routines', async () => {
  const services = await openTab();
  const { user } = await renderGrownUp(<FirstVisit />, services);
  await user.click(await screen.findByRole('button', { name: 'Skip' }));
  expect(await screen.findByRole('heading', { name: 'No routines yet' })).toBeVisible();
  const { child, routines } = await storedBy(services);
  expect(child).toMatchObject({ nickname: '', look: DEFAULT_LOOK, cardLanguage: 'en' });
  expect(routines).toEqual([]);
});

test('the Arabic welcome with the form for a girl ends in cards that speak to a girl', async () => {
  const services = await openTab();
  const { user } = await renderGrownUp(<FirstVisit />, services);
  await user.click(await screen.findByRole('radio', { name: 'العربية' }));
  expect(await screen.findByRole('heading', { name: 'أهلًا في Stepling' })).toBeVisible();
  expect(document.documentElement.dir).toBe('rtl');
  await user.click(screen.getByRole('button', { name: 'التالي' }));
  await user.click(await screen.findByRole('radio', { name: /للبنت/ }));
  await user.click(screen.getByRole('button', { name: 'التالي' }));
  await user.click(await screen.findByRole('button', { name: 'البدء' }));

  expect(await screen.findByRole('article', { name: 'أنظّف أسناني' })).toBeVisible();
  const { child, routines } = await storedBy(services);
  expect(child).toMatchObject({ address: 'she', cardLanguage: 'ar' });
  expect(services.settings.current().appLanguage).toBe('ar');
  const spit = routines.flatMap(liveSteps).find((step) => textIn(step.label, 'en', 'he') === 'Spit');
  expect(spit && textIn(spit.label, child.cardLanguage, child.address)).toBe('ابصقي');
});

test('the form of address is asked only where the cards need it', async () => {
  const { user } = await renderGrownUp(<WelcomePage />, await openTab());
  await user.click(await screen.findByRole('button', { name: 'Next' }));
  expect(screen.getByRole('group', { name: 'Skin' })).toBeVisible();
  expect(screen.queryByRole('group', { name: /Arabic/ })).toBeNull();
});

test('going back keeps what was chosen', async () => {
  const { user } = await renderGrownUp(<WelcomePage />, await openTab());
  await user.click(await screen.findByRole('button', { name: 'Next' }));
  await user.type(screen.getByLabelText('Nickname'), 'Tom');
  await user.click(screen.getByRole('radio', { name: 'curly' }));
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await user.click(screen.getByRole('checkbox', { name: /Bedtime/ }));
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(await screen.findByLabelText('Nickname')).toHaveValue('Tom');
  expect(screen.getByRole('radio', { name: 'curly' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByRole('checkbox', { name: /Bedtime/ })).not.toBeChecked();
});

test('a new part begins at its heading', async () => {
  const { user } = await renderGrownUp(<WelcomePage />, await openTab());
  await user.click(await screen.findByRole('button', { name: 'Next' }));
  expect(screen.getByRole('heading', { name: 'Who is it for?' })).toHaveFocus();
});

test('when the device is full it says so, and the next try makes no second child', async () => {
  const services = await openTab();
  let isFull = true;
  const failing: Tab = {
    ...services,
    routines: {
      ...services.routines,
      create: async (routines) =>
        isFull ? fail({ kind: 'full' as const }) : services.routines.create(routines),
    },
  };
  const { user } = await renderGrownUp(<FirstVisit />, failing);
  await user.click(await screen.findByRole('button', { name: 'Next' }));
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This device has no room left.');
  expect(services.settings.current().welcomed).toBe(false);
  isFull = false;
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(await screen.findAllByRole('article')).toHaveLength(3);
  expect((await storedBy(services)).children).toHaveLength(1);
});

test('a nickname of 2,000 letters is cut to its first 40', async () => {
  const services = await openTab();
  const { user } = await renderGrownUp(<FirstVisit />, services);
  await user.click(await screen.findByRole('button', { name: 'Next' }));
  await user.click(screen.getByLabelText('Nickname'));
  await user.paste('Mia'.repeat(700).slice(0, 2000));
  await user.click(screen.getByRole('button', { name: 'Skip' }));
  await waitFor(() => expect(services.settings.current().welcomed).toBe(true));
  expect((await storedBy(services)).child.nickname).toBe('Mia'.repeat(14).slice(0, 40));
});

test('a nickname of spaces is no nickname', async () => {
  const services = await openTab();
  const { user } = await renderGrownUp(<FirstVisit />, services);
  await user.click(await screen.findByRole('button', { name: 'Next' }));
  await user.type(screen.getByLabelText('Nickname'), '   ');
  await user.click(screen.getByRole('button', { name: 'Skip' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Routines' })).toBeVisible();
});

test('an emoji and an Arabic nickname stay whole inside an English sentence', async () => {
  const services = await openTab();
  const { user } = await renderGrownUp(<FirstVisit />, services);
  await user.click(await screen.findByRole('button', { name: 'Next' }));
  await user.type(screen.getByLabelText('Nickname'), 'ميا 👩‍🚀');
  await user.click(screen.getByRole('button', { name: 'Skip' }));
  const heading = '\u2068ميا 👩‍🚀\u2069’s routines';
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible();
});

test.each(['en', 'ar'] as const)('axe finds nothing on any part in %s', async (language) => {
  const { user, container } = await renderGrownUp(<WelcomePage />, await openTab(), language);
  const next = () => user.click(container.querySelector('button[type=submit]') as HTMLElement);
  await screen.findByRole('heading', { level: 1 });
  expect(await accessibilityFaults()).toEqual([]);
  await next();
  await screen.findByRole('textbox');
  expect(await accessibilityFaults()).toEqual([]);
  await next();
  await screen.findAllByRole('checkbox');
  expect(await accessibilityFaults()).toEqual([]);
});
