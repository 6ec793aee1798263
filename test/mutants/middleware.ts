/**
 * Mutants of the order of one request.
 *
 * @module
 */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they quote code.
import { type Mutant, mutantsOf } from './mutant.ts'

const gate = ['test/middleware/gate.test.ts']
const modes = ['test/middleware/modes.test.ts']
const report = ['test/middleware/report.test.ts']
const validators = ['test/middleware/validators.test.ts']
const wireValidators = ['test/wire/validators.test.ts']
const origin = ['test/middleware/origin.test.ts']
const faults = ['test/wire/faults-inside.test.ts']

export const middleware: readonly Mutant[] = [
  ...mutantsOf('src/middleware/exchange.ts', gate, [
    {
      name: 'choice-counts-on-foreign-hosts',
      find: 'const counts = policy.domains.size === 0',
      replace: 'const counts = true || policy.domains.size === 0',
      tests: ['test/consent/resolve.test.ts'],
    },
    {
      name: 'refusable-is-judged-by-this-visitor',
      find: 'decide(policy, nobody, {',
      replace: 'decide(policy, consent, {',
      tests: gate,
    },
    {
      name: 'decisions-are-not-remembered',
      find: 'if (isTaken && decisions.length < most) decisions.push(decision)',
      replace: '',
      tests: report,
    },
    {
      name: 'inline-scripts-of-nobody-are-told',
      find: "const isTaken = isTold || decision.action === 'remove'",
      replace: 'const isTaken = true',
      tests: ['test/rewrite/html.test.ts'],
    },
    {
      name: 'decisions-are-remembered-without-end',
      rule: 'T10',
      find: 'isTaken && decisions.length < most',
      replace: 'isTaken',
      tests: ['test/wire/abuse.test.ts'],
    },
  ]),

  ...mutantsOf('src/middleware/gate.ts', gate, [
    {
      name: 'policy-is-not-validated',
      find: 'const defined = definePolicy(policy)',
      replace: 'const defined = policy',
    },
    {
      name: 'runtime-without-rewriter-is-not-told',
      find: "if (typeof HTMLRewriter === 'undefined') {",
      replace: 'if (false) {',
    },
    {
      name: 'consent-is-not-set',
      find: "c.set('consent', exchange.consent)",
      replace: '',
      tests: ['test/consent/resolve.test.ts'],
    },
    { name: 'request-is-not-replaced', find: 'c.req.raw = request\n', replace: '' },
    {
      name: 'fault-before-the-origin-costs-the-page',
      rule: 'F1',
      find: "      .catch((error) => begin(strictly('request', error)))\n",
      replace: '',
      tests: faults,
    },
    {
      name: 'fault-before-the-origin-is-left-to-others',
      find: "      .catch(() => cannotFilter('the request'))\n",
      replace: '',
      tests: faults,
    },
    {
      name: 'fault-behind-the-origin-costs-the-page',
      rule: 'F1',
      find: "      .catch((error) => filter(strictly('response', error)))\n",
      replace: '',
      tests: faults,
    },
    {
      name: 'fault-behind-the-origin-is-left-to-others',
      find: 'answer(exchange, { response: cannotFilter(unread)',
      replace:
        "throw new Error('fault')\n        answer(exchange, { response: cannotFilter(unread)",
      tests: [...gate, ...faults],
    },
    {
      name: 'fault-grants-what-was-granted',
      rule: 'F1',
      find: 'return strictExchange(compiled, incoming)',
      replace: 'return startExchange(compiled, incoming, debug)',
      tests: faults,
    },
    {
      name: 'fault-is-not-logged',
      rule: 'F1',
      find: '      logFault(fault, error)\n',
      replace: '',
      tests: [...gate, ...faults],
    },
    {
      name: 'fault-in-the-log-is-heard-by-nobody',
      find: "promise.catch((error) => logFault('report', error))",
      replace: 'promise',
      tests: faults,
    },
    {
      name: 'off-is-not-off',
      find: "if (mode === 'off') return next()",
      replace: '',
      tests: modes,
    },
    {
      name: 'report-enforces',
      find: "if (mode === 'report') {",
      replace: 'if (false) {',
      tests: modes,
    },
    {
      name: 'variable-is-ignored',
      find: "c.env?.['CONSENT_GATE_MODE']",
      replace: 'undefined',
      tests: modes,
    },
    {
      name: 'weakened-mode-is-not-told',
      find: 'const weakened = mode === route.mode',
      replace: 'const weakened = true || mode === route.mode',
      tests: modes,
    },
    {
      name: 'every-response-names-what-is-refused',
      find: 'if (debug) filtered',
      replace: 'filtered',
      tests: [...gate, ...report],
    },
    {
      name: 'ids-break-server-timing',
      rule: 'T5',
      find: '.filter((id) => /^[\\w.-]+$/.test(id))',
      replace: '',
      tests: [...gate, ...report],
    },
    {
      name: 'report-does-not-wait-for-the-page',
      find: 'if (!rewriting) ended',
      replace: 'ended',
      tests: report,
    },
    {
      name: 'page-that-breaks-off-is-not-told',
      find: 'finish(about, whole ? unread : brokenOff)',
      replace: 'finish(about, unread)',
      tests: ['test/wire/log.test.ts'],
    },
  ]),

  ...mutantsOf('src/middleware/mode.ts', modes, [
    { name: 'variable-makes-stricter', find: 'weaker(mode, variable)', replace: 'variable' },
    {
      name: 'odd-variable-is-a-mode',
      find: "if (variable !== 'report' && variable !== 'off' && variable !== 'enforce') {",
      replace: 'if (false) {',
    },
    { name: 'variable-is-not-logged', find: 'console.warn(JSON', replace: 'void (JSON' },
  ]),

  ...mutantsOf(
    'src/middleware/observe.ts',
    [...report, ...modes],
    [
      {
        name: 'report-judges-no-cookies',
        find: "if (pair.raw.trim() !== '') judgeCookie",
        replace: 'if (false) judgeCookie',
      },
      {
        name: 'report-judges-no-headers',
        find: 'judgeHeaders(exchange, response, asked)',
        replace: '',
      },
      {
        name: 'report-rewrites-the-page',
        find: 'rewrite(response.clone(),',
        replace: 'rewrite(response,',
      },
      {
        name: 'report-does-not-say-unread',
        find: 'if (unread !== undefined || !bodyExpected(response, method)) return unread',
        replace: '',
      },
      { name: 'report-reads-without-end', find: 'bytes <= most', replace: 'true' },
    ],
  ),

  ...mutantsOf('src/middleware/origin.ts', origin, [
    {
      name: 'redirects-of-a-binding-are-followed',
      find: "binding.fetch(request, { redirect: 'manual' })",
      replace: 'binding.fetch(request)',
    },
    {
      name: 'redirects-of-another-address-are-followed',
      find: "{ headers, redirect: 'manual' }",
      replace: "{ headers, redirect: 'follow' }",
    },
    {
      name: 'location-is-not-mapped-back',
      find: 'if (location?.host === site.host &&',
      replace: 'if (false &&',
    },
    {
      name: 'foreign-location-is-mapped-back',
      find: 'location?.host === site.host && location.protocol === site.protocol',
      replace: 'location',
    },
    {
      name: 'port-of-location-stays',
      find: "if (here.port === '') location.port = ''",
      replace: '',
    },
    {
      name: 'cookie-domains-are-not-mapped-back',
      find: 'mapDomain(line, site.hostname, here.hostname)',
      replace: 'line',
    },
    {
      name: 'foreign-cookie-domains-are-mapped-back',
      find: "if (domain?.value.replace(/^\\./, '').toLowerCase() !== from) return line",
      replace: 'if (!domain) return line',
    },
    {
      name: 'forwarded-host-is-not-sent',
      find: "headers.set('x-forwarded-host', here.host)",
      replace: '',
    },
    {
      name: 'origin-fault-throws',
      rule: 'F4',
      find: '} catch (error) {\n',
      replace: '} catch (error) {\n      throw error\n',
    },
    {
      name: 'origin-url-with-a-path-passes',
      find: ' || site.href !== `${site.origin}/`',
      replace: '',
    },
  ]),

  ...mutantsOf('src/middleware/replace.ts', gate, [
    { name: 'old-response-is-not-cleared', find: '  c.res = undefined\n', replace: '' },
  ]),

  ...mutantsOf('src/middleware/report.ts', report, [
    {
      name: 'failing-callback-throws',
      find: '} catch (error) {\n',
      replace: '} catch (error) {\n    throw error\n',
    },
    {
      name: 'log-holds-every-decision',
      find: 'decisions: count(decisions) }',
      replace: 'decisions }',
    },
  ]),

  ...mutantsOf('src/middleware/request.ts', gate, [
    {
      name: 'forged-gate-headers-pass',
      rule: 'H20',
      find: 'if (gateHeader.test(read) ||',
      replace: 'if (',
    },
    {
      name: 'refused-cookies-are-sent',
      rule: 'H26',
      find: "change('cookie', filterCookieHeader(cookies, keep))",
      replace: 'filterCookieHeader(cookies, keep)',
    },
    {
      name: 'accept-encoding-is-not-narrowed',
      rule: 'H13',
      find: "change('accept-encoding', narrowAcceptEncoding(encodings))",
      replace: '{}',
    },
    {
      name: 'if-none-match-is-not-translated',
      find: "change('if-none-match', own)",
      replace: '',
      tests: validators,
    },
    {
      name: 'if-modified-since-is-sent',
      rule: 'H2',
      find: "change('if-modified-since', undefined)",
      replace: '',
      tests: validators,
    },
    {
      name: 'range-of-a-page-is-sent',
      find: "change('range', undefined)",
      replace: '',
      tests: gate,
    },
    {
      name: 'if-range-of-a-page-is-sent',
      find: "change('if-range', undefined)",
      replace: '',
      tests: gate,
    },
    {
      name: 'every-range-is-dropped',
      find: 'if (isNavigation(request.headers)) {',
      replace: 'if (true) {',
      tests: gate,
    },
    {
      name: 'validators-of-writes-are-dropped',
      rule: 'H2',
      find: 'const reads = request',
      replace: 'const reads = true || request',
      tests: validators,
    },
    {
      name: 'validators-of-subresources-are-dropped',
      rule: 'H5',
      find: 'if (reads && mayBeHtml(request.headers)) {',
      replace: 'if (reads) {',
      tests: validators,
    },
    {
      name: 'own-tag-is-forgotten',
      find: 'translated = own !== undefined',
      replace: '',
      tests: validators,
    },
    {
      name: 'body-that-was-read-breaks-the-request',
      find: 'if (!request.bodyUsed) return',
      replace: 'return',
    },
  ]),

  ...mutantsOf('src/middleware/response.ts', gate, [
    {
      name: 'refused-cookies-are-set',
      rule: 'H23',
      find: "if (action === 'remove') return []",
      replace: '',
    },
    {
      name: 'refused-links-stay',
      find: "return judge(subject).action === 'keep'\n",
      replace: 'judge(subject)\n    return true\n',
      tests: ['test/rewrite/link.test.ts'],
    },
    {
      name: 'redirect-that-cannot-be-read-is-lost',
      find: 'if (!judged && !isRedirect(response)) {',
      replace: 'if (!judged) {',
    },
    {
      name: 'coded-body-is-coded-again',
      find: 'new Response(response.body, response)',
      replace:
        'new Response(response.body, { status: response.status, statusText: response.statusText, headers })',
      tests: ['test/wire/codings.test.ts'],
    },
    {
      name: 'pages-are-not-rewritten',
      find: 'if (!refuses) return { response: end',
      replace: 'return { response: end',
    },
    {
      name: 'pages-that-redirect-are-sniffed',
      find: ' && !isRedirect(response) && !bare && !empty',
      replace: ' && !bare && !empty',
    },
    {
      name: 'what-is-empty-is-sniffed',
      find: ' && !bare && !empty',
      replace: ' && !bare',
    },
    {
      name: 'subresources-are-sniffed',
      find: 'hasNoType(headers) && mayBeHtml &&',
      replace: 'hasNoType(headers) &&',
    },
    {
      name: 'what-cannot-be-read-passes',
      find: 'return refuses ? unreadable(response) : undefined',
      replace: 'return refuses ? undefined : undefined',
    },
    {
      name: 'unreadable-coding-passes',
      find: 'if (!codingsOf(response)) {',
      replace: 'if (false) {',
    },
    {
      name: 'part-of-a-page-passes',
      find: "response.status === 206 ? 'a part of a page' : undefined",
      replace: 'undefined',
    },
    {
      name: 'unreadable-page-is-refused-to-those-who-granted-all',
      find: 'hasPage && isPage(response, asked) && refusesTags(exchange)',
      replace: 'hasPage && isPage(response, asked)',
    },
    {
      name: 'pages-are-not-consent-dependent',
      find: ' || isPage(response, { ...asked, mayBeHtml: true })',
      replace: '',
      tests: validators,
    },
    {
      name: 'what-has-no-type-stays-in-caches',
      rule: 'H4',
      find: '{ ...asked, mayBeHtml: true }',
      replace: 'asked',
      tests: wireValidators,
    },
    {
      name: 'refusable-link-is-confirmed',
      find: 'if (judges || others.refusable)',
      replace: 'if (judges)',
      tests: wireValidators,
    },
    {
      name: 'what-is-not-judged-gets-a-tag',
      find: 'judges && mintTag',
      replace: 'mintTag',
      tests: wireValidators,
    },
    {
      name: 'cookies-do-not-make-consent-dependent',
      find: 'const changes = cookies.refusable || ',
      replace: 'const changes = ',
      tests: validators,
    },
    {
      name: 'links-do-not-make-consent-dependent',
      find: 'others.refusable || own',
      replace: 'own',
      tests: gate,
    },
    {
      name: 'own-tag-does-not-make-consent-dependent',
      find: 'changes || asked.translated ||',
      replace: 'changes ||',
      tests: validators,
    },
    {
      name: 'vary-is-missing',
      rule: 'H4',
      find: "addVary(headers, 'Cookie')",
      replace: '',
      tests: validators,
    },
    {
      name: 'shared-caches-store-pages',
      rule: 'H4',
      find: '    forbidSharedCaching(headers)\n',
      replace: '',
      tests: validators,
    },
    {
      name: 'entity-tag-stays-the-origins',
      find: "mintTag(headers.get('etag') ?? '', await variant())",
      replace: "headers.get('etag')",
      tests: validators,
    },
    {
      name: 'malformed-entity-tag-stays',
      find: "      else headers.delete('etag')\n",
      replace: '',
      tests: validators,
    },
    {
      name: 'last-modified-stays',
      rule: 'H2',
      find: "headers.delete('last-modified')",
      replace: '',
      tests: validators,
    },
    {
      name: 'digests-of-a-page-stay',
      find: '      forgetDigests(headers)\n',
      replace: '',
      tests: gate,
    },
    {
      name: 'length-of-a-page-stays',
      find: 'if (refuses || end) forgetLength(headers)',
      replace: '',
    },
    {
      name: 'refused-tags-do-not-concern-a-page',
      find: 'policy.concerns.has(id)',
      replace: 'false',
      tests: ['test/rewrite/html.test.ts'],
    },
    {
      name: 'cookies-are-not-shortened',
      find: 'deletes ? line : capDuration(line, seconds, now)',
      replace: 'deletes ? line : line',
      tests: ['test/rewrite/set-cookie.test.ts'],
    },
    { name: 'error-page-of-the-gate-is-stored', find: "'cache-control': 'no-store'", replace: '' },
  ]),

  ...mutantsOf('src/middleware/validators.ts', validators, [
    {
      name: 'variant-forgets-the-version',
      rule: 'F12',
      find: '[gateVersion, policyName, key]',
      replace: '[policyName, key]',
    },
    {
      name: 'variant-forgets-the-policy',
      find: '[gateVersion, policyName, key]',
      replace: '[gateVersion, key]',
    },
    {
      name: 'variant-forgets-what-is-refused',
      rule: 'H1',
      find: '[gateVersion, policyName, key]',
      replace: '[gateVersion, policyName]',
    },
    {
      name: 'tags-of-other-variants-are-sent',
      rule: 'H1',
      find: 'if (!opaque.endsWith(own)) return []',
      replace: 'if (!opaque.endsWith(own)) return [`"${opaque}"`]',
    },
    {
      name: 'entity-tags-are-not-escaped',
      find: 'opaque.replace(/[%;,/]/g, (character) => encodeURIComponent(character))',
      replace: 'opaque',
    },
    {
      name: 'weakness-of-an-entity-tag-is-lost',
      find: '`W/"${weak}${escaped};',
      replace: '`W/"${escaped};',
    },
    {
      name: 'entity-tag-has-no-variant',
      rule: 'H1',
      find: '${escaped};${variant}"`',
      replace: '${escaped}"`',
    },
  ]),

  ...mutantsOf(
    'src/middleware/exchange.ts',
    ['test/consent/signals.test.ts', 'test/consent/resolve.test.ts'],
    [
      {
        name: 'choice-counts-on-hosts-that-are-not-the-site-s',
        find: 'if (!counts) readings.push(elsewhere(reading))\n    else ',
        replace: '',
      },
    ],
  ),

  ...mutantsOf(
    'src/middleware/parts.ts',
    ['test/house/generated.test.ts', 'test/middleware/parts.test.ts'],
    [
      {
        name: 'missing-source-is-not-told',
        find: 'if (!sources.some(({ id }) => id === source)) {',
        replace: 'if (false) {',
      },
      {
        name: 'what-signs-is-left-out',
        find: "source === 'consent-gate' || remember",
        replace: 'false',
      },
    ],
  ),

  ...mutantsOf(
    'src/middleware/signing.ts',
    ['test/consent/own-choice.test.ts'],
    [
      {
        name: 'domain-is-not-bound',
        find: 'const scope = name === onHost ? host : (domain ?? host)',
        replace: 'const scope = host',
      },
    ],
  ),

  ...mutantsOf(
    'src/middleware/request.ts',
    ['test/consent/signals.test.ts'],
    [
      {
        name: 'origin-is-told-nothing',
        find: 'if (policy.forward !== undefined) change',
        replace: 'if (false) change',
      },
      {
        name: 'visitor-speaks-in-the-gate-s-name',
        find: '/^x-consent(-|$)/i',
        replace: '/^x-consent-gate$/i',
      },
      {
        name: 'ids-for-the-origin-are-not-encoded',
        find: 'encodeURIComponent(id)',
        replace: 'id',
      },
    ],
  ),

  ...mutantsOf(
    'src/middleware/response.ts',
    ['test/consent/receipt.test.ts', 'test/consent/signals.test.ts'],
    [
      {
        name: 'receipts-go-with-every-response',
        find: 'judges ? exchange.receipts : []',
        replace: 'exchange.receipts',
      },
      {
        name: 'pages-do-not-vary-by-signals',
        find: 'for (const name of exchange.policy.varies) addVary(headers, name)',
        replace: '',
      },
    ],
  ),

  ...mutantsOf('src/rewrite/sweep.ts', faults, [
    {
      name: 'page-in-a-url-has-the-gate-s-own-script',
      find: 'own: undefined, ',
      replace: '',
    },
  ]),
  ...mutantsOf('src/rewrite/fault.ts', faults, [
    {
      name: 'message-of-a-fault-is-logged',
      find: 'error instanceof Error ? error.name : typeof error',
      replace: 'String(error)',
    },
  ]),
  ...mutantsOf('src/rewrite/markup.ts', faults, [
    {
      name: 'fault-in-a-noscript-is-not-logged',
      find: "    logFault('markup', error)\n",
      replace: '',
    },
  ]),
]
