/**
 * Addresses in scripts as JavaScript engines read them: however a literal is spelt and put together, what
 * it says after the gate is on the host that nobody has, and what is not refused stays as it is.
 *
 * @module
 */
import { createContext, Script } from 'node:vm'
import { transformSync } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refuseAddresses } from '../../src/rewrite/addresses.ts'
import { readElements } from '../eval/elements.ts'
import { isShared, listShared, printCount, readShared, sample, seedOf } from './shared.ts'

const page = new URL('https://www.shop.example/a/b')
const seed = seedOf('literals')
const times = process.env['SAMPLE'] === 'all' ? 10 : 1
const runs = (usual: number) => ({ seed, numRuns: usual * times })

const isRefused = ({ hostname }: URL) =>
  /(?:^|\.)(?:tracker|bücher)\.example\.?$|xn--bcher-kva/.test(hostname)
const filter = (script: string) => refuseAddresses(script, page, isRefused)

const context = createContext({ out: undefined, protocol: '' })

/** What a script leaves in `out`. */
function run(script: string): unknown {
  new Script(script).runInContext(context)
  return context['out']
}

type Choose = <T>(...from: readonly T[]) => T

/** What `spell` makes of a text with choices that are different each time. */
function spellings<T>(from: readonly string[], spell: (text: string, choose: Choose) => T) {
  const made = fc
    .tuple(fc.constantFrom(...from), fc.infiniteStream(fc.nat(0xffff)))
    .map(([text, stream]) =>
      spell(text, (...all) => all[(stream.next().value ?? 0) % all.length] as never),
    )
  return fc.noShrink(made)
}

/** A URL as a text that browsers read so. */
function spellUrl(host: string, choose: Choose): string {
  const name = choose(true, false)
    ? host
    : Array.from(host, (one) => spellLetter(one, choose)).join('')
  const scheme = choose('https:', 'http:', 'HttpS:', 'wss:', '')
  const slashes = choose('//', '//', '\\\\', '/\\', '///')
  const user = choose('', '', 'u@', 'ok.example:x@', 'a@b@')
  const port = choose('', '', ':', scheme === 'http:' ? ':80' : ':443')
  const paths = ['', '/', '/x.js?a=b', '\\x', '?x', '/a,b/c@d']
  return scheme + slashes + user + name + port + choose(...paths, scheme === 'wss:' ? '' : '#x')
}

/** A letter of a host: browsers decode it, fold it, or pass over what stands beside it. */
function spellLetter(one: string, choose: Choose): string {
  const code = one.charCodeAt(0)
  const isAscii = code < 0x7f
  const wide = isAscii ? String.fromCharCode(code + 0xfee0) : one
  const encoded = isAscii ? `%${code.toString(16)}` : encodeURIComponent(one)
  const beside = [`${one}\u00ad`, `${one}\t`, `\n${one}`, `${one}\r`]
  const dots = one === '.' ? ['\u3002', '\uff0e', '\uff61', '%2E'] : []
  return choose(one, one, one, one, one.toUpperCase(), encoded, wide, ...beside, ...dots)
}

/** A text in a literal's quotes. */
function spellLiteral(text: string, choose: Choose): string {
  const quote = choose('"', "'", '`')
  const isPlain = choose(true, true, false)
  const spelt = text.split('').map((one) => {
    const code = one.charCodeAt(0)
    const hex = code.toString(16)
    const escaped = [`\\u${hex.padStart(4, '0')}`, `\\u{${hex}}`, `\\u{000${hex.toUpperCase()}}`]
    if (code < 0x100) escaped.push(`\\x${hex.padStart(2, '0')}`)
    if (code < 0x100 && quote !== '`') escaped.push(`\\${code.toString(8).padStart(3, '0')}`)
    if (/[^\w.\-\s"'`]|[acdeghijklmopqswyz]/.test(one) && code < 0x7f) escaped.push(`\\${one}`)
    if (one === '\n') escaped.push('\\n')
    if (one === '\t') escaped.push('\\t')
    if (one === '\r') escaped.push('\\r')
    const mayStand = !/["'`\\\n\r\t]/.test(one)
    const wanted = mayStand && (isPlain || choose(true, false)) ? one : choose(...escaped)
    return wanted + (isPlain ? '' : choose('', '', '', '', '', '', '\\\n', '\\\r\n'))
  })
  return quote + spelt.join('') + quote
}

/** An expression that says a text, put together of literals. */
function spellExpression(text: string, choose: Choose, depth = 0): string {
  const kind = depth > 3 ? 'one' : choose('one', 'one', 'sum', 'sum', 'closed', 'concat')
  if (kind === 'one') return spellLiteral(text, choose)
  const at = Math.floor((choose(0, 1, 2, 3, 4, 5, 6, 7, 8) / 8) * text.length)
  const [first, second] = [text.slice(0, at), text.slice(at)]
  const blank = () => choose('', '', ' ', '\n  ', '/* "a" + */', " // it's\n")
  const inner = (part: string) => spellExpression(part, choose, depth + 1)
  if (kind === 'closed') return `(${blank()}${inner(text)}${blank()})`
  if (kind === 'sum') return `${inner(first)}${blank()}+${blank()}${inner(second)}`
  const called = spellLiteral(first, choose)
  return `${called}${blank()}.concat(${blank()}${inner(second)}${blank()})`
}

/** What may stand around an expression. */
function spellScript(expression: string, choose: Choose): string {
  const before = choose(
    '',
    "var a = 'x'; ",
    "// it's\n",
    '/["\'`]/.test(""); ',
    'var b = `"`;\n',
    '/* `" */',
  )
  const after = choose('', '; var c = "/y"', " // don't", ';\n/[\'"]\\/\\//.test("//")')
  return `${before}out = ${expression}${after}`
}

const refused = ['tracker.example', 'www.tracker.example', 'bücher.example', 'tracker.example.']
const kept = [
  ...['ok.example', 'not-tracker.example', 'xtracker.example', 'bucher.example'],
  'tracker.example.ok.example',
]
const spell = (host: string, choose: Choose) =>
  spellScript(spellExpression(spellUrl(host, choose), choose), choose)

/** How sites write what is put together of more than literals; `HOST` stands for all but the first label. */
const joined = [
  `out = ('https:' == protocol ? 'https://ssl' : 'http://www') + '.HOST/ga.js'`,
  `out = (protocol=="https:"?"https://sb":"http://b")+".HOST/x?"`,
  `out = ("https:" == protocol ? "https://" : "http://") + "cdn.HOST/x.js"`,
  `var start = "//www."; out = start + 'HOST/x'`,
  `var of = 'www'; out = '//' + of + '.HOST'`,
  `var of = 'www'; out = '//' + of + '.HOST' + '/x'`,
  `var of = 'www'; out = \`https://\${of}.HOST/x\``,
  `var host = 'cdn.HOST'; out = '//' + host + '/x'`,
  `var at = { "host": "cdn.HOST/x" }; out = protocol + '//' + at.host`,
]

describe('an address in a script', () => {
  test('of a refused host is on no host any more, however it is spelt, and all else of it is there', {
    timeout: 600_000,
  }, () => {
    fc.assert(
      fc.property(spellings(refused, spell), (before) => {
        const url = new URL(String(run(before)), page)
        expect(isRefused(url)).toBe(true)
        url.hostname = 'refused.invalid'
        const after = filter(before)
        expect(new URL(String(run(after)), page).href).toBe(url.href)
        expect(filter(after)).toBe(after)
      }),
      runs(3000),
    )
    printCount(`${3000 * times} spellings of refused addresses and of others, seed ${seed}`)
  })

  test('of another host stays, spelt the same ways', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(spellings(kept, spell), (before) => {
        expect(filter(before)).toBe(before)
      }),
      runs(3000),
    )
  })

  test.each(joined)('is found where a script puts it together: %s', (form) => {
    const script = (host: string) => form.replace('HOST', host)
    const before = script('tracker.example')
    const after = filter(before)
    for (const protocol of ['https:', 'http:']) {
      context['protocol'] = protocol
      expect(isRefused(new URL(String(run(before)), page))).toBe(true)
      expect(new URL(String(run(after)), page).hostname).toMatch(/(^|\.)refused\.invalid$/)
    }
    expect(after).not.toContain('tracker')
    expect(filter(script('ok.example'))).toBe(script('ok.example'))
  })

  test('that a module imports from is replaced, and the module is one still', () => {
    const module = (address: string) =>
      [`import a from "${address}/a.js"`, `export * from '${address}/b.js'`]
        .concat(`import '${address}/c.js';import(\`${address}/d.js\`)`, 'export default a')
        .join('\n')
    const read = (script: string) => transformSync(script, { format: 'esm' }).code
    const before = module('https:\\u002f\\x2ftracker\\u{2e}example')
    expect(read(before)).toBe(read(module('https://tracker.example')))
    expect(read(filter(before))).toBe(read(module('https://refused.invalid')))
  })
})

describe.skipIf(!isShared)('the scripts of saved pages', () => {
  test('are scripts still when all that they name is refused', { timeout: 600_000 }, () => {
    const names = sample(
      listShared('pages').filter((name) => name.endsWith('.html.gz')),
      6,
    )
    const scripts = names
      .flatMap((name) => readElements(readShared(`pages/${name}`).toString('latin1')))
      .flatMap(({ text, parked }) => (text !== undefined && !parked && parses(text) ? text : []))
    // Behind a regular expression, `i.test` looks like a host.
    const all = (url: URL) => !/\.(?:test|exec|invalid)$/.test(url.hostname)
    const filtered = scripts.map((script) => refuseAddresses(script, page, all))
    expect(filtered.filter((script) => !parses(script))).toEqual([])
    expect(filtered.map((script) => refuseAddresses(script, page, all))).toEqual(filtered)
    const changed = filtered.filter((script, i) => script !== scripts[i]).length
    expect(changed).toBeGreaterThan(0)
    printCount(`${scripts.length} scripts of saved pages, ${changed} of them without their hosts`)
  })
})

function parses(script: string): boolean {
  try {
    new Script(script)
    return true
  } catch {
    return false
  }
}
