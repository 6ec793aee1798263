/**
 * The script at the end of pages, for `bridge` and `reload`.
 *
 * @module
 */
import { describe, expect, test } from 'vitest'
import { scriptHash } from '../../src/bridge/bridge.generated.ts'
import type { ConsentEntry, Policy } from '../../src/index.ts'
import { answered, everything, gate, page, policyWith, type Seen } from '../gate.ts'

const mirroring = policyWith({
  consent: [{ source: 'usercentrics', bridge: true, map: { analytics: 'Hk0counter' } }],
})
const reloading = policyWith({ consent: [{ source: 'onetrust', reload: true }] })
const src = (name: string) => `/.well-known/consent-gate/${name}.js?${scriptHash}`
const mirror = `<script src="${src('bridge-usercentrics')}" async></script>`

/** What a browser asks for that shows a page. */
const navigating = { accept: 'text/html,*/*;q=0.8', 'sec-fetch-dest': 'document' }

async function show(
  policy: Policy,
  respond: Parameters<typeof gate>[1],
  { headers, ...init }: RequestInit = {},
): Promise<Seen & { html: string }> {
  const seen = await gate(policy, respond).fetch('https://www.shop.example/a', {
    headers: { ...navigating, ...headers },
    ...init,
  })
  return { ...seen, html: await seen.response.clone().text() }
}

/** The attributes of the gate's element. */
function dataOf(html: string): Record<string, string> {
  const [, tag = ''] = /<script (src="\/\.well-known\/consent-gate\/[^>]*)>/.exec(html) ?? []
  return Object.fromEntries(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value = '']) => [
      name,
      value.replaceAll('&quot;', '"'),
    ]),
  )
}

describe('with bridge', () => {
  const html = '<!doctype html><p>Hello.</p></body></html>\n'

  test('a page from which nothing is removed has it at its end, behind all it had', async () => {
    const plain = { ...mirroring, services: { shop: { category: 'necessary' } } }
    const seen = await show(plain, page(html, { 'content-length': String(html.length) }))
    expect(seen.html).toBe(html + mirror)
    expect(seen.response.headers.get('content-length')).toBeNull()
    expect(seen.report?.decisions).toEqual([])
  })

  test('so has a page from which something is removed', async () => {
    const tag = '<script src="https://counter.example/c.js"></script>'
    const seen = await show(mirroring, page(tag + html))
    expect(seen.html).toBe(html + mirror)
    expect(seen.report?.decisions.map(({ target, action }) => `${action} ${target}`)).toEqual([
      'remove https://counter.example/c.js',
    ])
  })

  test('the gate does not judge it, whatever the rules', async () => {
    const services = {
      own: { category: 'analytics', tags: ['/*'] },
      all: { category: 'analytics', inline: ['.well-known'] },
    }
    const seen = await show({ ...mirroring, services }, page(`<img src="/px.gif">${html}`))
    expect(seen.html).toBe(html + mirror)
  })

  test.each([
    ['what the page loads', { 'sec-fetch-dest': 'script' }],
    ['what a script fetches', { 'sec-fetch-dest': 'empty' }],
    ['what an old browser’s script fetches', { 'sec-fetch-dest': null, accept: '*/*' }],
  ])('%s has none', async (_, changes) => {
    const headers = new Headers(navigating)
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) headers.delete(name)
      else headers.set(name, value)
    }
    const door = gate(mirroring, page(html))
    const { response } = await door.fetch('https://www.shop.example/a', { headers })
    expect(await response.text()).toBe(html)
  })

  test.each([
    ['another type', html, { 'content-type': 'application/xhtml+xml' }],
    ['no type', html, { 'content-type': '' }],
    ['a download', html, { 'content-disposition': 'attachment; filename=a.html' }],
    ['what begins otherwise', '{"html":"<p>"}', {}],
    [
      'an encoding in which markup is not ASCII',
      html,
      { 'content-type': 'text/html;charset=utf-16' },
    ],
    ['nothing', '', {}],
    ['blanks', ' \n', {}],
  ])('%s has none', async (_, body, headers) => {
    const seen = await show({ ...mirroring, services: {} }, page(body, headers))
    expect(seen.html).toBe(body)
  })

  test('bytes that are no UTF-8 stay as they are', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x0a, 0x3c, 0x70, 0x3e, 0xe9, 0xff, 0x00, 0xfe])
    const respond = () => new Response(bytes, { headers: { 'content-type': 'text/html' } })
    const seen = await gate(mirroring, respond).fetch('https://www.shop.example/', {
      headers: navigating,
    })
    const end = new TextEncoder().encode(mirror)
    expect(new Uint8Array(await seen.response.arrayBuffer())).toEqual(
      new Uint8Array([...bytes, ...end]),
    )
  })

  test('UTF-16 that only its byte order mark tells has none', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x3c, 0x00, 0x70, 0x00, 0x3e, 0x00])
    const respond = () => new Response(bytes, { headers: { 'content-type': 'text/html' } })
    const seen = await gate({ ...mirroring, services: {} }, respond).fetch(
      'https://www.shop.example/',
      { headers: navigating },
    )
    expect(new Uint8Array(await seen.response.arrayBuffer())).toEqual(bytes)
  })

  test('a redirect, an answer without a body and HEAD have none', async () => {
    const moved = await show(mirroring, () => {
      const headers = { location: '/b', 'content-type': 'text/html' }
      return new Response(html, { status: 302, headers })
    })
    expect(moved.html).toBe(html)
    for (const status of [204, 304]) {
      const empty = await show(mirroring, () => new Response(null, { status }))
      expect([empty.response.status, empty.html]).toEqual([status, ''])
    }
    const head = await show(mirroring, page(html), { method: 'HEAD' })
    expect(head.html).toBe('')
  })

  test('an error page has it', async () => {
    const respond = () =>
      new Response(html, { status: 404, headers: { 'content-type': 'text/html' } })
    expect((await show(mirroring, respond)).html).toBe(html + mirror)
  })

  test('a page whose gate would not serve it has none', async () => {
    const routes = [{ path: '/.well-known/*', mode: 'report' as const }]
    expect((await show({ ...mirroring, routes }, page(html))).html).toBe(html)
  })

  test('in report a page has none', async () => {
    expect((await show({ ...mirroring, mode: 'report' }, page(html))).html).toBe(html)
  })
})

describe('with a policy for scripts, it has the nonce of', () => {
  const nonceIn = async (...lines: string[]) => {
    const seen = await show(mirroring, () => {
      const headers = new Headers({ 'content-type': 'text/html' })
      for (const line of lines) headers.append('content-security-policy', line)
      return new Response('<p>', { headers })
    })
    expect(seen.html).toMatch(/^<p><script src="[^"]*" async(?: nonce="[^"]*")?><\/script>$/)
    return dataOf(seen.html)['nonce']
  }

  test.each([
    ['script-src', "script-src 'nonce-r4nd0m+/=' 'strict-dynamic'", 'r4nd0m+/='],
    ['script-src-elem first', "script-src 'nonce-a'; script-src-elem 'self' 'nonce-b'", 'b'],
    ['default-src, where it has no other', "img-src *;DEFAULT-SRC 'NONCE-c=='", 'c=='],
    ['the first of a name', "script-src 'nonce-a'; script-src 'nonce-b'", 'a'],
    ['no style', "style-src 'nonce-a'; script-src 'self'", undefined],
    ['nobody, where scripts have none', "default-src 'nonce-a'; script-src 'self'", undefined],
    ['nobody, where it is malformed', `script-src 'nonce-a"onload=x' 'nonce-' nonce-a`, undefined],
  ])('%s', async (_, line, nonce) => {
    expect(await nonceIn(line)).toBe(nonce)
  })

  test('the first of several that has one', async () => {
    expect(await nonceIn("img-src 'self'", "script-src 'nonce-a'", "script-src 'nonce-b'")).toBe(
      'a',
    )
  })
})

describe('with reload', () => {
  const tags = '<script src="https://counter.example/c.js"></script><img src="//x.ads.example/p">'
  const html = '<!doctype html><p>Hello.</p>'

  test('a page says what was removed from it, what to watch and whom to ask', async () => {
    const cookie = answered('C0002')
    const seen = await show(reloading, page(tags + html), { headers: { cookie } })
    expect(dataOf(seen.html)).toEqual({
      src: src('bridge'),
      'data-ask': '/.well-known/consent-gate/consent?path=%2Fa',
      'data-watch': expect.stringMatching(/^\(\?:OptanonConsent\|OptanonAlertBoxClosed\|.*\)=/),
      'data-seen': String(cookie.replace('; ', ',').length),
      'data-removed': '["ads"]',
    })
    expect(seen.html.startsWith('<script src="https://counter.example/c.js">')).toBe(true)
  })

  test('inline scripts that were removed count, and what is unknown by its category', async () => {
    const policy = { ...reloading, unknown: { tags: 'functional' } }
    const inline = `<script>count('start')</script><iframe src="https://u.example/"></iframe>`
    const seen = await show(policy, page(inline + html))
    expect(dataOf(seen.html)['data-removed']).toBe('["counter","functional"]')
  })

  test('ids of any letters mean themselves', async () => {
    const id = `ü"<&'`
    const services = { [id]: { category: 'marketing', tags: ['ads.example'] } }
    const seen = await show({ ...reloading, services }, page(`<img src=//ads.example>${html}`))
    const { 'data-removed': removed = '' } = dataOf(seen.html)
    expect(removed).toMatch(/^[\x20-\x7e]+$/)
    expect(JSON.parse(removed)).toEqual([id])
  })

  test('a page from which nothing was removed has nothing to wait for', async () => {
    expect(dataOf((await show(reloading, page(html))).html)['data-removed']).toBeUndefined()
  })

  test('who granted everything gets the page as it is', async () => {
    const seen = await show(reloading, page(tags + html, { 'content-length': '9' }), {
      headers: { cookie: everything },
    })
    expect(seen.html).toBe(tags + html)
  })

  test('the answer to a form is not sent again', async () => {
    const seen = await show(reloading, page(tags + html), { method: 'POST', body: 'a=1' })
    expect(seen.html).toBe(html)
  })

  test.each([
    ['a name with a star', 'klaro', 'shop-*', ['shop-1', 'shop-'], ['Shop-1']],
    ['a name with letters that mean something', 'klaro', 'a.b+"&<é', ['a.b+"&<é'], ['aXb+"&<é']],
  ] as const)('watches %s', async (_, source, cookie, yes, no) => {
    const consent: ConsentEntry[] = [{ source, cookie, reload: true, map: { marketing: 'ads' } }]
    const seen = await show({ ...reloading, consent }, page(tags + html))
    const { 'data-watch': watch = '' } = dataOf(seen.html)
    expect(watch).toMatch(/^[\x20-\x7e]+$/)
    for (const name of yes)
      expect(`x=1; ${name}=2; y=3`.match(new RegExp(watch))?.[0]).toBe(`${name}=2`)
    for (const name of no) expect(`${name}=2`).not.toMatch(new RegExp(watch))
  })
})

describe('what the end of a page cuts off is judged as browsers will see it', () => {
  test.each([
    ['a tag', '<p>Hello.</p><img src="https://counter.example/c.gif"'],
    ['an attribute', '<p>Hello.</p><img alt="" src="https://counter.example/c.gif'],
    ['an inline script', "<p>Hello.</p><script>count('start') //"],
  ])('%s', async (_, html) => {
    const seen = await show(mirroring, page(html))
    expect(seen.html.startsWith('<p>Hello.</p>')).toBe(true)
    expect(seen.html).not.toMatch(/counter\.example|count\(/)
  })
})
