/**
 * What a visitor would receive without the gate: the zone itself through no code at all, or the site
 * elsewhere through `origin` alone.
 *
 * @module
 */
import { env } from 'cloudflare:workers'
import { Hono } from 'hono'
import { origin } from '../../src/index.ts'

const { ORIGIN_URL } = env as { ORIGIN_URL?: string }

const zone = { fetch: (request: Request) => fetch(request, { redirect: 'manual' }) }

export default ORIGIN_URL ? new Hono().all('*', origin({ url: ORIGIN_URL })) : zone
