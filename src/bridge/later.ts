/**
 * When to look at a consent manager.
 *
 * @module
 */

/** Calls back as soon as the manager is there, however late it comes. */
export function whenThere<T>(find: () => T | undefined, callback: (found: T) => void): void {
  const found = find()
  if (found) callback(found)
  else setTimeout(() => whenThere(find, callback), 300)
}

/** Makes what reads a manager read it now, and again when it has stored what it just told. */
export function twice(read: () => unknown): () => void {
  return () => {
    read()
    setTimeout(read, 999)
  }
}
