import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import {
  type Consent,
  consentGate,
  gateWith,
  type Parts,
  type Policy,
  PolicyError,
  placeholders,
  signing,
} from '../../src/index.ts'
import { klaro, onetrust, tcf } from '../../src/sources.ts'
import { everything, policyWith } from '../gate.ts'

/** What a gate of these parts says is missing: JSON pointers and messages. */
function missing(parts: Parts, policy: Policy): string[] {
  try {
    gateWith(parts)(policy)
    return []
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    return error.issues.map(({ path, message }) => `${path}: ${message}`)
  }
}

const map = { analytics: 'purpose:8' }

describe('a gate that is made of its parts', () => {
  test('reads the sources that it has', async () => {
    let consent: Consent | undefined
    const app = new Hono()
    app.use(gateWith({ sources: [onetrust] })(policyWith()))
    app.get('/', (c) => {
      consent = c.var.consent
      return c.text('')
    })
    await app.request('https://www.shop.example/', { headers: { cookie: everything } })
    expect(consent?.readings.map(({ state }) => state)).toEqual(['given'])
    expect(consent?.refused).toEqual([])
  })

  test('says at construction what its policy needs and it has not', () => {
    const policy = policyWith({
      consent: [
        { source: 'tcf', map, bridge: true },
        { source: 'onetrust', remember: true, reload: true },
        { source: 'consent-gate' },
      ],
      services: {
        form: { category: 'analytics', tags: ['forms.example'], embed: true },
        post: { category: 'analytics', tags: ['posts.example'], embed: false },
      },
    })
    const needs = (part: string) => `needs ${part}, which is not part of this gate: gateWith({ … })`
    expect(missing({ sources: [onetrust, klaro] }, policy)).toEqual([
      `/services/form/embed: ${needs('placeholders')}`,
      `/consent/0/source: ${needs("the source 'tcf' in sources")}`,
      `/consent/0/bridge: ${needs('bridge')}`,
      `/consent/1/reload: ${needs('bridge')}`,
      `/consent/1/remember: ${needs('signing')}`,
      `/consent/2/source: ${needs("the source 'consent-gate' in sources")}`,
      `/consent/2/source: ${needs('signing')}`,
    ])
    expect(
      missing({ sources: [tcf], signing }, policyWith({ consent: [{ source: 'tcf', map }] })),
    ).toEqual([])
  })
})

test('a refused frame goes where placeholders are no part of the gate', async () => {
  const frame = '<iframe src="https://www.youtube.com/embed/1"></iframe>'
  const youtube = { category: 'analytics', tags: ['www.youtube.com'] }
  for (const [parts, left] of [
    [{}, ''],
    [{ placeholders }, 'data-consent-placeholder="youtube"'],
  ] as const) {
    const app = new Hono()
    const services = [{ id: 'youtube', kind: 'video', ...youtube }] as const
    const gate = gateWith({ sources: [onetrust], services, ...parts })
    app.use(gate(policyWith({ services: { youtube: 'analytics' } })))
    app.get('/', (c) => c.html(`${frame}<p>`))
    const html = await (await app.request('https://www.shop.example/')).text()
    expect(html).toContain(left)
    expect(html).not.toContain(' src=')
    expect(html.includes('<iframe')).toBe(left !== '')
  }
})

test('consentGate has every part but tcf and gpp', () => {
  const of = (consent: Policy['consent']) => () => consentGate(policyWith({ consent }))
  const all = { remember: true, reload: true }
  expect(of([{ source: 'onetrust', ...all }, { source: 'consent-gate' }])).not.toThrow()
  expect(of([{ source: 'termly', bridge: true, map: { analytics: 'analytics' } }])).not.toThrow()
  for (const source of ['tcf', 'gpp'] as const) expect(of([{ source, map }])).toThrow(PolicyError)
})
