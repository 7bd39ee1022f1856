/**
 * Settings: one record per key, so that two tabs that change two settings keep both.
 *
 * They are few and every screen needs them, so they are read once at the start and kept; other tabs' changes are read
 * in before any listener hears of them.
 */
import * as v from 'valibot';
import type { Change } from '@/domain/change';
import { DEFAULT_SETTINGS, type Settings } from '@/domain/settings';
import { isOwn, SETTING_VALUES, settingRecord } from './schemas/setting';
import type { Saving, Store } from './store';

export type SettingsStore = {
  load(): Saving;
  current(): Settings;
  change(set: Partial<Settings>): Saving;
};

export function createSettingsStore(store: Store): SettingsStore {
  let settings: Settings = DEFAULT_SETTINGS;

  const load = (): Saving =>
    store.read(['settings'], async (transaction) => {
      const values: unknown[] = await transaction.objectStore('settings').getAll();
      settings = Object.assign({ ...DEFAULT_SETTINGS }, ...values.map((value) => readSetting(value, store)));
    });

  store.beforeRemoteChange(async (changes: readonly Change[]) => {
    if (changes.some((change) => change.store === 'settings')) await load();
  });

  return {
    load,
    current: () => settings,
    change: (set) =>
      store.write([], async (write) => {
        const stamp = await write.stamp();
        for (const [key, value] of Object.entries(set)) {
          if (!isSetting(key) || value === undefined) continue;
          v.assert(SETTING_VALUES[key] as v.GenericSchema, value);
          await write.transaction.objectStore('settings').put({ key, value, stamp });
          write.changed({ store: 'settings', id: key });
        }
        write.afterwards(() => {
          settings = { ...settings, ...set };
        });
      }),
  };
}

function readSetting(value: unknown, store: Store): Partial<Settings> {
  const record = v.safeParse(settingRecord, value);
  if (!record.success) {
    if (!isOwn(keyOf(value))) store.damage.report('settings', keyOf(value));
    return {};
  }
  const { key } = record.output;
  if (!isSetting(key)) return {};
  const setting = v.safeParse(SETTING_VALUES[key] as v.GenericSchema, record.output.value);
  if (setting.success) return { [key]: setting.output };
  store.damage.report('settings', key);
  return {};
}

function isSetting(key: string): key is keyof Settings {
  return Object.hasOwn(SETTING_VALUES, key);
}

function keyOf(value: unknown): string {
  return String((Object(value) as { readonly key?: unknown }).key);
}
