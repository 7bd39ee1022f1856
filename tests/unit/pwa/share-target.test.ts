import { describe, expect, test } from 'vitest';
import { SHARE_MARKS, searchWithMark, shareMarkIn } from '@/domain/share-mark';
import { SHARE_ACTION, SHARE_FIELD } from '@/pwa/share-target';
import { manifest } from '../../../build/manifest';

describe.each(['https://stepling.example/', 'https://name.example/stepling/'])(
  'installed from %s',
  (base) => {
    const at = (path = '') => new URL(path, `${base}manifest.webmanifest`).href;

    test('files are posted to where the service worker answers, inside of the app', () => {
      const action = at(manifest.share_target?.action);
      expect(action).toBe(new URL(SHARE_ACTION, base).href);
      expect(action.startsWith(at(manifest.scope))).toBe(true);
      expect(action).not.toBe(at(manifest.start_url));
    });
  },
);

test('the device offers the app for pictures and zips, and sends them as a form', () => {
  expect(manifest.share_target).toMatchObject({ method: 'POST', enctype: 'multipart/form-data' });
  expect(manifest.share_target?.params).toEqual({
    files: [{ name: SHARE_FIELD, accept: expect.arrayContaining(['image/*', '.zip']) }],
  });
});

test('the mark of a share is read as it was written, and nothing else is one', () => {
  for (const mark of SHARE_MARKS) expect(shareMarkIn(searchWithMark(mark))).toBe(mark);
  for (const other of ['', '?', '?shared', '?shared=', '?shared=other', '?x=1']) {
    expect(shareMarkIn(other)).toBeNull();
  }
});
