import { describe, expect, test } from 'vitest'
import type { Policy } from '../../src/index.ts'
import { answered, everything, gate, policyWith } from '../gate.ts'

const marked: Partial<Policy> = {
  categories: {
    functional: { title: 'Functional' },
    analytics: { title: 'Analytics' },
    marketing: { title: 'Marketing', gpc: true, profiling: true },
  },
  regimes: { '*': 'opt-out' },
}

/** Which of the cookies of analytics and marketing the gate sets. */
async function set(
  change: Partial<Policy>,
  headers: Record<string, string> = {},
  path = '/',
): Promise<string[]> {
  const door = gate(policyWith({ ...marked, ...change }), (c) => {
    for (const name of ['_ga', '_ad']) c.header('set-cookie', `${name}=1`, { append: true })
    return c.text('ok')
  })
  const { response } = await door.fetch(`https://www.shop.example${path}`, { headers })
  return response.headers.getSetCookie().map((line) => line.replace('=1', ''))
}

describe('Sec-GPC', () => {
  const gpc = { 'sec-gpc': '1' }

  test('refuses what is marked, and nothing else', async () => {
    expect(await set({})).toEqual(['_ga', '_ad'])
    expect(await set({}, gpc)).toEqual(['_ga'])
  })

  test('goes before a grant, unless the policy lets the answer win', async () => {
    const headers = { ...gpc, cookie: everything }
    expect(await set({}, headers)).toEqual(['_ga'])
    expect(await set({ gpcOverride: 'answered' }, headers)).toEqual(['_ga', '_ad'])
  })

  test('goes before a default of the region, whatever the policy lets win', async () => {
    for (const regime of ['opt-out', 'none', 'implied'] as const) {
      const regimes = { EU: 'opt-in', '*': regime } as const
      expect(await set({ regimes, gpcOverride: 'answered' }, gpc)).not.toContain('_ad')
    }
  })

  test.each(['0', 'true', '', '1, 1', '?1', '11'])('is not heard where it is %j', async (value) => {
    expect(await set({}, { 'sec-gpc': value })).toEqual(['_ga', '_ad'])
  })

  test('never grants', async () => {
    expect(await set({ regimes: {}, gpcOverride: 'answered' }, gpc)).toEqual([])
    expect(await set({ regimes: {} }, { 'sec-gpc': '0' })).toEqual([])
  })

  test('goes by a service’s own mark before its category’s', async () => {
    const services = (gpcMark: boolean) => ({
      counter: { category: 'analytics', cookies: ['_ga'], gpc: true },
      ads: { category: 'marketing', cookies: ['_ad'], gpc: gpcMark },
    })
    expect(await set({ services: services(false) }, gpc)).toEqual(['_ad'])
    expect(await set({ services: services(true) }, gpc)).toEqual([])
  })

  test('is what pages vary by, where something is marked', async () => {
    const vary = async (policy: Policy) => {
      const door = gate(policy, (c) => c.html('<p>x'))
      return (await door.fetch('https://www.shop.example/')).response.headers.get('vary')
    }
    expect(await vary(policyWith(marked))).toBe('Cookie, Sec-GPC')
    expect(await vary(policyWith({ ...marked, dnt: true }))).toBe('Cookie, Sec-GPC, DNT')
    expect(await vary(policyWith())).toBe('Cookie')
  })
})

test('DNT is heard only where the policy asks for it', async () => {
  expect(await set({}, { dnt: '1' })).toEqual(['_ga', '_ad'])
  expect(await set({ dnt: true }, { dnt: '1' })).toEqual(['_ga'])
  expect(await set({ dnt: true }, { dnt: '0' })).toEqual(['_ga', '_ad'])
})

describe('an opt-out of sale that a cookie holds', () => {
  const consent: Policy['consent'] = [{ source: 'us-privacy' }, { source: 'onetrust' }]
  const optedOut = 'us_privacy=1YYN'
  const notOptedOut = 'us_privacy=1YNN'

  test('refuses what is marked, and leaves the rest to the region', async () => {
    expect(await set({ consent }, { cookie: optedOut })).toEqual(['_ga'])
  })

  test('refuses it against a grant, whatever the policy lets win', async () => {
    const headers = { cookie: `${optedOut}; ${everything}` }
    expect(await set({ consent, gpcOverride: 'answered' }, headers)).toEqual(['_ga'])
  })

  test('that is none grants nothing, and leaves all to the region', async () => {
    expect(await set({ consent }, { cookie: notOptedOut })).toEqual(['_ga', '_ad'])
    expect(await set({ consent, regimes: {} }, { cookie: notOptedOut })).toEqual([])
  })

  test('that is unreadable is doubt', async () => {
    expect(await set({ consent }, { cookie: 'us_privacy=1YXN' })).toEqual([])
  })
})

describe('an objection', () => {
  test.each(['__Host-consent-objection=1', '__Secure-consent-objection=v1.x'])(
    '%s refuses what profiles, whatever was granted',
    async (objection) => {
      const headers = { cookie: `${everything}; ${objection}` }
      expect(await set({ gpcOverride: 'answered' }, headers)).toEqual(['_ga'])
      const routes = [{ path: '/*', grant: { ads: 'contract 12' } }]
      expect(await set({ routes }, headers)).toEqual(['_ga'])
    },
  )

  test('that is empty is none', async () => {
    expect(await set({}, { cookie: `${everything}; __Host-consent-objection=` })).toContain('_ad')
  })

  test('counts on every host, and is never removed', async () => {
    const headers = { cookie: '__Host-consent-objection=1' }
    expect(await set({ domains: ['other.example'] }, headers)).toEqual(['_ga'])
    const door = gate(policyWith({ unknown: { cookies: 'marketing' } }))
    const { request } = await door.fetch('https://www.shop.example/', { headers })
    expect(request.headers.get('cookie')).toBe('__Host-consent-objection=1')
  })
})

describe('where the site is for children', () => {
  const routes = [{ path: '/kids/*', audience: 'children' as const }]

  test('nothing profiles, whatever was granted', async () => {
    const headers = { cookie: everything }
    expect(await set({ routes }, headers, '/kids/1')).toEqual(['_ga'])
    expect(await set({ routes }, headers, '/')).toEqual(['_ga', '_ad'])
  })

  test('a path that could be read in two ways counts as theirs', async () => {
    expect(await set({ routes }, { cookie: everything }, '//kids/1')).toEqual(['_ga'])
  })

  test('what does not profile is for the visitor to decide', async () => {
    expect(await set({ routes }, { cookie: answered('C0004') }, '/kids/1')).toEqual([])
  })
})

describe('forward', () => {
  const origin = 'https://www.shop.example/'
  const all = { cookie: everything }

  async function forwarded(
    change: Partial<Policy>,
    headers: Record<string, string> = all,
  ): Promise<Headers> {
    return (await gate(policyWith(change)).fetch(origin, { headers })).request.headers
  }

  test('tells the origin what was granted and refused, and the regime', async () => {
    const headers = { cookie: answered('C0002') }
    expect((await forwarded({ forward: true }, headers)).get('x-consent')).toBe(
      'granted=("analytics" "counter" "necessary" "shop"), refused=("ads" "functional" "marketing"), regime=opt-in',
    )
  })

  test('writes ids so that none can be taken for something else', async () => {
    const categories = { 'a"b, c=(é)': { title: 'Odd' } }
    const policy = { forward: true, categories, services: {} }
    expect((await forwarded(policy, {})).get('x-consent')).toBe(
      'granted=("necessary"), refused=("a%22b%2C%20c%3D(%C3%A9)"), regime=opt-in',
    )
  })

  test.each([true, 'X-Site-Consent'])(
    'drops what the visitor sends under its name: %s',
    async (forward) => {
      const name = forward === true ? 'x-consent' : 'x-site-consent'
      const headers = { ...all, [name]: 'granted=("everything")', 'x-consent-state': 'all' }
      const received = await forwarded({ forward }, headers)
      expect(received.get(name)).toMatch(/^granted=\("ads" /)
      expect(received.get('x-consent-state')).toBeNull()
    },
  )

  test('is not there where nobody asked for it, and a visitor cannot pretend', async () => {
    for (const forward of [false, undefined]) {
      const headers = { ...all, 'x-consent': 'granted=("everything")' }
      expect((await forwarded({ forward }, headers)).get('x-consent')).toBeNull()
    }
  })
})
