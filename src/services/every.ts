/**
 * Every known service, for the command line and the scripts that write what is generated.
 *
 * @module
 */
import * as exported from '../services.ts'
import type { KnownService } from './known.ts'

export const knownServices: readonly KnownService[] = Object.values(exported).filter(
  (one): one is KnownService & typeof one => 'evidence' in one,
)
