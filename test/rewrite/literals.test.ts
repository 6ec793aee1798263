import { describe, expect, test } from 'vitest'
import { filtered, policyWith } from '../gate.ts'

/** What arrives of an inline script. */
async function script(text: string): Promise<string | undefined> {
  const { html } = await filtered(`<p>a</p><script>${text}</script><p>b</p>`)
  return /<script>([\s\S]*)<\/script>/.exec(html)?.[1]
}

describe('a refused address in an inline script is found', () => {
  test.each([
    // Escapes: ECMAScript 2025, sections 12.9.4 and B.1.2.
    ['"https:\\x2f\\x2Fcounter.example"', '"https:\\x2f\\x2Frefused.invalid"'],
    ['"\\u{2f}\\u{002F}counter.example/c"', '"\\u{2f}\\u{002F}refused.invalid/c"'],
    ['"\\57\\057counter.example/c"', '"\\57\\057refused.invalid/c"'],
    ['"//counter\\x2eexample/c"', '"//refused.invalid/c"'],
    ['"//\\u0063ounter.\\u{65}xampl\\145/c"', '"//refused.invalid/c"'],
    ['"//count\\er.example\\u003a443/c"', '"//refused.invalid\\u003a443/c"'],
    ['"//x\\x40counter.example"', '"//x\\x40refused.invalid"'],
    ['"//counter\\uff0eexample/c"', '"//refused.invalid/c"'],
    ['"//count\\ter.\\nex\\rample/c"', '"//refused.invalid\\t\\n\\r/c"'],
    ['"//count\\x09er.exa\\u{a}mple/c"', '"//refused.invalid\\x09\\u{a}/c"'],
    ['"//mixed.example\\x2fpx"', '"//refused.invalid\\x2fpx"'],
    ['"https:\\\\\\\\mixed.example\\\\px"', '"https:\\\\\\\\refused.invalid\\\\px"'],
    [
      '"{\\"u\\":\\"\\\\/\\\\/mixed.example\\\\/px\\"}"',
      '"{\\"u\\":\\"\\\\/\\\\/refused.invalid\\\\/px\\"}"',
    ],
    ["'//count\\\ner.example/c'", "'//refused.invalid\\\n/c'"],
    ["'/\\\r\n/count\\\r\ner.example/c'", "'/\\\r\n/refused.invalid\\\r\n/c'"],
    // Literals put together.
    ["'https://www.b.ads' + '.example/c'", "'https://refused.invalid' + '/c'"],
    ['"//"+"counter.example"', '"//"+"refused.invalid"'],
    ['\'/\' + `/co` +\n  "unter.example/c"', '\'/\' + `/refused.invalid` +\n  "/c"'],
    [
      "'//mixed' /* a */ + // b\n '.example/' + 'px'",
      "'//refused.invalid' /* a */ + // b\n '/' + 'px'",
    ],
    ["(('//') + ('counter.' + 'example'))", "(('//') + ('refused.invalid' + ''))"],
    [
      "(/* a */'//counter' + '.example/c')\n + '/d'",
      "(/* a */'//refused.invalid' + '/c')\n + '/d'",
    ],
    ["('//co' + 'unter') + '.example/c'", "('//refused.invalid' + '') + '/c'"],
    [
      '"//".concat("counter", ".example").concat("/c")',
      '"//".concat("refused.invalid", "").concat("/c")',
    ],
    // Put together with what is no literal.
    [
      "(a == b ? 'https://ssl' : 'http://www') + '.a.ads.example/c'",
      "(a == b ? 'https://ssl' : 'http://www') + '.refused.invalid/c'",
    ],
    [
      "(a ? 'https://s.' : 'http://b.') + 'ads.example/c'",
      "(a ? 'https://s.' : 'http://b.') + 'refused.invalid/c'",
    ],
    [
      "(a ? 'https://' : 'http://') + 'counter.example/c'",
      "(a ? 'https://' : 'http://') + 'refused.invalid/c'",
    ],
    ["start + 'counter.example:443/c'", "start + 'refused.invalid:443/c'"],
    ["start + 'x' + '.ads.example/c'", "start + 'refused.invalid' + '/c'"],
    ["'//' + label + '.ads.example'", "'//' + label + '.refused.invalid'"],
    ['`//\u0024{label}.ads.example/c`', '`//\u0024{label}.refused.invalid/c`'],
    ['`//\u0024{a ? "s" : "w"}.ads.example/c`', '`//\u0024{a ? "s" : "w"}.refused.invalid/c`'],
    ["var h = 'counter.example'; go('//' + h)", "var h = 'refused.invalid'; go('//' + h)"],
    ['{"at":"mixed.example/px"}; go("//"+o.at)', '{"at":"refused.invalid/px"}; go("//"+o.at)'],
  ])('%j', async (before, after) => {
    expect(await script(before)).toBe(after)
  })

  test('by each of the labels that may stand before it', async () => {
    const tags = ['s.count.example', 'www.meter.example']
    const policy = policyWith({ services: { counter: { category: 'analytics', tags } } })
    const arrived = async (one: string) =>
      (await filtered(`<script>${one}</script>`, { policy })).html.slice(8, -9)
    const first = (host: string) => `(a ? 'https://s' : 'http://c') + '.${host}/c'`
    const second = (host: string) => `start + '.${host}/c'`
    expect(await arrived(first('count.example'))).toBe(first('refused.invalid'))
    expect(await arrived(second('meter.example'))).toBe(second('refused.invalid'))
    expect(await arrived(second('count.example'))).toBe(second('count.example'))
    expect(await arrived(first('a.meter.example'))).toBe(first('a.meter.example'))
  })

  test('at once in a script that is broken, and behind quotes that stand in no literal', async () => {
    const text = (host: string) => `/["']/; // don't\nif ( '//${host}/c" + '\n'//${host}/d'`
    expect(await script(text('counter.example'))).toBe(text('refused.invalid'))
  })
})

describe('what is no refused address in an inline script stays', () => {
  test.each([
    // Hosts of others.
    ['"//counter\\x2eexamples/c"'],
    ['"//counter.example" + ".ok.example/c"'],
    ['"//counter.exam" + "plex"'],
    ["('//counter.' + 'ok') + '.example/c'"],
    ["(a ? '//ssl' : '//www') + '.ok.example/counter.example/'"],
    ["var h = 'ok.example'; go('//' + h, 'counter.example')"],
    ["var h = 'ok.example', k = 'counter.example'; go('//' + h)"],
    ['a = "//\'+".ads.example/c'],
    ['"//mixed.example\\x2fwanted"'],
    // Data, texts and comparisons.
    ['{"hosts": ["counter.example", "a.ads.example/x"], "ads": "a.ads.example"}'],
    ['["//", "counter.example"]'],
    ['f("//", "counter.example")'],
    ['a === "//" ? "counter.example/c" : "counter.example"'],
    ['location.hostname == "counter.example" || host.endsWith(sub + ".ads.example")'],
    ['document.cookie = "a=1; domain=" + ".ads.example;path=/"'],
    ['"See " + "counter.example/c"'],
    ['\'See \' + "counter.example/c"'],
    ['/^https?:\\/\\/counter\\.example\\//.test(a)'],
    ['"https:\\\\u002f\\\\u002fcounter.example"'],
    ['"\\u{110000}\\u{2f}\\u{2f"; "\\xzz//"'],
  ])('%j', async (text) => {
    expect(await script(text)).toBe(text)
  })
})
