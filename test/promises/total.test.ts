/**
 * Promise 5: reading, resolving, deciding and finding addresses never throw, in linear work.
 *
 * @module
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { read } from '../../src/consent/read.ts'
import { resolve } from '../../src/consent/resolve.ts'
import { noSignals } from '../../src/consent/signals.ts'
import { sources } from '../../src/consent/sources.ts'
import type { Policy } from '../../src/index.ts'
import { compile } from '../../src/policy/compile.ts'
import { decide } from '../../src/policy/decide.ts'
import type { Subject } from '../../src/policy/subject.ts'
import { refuseAddresses } from '../../src/rewrite/addresses.ts'
import { parseCookieDate } from '../../src/rewrite/cookie-date.ts'
import { filterCookieHeader } from '../../src/rewrite/cookie-header.ts'
import { isJavaScript, loadsLink } from '../../src/rewrite/elements.ts'
import { narrowAcceptEncoding } from '../../src/rewrite/headers.ts'
import { capDuration, readSetCookie } from '../../src/rewrite/set-cookie.ts'
import { srcsetUrls } from '../../src/rewrite/srcset.ts'
import { filterTargets } from '../../src/rewrite/target-headers.ts'
import { resolveAttribute } from '../../src/rewrite/url.ts'
import { catalogue } from '../../src/services/catalogue-data.ts'
import { policyWith } from '../gate.ts'
import { policies, runs } from './arbitrary.ts'

const page = new URL('https://www.shop.example/a//b?x=1')

/** Headers that hold addresses, and what may stand before the text. */
const targets = [
  ['link', ''],
  ['link', '<a>; rel=preload; imagesrcset="'],
  ['refresh', '0;url='],
  ['reporting-endpoints', 'a="'],
  ['report-to', '{"endpoints":[{"url":"'],
] as const

/** Takes a text for everything that a request, a response or a page may hold. */
function takeForAll(policy: Policy, text: string): void {
  const now = Date.now()
  const compiled = compile(policy, { sources, catalogue })
  const readings = compiled.sources.map((source) => read(source, text, now))
  const short = text.slice(0, 8000)
  for (const source of compiled.sources) {
    read(source, `OptanonConsent=${short}; OptanonAlertBoxClosed=${short}`, now)
    read(source, `OptanonConsent=groups=${short}`, now)
  }
  const address = URL.parse(`https://www.shop.example/${text}`) ?? page
  const consent = resolve(
    compiled,
    compiled.routes.find(address),
    readings,
    { eu: false },
    noSignals,
  )
  const keeps = (subject: Subject) => decide(compiled, consent, subject).action === 'keep'

  const cookies = filterCookieHeader(text, ({ name }) => keeps({ kind: 'cookie', name, page }))
  expect((cookies ?? '').length).toBeLessThanOrEqual(text.length)
  for (const before of ['', 'a=b; Domain=']) {
    const cookie = readSetCookie(before + text, 'www.shop.example', now)
    keeps({ kind: 'set-cookie', ...cookie, page })
    capDuration(before + text, 60, now)
  }
  parseCookieDate(text)

  for (const [name, before] of targets) {
    const header = before + text.replace(/[^\t -~\x80-\xff]/g, '?')
    const headers = new Headers([[name, header]])
    filterTargets(headers, page, (url) => keeps({ kind: 'link', url, page }))
    expect((headers.get(name) ?? '').length).toBeLessThanOrEqual(header.length)
  }
  const candidates = srcsetUrls(text)
  expect(candidates.join('').length).toBeLessThanOrEqual(text.length)
  // Three times as long where it is percent-encoded.
  const path = text.slice(0, 100_000)
  const addresses = [`//t.example/${path}`, `//t.example?${text}`, `//${text}.t.example/`]
  for (const raw of [...addresses, ...candidates.slice(0, 9).map((one) => one.slice(0, 8000))]) {
    const url = resolveAttribute(raw, page)
    if (url) keeps({ kind: 'tag', url, page })
  }
  const left = refuseAddresses(text, page, (url) => !keeps({ kind: 'inline', url, page }))
  expect(refuseAddresses(left, page, (url) => !keeps({ kind: 'inline', url, page }))).toBe(left)
  keeps({ kind: 'inline', text, left, page })
  loadsLink(text)
  isJavaScript({ tagName: 'script', getAttribute: () => text })
  narrowAcceptEncoding(text)
}

const tokens = fc.constantFrom(
  ...['OptanonConsent=', 'groups=', 'C0002', ':1', ':', ',', '&', '%', '%3A', '%C3%28', '+', ';'],
  ...[
    '=',
    '"',
    '\0',
    '<',
    '>',
    '/',
    '//',
    '\\',
    '&#x2F;',
    '&#',
    '&#1114112;',
    '&Tab;',
    '&amp',
    '@',
    '[',
    ']',
  ],
  ...[' ', '\t', '\n', 'Domain=', 'Max-Age=', 'Expires=', '9', '-', '.', 'a', 'A', '\ud800', '*'],
  ...[
    '\u0130',
    '\u00e9',
    'rel=preload',
    '<a>;',
    '(',
    ')',
    '12:00:00',
    'Jan',
    '1x',
    '__proto__',
    '#',
  ],
  ...['\\/\\/', '\\u002f', '//t.example', '//www.google-analytics.com/', '_ga', '_hjSession_'],
)
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(tokens, { maxLength: 60 }).map((parts) => parts.join('')),
)

test('5. Whatever the policy and the input, nothing is thrown', () => {
  fc.assert(
    fc.property(policies(), anything, (policy, text) => takeForAll(policy, text)),
    runs(1000),
  )
})

/** Rules that a matcher which goes back would take very long about. */
const hostile = policyWith({
  services: {
    evil: {
      category: 'analytics',
      cookies: ['*a*a*a*a*a*b', 'a*b*c*d*', '*', { name: '*;*', host: 'a.a.a.a' }],
      tags: ['t.example/*a*a*a*a*b', '*.t.example?*=*=*=x', '*.a.a.a', '/*/*/*/*/x'],
      inline: [`${'a'.repeat(50)}b`, ' '.repeat(30)],
    },
  },
  capDurations: true,
  catalogue: { analytics: 'analytics', advertising: 'marketing' },
})

test('5. A megabyte of what is hostile is done: work that grows faster than the input would not be', () => {
  fc.assert(
    fc.property(fc.array(tokens, { minLength: 1, maxLength: 4 }), (parts) => {
      const unit = parts.join('')
      takeForAll(hostile, `x${unit.repeat(Math.ceil(1_000_000 / unit.length))}x`)
    }),
    {
      ...runs(10),
      examples: [';a=', ' ', ',', 'a ,', '&#', '.a', '//a.@', '//t.example'].map((unit) => [
        [unit],
      ]),
    },
  )
})
