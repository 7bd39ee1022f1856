import { fireEvent, screen, waitFor } from '@testing-library/react';
import { test } from 'vitest';
import { page } from 'vitest/browser';
import { atStep, newScene, play, STEPS, setSize } from '../../support/child-mode';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
test.each(['', 'contrast'])('scan %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await import('@/styles/fonts.css');
  await setSize('phone');
  const scene = await newScene(STEPS, { accessMethod: 'two-switches', debounceMs: 0 });
  const shown = await play(scene);
  await atStep('Wet hands');
  await waitFor(() => { if (!document.querySelector('[data-access]')) throw new Error('no'); });
  for (const name of ['done', 'hear', 'break', 'help']) {
    fireEvent.keyDown(document.body, { code: 'Enter' });
    await wait(300);
    if (name !== 'help') await page.screenshot({ path: `tests/shots/scan-${theme}-${name}.png` });
  }
  fireEvent.keyDown(document.body, { code: 'Enter' });
  fireEvent.keyDown(document.body, { code: 'Space' });
  await screen.findByRole('dialog');
  await wait(300);
  await page.screenshot({ path: `tests/shots/scan-${theme}-lock.png` });
  shown.unmount();
});
test.each(['', 'contrast'])('hold %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await setSize('tablet, wide');
  const scene = await newScene(STEPS, { holdMs: 2000 });
  await play(scene);
  await atStep('Wet hands');
  for (const name of ['Done', 'Hear it', 'Break']) {
    const b = screen.getByRole('button', { name });
    fireEvent.pointerDown(b, { pointerId: 3, pointerType: 'touch', button: 0 });
  }
  await wait(1300);
  await page.screenshot({ path: `tests/shots/hold-${theme}.png` });
});
