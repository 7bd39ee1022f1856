import { expect, test, vi } from 'vitest';
import { createFullScreen } from '@/platform/full-screen';
import { createScreenWake } from '@/platform/screen-wake';

function fakeLock() {
  const given: { released: boolean; release(): Promise<void> }[] = [];
  const request = vi.fn(async () => {
    const lock = {
      released: false,
      release: async () => {
        lock.released = true;
      },
    };
    given.push(lock);
    return lock;
  });
  return { wakeLock: { request } as unknown as WakeLock, given, request };
}

const comeBack = () => document.dispatchEvent(new Event('visibilitychange'));

test('the screen is kept lit until it is released', async () => {
  const { wakeLock, given } = fakeLock();
  const wake = createScreenWake(wakeLock);
  expect(await wake.hold()).toBe(true);
  expect(given[0]?.released).toBe(false);
  wake.release();
  expect(given[0]?.released).toBe(true);
});

test('a lock that the device took back while the page was hidden is asked for again', async () => {
  const { wakeLock, given, request } = fakeLock();
  const wake = createScreenWake(wakeLock);
  await wake.hold();
  await given[0]?.release();
  comeBack();
  expect(request).toHaveBeenCalledTimes(2);
  wake.release();
  comeBack();
  expect(request).toHaveBeenCalledTimes(2);
});

test('a refusal, or a device without it, is an answer and no error', async () => {
  const refused = createScreenWake({
    request: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
  } as unknown as WakeLock);
  expect(await refused.hold()).toBe(false);
  refused.release();
});

test('a lock that arrives after the release is given back', async () => {
  const { wakeLock, given } = fakeLock();
  const wake = createScreenWake(wakeLock);
  const asked = wake.hold();
  wake.release();
  expect(await asked).toBe(false);
  expect(given[0]?.released).toBe(true);
});

test('full screen that is refused or unknown to the device is an answer and no error', async () => {
  const refuses = { documentElement: { requestFullscreen: () => Promise.reject(new TypeError('no tap')) } };
  expect(await createFullScreen(refuses as unknown as Document).enter()).toBe(false);
  const iphone = createFullScreen({ documentElement: {} } as unknown as Document);
  expect(await iphone.enter()).toBe(false);
  await iphone.leave();
  expect(iphone.isFull()).toBe(false);
});
