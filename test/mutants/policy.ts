/**
 * Mutants of what the site declares, and of the decision.
 *
 * @module
 */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they quote code.
import { type Mutant, mutantsOf } from './mutant.ts'

const catalogue = ['test/policy/catalogue.test.ts']

export const policy: readonly Mutant[] = [
  ...mutantsOf(
    'src/policy/define.ts',
    ['test/policy/define.test.ts'],
    [
      {
        name: 'unknown-keys-pass',
        find: '    ...unknownKeys(policySchema, copy),\n',
        replace: '',
      },
      { name: 'ids-that-do-not-exist-pass', find: '    ...references(copy),\n', replace: '' },
      { name: 'what-is-not-supported-passes', find: '    ...unsupported(copy),\n', replace: '' },
      {
        name: 'wrong-shapes-pass',
        find: '...(parsed.issues ?? []).flatMap',
        replace: '...[].flatMap',
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/references.ts',
    ['test/policy/define.test.ts'],
    [
      {
        name: 'id-of-a-category-and-a-service-passes',
        find: 'if (known?.has(id)) tell(',
        replace: 'if (false) tell(',
      },
      {
        name: 'service-in-no-category-passes',
        find: "expectOne(known, category, pointer('services'",
        replace: "expectOne(new Set([String(category)]), category, pointer('services'",
      },
      {
        name: 'unknown-in-no-category-passes',
        find: 'expectOne(keepOrKnown, category',
        replace: 'expectOne(new Set([String(category)]), category',
      },
      {
        name: 'map-of-an-unknown-id-passes',
        find: "if (id === 'necessary') tell('invalid-value', path, id, notRefusable)\n      else expectOne(refusable",
        replace:
          "if (id === 'necessary') tell('invalid-value', path, id, notRefusable)\n      else expectOne(new Set([id])",
      },
      {
        name: 'map-of-necessary-passes',
        find: "if (id === 'necessary') tell('invalid-value', path, id, notRefusable)",
        replace: "if (id === 'necessary') continue",
      },
      {
        name: 'route-refusing-an-unknown-id-passes',
        find: "if (necessary.has(id)) tell('invalid-value', path, id, notRefusable)\n      else expectOne(refusable",
        replace:
          "if (necessary.has(id)) tell('invalid-value', path, id, notRefusable)\n      else expectOne(new Set([String(id)])",
      },
      {
        name: 'route-refusing-necessary-passes',
        find: "if (necessary.has(id)) tell('invalid-value', path, id, notRefusable)",
        replace: 'if (necessary.has(id)) continue',
      },
      {
        name: 'route-refusing-a-service-of-necessary-passes',
        find: "if (category === 'necessary') necessary.add(id)",
        replace: '',
      },
      {
        name: 'route-granting-an-unknown-id-passes',
        find: "expectOne(services, id, pointer('routes'",
        replace: "expectOne(new Set([id]), id, pointer('routes'",
      },
      {
        name: 'any-source-may-have-a-cookie-domain',
        find: "if (isWide || entry['source'] !== 'consent-gate') {",
        replace: 'if (isWide) {',
        tests: ['test/policy/references.test.ts'],
      },
      {
        name: 'missing-categories-make-every-id-an-error',
        find: "const known = categories && new Set(['necessary', ...categories])",
        replace: "const known = new Set(['necessary', ...(categories ?? [])])",
        tests: ['test/policy/errors.test.ts'],
      },
      {
        name: 'every-misspelt-id-is-compared-with-every-id',
        find: 'compared < 50_000',
        replace: 'true',
        tests: ['test/policy/errors.test.ts'],
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/define.ts',
    ['test/policy/errors.test.ts'],
    [
      {
        name: 'address-of-the-schema-is-part-of-the-policy',
        find: 'const { $schema, ...policy } = copy as Policy\n  return policy',
        replace: 'return copy as Policy',
        tests: ['test/policy/define.test.ts'],
      },
      {
        name: 'what-a-list-lacks-is-an-error-too',
        find: 'Array.isArray(input)) ?? false',
        replace: 'false) ?? false',
      },
      {
        name: 'what-is-no-plain-data-is-read',
        find: 'copyPlain(input)',
        replace: 'input as unknown',
      },
      {
        name: 'wrong-value-in-a-union-is-told-in-words-of-the-library',
        find: "issue.message.startsWith('expected ')",
        replace: "issue.kind === 'validation'",
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/plain.ts',
    ['test/policy/errors.test.ts'],
    [
      {
        name: 'policy-of-any-depth-is-read',
        find: 'path.length < levels ? readEntries(value) : undefined',
        replace: 'readEntries(value)',
      },
      { name: 'policy-of-ten-levels-is-too-deep', find: 'levels = 10', replace: 'levels = 9' },
      {
        name: 'instances-of-classes-are-read',
        find: 'isInstance ? undefined : ',
        replace: '',
      },
      { name: 'holes-in-lists-close', find: 'entries([...value])', replace: 'entries(value)' },
      {
        name: 'accessor-that-throws-is-no-policy-error',
        find: '} catch {\n    return undefined',
        replace: '} catch (error) {\n    throw error',
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/error.ts',
    ['test/policy/errors.test.ts'],
    [
      { name: 'secrets-in-errors', find: 'if (secret.test(key))', replace: 'if (false)' },
      {
        name: 'secrets-within-values-in-errors',
        find: 'JSON.stringify(shown, hide)',
        replace: 'JSON.stringify(shown)',
      },
      {
        name: 'values-of-ids-like-secret-are-hidden',
        find: "code === 'unknown-key' ?",
        replace: 'true ?',
      },
      {
        name: 'passwords-of-addresses-in-errors',
        find: ".replace(/^((?:[\\w+.-]+:)?\\/\\/)?.+@/, '$1(hidden)@')",
        replace: '',
      },
      { name: 'passwords-with-an-at-in-errors', find: '.+@/', replace: '.+?@/' },
      { name: 'passwords-without-scheme-in-errors', find: ')?.+@/', replace: ').+@/' },
      {
        name: 'secrets-in-queries-in-errors',
        find: '.replace(/[^?&#;]+/g, hideParameter)',
        replace: '',
      },
      {
        name: 'password-before-a-secret-in-a-query-in-errors',
        find: "${part.includes('@') ? '@' : ''}",
        replace: '',
      },
      {
        name: 'secrets-are-looked-for-in-quadratic-work',
        find: 'value.replace(/\\S+/g, hideInWord)',
        replace: "value.replace(/(\\/\\/.*:).*@/g, '$1(hidden)@')",
      },
      {
        name: 'value-without-json-is-no-policy-error',
        find: 'return text && JSON.parse(text)\n  } catch {',
        replace: 'return text && JSON.parse(text)\n  } catch (error) {\n    throw error',
      },
      { name: 'keys-forge-lines-of-errors', find: 'return escapeControls(', replace: 'return (' },
      {
        name: 'keys-forge-lines-of-messages',
        find: 'message: escapeControls(issue.message)',
        replace: 'message: issue.message',
      },
      { name: 'long-values-in-errors', find: 'text.length > 80', replace: 'false' },
    ],
  ),

  ...mutantsOf(
    'src/policy/nearest.ts',
    ['test/policy/errors.test.ts'],
    [
      {
        name: 'nothing-is-suggested',
        find: 'if (away > limit) continue',
        replace: 'continue',
      },
      {
        name: 'anything-is-suggested',
        find: 'if (away > limit) continue',
        replace: '',
      },
      { name: 'not-the-nearest-is-suggested', find: 'limit = away - 1', replace: '' },
      { name: 'of-two-letters-two-may-be-wrong', find: ', word.length - 1)', replace: ')' },
    ],
  ),

  ...mutantsOf(
    'src/policy/unknown-keys.ts',
    ['test/policy/define.test.ts'],
    [
      { name: 'reserved-words-are-ids', find: 'if (!isReserved(key)) return', replace: 'return' },
      {
        name: 'list-in-place-of-an-object-passes',
        find: "return [{ code: 'invalid-type', path: pointer(...path), value: input, message }]",
        replace: 'return []',
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/unsupported.ts',
    ['test/policy/define.test.ts'],
    [
      {
        name: 'policy-keys-not-supported-pass',
        find: '...refuse(input, policyKeys),',
        replace: '',
      },
      {
        name: 'route-keys-not-supported-pass',
        find: "refuse(route, routeKeys, 'routes', i)",
        replace: '[]',
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/schema.ts',
    ['test/policy/define.test.ts'],
    [
      { name: 'any-text-is-a-host', find: 'parseHost(value) !== undefined', replace: 'true' },
      { name: 'any-text-is-a-tag-pattern', find: 'parseTag(value) !== undefined', replace: 'true' },
      {
        name: 'any-text-is-a-duration',
        find: 'parseDuration(value) !== undefined',
        replace: 'true',
      },
      { name: 'any-text-is-a-path', find: '    isRoutePath,\n', replace: '    () => true,\n' },
      {
        name: 'any-text-is-a-cookie-name',
        find: '/^[^\\s=;,\\x00-\\x1f\\x7f]+$/',
        replace: '/^/',
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/fingerprint.ts',
    ['test/policy/fingerprint.test.ts'],
    [
      {
        name: 'fingerprint-depends-on-the-order-of-keys',
        find: 'Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))',
        replace: 'Object.entries(value)',
      },
      {
        name: 'fingerprint-forgets-the-order-of-lists',
        find: 'value.map(canonical).join',
        replace: 'value.map(canonical).sort().join',
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/pattern.ts',
    ['test/policy/tags.test.ts'],
    [
      {
        name: 'trailing-dot-hides-a-host',
        find: "trimEnd(url.hostname, '.')",
        replace: 'url.hostname',
        tests: ['test/policy/tags.test.ts', 'test/rewrite/html.test.ts'],
      },
      { name: 'ports-ignored', find: "return port === '' ||", replace: 'return true ||' },
      {
        name: 'percent-encoding-hides-a-path',
        find: "if (!path.includes('%')) return path",
        replace: 'return path',
      },
      {
        name: 'path-matches-within-a-segment',
        find: "path.startsWith(literal.endsWith('/') ? literal : `${literal}/`)",
        replace: 'path.startsWith(literal)',
      },
      {
        name: 'pieces-of-a-pattern-overlap',
        find: 'return at <= end',
        replace: 'return true',
        tests: ['test/policy/cookies.test.ts', 'test/policy/tags.test.ts'],
      },
      {
        name: 'pattern-without-star-matches-the-beginning',
        find: 'if (pieces.length === 1) return text === first',
        replace: 'if (pieces.length === 1) return text.startsWith(first)',
        tests: ['test/policy/cookies.test.ts', 'test/policy/tags.test.ts'],
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/cookies.ts',
    ['test/policy/cookies.test.ts'],
    [
      {
        name: 'cookie-rule-of-a-parent-host-does-not-apply',
        find: 'rest = rest.slice(dot + 1)',
        replace: 'break',
      },
      {
        name: 'cookie-host-does-not-matter',
        find: "const key = host === undefined ? ''",
        replace: "const key = true ? ''",
      },
      {
        name: 'exact-cookie-name-does-not-win-over-a-pattern',
        find: 'if (!isLiteral(glob)) bucket',
        replace: 'if (true) bucket',
      },
      {
        name: 'shortest-cookie-pattern-wins',
        find: 'b.glob.literal - a.glob.literal',
        replace: 'a.glob.literal - b.glob.literal',
      },
      {
        name: 'shorter-cookie-pattern-is-equally-specific',
        find: 'equal[0].glob.literal !== entry.glob.literal',
        replace: 'false',
      },
      { name: 'host-only-does-not-narrow', find: '!hostOnly || (', replace: 'true || (' },
      {
        name: 'host-only-wins-in-requests',
        find: 'hostOnly && place.hostOnly !== undefined',
        replace: 'hostOnly',
      },
      {
        name: 'host-only-does-not-win',
        find: 'of [narrow, wide])',
        replace: 'of [[...wide, ...narrow]])',
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/tags.ts',
    ['test/policy/tags.test.ts'],
    [
      {
        name: 'subdomain-rule-wins-over-exact-host',
        find: `  yield* matching(here, path, url.search)
  if (index.below.size === 0) return
  for (const parent of hostAndParents(host)) {
    const list = index.below.get(withPort(parent, url.port))
    if (list) yield* matching(list, path, url.search)
  }
`,
        replace: `  for (const parent of hostAndParents(host)) {
    const list = index.below.get(withPort(parent, url.port))
    if (list) yield* matching(list, path, url.search)
  }
  yield* matching(here, path, url.search)
`,
      },
      {
        name: 'shorter-host-wins',
        find: 'for (const parent of hostAndParents(host)) {',
        replace: 'for (const parent of [...hostAndParents(host)].reverse()) {',
      },
      {
        name: 'subdomain-rules-do-not-apply',
        find: 'if (index.below.size === 0) return',
        replace: 'return',
      },
      { name: 'literal-path-does-not-win-over-a-pattern', find: '? 2 : 1', replace: '? 1 : 1' },
      {
        name: 'longer-path-does-not-win',
        find: 'literal(b) - literal(a) || ',
        replace: '',
      },
      {
        name: 'path-of-a-tag-ignored',
        find: 'if (path && !matchPath(path, pathname)) return false',
        replace: '',
      },
      { name: 'query-of-a-tag-ignored', find: 'return !query ||', replace: 'return true ||' },
      {
        name: 'paths-on-own-hosts-match-nothing',
        find: 'const own = isOwn ? index.own : []',
        replace: 'const own: Entry[] = []',
        tests: ['test/policy/decide.test.ts', 'test/policy/tags.test.ts'],
      },
      {
        name: 'paths-on-own-hosts-match-every-host',
        find: 'const own = isOwn ? index.own : []',
        replace: 'const own = index.own',
        tests: ['test/policy/decide.test.ts', 'test/policy/tags.test.ts'],
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/routes.ts',
    ['test/policy/routes.test.ts'],
    [
      {
        name: 'last-matching-route-wins',
        find: 'if (i < first && onHost(i))',
        replace: 'if (onHost(i))',
      },
      {
        name: 'host-of-a-route-ignored',
        find: '(compiled[i]?.host ?? host) === host',
        replace: 'true',
      },
      {
        name: 'ambiguous-paths-choose-a-route',
        rule: 'T7',
        find: 'if (ambiguous.test(path)) {',
        replace: 'if (false) {',
      },
      {
        name: 'dot-segments-with-a-parameter-choose-a-route',
        rule: 'T7',
        find: '|\\/(\\.|%2e){1,2}(;|%3b|\\/|$)',
        replace: '',
      },
      {
        name: 'what-was-asked-for-is-not-looked-at',
        rule: 'T7',
        find: '/^\\w+:\\/\\/[^\\\\/?#]*([^?#]*)/.exec(asked)',
        replace: 'null',
        tests: ['test/wire/abuse.test.ts'],
      },
      { name: 'encoded-slashes-choose-a-route', find: '|%2f|%5c', replace: '' },
      { name: 'empty-segments-choose-a-route', find: '/\\/\\/|\\\\|', replace: '/\\\\|' },
      {
        name: 'ambiguous-path-gets-the-last-mode',
        find: 'if (strictness[route.mode] > strictness[mode]) mode = route.mode',
        replace: 'mode = route.mode',
      },
      {
        name: 'ambiguous-path-gets-no-refusals',
        find: 'for (const [id, rule] of route.refuse) if (!refuse.has(id)) refuse.set(id, rule)',
        replace: '',
      },
      {
        name: 'ambiguous-path-gets-grants',
        find: 'mode, refuse, grant: new Map(), expires: false, children }\n}',
        replace:
          'mode, refuse, grant: new Map(routes.flatMap(({ grant }) => [...grant])), expires: false, children }\n}',
      },
      {
        name: 'ambiguous-path-is-not-for-children',
        find: 'mode, refuse, grant: new Map(), expires: false, children }\n}',
        replace: 'mode, refuse, grant: new Map(), expires: false, children: undefined }\n}',
        tests: ['test/consent/signals.test.ts'],
      },
      {
        name: 'encoded-letters-choose-a-route',
        find: 'getPath({ url: url.href } as Request)',
        replace: 'url.pathname',
      },
      {
        name: 'policy-without-mode-enforces',
        find: "policy.mode ?? 'report'",
        replace: "policy.mode ?? 'enforce'",
        tests: ['test/middleware/modes.test.ts'],
      },
      {
        name: 'route-without-mode-is-off',
        find: 'route.mode ?? fallback',
        replace: "route.mode ?? 'off'",
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/compile.ts',
    ['test/policy/decide.test.ts'],
    [
      {
        name: 'consent-managers-cookies-are-removed',
        find: 'names.map((name) => [{ name }, owner] as const)',
        replace: '[]',
      },
      {
        name: 'consent-managers-tags-are-removed',
        find: 'owned.flatMap(({ tags, owner }) => tags.map(',
        replace: 'owned.flatMap(({ owner }) => [].map(',
      },
      {
        name: 'loaders-of-banners-are-removed',
        find: '...(source.loaders ?? [])',
        replace: '',
        tests: catalogue,
      },
      {
        name: 'managers-that-nobody-reads-are-removed',
        find: '.filter((source) => !named.includes(source))',
        replace: '.filter(() => false)',
        tests: catalogue,
      },
      {
        name: 'refusal-of-a-kind-does-not-reach-the-page',
        find: '      ...kinds.values(),\n',
        replace: '',
        tests: catalogue,
      },
      {
        name: 'services-are-reached-by-kinds-alone',
        find: '...(policy.catalogue ? services.keys() : [])',
        replace: '',
        tests: catalogue,
      },
      {
        name: 'kept-kinds-are-a-category',
        find: ".filter(([, category]) => category !== 'keep')",
        replace: '',
        tests: catalogue,
      },
      {
        name: 'catalogue-that-was-not-asked-for',
        find: 'policy.catalogue ? available.catalogue : undefined',
        replace: 'available.catalogue',
        tests: catalogue,
      },
      {
        name: 'named-services-have-the-marks-of-none',
        find: 'marksOf(isKnown ? {} : service',
        replace: 'isKnown ? marksOf({}, []) : marksOf(service',
        tests: catalogue,
      },
      {
        name: 'cookies-shortened-without-being-asked',
        find: 'policy.capDurations ? durations : []',
        replace: 'durations',
        tests: ['test/rewrite/set-cookie.test.ts'],
      },
      {
        name: 'refusal-of-unknown-tags-does-not-reach-the-page',
        find: '      ...(unknown.tags ? [unknown.tags] : []),\n',
        replace: '',
        tests: ['test/policy/decide.test.ts'],
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/decide.ts',
    ['test/policy/decide.test.ts'],
    [
      {
        name: 'everything-is-kept',
        find: "action: id === undefined || verdict?.granted ? 'keep' : 'remove'",
        replace: "action: 'keep'",
      },
      {
        name: 'managers-are-judged-like-others',
        find: 'if (manager) {',
        replace: 'if (false) {',
      },
      {
        name: 'deletions-are-removed',
        find: "if (subject.kind === 'set-cookie' && subject.deletes) {",
        replace: 'if (false) {',
      },
      {
        name: 'equally-specific-services-one-suffices',
        find: "judged.find(({ id }) => !consent.grants(id ?? ''))",
        replace: "judged.find(({ id }) => consent.grants(id ?? ''))",
        tests: ['test/policy/cookies.test.ts'],
      },
      {
        name: 'inline-script-belongs-to-one-service',
        find: 'text.includes(signature.text) && isOpen(signature),\n  )',
        replace: 'text.includes(signature.text) && isOpen(signature),\n  ).slice(0, 1)',
        tests: ['test/rewrite/html.test.ts'],
      },
      {
        name: 'unknown-things-are-always-kept',
        find: 'isJudged ? policy.unknown[unknown] : undefined',
        replace: 'undefined',
      },
      {
        name: 'own-tags-are-unknown-tags',
        find: 'const isJudged = !isOwn && ',
        replace: 'const isJudged = ',
      },
      {
        name: 'unknown-addresses-in-scripts-are-tags',
        find: " && subject.kind !== 'inline'",
        replace: '',
        tests: ['test/rewrite/addresses.test.ts'],
      },
      {
        name: 'nameless-cookie-tells-its-value',
        find: "subject.nameless ? '(nameless)' : subject.name",
        replace: 'subject.name',
        tests: ['test/middleware/report.test.ts'],
      },
      {
        name: 'own-host-is-not-own',
        find: 'host === hostOf(subject.page) ||',
        replace: '',
        tests: ['test/policy/tags.test.ts'],
      },
      {
        name: 'own-host-in-another-spelling-is-not-own',
        find: 'host === hostOf(subject.page)',
        replace: 'subject.url.host === subject.page.host',
        tests: ['test/policy/tags.test.ts'],
      },
      { name: 'domains-are-not-own', find: ' || domains.has(host)', replace: '' },
      {
        name: 'catalogue-is-not-asked',
        find: 'first(policy.catalogue?.owners(subject) ?? [])\n  const declared',
        replace: '[]\n  const declared',
        tests: catalogue,
      },
      {
        name: 'catalogue-wins-over-the-policy',
        find: 'known.length > 0 && isUndeclared ? known',
        replace: 'known.length > 0 ? known',
        tests: catalogue,
      },
      {
        name: 'named-services-take-what-is-known-of-others',
        find: 'known.length > 0 && isUndeclared ? known',
        replace: 'declared.length === 0 ? known',
        tests: catalogue,
      },
      {
        name: 'kinds-that-are-not-mapped-have-a-say',
        find: 'known.every(({ kind }) => declared.length === 0 || !policy.unmapped.has(kind)) &&',
        replace: '',
        tests: catalogue,
      },
      {
        name: 'services-of-the-policy-are-told-as-kinds',
        find: "if (policy.services.has(id)) return pointer('services', id)",
        replace: '',
        tests: catalogue,
      },
      {
        name: 'loaders-that-the-policy-has-count-twice',
        find: 'known.filter(isNew)',
        replace: 'known',
        tests: catalogue,
      },
      {
        name: 'loaders-whose-address-has-gone-count',
        find: 'snippets(left)',
        replace: 'snippets(text)',
        tests: catalogue,
      },
      {
        name: 'managers-of-the-catalogue-are-judged',
        find: "(isUndeclared && managers.find(({ kind }) => kind === 'consent-manager'))",
        replace: 'undefined',
        tests: catalogue,
      },
      {
        name: 'kept-kinds-are-refused',
        find: "action: id === undefined || verdict?.granted ? 'keep' : 'remove'",
        replace: "action: verdict?.granted ? 'keep' : 'remove'",
        tests: catalogue,
      },
      {
        name: 'services-of-the-policy-lose-what-the-catalogue-knows-of-them',
        find: 'kind && !policy.services.has(id)',
        replace: 'kind',
        tests: catalogue,
      },
      {
        name: 'catalogue-knows-no-loaders',
        find: 'policy.catalogue?.snippets(left) ?? []',
        replace: '[]',
        tests: catalogue,
      },
      {
        name: 'refused-kind-is-told-as-kept',
        find: "policy.kinds.has(kind) ? rule : '/catalogue'",
        replace: 'rule',
        tests: catalogue,
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/subject.ts',
    ['test/policy/cookies.test.ts'],
    [
      {
        name: 'scope-of-a-set-cookie-ignored',
        find: "cookie.kind === 'set-cookie'",
        replace: 'false',
      },
    ],
  ),

  ...mutantsOf(
    'src/services/catalogue.ts',
    ['test/services/catalogue.test.ts'],
    [
      {
        name: 'hosts-below-are-unknown',
        find: 'for (const parent of hostAndParents(host)) {',
        replace: 'for (const parent of [host]) {',
      },
      {
        name: 'own-products-are-judged',
        find: 'if (siteOf(host) === siteOf(hostOf(subject.page))) return',
        replace: '',
      },
      {
        name: 'exact-hosts-are-hosts-below',
        find: "tag.startsWith('=') ? tag.slice(1) : `*.${tag}`",
        replace: "`*.${tag.replace(/^=/, '')}`",
      },
      {
        name: 'hosts-of-cookies-are-ignored',
        find: 'host === undefined ? { name } : { name, host }',
        replace: '{ name }',
      },
      {
        name: 'paths-are-those-of-named-hosts-alone',
        find: "yield* matchTag(index, subject.url, parent === '')",
        replace: 'yield* matchTag(index, subject.url, false)',
      },
      {
        name: 'hosts-are-not-known-by-their-beginning',
        find: 'if (named) yield*',
        replace: 'if (false) yield*',
      },
      {
        name: 'the-last-line-of-a-service-counts-alone',
        find: 'tags: [...sameTags, ...tags]',
        replace: 'tags',
      },
      {
        name: 'managers-are-services',
        find: "if (!known || known.owner.kind === 'consent-manager') return undefined",
        replace: 'if (!known) return undefined',
      },
      {
        name: 'beginnings-of-hosts-are-services',
        find: "if (known.tags.some((tag) => tag.endsWith('.'))) return undefined",
        replace: '',
      },
      {
        name: 'sites-are-known-by-their-beginning',
        find: 'host === siteOf(host) ? undefined : ',
        replace: '',
      },
      {
        name: 'short-suffixes-are-sites',
        find: 'top.length === 2 && common.test(second) ? -3 : -2',
        replace: '-2',
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/regimes.ts',
    ['test/consent/regimes.test.ts'],
    [
      { name: 'any-text-is-a-region', find: "text !== 'UK' && ", replace: "text === 'UK' || " },
      {
        name: 'implied-everywhere-passes',
        find: "region === '*' ? !listed.has('EU') && !listed.has('EEA') : isEuropean(region)",
        replace: "region !== '*' && isEuropean(region)",
      },
      {
        name: 'implied-in-a-european-country-passes',
        find: ': isEuropean(region)',
        replace: ": region === 'EU' || region === 'EEA'",
      },
    ],
  ),
]
