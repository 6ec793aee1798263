/**
 * For consent managers whose cookies the gate reads: the page is loaded again, and nothing mirrored.
 *
 * @module
 */
import { reloadOnGrant } from './reload.ts'

reloadOnGrant()
