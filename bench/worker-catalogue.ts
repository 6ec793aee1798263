/**
 * The gate with the catalogue behind its policy.
 *
 * @module
 */
import { Hono } from 'hono'
import { consentGate, origin } from '../src/index.ts'
import { kinds } from '../src/services/known.ts'
import { policy } from './policy.ts'

const catalogue = Object.fromEntries(kinds.map((kind) => [kind, 'marketing']))

export default new Hono().use(consentGate({ ...policy, catalogue })).all('*', origin())
