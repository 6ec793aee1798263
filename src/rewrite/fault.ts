/**
 * What the log says of a fault of the gate's own.
 *
 * @module
 */

/**
 * One line. The message stays out of it, since it may quote a header, and with it a cookie's value.
 *
 * @param fault where it was
 */
export function logFault(fault: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error
  console.error(JSON.stringify({ event: 'consent-gate', fault, error: name }))
}
