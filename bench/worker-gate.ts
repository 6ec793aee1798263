/**
 * The gate, and what it stands in front of.
 *
 * @module
 */
import { Hono } from 'hono'
import { consentGate, origin } from '../src/index.ts'
import { policy } from './policy.ts'

export default new Hono().use(consentGate(policy)).all('*', origin())
