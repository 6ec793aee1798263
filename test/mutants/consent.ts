/**
 * Mutants of what the visitor chose.
 *
 * @module
 */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they quote code.
import { type Mutant, mutantsOf } from './mutant.ts'

export const consent: readonly Mutant[] = [
  ...mutantsOf(
    'src/consent/onetrust.ts',
    ['test/consent/onetrust.test.ts'],
    [
      {
        name: 'onetrust-banner-need-not-be-closed',
        find: "if (!closing) return unanswered('absent', `no ${closed} cookie`, answer.says)",
        replace: 'if (!closing) return answer',
      },
      {
        name: 'onetrust-closing-without-date-counts',
        find: 'if (at === undefined) return',
        replace: 'if (false) return',
      },
      {
        name: 'onetrust-awaiting-reconsent-ignored',
        find: 'if (awaiting) return',
        replace: 'if (false) return',
      },
      {
        name: 'onetrust-odd-awaiting-is-not-awaiting',
        find: "awaiting ||= text !== 'false'",
        replace: "awaiting ||= text === 'true'",
      },
      {
        name: 'onetrust-two-closings-do-not-contradict',
        find: 'if (another) return',
        replace: 'if (false) return',
      },
      {
        name: 'onetrust-group-with-two-values-does-not-contradict',
        find: 'if (contradicts) return',
        replace: 'if (false) return',
      },
      {
        name: 'onetrust-closing-alone-is-absent',
        find: "answer.state === 'absent' && closings.length > 0",
        replace: 'false',
      },
      {
        name: 'onetrust-without-groups-counts',
        find: 'if (!seen) return',
        replace: 'if (false) return',
      },
      {
        name: 'onetrust-any-value-but-0-grants',
        find: "values.get(id) === '1' || undefined",
        replace: 'values.has(id) || undefined',
      },
      {
        name: 'onetrust-default-refusals-forgotten',
        find: '`no ${closed} cookie`, answer.says)',
        replace: '`no ${closed} cookie`)',
        tests: ['test/consent/resolve.test.ts'],
      },
      {
        name: 'onetrust-outdated-refusals-forgotten',
        find: "'AwaitingReconsent=true', says)",
        replace: "'AwaitingReconsent=true')",
        tests: ['test/promises/doubt.test.ts'],
      },
      {
        name: 'onetrust-contradictory-refusals-forgotten',
        find: "'one group with two values', says)",
        replace: "'one group with two values')",
        tests: ['test/promises/doubt.test.ts'],
      },
      {
        name: 'onetrust-reason-tells-a-value',
        find: '`${closed} holds no date`',
        replace: '`${closed} holds no date: ${closing.value}`',
        tests: ['test/consent/onetrust.test.ts', 'test/promises/doubt.test.ts'],
      },
    ],
  ),

  ...mutantsOf(
    'src/consent/parse.ts',
    ['test/consent/mutations.test.ts'],
    [
      {
        name: 'malformed-encoding-throws',
        find: 'return decodeURIComponent(text)\n  } catch {\n',
        replace: 'return decodeURIComponent(text)\n  } catch (error) {\n    throw error\n',
        tests: ['test/consent/onetrust.test.ts'],
      },
      {
        name: 'malformed-json-throws',
        find: 'return membersOf(JSON.parse(json))\n  } catch {\n',
        replace: 'return membersOf(JSON.parse(json))\n  } catch (error) {\n    throw error\n',
      },
    ],
  ),

  ...mutantsOf(
    'src/consent/reading.ts',
    ['test/consent/onetrust.test.ts', 'test/promises/doubt.test.ts'],
    [
      {
        name: 'several-different-cookies-do-not-contradict',
        rule: 'H27',
        find: 'if (more.length === 0) return first',
        replace: 'return first',
      },
      {
        name: 'refusal-of-one-of-several-cookies-forgotten',
        find: 'all.some((one) => one.says(id) === false)',
        replace: 'all.every((one) => one.says(id) === false)',
        tests: ['test/consent/sources.test.ts'],
      },
      {
        name: 'opt-out-of-one-of-several-cookies-forgotten',
        find: 'all.some(({ optedOut }) => optedOut)',
        replace: 'all.every(({ optedOut }) => optedOut)',
        tests: ['test/consent/sources.test.ts'],
      },
    ],
  ),

  ...mutantsOf(
    'src/consent/read.ts',
    ['test/consent/read.test.ts', 'test/consent/resolve.test.ts'],
    [
      {
        name: 'grants-of-unanswered-readings-count',
        find: "answer.state === 'given' && !said",
        replace: '!said',
      },
      {
        name: 'one-of-several-mapped-groups-suffices',
        find: '!said.includes(undefined)',
        replace: 'said.includes(true)',
      },
      {
        name: 'refusal-of-one-mapped-group-is-none',
        find: 'if (said.includes(false)) refused',
        replace: 'if (said.every((one) => one === false)) refused',
      },
      {
        name: 'overlong-consent-cookie-is-read',
        find: 'value.length > longest)) {',
        replace: 'false)) {',
      },
      {
        name: 'thousands-of-cookies-of-one-name-are-read',
        find: 'if (same.length > mostOfOne)',
        replace: 'if (false)',
      },
      {
        name: 'answer-for-other-cookies-is-remembered',
        find: 'const key = JSON.stringify([...cookies])',
        replace: "const key = ''",
      },
      {
        name: 'answers-are-remembered-without-bound',
        find: 'if (from.remembered.size >= most) from',
        replace: 'if (false) from',
      },
      {
        name: 'whoever-signed-it-is-believed',
        find: 'same.push(verified.has(value)',
        replace: 'same.push(true',
      },
      {
        name: 'old-answers-count',
        find: 'at + one.milliseconds <= now',
        replace: 'false',
        tests: ['test/docs/policy.test.ts'],
      },
      {
        name: 'answers-from-the-future-never-grow-old',
        rule: 'F16',
        find: '(reading.at ?? now) > now + day ? 0 : reading.at',
        replace: 'reading.at',
      },
      {
        name: 'expired-answers-count',
        find: 'expires !== undefined && expires <= now',
        replace: 'false',
        tests: ['test/consent/sources.test.ts'],
      },
    ],
  ),

  ...mutantsOf(
    'src/consent/sign.ts',
    ['test/consent/own-choice.test.ts'],
    [
      {
        name: 'signature-need-not-fit',
        find: 'return crypto.subtle.verify(',
        replace: 'return !!(',
      },
      { name: 'short-keys-are-taken', find: 'key.length < shortest', replace: 'false' },
      { name: 'one-key-id-twice-is-taken', find: 'keys.has(id) ?', replace: 'false ?' },
      {
        name: 'one-host-s-cookie-counts-on-another',
        find: 'JSON.stringify([scope, what, signed])',
        replace: 'JSON.stringify([what, signed])',
      },
      {
        name: 'one-cookie-s-value-counts-in-another',
        find: 'JSON.stringify([scope, what, signed])',
        replace: 'JSON.stringify([scope, signed])',
        tests: ['test/consent/receipt.test.ts'],
      },
      {
        name: 'several-spellings-of-a-signature',
        find: 'base64url(bytes) === text ? bytes : undefined',
        replace: 'bytes',
      },
    ],
  ),

  ...mutantsOf(
    'src/consent/consent-gate.ts',
    ['test/consent/own-choice.test.ts'],
    [
      {
        name: 'unsigned-choice-counts',
        find: 'own.filter(({ verified }) => verified)',
        replace: 'own',
      },
      {
        name: 'forged-choice-is-absent',
        find: 'own.length > 0 && genuine.length === 0',
        replace: 'false',
      },
      {
        name: 'refusal-in-the-own-choice-does-not-win',
        find: 'refused.has(id) ? false : granted.has(id) || undefined',
        replace: 'granted.has(id) || undefined',
      },
    ],
  ),

  ...mutantsOf(
    'src/consent/receipt.ts',
    ['test/consent/receipt.test.ts'],
    [
      {
        name: 'receipt-counts-beside-the-managers-cookie',
        find: 'if (!isThere(from, pairs)) {',
        replace: 'if (kept) {',
      },
      {
        name: 'receipt-outlives-the-answer',
        find: 'if (!kept || left(kept.issued) <= 0)',
        replace: 'if (!kept)',
      },
      {
        name: 'receipt-starts-anew-with-each-request',
        find: '(isSame ? kept.issued : now)',
        replace: 'now',
      },
      {
        name: 'receipt-of-what-is-not-answered-stays',
        find: "if (reading.state !== 'given' || reading.signalOnly || reading.forSession) {\n    return { reading, change: drop }",
        replace: "if (reading.state !== 'given') {\n    return { reading, change: undefined }",
      },
      {
        name: 'receipt-of-a-session-is-kept',
        find: ' || reading.forSession',
        replace: '',
      },
      {
        name: 'receipt-counts-for-a-renamed-cookie',
        find: 'names, ...map]',
        replace: '...map]',
      },
      {
        name: 'receipt-counts-under-another-map',
        find: 'names, ...map]',
        replace: 'names]',
      },
      {
        name: 'remembered-answer-never-too-old',
        find: 'reading: outdate(from, remembered, now)',
        replace: 'reading: remembered',
      },
      { name: 'scripts-can-read-receipts', find: ' HttpOnly;', replace: '' },
    ],
  ),

  ...mutantsOf(
    'src/consent/region.ts',
    ['test/consent/regimes.test.ts'],
    [
      {
        name: 'part-of-a-country-ignored',
        find: 'regimes.get(`${country}-${subdivision}`) ?? general',
        replace: 'general',
      },
      {
        name: 'country-without-its-part-gets-the-general-regime',
        find: 'return [general, ...parts',
        replace: 'return [general, ...[].map',
      },
      {
        name: 'unknown-region-gets-the-rest',
        find: "[regimes.get('*') ?? strict, ...regimes.values()]",
        replace: "[regimes.get('*') ?? strict]",
      },
      {
        name: 'rest-goes-before-the-eu',
        find: "regimes.get(country) ?? wide ?? regimes.get('*')",
        replace: "regimes.get(country) ?? regimes.get('*') ?? wide",
      },
      {
        name: 'least-strict-regime-counts',
        find: 'strictness[b.regime] > strictness[a.regime]',
        replace: 'strictness[b.regime] < strictness[a.regime]',
      },
      {
        name: 'implied-grants-in-the-eea',
        find: "inEea && strictest.regime === 'implied'",
        replace: 'false',
      },
      { name: 'tor-is-a-country', find: " || country === 'T1'", replace: '' },
      {
        name: 'eu-by-country-unknown',
        find: '(known !== undefined && euCountries.has(known))',
        replace: 'false',
      },
    ],
  ),

  ...mutantsOf(
    'src/consent/signals.ts',
    ['test/consent/signals.test.ts'],
    [
      {
        name: 'any-sec-gpc-is-a-signal',
        find: "headers.get('sec-gpc') === '1'",
        replace: "headers.has('sec-gpc')",
      },
      { name: 'dnt-is-heard-unasked', find: 'asksDnt && ', replace: '' },
      {
        name: 'objection-is-not-heard',
        find: 'objects: pairs.some(',
        replace: 'objects: [].some(',
      },
      {
        name: 'navigation-from-elsewhere-is-going-on',
        find: "(site === 'same-origin' || site === 'same-site') &&",
        replace: 'site !== null &&',
        tests: ['test/consent/regimes.test.ts'],
      },
      {
        name: 'frame-is-going-on',
        find: "headers.get('sec-fetch-dest') === 'document' &&",
        replace: '',
        tests: ['test/consent/regimes.test.ts'],
      },
      {
        name: 'prefetch-is-going-on',
        find: '.some((name) => headers.has(name))',
        replace: '.some(() => false)',
        tests: ['test/consent/regimes.test.ts'],
      },
    ],
  ),

  ...mutantsOf(
    'src/consent/jar.ts',
    ['test/rewrite/cookie-header.test.ts'],
    [
      {
        name: 'cookie-without-equals-has-no-name',
        rule: 'H24',
        find: 'at === -1 ? raw :',
        replace: "at === -1 ? '' :",
      },
      {
        name: 'blanks-around-cookie-names-hide-them',
        rule: 'H24',
        find: 'trimBlanks(at === -1 ? raw : raw.slice(0, at))',
        replace: 'at === -1 ? raw : raw.slice(0, at)',
      },
      {
        name: 'any-white-space-around-cookie-names-goes',
        find: 'trimBlanks(at === -1 ? raw : raw.slice(0, at))',
        replace: '(at === -1 ? raw : raw.slice(0, at)).trim()',
      },
    ],
  ),

  ...mutantsOf(
    'src/consent/resolve.ts',
    ['test/consent/resolve.test.ts'],
    [
      {
        name: 'route-refusal-ignored',
        find: 'if (refusal !== undefined) return',
        replace: 'if (false) return',
        tests: ['test/policy/decide.test.ts'],
      },
      {
        name: 'route-refusal-of-a-category-spares-its-services',
        find: 'route.refuse.get(id) ?? route.refuse.get(category)',
        replace: 'route.refuse.get(id)',
        tests: ['test/policy/decide.test.ts'],
      },
      {
        name: 'route-grant-wins-over-route-refusal',
        find: 'const refusal = route.refuse.get(id)',
        replace: 'const refusal = route.grant.has(id) ? undefined : route.refuse.get(id)',
        tests: ['test/policy/decide.test.ts'],
      },
      {
        name: 'route-grant-ignored',
        find: 'if (grant !== undefined) return',
        replace: 'if (false) return',
        tests: ['test/policy/decide.test.ts'],
      },
      {
        name: 'answer-for-the-category-wins-over-the-service',
        find: '[id, category]) {',
        replace: '[category, id]) {',
      },
      {
        name: 'last-source-wins',
        find: 'of readings.entries()',
        replace: 'of [...readings.entries()].reverse()',
      },
      {
        name: 'refusal-in-a-reading-is-no-opinion',
        find: 'if (!granted && !reading.refused.has(asked)) continue',
        replace: 'if (!granted) continue',
      },
      {
        name: 'not-answered-is-granted',
        find: "return { granted: false, because: 'not-answered'",
        replace: "return { granted: true, because: 'not-answered'",
      },
      {
        name: 'children-are-profiled',
        find: 'profiling !== undefined && route.children !== undefined',
        replace: 'false',
        tests: ['test/consent/signals.test.ts'],
      },
      {
        name: 'who-objects-is-profiled',
        find: 'profiling !== undefined && signals.objects',
        replace: 'false',
        tests: ['test/consent/signals.test.ts'],
      },
      {
        name: 'opt-out-signals-refuse-nothing',
        find: 'gpc !== undefined && (optedOut',
        replace: 'false && (optedOut',
        tests: ['test/consent/signals.test.ts'],
      },
      {
        name: 'grant-always-wins-over-the-signal',
        find: '!(policy.answerWins && answer?.granted)',
        replace: '!answer?.granted',
        tests: ['test/consent/signals.test.ts'],
      },
      {
        name: 'any-answer-wins-over-the-signal',
        find: '!(policy.answerWins && answer?.granted)',
        replace: '!policy.answerWins',
        tests: ['test/consent/who-wins.test.ts'],
      },
      {
        name: 'browser-s-override-covers-opt-outs-of-sale',
        find: 'optedOut || (optsOut && ',
        replace: '((optedOut || optsOut) && ',
        tests: ['test/consent/signals.test.ts'],
      },
      {
        name: 'doubt-gets-the-region-s-default',
        find: 'unasked: isAsked ? strictly(rule) :',
        replace: 'unasked:',
        tests: ['test/consent/regimes.test.ts'],
      },
      {
        name: 'signal-stops-the-region-s-default',
        find: "!(state === 'given' && signalOnly)",
        replace: 'true',
        tests: ['test/consent/signals.test.ts'],
      },
      {
        name: 'implied-grants-at-once',
        find: "(regime === 'implied' && continues)",
        replace: "regime === 'implied'",
        tests: ['test/consent/regimes.test.ts'],
      },
      {
        name: 'id-unknown-to-the-policy-is-granted',
        find: '?.granted ?? false',
        replace: '?.granted ?? true',
      },
      {
        name: 'necessary-can-be-refused',
        find: "if (id !== 'necessary') verdicts",
        replace: 'verdicts',
      },
      {
        name: 'necessary-services-can-be-refused',
        find: "category === 'necessary' ? necessary :",
        replace: '',
      },
    ],
  ),
]
