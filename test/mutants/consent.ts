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
        find: 'if (closing === undefined) return unanswered(',
        replace:
          "if (closing === undefined) return { state: 'given', granted, refused } as never ?? (",
      },
      {
        name: 'onetrust-closing-without-date-counts',
        find: 'if (Number.isNaN(at)) return',
        replace: 'if (false) return',
      },
      {
        name: 'onetrust-awaiting-reconsent-ignored',
        find: 'if (only.awaiting) return',
        replace: 'if (false) return',
      },
      {
        name: 'onetrust-odd-awaiting-is-not-awaiting',
        find: "!== 'false'",
        replace: "=== 'true'",
      },
      {
        name: 'onetrust-two-choices-do-not-contradict',
        find: 'if (choices.length > 1 || closings.length > 1) {',
        replace: 'if (closings.length > 1) {',
      },
      {
        name: 'onetrust-two-closings-do-not-contradict',
        find: 'if (choices.length > 1 || closings.length > 1) {',
        replace: 'if (choices.length > 1) {',
      },
      {
        name: 'onetrust-group-with-two-values-does-not-contradict',
        find: 'if ((values.get(id) ?? state) !== state) {',
        replace: 'if (false) {',
      },
      {
        name: 'onetrust-closing-alone-is-absent',
        find: 'return closings.length === 0\n',
        replace: 'return true\n',
      },
      {
        name: 'onetrust-broken-choice-counts',
        find: 'if (only.fault) return',
        replace: 'if (false) return',
      },
      {
        name: 'onetrust-any-value-but-0-grants',
        find: "groupsAt(groups, '1')",
        replace: "groups.filter(([, value]) => value !== '0').map(([id]) => id)",
      },
      {
        name: 'onetrust-default-refusals-forgotten',
        find: '`no ${closed} cookie`, refused)',
        replace: '`no ${closed} cookie`)',
        tests: ['test/consent/resolve.test.ts'],
      },
      {
        name: 'onetrust-outdated-refusals-forgotten',
        find: "'AwaitingReconsent=true', refused)",
        replace: "'AwaitingReconsent=true')",
        tests: ['test/promises/doubt.test.ts'],
      },
      {
        name: 'onetrust-contradictory-refusals-forgotten',
        find: "'two different cookies of one name', refused)",
        replace: "'two different cookies of one name')",
        tests: ['test/promises/doubt.test.ts'],
      },
      {
        name: 'onetrust-malformed-encoding-throws',
        find: '} catch {\n',
        replace: '} catch (error) {\n    throw error\n',
      },
      {
        name: 'onetrust-reason-tells-a-value',
        find: '`${closed} holds no date`',
        replace: '`${closed} holds no date: ${closing}`',
        tests: ['test/consent/onetrust.test.ts', 'test/promises/doubt.test.ts'],
      },
    ],
  ),

  ...mutantsOf(
    'src/consent/read.ts',
    ['test/consent/read.test.ts', 'test/consent/resolve.test.ts'],
    [
      {
        name: 'grants-of-unanswered-readings-count',
        find: "answer.state === 'given' && theirs.every",
        replace: 'theirs.every',
      },
      {
        name: 'one-of-several-mapped-groups-suffices',
        find: 'theirs.every((one)',
        replace: 'theirs.some((one)',
      },
      {
        name: 'refusal-of-one-mapped-group-is-none',
        find: 'theirs.some((one)',
        replace: 'theirs.every((one)',
      },
      { name: 'overlong-consent-cookie-is-read', find: 'tooLong ||=', replace: 'tooLong &&=' },
      {
        name: 'only-the-last-of-two-consent-cookies-is-read',
        find: 'if (values) values.add(value)\n    else ',
        replace: '',
        tests: ['test/consent/onetrust.test.ts'],
      },
    ],
  ),

  ...mutantsOf(
    'src/consent/jar.ts',
    ['test/rewrite/cookie-header.test.ts'],
    [
      {
        name: 'cookie-without-equals-has-no-name',
        find: 'at === -1 ? raw :',
        replace: "at === -1 ? '' :",
      },
      {
        name: 'blanks-around-cookie-names-hide-them',
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
