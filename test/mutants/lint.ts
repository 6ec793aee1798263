/**
 * Mutants of the linter.
 *
 * @module
 */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they quote code.
import { type Mutant, mutantsOf } from './mutant.ts'

const claims = ['test/policy/lint-claims.test.ts']

export const lint: readonly Mutant[] = [
  ...mutantsOf(
    'src/policy/lint.ts',
    ['test/policy/lint.test.ts'],
    [
      {
        name: 'acknowledged-findings-count',
        find: 'all.filter((one) => !reasons.has(keyOf(one)))',
        replace: 'all',
      },
      {
        name: 'acknowledgements-of-nothing-are-not-told',
        find: 'if (keys.has(key)) return []',
        replace: 'return []',
      },
      {
        name: 'acknowledgements-are-for-a-rule-wherever-it-finds',
        find: '`${code} ${path}` : `${code} ${path} ${subject}`',
        replace: '`${code}` : `${code} ${subject}`',
      },
      {
        name: 'acknowledgements-are-for-what-nobody-has-seen',
        find: '`${code} ${path}` : `${code} ${path} ${subject}`',
        replace: '`${code} ${path}` : `${code} ${path}`',
      },
      {
        name: 'suggestions-for-idle-acknowledgements-are-quadratic',
        find: "compared < 50_000 ? meant(key, left) : ''",
        replace: 'meant(key, left)',
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/lint-consent.ts',
    ['test/policy/lint.test.ts'],
    [
      {
        name: 'source-that-reads-nothing-is-not-told',
        find: "if (id === 'consent-gate' || known.length > 0) continue",
        replace: 'continue',
      },
      {
        name: 'service-that-nobody-can-grant-is-not-told',
        find: 'asked.has(id) || asked.has(category)',
        replace: 'true',
      },
      {
        name: 'audience-without-effect-is-not-told',
        find: "if (!audience || isMarked(policy, 'profiling')) continue",
        replace: 'continue',
      },
      {
        name: 'categories-of-nothing-are-not-told',
        find: "if (used.has(id) || id === 'necessary') continue",
        replace: 'continue',
      },
      {
        name: 'refused-tag-manager-is-told-where-the-gate-asks',
        find: "new Set(['consent-gate', 'tealium'",
        replace: "new Set(['tealium'",
      },
      {
        name: 'banner-in-the-page-is-not-believed',
        find: 'if (loaded === 0 && seen.some(({ held }) => held > 0)) return',
        replace: '',
        tests: ['test/cli/check.test.ts'],
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/lint-services.ts',
    ['test/policy/lint-services.test.ts'],
    [
      {
        name: 'necessary-trackers-by-their-id-pass',
        find: 'if (same && isTracker(same)) {',
        replace: 'if (false as boolean) {',
      },
      {
        name: 'necessary-trackers-by-their-cookies-pass',
        find: "    if ('rule' in claim) {",
        replace: "    if ('rule' in claim && claim.rule.name === '') {",
      },
      {
        name: 'necessary-trackers-by-their-tags-pass',
        find: 'owners: tagOwners(claim.tag) }',
        replace: 'owners: [] }',
      },
      {
        name: 'necessary-trackers-by-their-inline-texts-pass',
        find: 'owners: inlineOwners(text) }',
        replace: 'owners: [] }',
      },
      {
        name: 'necessary-kinds-of-trackers-pass',
        find: "if (mapped[kind] !== 'necessary') return []",
        replace: "if (mapped[kind] !== 'none') return []",
      },
      {
        name: 'tags-of-another-service-are-proposed',
        find: 'return !holder',
        replace: 'return true',
      },
      {
        name: 'tags-on-any-host-are-proposed',
        find: 'if (tag?.host === undefined) return false',
        replace: 'if (!tag) return false',
      },
      {
        name: 'what-is-only-partly-a-trackers-is-an-error',
        find: 'owners.every(isTracker)',
        replace: 'owners.some(isTracker)',
      },
      {
        name: 'names-of-one-company-contradict-each-other',
        find: 'if (isAgreed || ',
        replace: 'if (',
      },
      {
        name: 'service-that-says-it-has-no-tags-is-told',
        find: ' || written.tags || written.inline) return',
        replace: ') return',
      },
      {
        name: 'public-suffixes-are-hosts',
        find: '(isSuffix(host) || shared.has(host))',
        replace: 'shared.has(host)',
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/evidence.ts',
    ['test/policy/lint-services.test.ts'],
    [
      {
        name: 'cookies-of-vendors-hosts-are-known-everywhere',
        find: "(host !== '' || one.host === undefined) && ",
        replace: '',
      },
      {
        name: 'shared-hosts-are-the-first-owners',
        find: 'if (nearest.length > 0) return unique(nearest)',
        replace: 'if (nearest.length > 0) return unique(holders)',
      },
      {
        name: 'patterns-of-trackers-cookies-pass',
        find: 'return isTelling(name) ? unique(taken) : []',
        replace: 'return []',
      },
      {
        name: 'common-words-are-trackers',
        find: 'return isTelling(name) ? unique(taken) : []',
        replace: 'return unique(taken)',
      },
      {
        name: 'folders-of-trackers-pass',
        find: 'if (isFolderOf(tag, widest)) return unique(widest)',
        replace: '',
      },
      {
        name: 'hosts-are-trackers-that-have-a-path-there',
        find: 'return isOwnHost(tag, widest, known) ? unique(within) : []',
        replace: 'return unique(within)',
      },
      {
        name: 'folders-of-public-hosts-are-trackers',
        find: 'path.literal < 2 || everybodys.test(host)',
        replace: 'path.literal < 2',
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/lint-cookies.ts',
    ['test/policy/lint-cookies.test.ts'],
    [
      {
        name: 'patterns-may-take-cookies-of-many-vendors',
        find: 'if (vendors.size < 2) return',
        replace: 'return',
      },
      {
        name: 'platform-cookies-of-other-sites-are-told',
        find: 'service.isRefusable && isOwn &&',
        replace: 'service.isRefusable &&',
      },
      {
        name: 'no-duration-is-too-long',
        find: 'if (!isFarAbove && seconds <= longest) return',
        replace: 'if (!isFarAbove) return',
      },
      {
        name: 'known-durations-are-not-compared',
        find: 'most !== undefined && seconds > Math.max(2 * most, day)',
        replace: 'false',
      },
    ],
  ),

  ...mutantsOf('src/policy/lint-claims.ts', claims, [
    {
      name: 'hosts-do-not-tell-cookies-apart',
      find: '=> `${host} ${rule.name}`',
      replace: '=> `${host && ""} ${rule.name}`',
    },
    {
      name: 'requests-tell-host-only-cookies-apart',
      find: '=> `${host} ${rule.name}`',
      replace: '=> `${host} ${rule.name} ${rule.hostOnly ?? false}`',
    },
    {
      name: 'own-hosts-are-others',
      find: '!below && own.has(host)',
      replace: '!below && own.has("")',
    },
    {
      name: 'scripts-of-two-services-pass',
      find: 'if (other.service.category === service.category) return false',
      replace: 'if (other.service.category !== "none") return false',
    },
    {
      name: 'patterns-that-begin-alike-are-all-compared',
      find: 'if (++compared > mostPairs) break',
      replace: '',
    },
    {
      name: 'what-is-known-of-two-services-is-a-fault',
      find: '      if (!service.written) continue\n      const before',
      replace: '      const before',
    },
    {
      name: 'services-that-are-granted-one-by-one-are-twins',
      find: 'return one?.profiling === other?.profiling && one?.gpc === other?.gpc',
      replace: 'return true',
    },
    {
      name: 'patterns-of-one-category-overlap',
      find: 'if (a.service.category === b.service.category) continue',
      replace: '',
    },
    {
      name: 'exceptions-among-tags-are-told',
      find: 'if (coversTag(one, other) || coversTag(other, one)) return undefined',
      replace: '',
    },
    {
      name: 'rules-for-a-managers-own-are-not-told',
      find: 'const owner = names.find(({ glob }) => covers(glob, parseGlob(rule.name)))',
      replace: 'const owner = names.find(() => false)',
    },
  ]),

  ...mutantsOf('src/policy/globs.ts', claims, [
    {
      name: 'witness-of-one-pattern-alone',
      find: '(one ?? character) !== (other ?? character)',
      replace: 'false',
    },
    {
      name: 'witness-needs-a-character-for-each-star',
      find: 'if (right[j] === star && !reached.has(place + 1)) reached.set(place + 1, text)',
      replace: '',
    },
    {
      name: 'paths-take-nothing-that-lies-under-them',
      find: 'return [path, parseGlob(literal.endsWith',
      replace: 'return [parseGlob(literal.endsWith',
    },
    {
      name: 'host-below-takes-as-little-as-the-host',
      find: 'wide.host === narrow.host && (wide.below || !narrow.below)',
      replace: 'wide.host === narrow.host',
    },
    {
      name: 'twins-never-meet',
      find: 'length < beginning.length || isBefore',
      replace: 'length < beginning.length',
    },
  ]),

  ...mutantsOf(
    'src/policy/lint-routes.ts',
    ['test/policy/lint-routes.test.ts'],
    [
      {
        name: 'hosts-of-routes-are-ignored',
        find: 'held?.has(index) && (host === undefined || host === later.host)',
        replace: 'held?.has(index)',
      },
      {
        name: 'exceptions-before-a-stricter-route-are-told',
        find: '!stricter || holders[earlier.index]?.has(later.index)',
        replace: '!stricter',
      },
      {
        name: 'stricter-by-refusals-is-not-stricter',
        find: 'if (more.length > 0) return',
        replace: 'if (more.length > 99) return',
      },
      {
        name: 'grants-that-a-refusal-takes-back-count',
        find: "refusal && `is not granted: the route refuses '${refusal}', which wins`",
        replace: 'undefined',
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/route-paths.ts',
    ['test/policy/lint-routes.test.ts'],
    [
      {
        name: 'star-at-the-end-is-one-segment',
        find: 'length: longest + 2 }, (_, count)',
        replace: 'length: 2 }, (_, count)',
      },
      {
        name: 'any-segment-is-a-named-one',
        find: 'isOpen(segment) ? other : segment',
        replace: "isOpen(segment) ? 'a' : segment",
      },
      {
        name: 'router-is-not-asked-about-a-common-path',
        find: 'paths.find((path) => matches(a, path) && matches(b, path))',
        replace: 'paths[0]',
      },
    ],
  ),

  ...mutantsOf(
    'src/cli/json-places.ts',
    ['test/cli/json-places.test.ts'],
    [
      {
        name: 'punctuation-in-texts-counts',
        find: `if (token !== '"') yield`,
        replace: 'if (token) yield',
      },
      {
        name: 'places-of-what-is-missing-are-the-start',
        find: "known = known.slice(0, known.lastIndexOf('/'))",
        replace: "known = ''",
      },
    ],
  ),

  ...mutantsOf(
    'src/cli/check.ts',
    ['test/cli/check.test.ts'],
    [
      {
        name: 'errors-of-the-linter-pass',
        find: 'const ok = errors.length === 0',
        replace: 'const ok = true',
      },
      {
        name: 'strict-is-not',
        find: '(!values.strict || result.warnings.length === 0)',
        replace: 'true',
      },
      {
        name: 'lines-command-the-terminal',
        find: 'console.error(escapeControls(line))',
        replace: 'console.error(line)',
      },
    ],
  ),

  ...mutantsOf(
    'src/cli/sarif.ts',
    ['test/cli/check.test.ts'],
    [
      {
        name: 'acknowledged-results-are-open',
        find: "      suppressions: [{ kind: 'inSource', status: 'accepted', justification: one.reason }],\n",
        replace: '',
      },
    ],
  ),

  ...mutantsOf(
    'src/cli/scan-managers.ts',
    ['test/cli/scan-har.test.ts'],
    [
      {
        name: 'hints-hold-a-manager',
        find: "element === 'script' || subject === 'inline'",
        replace: 'true',
      },
    ],
  ),
  ...mutantsOf(
    'src/policy/lint-groups.ts',
    ['test/policy/lint.test.ts'],
    [
      {
        name: 'groups-that-a-map-leaves-out-are-not-told',
        find: 'if (left.length === 0 || left.length === groups.length) return',
        replace: 'return',
      },
      {
        name: 'own-groups-of-a-site-are-told',
        find: ' || left.length === groups.length',
        replace: '',
      },
      {
        name: 'any-text-is-an-id-of-the-tcf',
        find: 'if (tcfId.test(one) ||',
        replace: 'if (one ||',
      },
      {
        name: 'groups-are-the-same-whatever-their-case',
        find: 'if (same !== undefined || id.length < 4) return same',
        replace: '',
      },
      {
        name: 'fixed-groups-are-open',
        find: 'if (all.includes(one)) continue',
        replace: 'if (one) continue',
      },
      {
        name: 'numbered-groups-of-a-site-are-slips',
        find: 'isNumbered && Math.abs',
        replace: 'false && Math.abs',
      },
      {
        name: 'slips-pass',
        find: '? undefined : near\n',
        replace: '? undefined : undefined\n',
      },
      {
        name: 'what-is-always-granted-may-be-mapped',
        find: '![theirs].flat().every((one) => one === always)',
        replace: 'true',
      },
      {
        name: 'what-is-always-granted-may-not-be-among-others',
        find: '![theirs].flat().every((one) => one === always)',
        replace: '![theirs].flat().includes(always)',
      },
    ],
  ),

  ...mutantsOf(
    'src/policy/lint.ts',
    ['test/cli/check.test.ts'],
    [
      {
        name: 'what-a-scan-answers-makes-acknowledgements-idle',
        find: 'banners.length > 0 ? lintConsent(policy, claims, sources, []) : []',
        replace: '[] as Finding[]',
      },
    ],
  ),
  ...mutantsOf(
    'src/policy/lint-consent.ts',
    ['test/policy/lint.test.ts'],
    [
      {
        name: 'hosts-without-a-script-are-served-by-others',
        find: 'if (left.length === 0) return',
        replace: 'if (left.length < hosts.length) return',
      },
      {
        name: 'tag-managers-have-one-id',
        find: 'return loader ? { ...service, name: loader.name } : []',
        replace: 'return [] as { name: string }[] as never[]',
      },
      {
        name: 'unknown-needs-no-source',
        find: "category === 'keep' || category === 'necessary' || asked.has(category)",
        replace: 'category',
      },
      {
        name: 'grants-of-one-host-are-of-the-site',
        find: "path === '/*' && host === undefined",
        replace: "path === '/*' && host !== null",
      },
    ],
  ),
  ...mutantsOf(
    'src/policy/lint-cookies.ts',
    ['test/policy/lint-cookies.test.ts'],
    [
      {
        name: 'patterns-of-platform-cookies-pass',
        find: 'isPattern || isPlatformCookie(rule.name)',
        replace: 'isPlatformCookie(rule.name)',
      },
      {
        name: 'any-known-duration-counts',
        find: '(parseDuration(b) ?? 0) - (parseDuration(a) ?? 0)',
        replace: '(parseDuration(a) ?? 0) - (parseDuration(b) ?? 0)',
      },
      {
        name: 'less-than-a-day-is-far-longer',
        find: 'Math.max(2 * most, day)',
        replace: '2 * most',
      },
    ],
  ),
  ...mutantsOf(
    'src/policy/lint-services.ts',
    ['test/policy/lint-services.test.ts'],
    [
      {
        name: 'whole-own-hosts-pass',
        find: 'if (host === undefined || isOwn) {',
        replace: 'if (host === undefined) {',
      },
    ],
  ),
  ...mutantsOf(
    'src/policy/lint-routes.ts',
    ['test/policy/lint-routes.test.ts'],
    [
      {
        name: 'refusals-are-texts',
        find: 'refused === id || refused === categoryOf(id)',
        replace: 'refused === id',
      },
      {
        name: 'idle-grants-make-a-route-laxer',
        find: "categoryOf(id) !== 'necessary' &&",
        replace: '',
      },
    ],
  ),
  ...mutantsOf(
    'src/policy/lint-claims.ts',
    ['test/policy/lint-claims.test.ts'],
    [
      {
        name: 'the-other-pattern-decides',
        find: 'overlap.order < 0 ? [one, a]',
        replace: 'overlap.order > 0 ? [one, a]',
      },
    ],
  ),
]
