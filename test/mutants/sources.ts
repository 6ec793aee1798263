/**
 * Mutants of what each consent manager's cookies say.
 *
 * @module
 */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they quote code.
import { type Edit, type Mutant, mutantsOf } from './mutant.ts'

const fixtures = 'test/consent/sources.test.ts'
const iab = 'test/conformance/iab.test.ts'

/** Those of one file in src/consent, which the fixtures of all sources must notice. */
function of(file: string, edits: readonly Edit[]): readonly Mutant[] {
  return mutantsOf(`src/consent/${file}.ts`, [fixtures], edits)
}

export const sources: readonly Mutant[] = [
  ...of('parse', [
    {
      name: 'odd-values-of-members-grant',
      find: "typeof one[1] === 'boolean')",
      replace: 'one[1] !== null)',
    },
    {
      name: 'lists-are-objects',
      find: ' || Array.isArray(value)) return',
      replace: ') return',
    },
    {
      name: 'lists-in-lists-are-texts',
      find: "value.filter((one) => typeof one === 'string')",
      replace: 'value.map(String)',
    },
    {
      name: 'any-number-is-a-time',
      find: ' || !/^\\d{4}-\\d\\d-\\d\\dT/.test(value)) return',
      replace: ') return',
    },
    {
      name: 'percent-sign-in-raw-json-hides-the-answer',
      find: "value.startsWith('{\"') ? value : percentDecode(value)",
      replace: 'percentDecode(value)',
    },
    {
      name: 'cookies-are-decoded-twice',
      find: "value.startsWith('{\"') ? value : percentDecode(value)",
      replace: "value.startsWith('{\"') ? value : percentDecode(percentDecode(value) ?? '')",
    },
    {
      name: 'odd-value-before-a-grant-is-forgotten',
      find: '(values.get(id) ?? value) === value && says(value)',
      replace: 'says(value)',
    },
    {
      name: 'refusal-before-two-grants-is-forgotten',
      find: 'choices.get(id) !== false && said',
      replace: 'said',
    },
    {
      name: 'malformed-base64-throws',
      find: '.decode(bytes)\n  } catch {\n',
      replace: '.decode(bytes)\n  } catch (error) {\n    throw error\n',
    },
  ]),

  ...of('reading', [
    {
      name: 'grants-of-what-is-no-answer-are-kept',
      find: 'says: (id) => (says(id) === false ? false : undefined)',
      replace: 'says',
    },
    {
      name: 'what-is-not-among-the-granted-has-no-opinion',
      find: 'says: (id) => granted.has(id),',
      replace: 'says: (id) => granted.has(id) || undefined,',
    },
  ]),

  ...of('bridged', [
    {
      name: 'bridge-value-that-was-cut-off-counts',
      find: "([\\w.%~'()*-]*)!$/",
      replace: "([\\w.%~'()*-]*)!?$/",
    },
    {
      name: 'bridge-choice-of-another-manager-counts',
      find: 'if (others.length === 0) return some',
      replace: 'return some',
    },
    {
      name: 'bridge-refusals-beside-another-managers-choice-forgotten',
      find: "'the choice of another manager', some?.says)",
      replace: "'the choice of another manager')",
    },
    {
      name: 'bridge-ids-are-split-after-decoding',
      find: "list.split('~').map(percentDecode)",
      replace: "(percentDecode(list) ?? '').split('~')",
    },
    {
      name: 'bridge-ids-are-decoded-twice',
      find: "list.split('~').map(percentDecode)",
      replace: "(percentDecode(list) ?? '').split('~').map(percentDecode)",
    },
    {
      name: 'bridge-id-that-cannot-be-decoded-is-passed-over',
      find: 'if (!ids.every((id) => id !== undefined)) return undefined',
      replace: '',
    },
    {
      name: 'bridge-tc-string-that-was-cut-off-counts',
      find: '/!\\d+!([^!]*)!$/',
      replace: '/!\\d+!([^!]*)!?$/',
    },
    {
      name: 'bridge-seconds-are-milliseconds',
      find: 'Number(seconds) * 1000',
      replace: 'Number(seconds)',
    },
  ]),

  ...of('bits', [
    {
      name: 'bits-that-are-missing-are-ones',
      find: 'if (six < 0) throw',
      replace: 'if (false) throw',
      tests: [iab],
    },
    {
      name: 'bits-that-are-missing-are-zeros',
      find: "bits.text.charAt(Math.floor(bits.at / 6)) || '='",
      replace: "bits.text.charAt(Math.floor(bits.at / 6)) || 'A'",
      tests: [iab],
    },
    {
      name: 'bits-behind-what-was-taken-stay',
      find: '>> rest) << rest',
      replace: '>> 0) << 0',
      tests: [iab],
    },
  ]),

  ...of('tc-model', [
    {
      name: 'tc-model-nothing-may-be-stored-and-yet-all-is-granted',
      find: ' && model.consent.purposes.has(1)',
      replace: '',
    },
    {
      name: 'tc-model-vendor-that-was-not-shown-is-granted',
      find: 'disclosed ? disclosed.has(vendor) : updated < mustDisclose',
      replace: 'disclosed ? true : updated < mustDisclose',
    },
    {
      name: 'tc-model-not-telling-which-vendors-were-shown-shows-all',
      find: 'updated < mustDisclose',
      replace: 'true',
    },
    {
      name: 'tc-model-restrictions-of-the-publisher-ignored',
      find: 'isDisclosed && !isRestricted',
      replace: 'isDisclosed',
    },
    {
      name: 'tc-model-vendor-is-granted-purposes-that-are-refused',
      find: '(wanted === undefined || hasPurpose(',
      replace: '(true || hasPurpose(',
    },
    {
      name: 'tc-model-any-purpose-has-a-legitimate-interest',
      find: 'interests.has(purpose) && ',
      replace: '',
      tests: [iab],
    },
    {
      name: 'tc-model-choice-never-expires',
      find: 'expires: model.updated + days * 86_400_000,',
      replace: '',
    },
  ]),

  ...of('tc-string', [
    {
      name: 'tc-string-disclosed-vendors-come-twice',
      find: 'if (segments.has(type)) throw',
      replace: 'if (false) throw',
    },
    {
      name: 'tc-string-shown-vendors-not-told',
      find: 'tellsDisclosed: told !== undefined',
      replace: 'tellsDisclosed: false',
    },
    {
      name: 'tc-string-claims-any-number-of-vendors',
      find: 'if (vendors > mostVendors) throw',
      replace: 'if (false) throw',
      tests: [iab],
    },
    {
      name: 'tc-string-restrictions-are-not-read',
      find: 'restrictions = takeRestrictions(core)',
      replace: 'restrictions: Restriction[] = []',
    },
    {
      name: 'tc-string-range-is-one-vendor',
      find: 'const to = isRange ? take(bits, 16) : from',
      replace: 'const to = isRange ? Math.min(take(bits, 16), from) : from',
      tests: [iab],
    },
  ]),

  ...of('axeptio', [
    {
      name: 'axeptio-widget-need-not-be-completed',
      find: 'if (completed === true) return',
      replace: 'if (members) return',
    },
    {
      name: 'axeptio-odd-completed-counts',
      find: 'if (completed === true) return',
      replace: 'if (completed) return',
    },
    {
      name: 'axeptio-refusals-before-completion-forgotten',
      find: "'$$completed is false', (id) => choices.get(id))",
      replace: "'$$completed is false')",
    },
    {
      name: 'axeptio-time-of-the-answer-forgotten',
      find: "parseTime(members?.get('$$date'))",
      replace: 'undefined',
    },
  ]),

  ...of('borlabs', [
    {
      name: 'borlabs-expired-answer-counts',
      find: ", { expires: parseDate(members?.get('expires')) })",
      replace: ')',
    },
    {
      name: 'borlabs-group-without-services-is-granted',
      find: 'for (const [group, list] of consents) {',
      replace: 'for (const [group, list] of consents) {\n    granted.add(group)',
    },
    {
      name: 'borlabs-odd-services-are-granted',
      find: 'textsOf(list) ?? []',
      replace: 'Object.keys(Object(list))',
    },
  ]),

  ...of('c15t', [
    {
      name: 'c15t-categories-without-an-answer-count',
      find: 'if (!/^\\d{1,15}$/.test(time)) return',
      replace: 'if (false) return',
    },
    {
      name: 'c15t-record-of-version-1-counts',
      find: "if (!about.get('i.sid')) return",
      replace: 'if (false) return',
    },
    {
      name: 'c15t-odd-state-grants',
      find: "if (state !== '1') granted",
      replace: "if (state === '0') granted",
    },
    {
      name: 'c15t-refusals-of-the-former-cookie-forgotten',
      find: 'alone, the record of version 1`, says)',
      replace: 'alone, the record of version 1`)',
    },
    {
      name: 'c15t-time-of-the-answer-forgotten',
      find: ', at: Number(time) }',
      replace: ' }',
    },
  ]),

  ...of('civic', [
    {
      name: 'civic-need-not-be-interacted-with',
      find: 'if (isAnswered !== true) {',
      replace: 'if (isAnswered === undefined) {',
    },
    {
      name: 'civic-odd-interaction-counts',
      find: 'if (isAnswered !== true) {',
      replace: 'if (!isAnswered) {',
    },
    {
      name: 'civic-odd-state-grants',
      find: "state === 'accepted'",
      replace: "state !== 'revoked'",
    },
    {
      name: 'civic-revocations-before-the-answer-forgotten',
      find: "'interactedWith is false', says)",
      replace: "'interactedWith is false')",
    },
    {
      name: 'civic-expired-answer-counts',
      find: 'at + days * day',
      replace: 'undefined',
    },
  ]),

  ...of('complianz', [
    {
      name: 'complianz-banner-need-not-be-dismissed',
      find: "if (dismissed === 'show') return",
      replace: 'if (false) return',
    },
    {
      name: 'complianz-closing-the-banner-is-an-answer',
      find: 'return choices.size > 0\n',
      replace: 'return choices\n',
    },
    {
      name: 'complianz-odd-value-is-an-answer',
      find: "isOdd ||= value !== 'allow' && value !== 'deny'",
      replace: '',
    },
    {
      name: 'complianz-category-with-two-values-does-not-contradict',
      find: 'if (read.some((name) => valuesOf(name).length > 1)) {',
      replace: 'if (false) {',
    },
    {
      name: 'complianz-refusal-of-a-service-forgotten',
      find: 'isGranted && choices.get(`service/${id}`) !== false',
      replace: 'true',
    },
  ]),

  ...of('cookie-information', [
    {
      name: 'cookie-information-category-in-both-lists-is-granted',
      find: 'approved.filter((id) => !denied.has(id))',
      replace: 'approved',
    },
    {
      name: 'cookie-information-category-in-no-list-is-granted',
      find: 'return grantedOnly(granted, {',
      replace: 'return grantedOnly({ has: (id: string) => !denied.has(id) } as Set<string>, {',
    },
    {
      name: 'cookie-information-refusals-without-approvals-forgotten',
      find: "'it lists nothing that is approved', (id) => !denied.has(id))",
      replace: "'it lists nothing that is approved')",
    },
    {
      name: 'cookie-information-time-of-the-answer-forgotten',
      find: "parseTime(members?.get('timestamp'))",
      replace: 'undefined',
    },
  ]),

  ...of('cookiebot', [
    {
      name: 'cookiebot-implied-consent-counts',
      find: "if (method === 'implied' || members",
      replace: 'if (members',
    },
    {
      name: 'cookiebot-stamp-of-a-region-without-consent-counts',
      find: " || members.get('stamp') === '-1'",
      replace: '',
    },
    {
      name: 'cookiebot-odd-method-counts',
      find: "if (method !== undefined && method !== 'explicit') {",
      replace: 'if (false) {',
    },
    {
      name: 'cookiebot-refusal-of-former-versions-forgotten',
      find: "if (value === '0') return",
      replace: 'if (false) return',
    },
    {
      name: 'cookiebot-category-with-two-values-is-granted',
      find: 'found === undefined || members.has(key)',
      replace: 'found === undefined',
    },
  ]),

  ...of('cookiefirst', [
    {
      name: 'cookiefirst-services-are-categories',
      find: "['granular', 'service/'],",
      replace: "['granular', ''],",
    },
    {
      name: 'cookiefirst-unknown-types-count',
      find: "prefixes.get(members?.get('type'))",
      replace: "prefixes.get(members?.get('type')) ?? ''",
    },
    {
      name: 'cookiefirst-odd-value-grants',
      find: '[...choicesOf(members)].flatMap(',
      replace: '[...(members ?? [])].map(([id, state]) => [id, !!state] as const).flatMap(',
    },
    {
      name: 'cookiefirst-seconds-are-milliseconds',
      find: 'seconds * 1000',
      replace: 'seconds',
    },
  ]),

  ...of('cookiescript', [
    {
      name: 'cookiescript-shown-banner-is-an-answer',
      find: 'if (action === undefined) return',
      replace: 'if (false) return',
    },
    {
      name: 'cookiescript-odd-action-counts',
      find: "if (action !== 'accept') return",
      replace: 'if (false) return',
    },
    {
      name: 'cookiescript-rejecting-grants-what-is-listed',
      find: "if (action === 'reject') return grantedOnly(new Set())",
      replace:
        "if (action === 'reject') return grantedOnly(new Set(listOf(members.get('categories'))))",
    },
  ]),

  ...of('cookieyes', [
    {
      name: 'cookieyes-defaults-count',
      find: "choices.get('action') === true",
      replace: "pairs.some(([key]) => key === 'action')",
    },
    {
      name: 'cookieyes-button-counts-instead-of-action',
      find: "choices.get('action') === true",
      replace: "choices.get('consent') === true",
    },
    {
      name: 'cookieyes-refusals-among-the-defaults-forgotten',
      find: "'action is not yes', says)",
      replace: "'action is not yes')",
    },
    {
      name: 'cookieyes-odd-value-grants',
      find: '(state) => states.get(state)',
      replace: "(state) => state !== 'no'",
    },
  ]),

  ...of('didomi', [
    {
      name: 'didomi-token-without-choices-is-an-answer',
      find: 'if (choices.size === 0) return',
      replace: 'if (false) return',
    },
    {
      name: 'didomi-disabled-is-not-refused',
      find: 'for (const id of disabled) choices.set(`${kind}:${id}`, false)',
      replace: '',
    },
    {
      name: 'didomi-purposes-are-vendors-too',
      find: 'for (const id of enabled) choices.set(`${kind}:${id}`, true)',
      replace:
        'for (const id of enabled) choices.set(`purpose:${id}`, true).set(`vendor:${id}`, true)',
    },
    {
      name: 'didomi-time-of-the-answer-is-that-of-the-first',
      find: "token.get('updated')",
      replace: "token.get('created')",
    },
  ]),

  ...of('django-cookie-consent', [
    {
      name: 'django-cookie-consent-refusal-is-none',
      find: "if (version === '-1') return false",
      replace: '',
    },
    {
      name: 'django-cookie-consent-odd-version-grants',
      find: 'parseTime(version) === undefined ? undefined : true',
      replace: 'true',
    },
    {
      name: 'django-cookie-consent-value-that-was-cut-off-counts',
      find: "value.length > 1 && value.endsWith('\"') ? value.slice(1, -1) : undefined",
      replace: "value.replaceAll('\"', '')",
    },
  ]),

  ...of('fides', [
    {
      name: 'fides-cookie-that-was-never-saved-counts',
      find: "if (meta?.get('updatedAt') === '') return",
      replace: 'if (false) return',
    },
    {
      name: 'fides-closing-the-banner-is-an-answer',
      find: "new Set(['dismiss', 'gpc', 'acknowledge'])",
      replace: "new Set(['gpc', 'acknowledge'])",
    },
    {
      name: 'fides-opt-out-by-gpc-forgotten',
      find: "method === 'gpc' ? { ...absent, optedOut: true } : absent",
      replace: 'absent',
    },
    {
      name: 'fides-notice-that-was-not-applicable-is-granted',
      find: 'if (choices.get(key)) choices.delete(key)',
      replace: '',
    },
    {
      name: 'fides-telling-who-the-visitor-is-is-an-answer',
      find: "if (method === undefined && membersOf(record?.get('identity'))?.has('external_id')) {",
      replace: 'if (false) {',
    },
  ]),

  ...of('gpp', [
    {
      name: 'gpp-opt-outs-forgotten',
      find: 'if (field(name) === 1) refused',
      replace: 'if (false) refused',
    },
    {
      name: 'gpp-global-privacy-control-forgotten',
      find: "if (field('Gpc') === true) for",
      replace: 'if (false) for',
    },
    {
      name: 'gpp-opt-out-of-the-old-section-forgotten',
      find: "if (field('OptOutSale') === 'Y') refused",
      replace: 'if (false) refused',
    },
    {
      name: 'gpp-section-not-in-force-grants',
      find: 'if (tcf && isInForce(europe)) return',
      replace: 'if (tcf) return',
    },
    {
      name: 'gpp-section-that-cannot-be-read-is-passed-over',
      find: '      isBroken = true\n',
      replace: '',
    },
  ]),

  ...of('hubspot', [
    {
      name: 'hubspot-refusal-in-a-former-banner-ignored',
      find: "if (said.every((one) => one === 'no')) return",
      replace: 'if (answer) return',
    },
    {
      name: 'hubspot-odd-opt-out-is-none',
      find: "said.every((one) => one === 'no')",
      replace: "!said.includes('yes')",
    },
    {
      name: 'hubspot-grant-wins-over-the-opt-out-beside-it',
      find: "answer.state === 'given' && !['1', '2', '3'].some((id) => answer.says(id))",
      replace: "answer.state === 'given'",
    },
    {
      name: 'hubspot-opt-out-alone-refuses-nothing',
      find: '`${out} alone`, all)',
      replace: '`${out} alone`)',
    },
    {
      name: 'hubspot-odd-value-grants',
      find: '(state) => states.get(state)',
      replace: "(state) => state !== 'false'",
    },
  ]),

  ...of('iubenda', [
    {
      name: 'iubenda-id-alone-is-an-answer',
      find: "return members?.has('id') && !members.has('timestamp')\n",
      replace:
        "if (members?.has('id')) return grantedOnly(new Set())\n  return members?.has('id')\n",
    },
    {
      name: 'iubenda-odd-value-grants',
      find: '[, state]) => state === true',
      replace: '[, state]) => state !== false',
    },
    {
      name: 'iubenda-refusal-of-all-gives-way-to-purposes',
      find: 'if (consent === false) return',
      replace: 'if (consent === false && !purposes) return',
    },
    {
      name: 'iubenda-other-cookies-of-its-name-count',
      find: '?.filter(({ name }) => !others.some((end) => name.endsWith(end)))',
      replace: '',
    },
    {
      name: 'iubenda-time-of-the-answer-forgotten',
      find: "parseTime(members?.get('timestamp'))",
      replace: 'undefined',
    },
  ]),

  ...of('ketch', [
    {
      name: 'ketch-default-grants',
      find: "status === 'granted' && isOptIn(code)",
      replace: "status === 'granted'",
    },
    {
      name: 'ketch-withdrawn-opt-in-grants',
      find: "members?.get('allowed') === 'true' && ",
      replace: '',
    },
    {
      name: 'ketch-unreadable-record-of-legal-bases-proves-an-opt-in',
      find: 'return (code) => {',
      replace: 'return (code) => {\n    if (!purposes) return true',
    },
    {
      name: 'ketch-records-of-legal-bases-do-not-contradict',
      find: 'another ? undefined : membersOf(',
      replace: 'membersOf(',
    },
    {
      name: 'ketch-refusals-forgotten',
      find: "if (status === 'denied') choices",
      replace: 'if (false) choices',
    },
  ]),

  ...of('klaro', [
    {
      name: 'klaro-odd-value-grants',
      find: 'choicesOf(cookieMembers(value))',
      replace: 'new Map([...(cookieMembers(value) ?? [])].map(([id, is]) => [id, !!is]))',
    },
    {
      name: 'klaro-service-added-since-is-granted',
      find: 'given(choices) :',
      replace: "{ state: 'given', says: (id) => choices.get(id) ?? true } :",
    },
    {
      name: 'klaro-naming-no-service-is-an-answer',
      find: 'choices.size > 0 ?',
      replace: 'choices ?',
    },
  ]),

  ...of('orejime', [
    {
      name: 'orejime-former-grants-count',
      find: "return unanswered('outdated', `${former} alone, the cookie of version 2`, says)",
      replace: 'return answerOfOne(old, former, parseChoice)',
    },
    {
      name: 'orejime-former-refusals-forgotten',
      find: 'alone, the cookie of version 2`, says)',
      replace: 'alone, the cookie of version 2`)',
    },
    {
      name: 'orejime-odd-value-grants',
      find: 'choicesOf(cookieMembers(value))',
      replace: 'new Map([...(cookieMembers(value) ?? [])].map(([id, is]) => [id, !!is]))',
    },
    {
      name: 'orejime-purpose-added-since-is-granted',
      find: 'given(choices) :',
      replace: "{ state: 'given', says: (id) => choices.get(id) ?? true } :",
    },
  ]),

  ...of('osano', [
    {
      name: 'osano-opt-out-of-sale-forgotten',
      find: "members?.get(optOut) === 'ACCEPT'",
      replace: 'false',
    },
    {
      name: 'osano-mirrored-opt-out-of-sale-forgotten',
      find: "mirrored.state === 'given' && mirrored.says(optOut) === true",
      replace: 'false',
    },
    {
      name: 'osano-odd-value-grants',
      find: "id !== optOut && (state === 'ACCEPT' || state === 'DENY')",
      replace: "id !== optOut && (state = state === 'DENY' ? 'DENY' : 'ACCEPT')",
    },
    {
      name: 'osano-mirror-wins-over-the-cookie',
      find: 'own.every(({ value }) => isEncrypted(value))\n',
      replace: 'own\n',
    },
    {
      name: 'osano-refusals-forgotten',
      find: "(state === 'ACCEPT' || state === 'DENY')",
      replace: "state === 'ACCEPT'",
    },
  ]),

  ...of('osano-oss', [
    {
      name: 'osano-oss-dismissed-is-allowed',
      find: "if (value === 'allow' || value === 'deny') return given(new Map([['cookies', value === 'allow']]))",
      replace:
        "if (/^(allow|deny|dismiss)$/.test(value)) return given(new Map([['cookies', value !== 'deny']]))",
    },
    {
      name: 'osano-oss-odd-word-allows',
      find: "if (value === 'allow' || value === 'deny') return given(new Map([['cookies', value === 'allow']]))",
      replace: "if (value !== 'dismiss') return given(new Map([['cookies', value !== 'deny']]))",
    },
    {
      name: 'osano-oss-denial-forgotten',
      find: "if (value === 'allow' || value === 'deny') return",
      replace: "if (value === 'allow') return",
    },
  ]),

  ...of('piwik-pro', [
    {
      name: 'piwik-pro-closed-privacy-bar-is-an-answer',
      find: '.filter(({ name }) => !name.startsWith(bar))',
      replace: '',
    },
    {
      name: 'piwik-pro-closed-form-grants',
      find: 'if (status !== 1 && status !== 0) continue\n    choices.set(type, status === 1)',
      replace: 'choices.set(type, status !== 0)',
    },
    {
      name: 'piwik-pro-refusals-forgotten',
      find: 'if (status !== 1 && status !== 0) continue',
      replace: 'if (status !== 1) continue',
    },
    {
      name: 'piwik-pro-newest-part-dates-the-answer',
      find: 'Math.min(',
      replace: 'Math.max(',
    },
  ]),

  ...of('real-cookie-banner', [
    {
      name: 'real-cookie-banner-other-cookies-of-its-name-count',
      find: '?.filter(({ name }) => !others.some((end) => name.endsWith(end)))',
      replace: '',
    },
    {
      name: 'real-cookie-banner-group-without-services-is-granted',
      find: 'for (const [group, list] of groups) {',
      replace: 'for (const [group, list] of groups) {\n    granted.add(group)',
    },
    {
      name: 'real-cookie-banner-without-a-revision-counts',
      find: ' || !/^[\\da-f]{32}$/.test(revision)',
      replace: '',
    },
    {
      name: 'real-cookie-banner-seconds-are-milliseconds',
      find: 'Number(seconds) * 1000',
      replace: 'Number(seconds)',
    },
  ]),

  ...of('shopify', [
    {
      name: 'shopify-default-purposes-count',
      find: '[id, answered.get(id)] as const',
      replace:
        "[id, answered.get(id) || (membersOf(members?.get('purposes'))?.get(id) ? '1' : '')] as const",
    },
    {
      name: 'shopify-default-letters-count',
      find: '/^3([ampsAMPS]*)\\./',
      replace: '/^3([ampsAMPS.]*)_/',
    },
    {
      name: 'shopify-grant-in-both-cases-counts',
      find: '!letters.includes(id)',
      replace: 'letters.includes(id.toUpperCase())',
    },
    {
      name: 'shopify-unknown-versions-count',
      find: "if (members?.get('v') !== '2.1' || !answered) return",
      replace: 'if (!answered) return',
    },
    {
      name: 'shopify-opt-out-of-sale-forgotten',
      find: "choices.get('s') === false",
      replace: 'false',
    },
  ]),

  ...of('silktide', [
    {
      name: 'silktide-reads-the-choice-of-another-manager',
      find: "answerOfBridge('silktide', cookies)",
      replace: "answerOfBridge('termly', cookies)",
    },
    {
      name: 'silktide-mirrored-choice-is-not-read',
      find: 'cookies: [bridgeCookie]',
      replace: "cookies: ['silktide']",
    },
  ]),

  ...of('tarteaucitron', [
    {
      name: 'tarteaucitron-waiting-grants',
      find: '(state) => states.get(state)',
      replace: "(state) => state !== 'false'",
    },
    {
      name: 'tarteaucitron-refusals-forgotten',
      find: "['false', false],",
      replace: '',
    },
    {
      name: 'tarteaucitron-waiting-is-an-answer',
      find: 'if (choices.size > 0) return',
      replace: 'if (pairs.length > 0) return',
    },
  ]),

  ...of('tcf', [
    {
      name: 'tcf-string-that-cannot-be-read-throws',
      find: '} catch {',
      replace: '} catch (error) {\n    throw error',
    },
    {
      name: 'tcf-strings-under-two-names-do-not-contradict',
      find: 'underAnyName(cookies, [first, second])',
      replace: 'cookies.get(first) ?? cookies.get(second) ?? []',
    },
    {
      name: 'tcf-mirrored-string-wins-over-the-cookie',
      find: 'own.length > 0 ? own :',
      replace: 'own.length > 0 && !cookies.has(bridgeCookie) ? own :',
    },
    {
      name: 'tcf-vendor-objected-to-has-its-interest',
      find: 'vendors: model.vendorLegitimateInterests',
      replace: 'vendors: model.vendorConsents',
    },
    {
      name: 'tcf-shown-vendors-forgotten',
      find: 'disclosed: tellsDisclosed ? model.vendorsDisclosed : undefined',
      replace: 'disclosed: undefined',
    },
  ]),

  ...of('tealium', [
    {
      name: 'tealium-categories-win-over-the-refusal-of-all',
      find: 'if (!consent) return',
      replace: 'if (!consent && named.length === 0) return',
    },
    {
      name: 'tealium-categories-without-the-answer-count',
      find: "flags.get('consent')",
      replace: "flags.get('consent') ?? true",
    },
    {
      name: 'tealium-scrap-of-a-category-is-full-consent',
      find: " && pairs.length === text.split('|').length",
      replace: '',
    },
    {
      name: 'tealium-odd-value-grants',
      find: '(state) => states.get(state)',
      replace: "(state) => state !== '0'",
    },
    {
      name: 'tealium-opt-out-of-sale-forgotten',
      find: "flags.get('dns') && { optedOut: true }",
      replace: 'undefined',
    },
  ]),

  ...of('termly', [
    {
      name: 'termly-reads-the-choice-of-another-manager',
      find: "answerOfBridge('termly', cookies)",
      replace: "answerOfBridge('silktide', cookies)",
    },
    {
      name: 'termly-mirrored-choice-is-not-read',
      find: 'cookies: [bridgeCookie]',
      replace: "cookies: ['termly']",
    },
  ]),

  ...of('transcend', [
    {
      name: 'transcend-choices-under-two-names-do-not-contradict',
      find: 'underAnyName(cookies, [choice, partitioned])',
      replace: 'cookies.get(choice) ?? cookies.get(partitioned)',
    },
    {
      name: 'transcend-defaults-count',
      find: 'if (confirmed === true) return',
      replace: 'if (confirmed !== undefined) return',
    },
    {
      name: 'transcend-odd-confirmed-counts',
      find: 'if (confirmed === true) return',
      replace: 'if (confirmed) return',
    },
    {
      name: 'transcend-auto-grants',
      find: 'choicesOf(purposes)',
      replace: 'new Map([...purposes].map(([id, is]) => [id, is !== false]))',
    },
    {
      name: 'transcend-refusals-among-the-defaults-forgotten',
      find: "'confirmed is false', (id) => choices.get(id))",
      replace: "'confirmed is false')",
    },
    {
      name: 'transcend-time-of-the-answer-forgotten',
      find: "parseTime(members?.get('timestamp'))",
      replace: 'undefined',
    },
  ]),

  ...of('trustarc', [
    {
      name: 'trustarc-cookies-that-differ-do-not-contradict',
      find: 'if (differs) return',
      replace: 'if (false) return',
    },
    {
      name: 'trustarc-default-of-the-region-counts',
      find: '.some(({ value }) => isDefault(value))',
      replace: '.some(() => false)',
    },
    {
      name: 'trustarc-unreadable-cookie-is-passed-over',
      find: 'if (more.length + 1 < lists.length) return',
      replace: 'if (false) return',
    },
    {
      name: 'trustarc-categories-are-counted-from-1',
      find: 'parseList(text.slice(0, end), 1)',
      replace: 'parseList(text.slice(0, end), 0)',
    },
    {
      name: 'trustarc-value-that-was-cut-off-counts',
      find: 'return end === -1 ? undefined : parseList(text.slice(0, end), 1)',
      replace: "return parseList(text.split(':')[0] ?? '', 1)",
    },
    {
      name: 'trustarc-honoured-gpc-forgotten',
      find: 'isHonored ? { ...answer, optedOut: true } : answer',
      replace: 'answer',
    },
  ]),

  ...of('us-privacy', [
    {
      name: 'us-privacy-not-opted-out-is-consent',
      find: 'const says = () => undefined',
      replace: 'const says = () => !optedOut',
    },
    {
      name: 'us-privacy-opt-out-in-small-letters-forgotten',
      find: " || value[2] === 'y'",
      replace: '',
    },
    {
      name: 'us-privacy-opt-out-under-the-other-name-forgotten',
      find: ', ...(cookies.get(other) ?? [])',
      replace: '',
    },
    {
      name: 'us-privacy-unknown-opt-out-is-none',
      find: '/^1[YN-][YN][YN-]$/i',
      replace: '/^1[YN-][YN-][YN-]$/i',
    },
  ]),

  ...of('usercentrics', [
    {
      name: 'usercentrics-reads-the-choice-of-another-manager',
      find: "answerOfBridge('usercentrics', cookies)",
      replace: "answerOfBridge('termly', cookies)",
    },
    {
      name: 'usercentrics-mirrored-choice-is-not-read',
      find: 'cookies: [bridgeCookie]',
      replace: "cookies: ['usercentrics']",
    },
  ]),

  ...of('vanilla-cookieconsent', [
    {
      name: 'vanilla-cookieconsent-cookie-without-an-answer-counts',
      find: "typeof id !== 'string' || id === '' || ",
      replace: '',
    },
    {
      name: 'vanilla-cookieconsent-answer-without-its-time-counts',
      find: ' || at === undefined) {',
      replace: ') {',
    },
    {
      name: 'vanilla-cookieconsent-category-reads-as-a-service',
      find: "return !category.includes('/')",
      replace: 'return true',
    },
    {
      name: 'vanilla-cookieconsent-expired-answer-counts',
      find: ", ...endOf(members?.get('expirationTime'), at) }",
      replace: ' }',
    },
    {
      name: 'vanilla-cookieconsent-first-answer-dates-the-last',
      find: "parseTime(members?.get('lastConsentTimestamp'))",
      replace: 'first',
    },
  ]),

  ...of('wix', [
    {
      name: 'wix-odd-value-grants',
      find: "if (group !== 'ts' && (state === 1 || state === 0)) choices.set(group, state === 1)",
      replace: "if (group !== 'ts') choices.set(group, state !== 0)",
    },
    {
      name: 'wix-refusals-forgotten',
      find: '(state === 1 || state === 0)',
      replace: 'state === 1',
    },
    {
      name: 'wix-opt-out-of-sale-forgotten',
      find: "choices.get('dt3') === false",
      replace: 'false',
    },
    {
      name: 'wix-minutes-are-seconds',
      find: 'Number(minutes) * 60_000',
      replace: 'Number(minutes) * 1000',
    },
  ]),

  ...of('zaraz', [
    {
      name: 'zaraz-choices-under-two-names-do-not-contradict',
      find: 'underAnyName(cookies, [choice, other])',
      replace: 'cookies.get(choice) ?? cookies.get(other)',
    },
    {
      name: 'zaraz-odd-value-grants',
      find: 'choicesOf(members)',
      replace: 'new Map([...(members ?? [])].map(([id, is]) => [id, !!is]))',
    },
    {
      name: 'zaraz-purpose-added-since-is-granted',
      find: 'return given(choices)',
      replace: "return { state: 'given', says: (id) => choices.get(id) ?? true }",
    },
    {
      name: 'zaraz-naming-no-purpose-is-an-answer',
      find: 'if (choices.size > 0) return',
      replace: 'if (members) return',
    },
  ]),
]
