import type { Sound } from './platform';

/** Fetched when somebody prepares for a tone: most children hear none. One that cannot be had is silence. */
export function createLazySound(): Sound {
  let loading: Promise<Sound> | null = null;
  async function load(): Promise<Sound | null> {
    loading ??= import('./sound').then(({ createSound }) => createSound());
    try {
      return await loading;
    } catch {
      loading = null; // the next one tries again
      return null;
    }
  }
  return {
    prepare() {
      void load().then((sound) => sound?.prepare());
    },
    async chime(kind, volume) {
      await (await load())?.chime(kind, volume);
    },
  };
}
