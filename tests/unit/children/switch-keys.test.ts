import { expect, test } from 'vitest';
import { DEFAULT_TOUCH } from '@/domain/supports/touch-supports';
import { isSwitchMethod, plainKey, withKey } from '@/features/children/switch-keys';

const KEYS = DEFAULT_TOUCH.switchKeys;

test('a free key is set', () => {
  expect(withKey(KEYS, 'choose', 'KeyA', 'one-switch')).toEqual({
    kind: 'set',
    keys: { ...KEYS, choose: 'KeyA' },
  });
});

test('its own key is no conflict', () => {
  expect(withKey(KEYS, 'choose', KEYS.choose, 'three-switches')).toEqual({ kind: 'set', keys: KEYS });
});

test('the key of another switch in use is taken', () => {
  expect(withKey(KEYS, 'choose', KEYS.next, 'two-switches')).toEqual({ kind: 'taken', by: 'next' });
});

test('the key of a switch that is not in use is exchanged, so that no two ever have the same', () => {
  expect(withKey(KEYS, 'choose', KEYS.next, 'one-switch')).toEqual({
    kind: 'set',
    keys: { ...KEYS, choose: KEYS.next, next: KEYS.choose },
  });
});

test('letters and digits are called as they stand on the key', () => {
  expect(['KeyA', 'Digit3', 'F13', 'Numpad1'].map(plainKey)).toEqual(['A', '3', 'F13', 'Numpad1']);
});

test('touch and dwell have no switches', () => {
  expect(isSwitchMethod('touch')).toBe(false);
  expect(isSwitchMethod('dwell')).toBe(false);
  expect(isSwitchMethod('two-switches')).toBe(true);
});
