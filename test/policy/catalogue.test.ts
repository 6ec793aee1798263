import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { consentGate, gateWith, type Policy } from '../../src/index.ts'
import { googleAnalytics } from '../../src/services.ts'
import { onetrust } from '../../src/sources.ts'
import { answered, filtered, gate, policyWith, setCookies } from '../gate.ts'

const known = policyWith({ services: { 'google-analytics': 'analytics' } })
const catalogue = policyWith({
  services: {},
  catalogue: { analytics: 'analytics', advertising: 'marketing', social: 'keep' },
})

async function left(html: string, policy: Policy, cookie = '') {
  return (await filtered(html, { policy, cookie })).html
}

describe('a known service that a policy names by its id', () => {
  const tag = '<script src="https://www.google-analytics.com/analytics.js"></script>'

  test('has its cookies and tags', async () => {
    expect(await left(tag, known)).toBe('')
    expect(await setCookies(['_ga=1', '_ga_X1=1', 'mine=1'], { policy: known })).toEqual(['mine=1'])
  })

  test('is granted with its category, or by itself', async () => {
    expect(await left(tag, known, answered('C0002'))).toBe(tag)
    const consent: Policy['consent'] = [
      { source: 'onetrust', map: { 'google-analytics': 'C0004', analytics: 'C0002' } },
    ]
    expect(await left(tag, { ...known, consent }, answered('C0004'))).toBe(tag)
    expect(await left(tag, { ...known, consent }, answered('C0002'))).toBe('')
  })

  test('has the marks of its category', async () => {
    const categories = { analytics: { title: 'A', gpc: true }, marketing: { title: 'M' } }
    const policy = { ...known, categories }
    const door = gate(policy, (c) => c.html(tag))
    const headers = { cookie: answered('C0002'), 'sec-gpc': '1' }
    const { response } = await door.fetch('https://www.shop.example/', { headers })
    expect(await response.text()).toBe('')
  })

  test('is what decisions point to', async () => {
    const { decisions } = await filtered(tag, { policy: known })
    expect(decisions).toMatchObject([{ service: 'google-analytics', category: 'analytics' }])
    expect(decisions[0]?.rule).toBe('/services/google-analytics')
  })

  test('shortens its cookies to their usual life, where the policy says so', async () => {
    const policy = { ...known, capDurations: true }
    // The catalogue has no durations.
    expect(() => consentGate(policy)).toThrow('/services/google-analytics: needs the known service')
    const app = new Hono()
    app.use(gateWith({ sources: [onetrust], services: [googleAnalytics] })(policy))
    app.get('/', (c) => c.text('ok', 200, { 'set-cookie': '_ga=1; Max-Age=99999999' }))
    const response = await app.request('https://www.shop.example/', {
      headers: { cookie: answered('C0002') },
    })
    expect(response.headers.get('set-cookie')).toBe('_ga=1; Max-Age=63072000')
  })

  test('is an error where nobody knows it', () => {
    const policy = policyWith({ services: { 'no-such': 'analytics' } })
    expect(() => consentGate(policy)).toThrow(
      "/services/no-such: needs the known service 'no-such' in services",
    )
    expect(() => gateWith({ sources: [onetrust] })(known)).toThrow('/services/google-analytics')
  })
})

describe('the catalogue', () => {
  const hotjar = '<script src="https://static.hotjar.com/c/hotjar-1.js"></script>'

  test('claims what no service of the policy claims', async () => {
    expect(await left(hotjar, catalogue)).toBe('')
    expect(await left(hotjar, catalogue, answered('C0002'))).toBe(hotjar)
    expect(await left(hotjar, policyWith())).toBe(hotjar)
    expect(await left(hotjar, policyWith({ unknown: { tags: 'marketing' } }))).toBe('')
    const { decisions } = await filtered(hotjar, { policy: catalogue })
    expect(decisions).toEqual([
      {
        subject: 'tag',
        element: 'script',
        target: 'https://static.hotjar.com/c/hotjar-1.js',
        action: 'remove',
        because: 'not-answered',
        rule: '/catalogue/analytics',
        service: 'hotjar',
        category: 'analytics',
      },
    ])
  })

  test('claims cookies', async () => {
    const lines = ['_fbp=1; Domain=shop.example', '_hjSessionUser_1=1', 'sid=1']
    expect(await setCookies(lines, { policy: catalogue })).toEqual(['sid=1'])
  })

  test('knows what of a service is another’s, which the policy does not name', async () => {
    const policy: Policy = {
      ...catalogue,
      services: { 'google-tag-manager': 'necessary', hotjar: 'necessary' },
    }
    const manager = '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-1"></script>'
    const tag = '<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>'
    expect(await left(manager + tag + hotjar, policy)).toBe(manager + hotjar)
  })

  test('says nothing about what the policy names, where the kind is not mapped', async () => {
    const policy: Policy = {
      ...catalogue,
      services: { 'google-tag-manager': 'marketing' },
      catalogue: { analytics: 'analytics' },
    }
    const ads = '<script src="https://www.googletagmanager.com/gtag/js?id=AW-1"></script>'
    const { html, decisions } = await filtered(ads, { policy })
    expect(html).toBe('')
    expect(decisions).toMatchObject([{ service: 'google-tag-manager' }])
  })

  test('reaches pages by the services of the policy alone', async () => {
    const policy: Policy = {
      ...catalogue,
      services: { hotjar: { category: 'analytics', cookies: ['_hj*'] } },
      catalogue: { advertising: 'marketing' },
    }
    expect(await left(hotjar, policy, answered('C0004'))).toBe('')
  })

  test('knows services that have the marks and rules of a policy', async () => {
    const policy: Policy = { ...catalogue, services: { hotjar: 'marketing' } }
    const { decisions } = await filtered(hotjar, { policy })
    expect(decisions).toMatchObject([{ rule: '/services/hotjar', service: 'hotjar' }])
    const own = { category: 'marketing', cookies: ['_ours'] }
    const more = await filtered(hotjar, { policy: { ...catalogue, services: { hotjar: own } } })
    expect(more.decisions).toMatchObject([{ rule: '/services/hotjar', category: 'marketing' }])
  })

  test('does not take a loader for what the policy grants by the same text', async () => {
    const script = "<script>load('.google-analytics.com/ga.js')</script>"
    const services = {
      ours: { category: 'functional', inline: ['.google-analytics.com/ga.js'] },
    }
    expect(await left(script, catalogue)).toBe('')
    expect(await left(script, { ...catalogue, services }, answered('C0003'))).toBe(script)
  })

  test('lets a script go on whose loader has an address', async () => {
    const script = (host: string) => `<script>site();load('https://${host}/ga.js')</script>`
    expect(await left(script('ssl.google-analytics.com'), catalogue)).toBe(
      script('refused.invalid'),
    )
  })

  test('takes no address for a loader that a service of the policy owns', async () => {
    const script = (host: string) => `<script>site();load('https://${host}/ga.js')</script>`
    const ours = { category: 'marketing', tags: ['ssl.google-analytics.com'] }
    const { html } = await filtered(script('ssl.google-analytics.com'), {
      policy: { ...catalogue, services: { ours } },
    })
    expect(html).toBe(script('refused.invalid'))
  })

  test('gives way to a rule of the policy', async () => {
    const policy: Policy = {
      ...catalogue,
      services: { ours: { category: 'necessary', tags: ['static.hotjar.com'] } },
    }
    expect(await left(hotjar, policy)).toBe(hotjar)
  })

  test('belongs to the service of the policy that has its id', async () => {
    const policy: Policy = { ...catalogue, services: { hotjar: 'marketing' } }
    const service = { category: 'marketing', cookies: ['_ours'] }
    for (const one of [policy, { ...catalogue, services: { hotjar: service } }]) {
      expect(await left(hotjar, one, answered('C0004'))).toBe(hotjar)
      expect(await left(hotjar, one, answered('C0002'))).toBe('')
    }
  })

  test('keeps kinds that are kept or not mapped, and says whose it was', async () => {
    const html = [
      '<iframe src="https://www.facebook.com/plugins/like.php"></iframe>',
      '<iframe src="https://www.youtube.com/embed/1"></iframe>',
      '<script src="https://www.google.com/recaptcha/api.js"></script>',
    ].join('')
    const { html: after, decisions } = await filtered(html, { policy: catalogue })
    expect(after).toBe(html)
    expect(decisions).toMatchObject([
      { action: 'keep', because: 'unknown', rule: '/catalogue' },
      { service: 'youtube', action: 'keep', because: 'unknown', rule: '/catalogue' },
      { service: 'recaptcha', action: 'keep', because: 'unknown', rule: '/catalogue' },
    ])
  })

  test('keeps what it knows and what is unknown apart', async () => {
    const policy: Policy = { ...catalogue, unknown: { tags: 'marketing', cookies: 'marketing' } }
    const recaptcha = '<script src="https://www.google.com/recaptcha/api.js"></script>'
    const stranger = '<script src="https://stranger.example/a.js"></script>'
    expect(await left(recaptcha + stranger, policy)).toBe(recaptcha)
    expect(await setCookies(['__cf_bm=1', 'stranger=1'], { policy })).toEqual(['__cf_bm=1'])
  })

  test('never removes a consent manager, whichever the policy reads', async () => {
    const unknown = { tags: 'marketing', cookies: 'marketing' }
    const policy: Policy = { ...catalogue, unknown }
    const other = '<script src="https://consent.cookiebot.com/uc.js"></script>'
    expect(await left(other, policyWith({ unknown }))).toBe(other)
    const html = [
      '<script src="https://consent.cookiebot.com/uc.js"></script>',
      '<script src="https://fundingchoicesmessages.google.com/i/pub-1"></script>',
    ].join('')
    expect(await left(html, policy)).toBe(html)
    const lines = ['CookieConsent=1', 'euconsent-v2=1']
    expect(await setCookies(lines, { policy })).toEqual(lines)
  })

  test('removes one that the policy does not read and declares as a service of its own', async () => {
    const services = {
      old: { category: 'marketing', cookies: ['CookieConsent', 'OptanonConsent'] },
    }
    const lines = ['CookieConsent=1', 'OptanonConsent=1']
    const policy = { ...catalogue, services }
    expect(await setCookies(lines, { policy })).toEqual(['OptanonConsent=1'])
  })

  test('keeps what loads a banner and trackers alike, where the policy reads that source', async () => {
    const loader = '<script src="https://js.hs-scripts.com/1.js"></script>'
    expect(await left(loader, catalogue)).toBe('')
    const consent: Policy['consent'] = [{ source: 'hubspot' }]
    expect(await left(loader, { ...catalogue, consent })).toBe(loader)
  })

  test("is not asked about a site's own product", async () => {
    const cookie = answered()
    const { html } = await filtered(hotjar, {
      policy: catalogue,
      url: 'https://www.hotjar.com/',
      cookie,
    })
    expect(html).toBe(hotjar)
  })

  test('finds loaders that write their address in pieces', async () => {
    const snippet =
      "<script>(function(){var g=document.createElement('script');g.src=('https:'==document.location.protocol?'https://ssl':'http://www')+'.google-analytics.com/ga.js'})()</script>"
    expect(await left(snippet, catalogue)).toBe(
      snippet.replace('.google-analytics.com/ga.js', '.refused.invalid/ga.js'),
    )
  })

  test('lets queue calls, consent code and page data be', async () => {
    const html = [
      "<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('consent','default',{ad_storage:'denied'})</script>",
      "<script>gtag('js',new Date());gtag('config','G-123')</script>",
      "<script>fbq('track','PageView');_paq.push(['trackPageView'])</script>",
      '<script>dataLayer.push({page:{type:"article"}})</script>',
    ].join('')
    expect(await left(html, catalogue)).toBe(html)
  })

  test('is an error where the gate has none', () => {
    expect(() => gateWith({ sources: [onetrust] })(catalogue)).toThrow(
      '/catalogue: needs catalogue',
    )
  })
})
