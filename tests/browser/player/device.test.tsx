import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { createI18n } from '@/i18n/i18n';
import { ServicesProvider } from '@/services/services-context';
import { TextsProvider } from '@/ui/texts';
import { VoiceNotice } from '@/ui/voice-notice';
import { atStep, newScene, play, renderChildMode } from '../../support/child-mode';
import { openTab } from '../../support/open-tab';

describe('the voice', () => {
  test('S7: the card is read aloud in the language of its words: what to say, else the label', async () => {
    const scene = await newScene();
    const { tap } = await play(scene);
    await atStep('Wet hands');
    await tap('Hear it');
    await tap('Done');
    await atStep('Scrub');
    await tap('Hear it');
    expect(scene.tab.platform.spoken).toEqual([
      { text: 'Wet hands', language: 'en' },
      { text: 'Scrub your hands.', language: 'en' },
    ]);
  });

  test('S7: a child may want it read on arrival', async () => {
    const scene = await newScene(undefined, { readAloud: 'on-arrival' });
    await play(scene);
    await atStep('Wet hands');
    await waitFor(() => expect(scene.tab.platform.spoken).toHaveLength(1));
  });

  test('S8: without a voice there is no speaker that would do nothing', async () => {
    const scene = await newScene();
    scene.tab.platform.setVoice('none');
    await play(scene);
    await atStep('Wet hands');
    expect(screen.queryByRole('button', { name: 'Hear it' })).toBeNull();
  });

  test('S8: and the grown-up is told, in words', async () => {
    const tab = await openTab();
    tab.platform.setVoice('none');
    render(
      <TextsProvider i18n={await createI18n('en', ['common', 'child'])}>
        <ServicesProvider services={tab}>
          <VoiceNotice language="ar" />
        </ServicesProvider>
      </TextsProvider>,
    );
    expect(await screen.findByText(/This device has no voice for Arabic/)).toBeVisible();
    tab.platform.setVoice('ready');
    await waitFor(() => expect(screen.queryByText(/no voice/)).toBeNull());
  });
});

describe('the screen', () => {
  test('stays lit and keeps updates away while a routine is played', async () => {
    const scene = await newScene();
    const shown = await play(scene);
    await atStep('Wet hands');
    expect([scene.tab.platform.isAwake(), scene.tab.platform.isRunLockHeld()]).toEqual([true, true]);
    shown.unmount();
    expect([scene.tab.platform.isAwake(), scene.tab.platform.isRunLockHeld()]).toEqual([false, false]);
  });

  test('a refusal to keep it lit or to fill it changes nothing for the child', async () => {
    const scene = await newScene();
    const no = { hold: async () => false, release: () => undefined };
    const platform = {
      ...scene.tab.platform,
      screenWake: no,
      fullScreen: { ...scene.tab.platform.fullScreen, enter: async () => false },
    };
    const { tap } = await play({ ...scene, tab: { ...scene.tab, platform } });
    await atStep('Wet hands');
    await tap('Done');
    expect(await atStep('Scrub')).toBeVisible();
  });

  test('is filled on the first tap, and given back when the lock is opened', async () => {
    const { tab } = await newScene();
    const { user } = await renderChildMode(tab);
    await user.click(await screen.findByRole('heading', { name: 'Mia' }));
    expect(tab.platform.fullScreen.isFull()).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: /hold for 3/ }));
    const [a = 0, b = 0] = ((await screen.findByText(/How much/)).textContent?.match(/\d+/g) ?? []).map(
      Number,
    );
    await user.type(screen.getByRole('textbox'), `${a * b}{Enter}`);
    await screen.findByText(/grown-up side/);
    expect(tab.platform.fullScreen.isFull()).toBe(false);
  });
});

describe('a hand', () => {
  const finger = (pointerId: number, at: number) => ({
    pointerId,
    pointerType: 'touch',
    button: 0,
    clientX: at,
    clientY: at,
  });

  async function onDone() {
    const scene = await newScene();
    await play(scene);
    await atStep('Wet hands');
    scene.tab.platform.advance(1_000);
    const done = screen.getByRole('button', { name: 'Done' });
    const box = done.getBoundingClientRect();
    const inside = { clientX: box.left + 9, clientY: box.top + 9 };
    return { done, inside, next: () => atStep('Scrub') };
  }

  test('that rests on the screen with another finger can still tap: no click comes then', async () => {
    const { done, inside, next } = await onDone();
    fireEvent.pointerDown(document.body, finger(1, 5));
    fireEvent.pointerDown(done, { ...finger(2, 0), ...inside });
    fireEvent.pointerUp(done, { ...finger(2, 0), ...inside });
    expect(await next()).toBeVisible();
  });

  test('that slides off the button has changed its mind', async () => {
    const { done, inside } = await onDone();
    fireEvent.pointerDown(done, { ...finger(2, 0), ...inside });
    fireEvent.pointerUp(done, finger(2, -50));
    fireEvent.keyDown(done, { key: 'Enter', repeat: true });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Wet hands');
  });
});
