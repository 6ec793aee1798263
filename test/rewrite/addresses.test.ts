import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filtered, policyWith } from '../gate.ts'

/** What arrives of an inline script, and what was said of it. */
async function script(text: string, attributes = '') {
  const { html, decisions } = await filtered(
    `<p>a</p><script${attributes}>${text}</script><p>b</p>`,
  )
  return { text: /<script[^>]*>([\s\S]*)<\/script>/.exec(html)?.[1], html, decisions }
}

describe('an address of a refused service in an inline script', () => {
  test.each([
    ["s.src = 'https://counter.example/c.js'", "s.src = 'https://refused.invalid/c.js'"],
    ["s.src = '//counter.example/c.js?id=' + id", "s.src = '//refused.invalid/c.js?id=' + id"],
    ['fetch(`http://counter.example`)', 'fetch(`http://refused.invalid`)'],
    ['new WebSocket("wss://counter.example/s")', 'new WebSocket("wss://refused.invalid/s")'],
    ['"https:\\/\\/counter.example\\/c.js"', '"https:\\/\\/refused.invalid\\/c.js"'],
    ['"https:\\u002F\\u002fcounter.example/c.js"', '"https:\\u002F\\u002frefused.invalid/c.js"'],
    ["'https://COUNTER.example:8080/'", "'https://COUNTER.example:8080/'"],
    ["'https://a.b.ads.example/x'", "'https://refused.invalid/x'"],
    ["'https://mixed.example/px?1'", "'https://refused.invalid/px?1'"],
    ['"https:\\/\\/mixed.example\\/px\\/1"', '"https:\\/\\/refused.invalid\\/px\\/1"'],
    ["'https://x.y@counter.example/c.js'", "'https://x.y@refused.invalid/c.js'"],
    [
      "'https://ok.example/a,https://counter.example/c'",
      "'https://ok.example/a,https://refused.invalid/c'",
    ],
    ["'https://ok.example/?u=//counter.example/c'", "'https://ok.example/?u=//refused.invalid/c'"],
    [
      '"https:\\u002F\\u002fmixed.example\\u002Fpx"',
      '"https:\\u002F\\u002frefused.invalid\\u002Fpx"',
    ],
    ['"//counter.example,//ok.example"', '"//refused.invalid,//ok.example"'],
    ['"//counter.example;x"', '"//refused.invalid;x"'],
    ["'https://counter.example/legal/privacy'", "'https://counter.example/legal/privacy'"],
    [
      "'https://counter.example/privacy-policy.html'",
      "'https://counter.example/privacy-policy.html'",
    ],
    ["'https://counter.example/legally.js'", "'https://refused.invalid/legally.js'"],
    ["'https://mixed.example/wanted'", "'https://mixed.example/wanted'"],
    [
      "'https://mixed.example/px,https://ok.example/a'",
      "'https://refused.invalid/px,https://ok.example/a'",
    ],
    ['"//ok.example/legal/,//counter.example"', '"//ok.example/legal/,//refused.invalid"'],
    ['"//counter.example,//ok.example/legal/"', '"//refused.invalid,//ok.example/legal/"'],
    ["'https://mixed.example:/px'", "'https://refused.invalid:/px'"],
    ["'https://x@y@counter.example/c.js'", "'https://x@y@refused.invalid/c.js'"],
    ["'https://counter.example:x@ok.example/'", "'https://counter.example:x@ok.example/'"],
    ["'https://counter.ex%61mple/c.js'", "'https://refused.invalid/c.js'"],
    ["'https://counter%2eexample/c.js'", "'https://refused.invalid/c.js'"],
    ["'https://counter.example%61/c.js'", "'https://counter.example%61/c.js'"],
    ["'https://counter．example/ü.js'", "'https://refused.invalid/ü.js'"],
    ['import a from "https://counter.example/a"', 'import a from "https://refused.invalid/a"'],
    ["export * from '//counter.example/a'", "export * from '//refused.invalid/a'"],
    ["import('//counter.example/a')", "import('//refused.invalid/a')"],
    ["'https://counter.example.shop.example/'", "'https://counter.example.shop.example/'"],
    ["'https://not-counter.example/'", "'https://not-counter.example/'"],
  ])('%s becomes %s', async (before, after) => {
    expect((await script(before)).text).toBe(after)
  })

  test('is told by its URL, as removed, once', async () => {
    const { decisions } = await script(
      "load('//counter.example/c.js', '//www.shop.example/a', 'https://counter.example/c.js')",
    )
    expect(decisions).toEqual([
      {
        subject: 'inline',
        target: 'https://counter.example/c.js',
        action: 'remove',
        because: 'not-answered',
        rule: '/services/counter/tags/0',
        service: 'counter',
        category: 'analytics',
      },
    ])
  })

  test('is none where nobody knows the host, whatever the policy says of unknown tags', async () => {
    const text = "load('https://stranger.example/a.js')"
    const policy = policyWith({ unknown: { tags: 'marketing' } })
    const { html } = await filtered(`<script>${text}</script>`, { policy })
    expect(html).toBe(`<script>${text}</script>`)
  })

  test('stays where a browser would not run the script', async () => {
    const text = '{"a": "https://counter.example/c.js"}'
    expect((await script(text, ' type="application/json"')).text).toBe(text)
    expect((await script(text, ' type="text/plain"')).text).toBe(text)
  })

  test('leaves the rest of the page as it is, the bytes of any encoding too', async () => {
    const { html } = await script("var ä = '€ \u{1f600}'; s.src = '//counter.example/ü.js'")
    expect(html).toBe(
      "<p>a</p><script>var ä = '€ \u{1f600}'; s.src = '//refused.invalid/ü.js'</script><p>b</p>",
    )
  })

  test('takes a script of SVG along', async () => {
    const { html } = await filtered(
      '<svg><script>s.src = "https://counter.example&#47;c.js"</script><rect/></svg>',
    )
    expect(html).toBe('<svg><rect/></svg>')
  })

  test('is no refused name any more, wherever it stands and whatever stands around it', async () => {
    const around = fc.string({ unit: fc.constantFrom(...`'"\`()/:.;,= \\\n€ä<1a`), maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(around, around, fc.boolean(), async (before, after, escaped) => {
        const slash = escaped ? '\\/' : '/'
        const address = `https:${slash}${slash}counter.example${slash}c`
        const { html } = await filtered(`<script>${before}"${address}"${after}</script>`)
        expect(html).toBe(
          `<script>${before}"${address.replace('counter.example', 'refused.invalid')}"${after}</script>`,
        )
      }),
    )
  })
})
