/** A list of listeners. One that throws is reported and keeps neither the others nor the write from going on. */
export type Listeners<T> = {
  add(listener: (value: T) => void): () => void;
  tell(value: T): void;
};

export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    add(listener) {
      // Wrapped, so that one function added twice is two listeners, each with its own way out.
      const own = (value: T) => listener(value);
      listeners.add(own);
      return () => listeners.delete(own);
    },
    tell(value) {
      for (const listener of [...listeners]) {
        try {
          listener(value);
        } catch (error) {
          reportError(error);
        }
      }
    },
  };
}
