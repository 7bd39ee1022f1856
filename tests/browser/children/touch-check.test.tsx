import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import ChildPage from '@/features/children/child-page';
import { paths } from '@/ui/hash-route';
import { accessibilityFaults } from '../../support/accessibility';
import { addChild, inFrame, renderGrownUp } from '../../support/grown-up-page';
import { openTab, valueIn } from '../../support/open-tab';

async function openCheck(language: 'en' | 'ar' = 'en') {
  const services = await openTab();
  const child = await addChild(services);
  const shown = await renderGrownUp(inFrame(<ChildPage />), services, language);
  const [section] = (await screen.findAllByRole('link')).filter(
    (link) => link.getAttribute('href') === paths.childSection('touch'),
  );
  if (section === undefined) throw new Error('no way to the touch settings');
  await shown.user.click(section);
  const title = language === 'en' ? 'Touch check' : 'فحص اللمس';
  await shown.user.click(await screen.findByRole('button', { name: title }));
  const check = await screen.findByRole('dialog', { name: title });
  const star = () => within(check).getByRole('button', { name: language === 'en' ? 'Star' : 'نجمة' });
  /** As a finger: comes down `aside` pixels from the edge of the star, stays, moves on, is lifted. */
  const touch = async ({ aside = 0, slid = 0, ms = 90 } = {}) => {
    const box = star().getBoundingClientRect();
    const x = aside === 0 ? box.left + box.width / 2 : box.left + box.width + aside;
    const at = {
      pointerId: 1,
      pointerType: 'touch',
      button: 0,
      clientX: x,
      clientY: box.top + box.height / 2,
    };
    fireEvent.pointerDown(star(), at);
    await new Promise((resolve) => setTimeout(resolve, ms));
    fireEvent.pointerUp(star(), { ...at, clientX: x + slid });
  };
  const isNext = () => waitFor(() => expect(star()).not.toHaveAttribute('data-touched'));
  const stored = async () => valueIn(await services.children.get(child.id));
  return { ...shown, check, star, touch, isNext, stored };
}

async function slideOffFiveStars() {
  const shown = await openCheck();
  for (let stars = 0; stars < 5; stars += 1) {
    await shown.touch({ slid: 300 });
    expect(shown.star()).toHaveAttribute('data-touched');
    await shown.isNext();
  }
  await shown.user.click(screen.getByRole('button', { name: 'Finish' }));
  return shown;
}

describe('A20 the stars', () => {
  test('come one after the other, at another place each, and after ten the check is over', async () => {
    const { star, touch, isNext, check } = await openCheck();
    const places = new Set<string>();
    for (let stars = 1; stars <= 10; stars += 1) {
      const { left, top } = star().getBoundingClientRect();
      places.add(`${Math.round(left)} ${Math.round(top)}`);
      await touch();
      if (stars < 10) await isNext();
    }
    expect(places.size).toBe(10);
    expect(await within(check).findByText(/suit the way the stars were touched/)).toBeVisible();
  });

  test('a touch beside one brings the next as well, one far away does not', async () => {
    const { touch, star, isNext } = await openCheck();
    await touch({ aside: 30 });
    expect(star()).toHaveAttribute('data-touched');
    await isNext();
    await touch({ aside: 200 });
    expect(star()).not.toHaveAttribute('data-touched');
  });

  test('a key brings the next one too, and is no touch', async () => {
    const { user, star, isNext } = await openCheck();
    for (let stars = 0; stars < 6; stars += 1) {
      act(() => star().focus());
      await user.keyboard('{Enter}');
      await isNext();
    }
    await user.click(screen.getByRole('button', { name: 'Finish' }));
    expect(await screen.findByText('There were too few touches to propose anything.')).toBeVisible();
  });
});

describe('A21 the proposal', () => {
  test('stands beside what is set now, in words', async () => {
    await slideOffFiveStars();
    const row = screen.getByRole('heading', { name: 'A touch counts' }).closest('li');
    expect(row).toHaveTextContent('Some touches slid off the star.');
    expect(row).toHaveTextContent('Nowwhen the finger liftsProposedwhen the finger comes down');
  });

  test('is kept with "Use these"', async () => {
    const { user, stored } = await slideOffFiveStars();
    expect((await stored()).pressOn).toBe('release');
    await user.click(screen.getByRole('button', { name: 'Use these' }));
    await waitFor(async () => expect((await stored()).pressOn).toBe('touch'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('changes nothing with "Keep as it is", nor with Escape', async () => {
    const { user, stored } = await slideOffFiveStars();
    await user.click(screen.getByRole('button', { name: 'Keep as it is' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Touch check' }));
    await screen.findByRole('button', { name: 'Star' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect((await stored()).pressOn).toBe('release');
  });

  test('A22: sees a second tap at the place of a star', async () => {
    const { touch, isNext, user, stored } = await openCheck();
    for (let stars = 0; stars < 4; stars += 1) {
      await touch();
      await new Promise((resolve) => setTimeout(resolve, 150));
      await touch();
      await isNext();
    }
    await user.click(screen.getByRole('button', { name: 'Finish' }));
    // 800 ms are ignored already, which is longer than these took.
    expect(await screen.findByText(/suit the way/)).toBeVisible();
    expect((await stored()).ignoreRepeatMs).toBe(800);
  });
});

test.each(['en', 'ar'] as const)(
  'fits a narrow phone and has no faults for axe: %s',
  { timeout: 30_000 },
  async (language) => {
    await page.viewport(360, 640);
    const { check, star, touch, isNext, user } = await openCheck(language);
    expect(await accessibilityFaults()).toEqual([]);
    for (let stars = 0; stars < 5; stars += 1) {
      const box = star().getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(360);
      expect(box.bottom).toBeLessThanOrEqual(640);
      await touch(stars % 2 === 0 ? { slid: 300 } : { aside: 20 });
      await isNext();
    }
    await user.click(within(check).getByRole('button', { name: language === 'en' ? 'Finish' : 'إنهاء' }));
    await within(check).findAllByRole('heading', { level: 3 });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(await accessibilityFaults()).toEqual([]);
  },
);
