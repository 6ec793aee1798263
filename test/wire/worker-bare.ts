/**
 * The gate on a runtime that has nothing of Node: an older compatibility date.
 *
 * @module
 */
import worker from './worker.ts'

Object.defineProperty(globalThis, 'process', { value: undefined })

export default worker
