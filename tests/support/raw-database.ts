/** The database as the browser sees it, without any code of ours in between. */
export function openRaw(
  name: string,
  version?: number,
  upgrade?: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = version === undefined ? indexedDB.open(name) : indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export async function readRaw(name: string, store: string, key: IDBValidKey): Promise<unknown> {
  const database = await openRaw(name);
  const request = database.transaction(store).objectStore(store).get(key);
  return new Promise((resolve) => {
    request.onsuccess = () => {
      database.close();
      resolve(request.result);
    };
  });
}

export async function readAllRaw(name: string, store: string): Promise<readonly unknown[]> {
  const database = await openRaw(name);
  const request = database.transaction(store).objectStore(store).getAll();
  return new Promise((resolve) => {
    request.onsuccess = () => {
      database.close();
      resolve(request.result);
    };
  });
}

export async function writeRaw(name: string, store: string, records: readonly unknown[]): Promise<void> {
  const database = await openRaw(name);
  const transaction = database.transaction(store, 'readwrite');
  for (const record of records) transaction.objectStore(store).put(record);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

/** Version, stores and indexes: two databases with the same picture are alike. */
export async function pictureOf(name: string): Promise<unknown> {
  const database = await openRaw(name);
  const stores = [...database.objectStoreNames].map((store) => {
    const { keyPath, indexNames } = database.transaction(store).objectStore(store);
    const indexes = [...indexNames].map((index) => {
      const {
        keyPath: path,
        unique,
        multiEntry,
      } = database.transaction(store).objectStore(store).index(index);
      return { index, path, unique, multiEntry };
    });
    return { store, keyPath, indexes };
  });
  const picture = { version: database.version, stores };
  database.close();
  return picture;
}
