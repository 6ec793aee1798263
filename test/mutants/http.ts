/**
 * Mutants of the rules of HTTP: at least one for each, docs/http.md.
 *
 * @module
 */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they quote code.
import { type Mutant, mutantsOf } from './mutant.ts'

const headers = ['test/wire/headers.test.ts']
const loops = ['test/wire/loops.test.ts']
const browser = ['test/browser/features.test.ts']
const receipt = ['test/consent/receipt.test.ts']

export const http: readonly Mutant[] = [
  ...mutantsOf('src/rewrite/target-headers.ts', headers, [
    {
      name: 'refresh-leads-anywhere',
      rule: 'H33',
      find: "  ['refresh', filterRefresh],\n",
      replace: '',
    },
    {
      name: 'speculation-rules-are-fetched-anywhere',
      rule: 'H33',
      find: "  ['speculation-rules', filterMembers],\n",
      replace: '',
    },
    {
      name: 'reporting-endpoints-are-anywhere',
      rule: 'H33',
      find: "  ['reporting-endpoints', filterMembers],\n",
      replace: '',
    },
    {
      name: 'report-to-is-anywhere',
      rule: 'H33',
      find: "  ['report-to', filterReportTo],\n",
      replace: '',
    },
    {
      name: 'nel-goes-on',
      rule: 'H33',
      find: "if (changed && endsWith(headers.get('nel'), headers.get('report-to'))) {",
      replace: 'if (false) {',
    },
    {
      name: 'group-without-endpoints-lives-on',
      rule: 'H33',
      find: 'if (kept.length === 0) group.max_age = 0',
      replace: '',
    },
    {
      name: 'report-to-that-is-no-json-throws',
      rule: 'H33',
      find: '    return []\n',
      replace: '    throw new Error()\n',
    },
    {
      name: 'groups-are-written-anew-where-none-goes',
      rule: 'H33',
      find: 'if (kept.length === endpoints.length) continue',
      replace: '',
    },
    {
      name: 'links-lead-anywhere',
      rule: 'H32',
      find: "  ['link', filterLinkHeader],\n",
      replace: '',
    },
    { name: 'links-stay-in-304', rule: 'H3', find: "  ['link', filterLinkHeader],\n", replace: '' },
    {
      name: 'early-hints-are-made-of-refused-links',
      rule: 'H11',
      find: "  ['link', filterLinkHeader],\n",
      replace: '',
    },
  ]),

  ...mutantsOf('src/rewrite/features.ts', headers, [
    {
      name: 'site-s-own-permissions-are-lost',
      rule: 'H31',
      find: '`${own}, ${denied}` : denied',
      replace: 'denied : denied',
    },
    {
      name: 'line-that-cannot-be-parsed-voids-the-denial',
      rule: 'H31',
      find: ' && dictionary.test(own)',
      replace: '',
    },
    {
      name: 'denial-comes-first',
      rule: 'H31',
      find: '`${own}, ${denied}`',
      replace: '`${denied}, ${own}`',
    },
    {
      name: 'advertising-registers-sources',
      rule: 'H33',
      find: '^(attribution-reporting-|',
      replace: '^(',
    },
    { name: 'topics-are-observed', rule: 'H33', find: 'observe-browsing-topics$|', replace: '' },
    {
      name: 'features-are-not-denied-in-the-browser',
      rule: 'H31',
      find: '  headers.set(name, ',
      replace: "  headers.set('x-permissions', ",
      tests: browser,
    },
  ]),

  ...mutantsOf('src/middleware/response.ts', headers, [
    { name: 'pages-deny-nothing', rule: 'H31', find: '    denyFeatures(headers)\n', replace: '' },
    {
      name: 'who-granted-advertising-is-denied-it',
      rule: 'H31',
      find: ' && !consent.grants(advertising)',
      replace: '',
    },
    {
      name: '304-does-not-deny',
      rule: 'H3',
      find: '(html || asked.translated) && !isRedirect',
      replace: 'html && !isRedirect',
    },
    {
      name: 'features-do-not-make-consent-dependent',
      rule: 'H33',
      find: "{ kind: 'feature', header } as const\n    refusable ||= isRefusable(subject)",
      replace: "{ kind: 'feature', header } as const",
    },
    {
      name: 'length-of-a-page-arrives',
      rule: 'H8',
      find: 'if (refuses || end) forgetLength(headers)',
      replace: '',
    },
    {
      name: 'digests-of-a-page-arrive',
      rule: 'H8',
      find: '      forgetDigests(headers)\n',
      replace: '',
    },
    {
      name: 'digests-of-data-go',
      rule: 'H8',
      find: '  if (refuses || end) forgetLength(headers)',
      replace: '  forgetLength(headers)',
    },
    {
      name: 'head-of-what-cannot-be-read-is-200',
      rule: 'H9',
      find: " || asked.method === 'HEAD'",
      replace: '',
    },
    {
      name: 'redirects-set-refused-cookies',
      rule: 'H16',
      find: "if (action === 'remove') return []",
      replace: "if (action === 'remove' && !headers.has('location')) return []",
    },
    {
      name: 'csp-is-touched',
      rule: 'H30',
      find: 'if (refuses || end) forgetLength(headers)',
      replace:
        "if (refuses || end) forgetLength(headers)\n  headers.delete('content-security-policy')",
    },
    {
      name: 'gate-clears-site-data',
      rule: 'H34',
      find: 'if (refuses || end) forgetLength(headers)',
      replace:
        "if (refuses || end) forgetLength(headers)\n  if (html) headers.set('clear-site-data', '\"cookies\"')",
    },
    {
      name: 'error-pages-are-not-filtered',
      rule: 'H41',
      find: '  const html = isPage(response, asked)',
      replace: '  const html = response.ok && isPage(response, asked)',
    },
    {
      name: 'reason-is-lost',
      rule: 'H41',
      find: '  const copy = new Response(response.body, response)',
      replace:
        '  const { status } = response\n  const copy = new Response(response.body, { status, headers: response.headers })',
    },
    {
      name: 'part-of-a-page-is-shown',
      rule: 'H10',
      find: "return response.status === 206 ? 'a part of a page' : undefined",
      replace: 'return undefined',
    },
  ]),

  ...mutantsOf('src/rewrite/headers.ts', headers, [
    {
      name: 'trailers-are-promised',
      rule: 'H12',
      find: "'accept-ranges', 'content-length', 'trailer'",
      replace: "'accept-ranges', 'content-length'",
      tests: ['test/middleware/gate.test.ts'],
    },
    {
      name: 'pages-may-not-be-gone-back-to',
      rule: 'H36',
      find: "'no-store' : 'private, no-cache'",
      replace: "'no-store' : 'no-store'",
    },
    {
      name: 'no-transform-of-a-page-is-lost',
      rule: 'H7',
      find: "has('no-transform') ?",
      replace: 'false ?',
    },
  ]),

  ...mutantsOf('src/middleware/request.ts', headers, [
    {
      name: 'ranges-of-pages-are-asked-for',
      rule: 'H10',
      find: "      change('range', undefined)\n",
      replace: '',
    },
    {
      name: 'interests-are-told',
      rule: 'H33',
      find: 'if (hidesInterests(exchange, request.headers)) changes',
      replace: 'if (false) changes',
    },
  ]),

  ...mutantsOf('src/middleware/exchange.ts', receipt, [
    {
      name: 'what-is-fetched-ahead-gets-a-receipt',
      rule: 'H35',
      find: 'isAhead(request.headers) ? []',
      replace: 'false ? []',
    },
  ]),

  ...mutantsOf('src/middleware/origin.ts', loops, [
    {
      name: 'loops-go-round',
      rule: 'F17',
      find: "if (headers.get('cdn-loop')?.includes(self)) {",
      replace: 'if (false) {',
    },
    {
      name: 'cdn-loop-of-others-is-lost',
      rule: 'F17',
      find: "headers.append('cdn-loop', self)",
      replace: "headers.set('cdn-loop', self)",
    },
    {
      name: 'every-gate-is-the-same',
      rule: 'F17',
      find: 'consent-gate; to="${site.host}"',
      replace: 'consent-gate',
    },
    { name: 'workers-dev-asks-itself', rule: 'F17', find: '/\\.workers\\.dev$/', replace: '/^$/' },
  ]),

  ...mutantsOf(
    'src/middleware/response.ts',
    [],
    [
      {
        name: 'caches-mix-variants',
        rule: 'H6',
        find: "addVary(headers, 'Cookie')\n",
        replace: '\n',
        tests: ['test/wire/shared-cache.test.ts'],
      },
      {
        name: 'websockets-end-at-the-gate',
        rule: 'H17',
        find: '  const copy = new Response(response.body, response)',
        replace:
          '  const { status } = response\n  const copy = new Response(response.body, { status, headers: response.headers })',
        tests: ['test/wire/streams.test.ts'],
      },
      {
        name: 'set-cookie-lines-are-turned-round',
        rule: 'F15, H23',
        find: 'for (const line of kept) headers.append',
        replace: 'for (const line of kept.reverse()) headers.append',
        tests: ['test/wire/cookies.test.ts', 'test/wire/limits.test.ts'],
      },
      {
        name: 'everything-granted-is-read-all-the-same',
        rule: 'H42',
        find: 'const refuses = html && refusesTags(exchange)',
        replace: 'const refuses = html',
        tests: ['test/wire/granted.test.ts'],
      },
      {
        name: 'what-is-empty-is-read',
        rule: 'H40',
        find: "const empty = body === null || headers.get('content-length') === '0'",
        replace: 'const empty = false',
        tests: headers,
      },
    ],
  ),

  ...mutantsOf(
    'src/middleware/request.ts',
    ['test/wire/forwarding.test.ts'],
    [
      {
        name: 'bodies-of-requests-are-lost',
        rule: 'H18',
        find: 'return new Request(request, { headers })',
        replace: 'return new Request(request.url, { method: request.method, headers })',
      },
      {
        name: 'hop-by-hop-headers-are-made-up',
        rule: 'H19',
        find: '  return { request: withHeaders(request, headers), translated }',
        replace:
          "  headers.set('proxy-connection', 'x')\n  return { request: withHeaders(request, headers), translated }",
        tests: ['test/wire/headers.test.ts'],
      },
    ],
  ),

  ...mutantsOf(
    'src/rewrite/headers.ts',
    ['test/wire/partials.test.ts'],
    [
      {
        name: 'turbo-streams-are-not-pages',
        rule: 'H38',
        find: ", 'text/vnd.turbo-stream.html'",
        replace: '',
      },
    ],
  ),

  ...mutantsOf(
    'src/rewrite/elements.ts',
    ['test/wire/partials.test.ts'],
    [
      {
        name: 'refused-module-leaves-its-integrity',
        rule: 'H39',
        find: "  'modulepreload',\n",
        replace: '',
      },
    ],
  ),

  ...mutantsOf('src/consent/receipt.ts', receipt, [
    {
      name: 'receipts-live-longer-than-browsers-let-them',
      rule: 'H29',
      find: 'Max-Age=${seconds}',
      replace: 'Max-Age=${seconds * 2}',
    },
  ]),

  ...mutantsOf(
    'src/middleware/origin.ts',
    ['test/wire/faults-outside.test.ts'],
    [
      {
        name: 'origin-is-asked-twice',
        rule: 'F18',
        find: "    : fetch(request, { redirect: 'manual' })",
        replace:
          "    : fetch(request.url, { method: 'HEAD' }).then(() => fetch(request, { redirect: 'manual' }))",
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/pattern.ts',
    ['test/wire/abuse.test.ts'],
    [
      {
        name: 'patterns-go-back-over-what-they-have-read',
        rule: 'T6',
        find: '  if (pieces.length === 1) return text === first\n',
        replace:
          "  if (pieces.length > 2) return new RegExp(`^${pieces.join('.*')}$`, 's').test(text)\n  if (pieces.length === 1) return text === first\n",
      },
    ],
  ),

  ...mutantsOf(
    'src/rewrite/deliver.ts',
    ['test/wire/limits.test.ts'],
    [
      {
        name: 'pages-are-held-in-memory',
        rule: 'F14',
        find: 'if (size + queued >= most) await arrived()',
        replace: '',
      },
    ],
  ),

  ...mutantsOf(
    'src/rewrite/html.ts',
    ['test/wire/limits.test.ts'],
    [
      {
        name: 'buffers-of-what-drips-are-held',
        rule: 'F14',
        find: 'waiting.push(bytes.slice())',
        replace: 'waiting.push(bytes)',
      },
    ],
  ),

  ...mutantsOf(
    'src/rewrite/headers.ts',
    ['test/wire/types.test.ts'],
    [
      {
        name: 'type-is-read-to-the-semicolon',
        rule: 'H21',
        find: '/^[^\\s;(]*/',
        replace: '/^[^;]*/',
      },
      { name: 'style-sheets-in-xml-are-none', rule: 'H21', find: '|text\\/xsl', replace: '' },
    ],
  ),

  ...mutantsOf('src/middleware/response.ts', headers, [
    {
      name: 'what-is-not-followed-is-a-redirect',
      rule: 'H16',
      find: '[301, 302, 303, 307, 308].includes(status)',
      replace: 'status >= 300 && status < 400',
    },
  ]),

  ...mutantsOf('src/rewrite/features.ts', headers, [
    {
      name: 'capitals-in-features-are-parsed',
      rule: 'H31',
      find: '[a-z*][a-z0-9_.*-]*',
      replace: '[a-z*][\\\\w.*-]*',
    },
    { name: 'long-numbers-are-parsed', rule: 'H31', find: '\\\\d{1,15}', replace: '\\\\d+' },
  ]),

  ...mutantsOf('src/rewrite/target-headers.ts', headers, [
    {
      name: 'all-error-reports-end-with-a-group',
      rule: 'H33',
      find: "(one?.group ?? 'default') === policy?.report_to &&",
      replace: '',
    },
  ]),

  ...mutantsOf(
    'src/middleware/request.ts',
    ['test/wire/forwarding.test.ts'],
    [
      {
        name: 'underscores-speak-in-the-gate-s-name',
        rule: 'H20',
        find: "name.replaceAll('_', '-')",
        replace: 'name',
      },
    ],
  ),

  ...mutantsOf(
    'src/middleware/gate.ts',
    ['test/wire/faults-inside.test.ts'],
    [
      {
        name: 'what-was-done-again-is-kept',
        rule: 'F1',
        find: 'if (!more) filtered.response = forOnce(filtered.response)',
        replace: '',
      },
    ],
  ),

  ...mutantsOf(
    'src/rewrite/first.ts',
    ['test/wire/codings.test.ts'],
    [
      {
        name: 'text-behind-the-body-is-the-end',
        rule: 'F6',
        find: '(\\s|<!--.*?-->|<\\/html\\s*>)*$',
        replace: '([^<]|<!)*$',
      },
    ],
  ),
]
