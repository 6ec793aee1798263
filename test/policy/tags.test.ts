import { describe, expect, test } from 'vitest'
import type { Policy } from '../../src/index.ts'
import { filtered, policyWith } from '../gate.ts'

function ruled(refused: string[], granted: string[] = [], domains: string[] = []): Policy {
  return policyWith({
    services: {
      refused: { category: 'analytics', tags: refused },
      granted: { category: 'necessary', tags: granted },
    },
    ...(domains.length > 0 && { domains }),
  })
}

/** Whether a script with this src arrives on https://www.shop.example/a/b. */
async function arrives(src: string, policy: Policy): Promise<boolean> {
  const markup = `<script src="${src}"></script>`
  const { html } = await filtered(markup, { policy, url: 'https://www.shop.example/a/b' })
  return html === markup
}

describe('a tag pattern', () => {
  test.each([
    // A host is that host, with every path.
    ['t.example', 'https://t.example/x.js?y', true],
    ['t.example', 'http://t.example', true],
    ['t.example', '//T.Example/x.js', true],
    ['t.example', 'https://t.example./x.js', true],
    ['t.example', 'https://user:pass@t.example/x.js', true],
    ['t.example', 'https://a.t.example/x.js', false],
    ['t.example', 'https://at.example/x.js', false],
    ['t.example', 'https://t.example.org/x.js', false],
    ['t.example', 'https://t.example@ok.example/x.js', false],
    ['t.example', '/t.example/x.js', false],
    ['T.EXAMPLE', 'https://t.example/x.js', true],
    ['bücher.example', 'https://xn--bcher-kva.example/x.js', true],
    // *.host is the host and what is below.
    ['*.t.example', 'https://t.example/x.js', true],
    ['*.t.example', 'https://a.b.t.example/x.js', true],
    ['*.t.example', 'https://at.example/x.js', false],
    // Ports must be written; default ports are none.
    ['t.example', 'https://t.example:8443/x.js', false],
    ['t.example:8443', 'https://t.example:8443/x.js', true],
    ['t.example', 'https://t.example:443/x.js', true],
    ['t.example:08443', 'https://t.example:8443/x.js', true],
    ['t.example', 'http://t.example:443/x.js', true],
    ['t.example', 'https://t.example:80/x.js', true],
    ['*.t.example:8443', 'https://a.t.example:8443/x.js', true],
    // Without a star a path matches whole segments, with any query.
    ['t.example/px', 'https://t.example/px', true],
    ['t.example/px', 'https://t.example/px/a', true],
    ['t.example/px', 'https://t.example/px?id=1', true],
    ['t.example/px', 'https://t.example/pxl', false],
    ['t.example/px', 'https://t.example/PX', false],
    ['t.example/px', 'https://t.example/%70x', true],
    ['t.example/px/', 'https://t.example/px/a', true],
    ['t.example/px/', 'https://t.example/pxl', false],
    ['*.t.example/px', 'https://a.t.example/px', true],
    // With a star it matches the whole path.
    ['t.example/*.gif', 'https://t.example/a/b.gif?id=1', true],
    ['t.example/*.gif', 'https://t.example/a.gif/b', false],
    // A query can be part of it.
    ['t.example/px?id=*', 'https://t.example/px?id=1', true],
    ['t.example/px?id=*', 'https://t.example/px?user=1', false],
    ['t.example/px?id=1', 'https://t.example/px?id=1', true],
    ['t.example/px?id=1', 'https://t.example/px?id=12', false],
    ['t.example/ü x/*', 'https://t.example/%C3%BC%20x/y', true],
    // A path alone is on the site's own hosts.
    ['/px/*', 'https://www.shop.example/px/a.js', true],
    ['/px/*', '/px/a.js', true],
    ['/a/px', 'px', true],
    ['/px/*', 'https://other.example/px/a.js', false],
  ])('%s and %s: removed %s', async (pattern, src, removed) => {
    expect(await arrives(src, ruled([pattern]))).toBe(!removed)
  })

  test('for a path applies whatever the spelling of the own host', async () => {
    const markup = '<script src="https://www.shop.example/px/a.js"></script>'
    const url = 'https://www.shop.example.:8443/'
    expect((await filtered(markup, { policy: ruled(['/px/*']), url })).html).toBe('')
  })

  test('for a path applies to every host in domains', async () => {
    const policy = ruled(['/px/*'], [], ['www.shop.example', 'static.shop.example'])
    expect(await arrives('https://static.shop.example/px/a.js', policy)).toBe(false)
    expect(await arrives('https://img.shop.example/px/a.js', policy)).toBe(true)
  })
})

describe('a tag belongs to the service with the most specific rule', () => {
  test.each([
    ['a host wins over *.host', ['*.t.example/px'], ['t.example'], true],
    ['the longer *.host wins', ['*.example'], ['*.t.example'], true],
    ['a literal path wins over none', ['t.example'], ['t.example/px'], true],
    ['a literal path wins over a pattern', ['t.example/p*x'], ['t.example/px'], true],
    ['a longer pattern wins over a path', ['t.example/p'], ['t.example/*px*'], true],
    ['the longer literal part wins', ['t.example/*'], ['t.example/p*'], true],
    ['of equally specific ones every service must be granted', ['t.example'], ['t.example'], false],
  ])('%s', async (_, refused, granted, expected) => {
    expect(await arrives('https://t.example/px', ruled(refused, granted))).toBe(expected)
    // Turned round, the other service decides.
    if (expected) {
      expect(await arrives('https://t.example/px', ruled(granted, refused))).toBe(false)
    }
  })
})

test('one host among ten thousand is found', async () => {
  const hosts = Array.from({ length: 10_000 }, (_, i) => `t${i}.example`)
  expect(await arrives('https://t9999.example/x.js', ruled(hosts))).toBe(false)
  expect(await arrives('https://ok.example/x.js', ruled(hosts))).toBe(true)
})
