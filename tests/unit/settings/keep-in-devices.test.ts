import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  deviceAtHand,
  devicesInOrder,
  KEEP_IN_DEVICES,
  KEEP_IN_STEPS,
} from '@/features/settings/keep-in-devices';

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 5, 'apple'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5, 'apple'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0, 'mac'],
  ['Mozilla/5.0 (Linux; Android 15; Pixel 9)', 5, 'android'],
  ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)', 10, 'chromebook'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 0, 'windows'],
  ['Mozilla/5.0 (X11; Linux x86_64)', 0, null],
])('%s with %d touch points is %s', (userAgent, touchPoints, device) => {
  expect(deviceAtHand(userAgent, touchPoints)).toBe(device);
});

test('the device at hand is first, and every device is there once', () => {
  expect(devicesInOrder('windows')[0]).toBe('windows');
  expect([...devicesInOrder('windows')].sort()).toEqual([...KEEP_IN_DEVICES].sort());
  expect(devicesInOrder(null)).toEqual(KEEP_IN_DEVICES);
});

test.each(['en', 'ar'])('in %s the texts have as many steps as the page shows', (language) => {
  const texts = JSON.parse(readFileSync(`src/i18n/locales/${language}/settings.json`, 'utf8'));
  for (const device of KEEP_IN_DEVICES)
    expect(Object.keys(texts.keepIn[device].steps)).toHaveLength(KEEP_IN_STEPS[device]);
});
