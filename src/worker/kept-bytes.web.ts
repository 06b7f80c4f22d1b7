const DATABASE = 'on-the-record';
const STORE = 'files';

/**
 * The bytes of a file, kept in IndexedDB under a key that names their version, for reading them through a remote host takes
 * seconds. Where the browser keeps nothing they are read each time.
 */
export async function keptBytes(key: string, read: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const database = await open().catch(() => null);
  if (!database) return read();
  try {
    const kept = await request<unknown>(database.transaction(STORE).objectStore(STORE).get(key)).catch(() => undefined);
    if (kept instanceof Uint8Array) return kept;
    const bytes = await read();
    const store = database.transaction(STORE, 'readwrite').objectStore(STORE);
    // Files of an earlier version go: this one's path is the part after the version.
    const path = key.slice(key.indexOf('/'));
    const keys = await request(store.getAllKeys()).catch(() => []);
    for (const old of keys) if (String(old).endsWith(path) && old !== key) store.delete(old);
    await request(store.put(bytes, key)).catch(() => undefined);
    return bytes;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return request(opening);
}

function request<T>(pending: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    pending.onsuccess = () => resolve(pending.result);
    pending.onerror = () => reject(pending.error ?? new Error('IndexedDB failed.'));
  });
}
