/**
 * Mutants of what is done to a message.
 *
 * @module
 */
import { type Mutant, mutantsOf } from './mutant.ts'

const html = ['test/rewrite/html.test.ts']
const wirePages = ['test/wire/pages.test.ts']
const headers = ['test/middleware/gate.test.ts', 'test/middleware/validators.test.ts']

const addresses = ['test/rewrite/addresses.test.ts']
const literals = ['test/rewrite/literals.test.ts']

export const rewrite: readonly Mutant[] = [
  ...mutantsOf(
    'src/rewrite/cookie-header.ts',
    ['test/rewrite/cookie-header.test.ts'],
    [
      {
        name: 'cookies-are-sent-all-the-same',
        find: '|| keep(pair)',
        replace: '|| keep(pair) || true',
      },
      {
        name: 'empty-cookie-header-is-sent',
        rule: 'H26',
        find: "trimBlanks(left) === '' ? undefined",
        replace: 'false ? undefined',
      },
    ],
  ),

  ...mutantsOf(
    'src/rewrite/set-cookie.ts',
    ['test/rewrite/set-cookie.test.ts'],
    [
      {
        name: 'nameless-cookie-hides-its-name',
        rule: 'H25',
        find: "name: nameAsSent(name, value ?? '')",
        replace: 'name',
      },
      {
        name: 'expires-in-the-past-wins-over-max-age',
        find: 'maxAge === undefined ? expires !== undefined && expires <= now : maxAge <= 0',
        replace: '(expires !== undefined && expires <= now) || (maxAge ?? 1) <= 0',
      },
      {
        name: 'max-age-0-does-not-delete',
        find: ': maxAge <= 0',
        replace: ': false',
      },
      {
        name: 'dates-read-unlike-browsers',
        find: "last('expires', parseCookieDate)",
        replace: "last('expires', Date.parse)",
      },
      {
        name: 'first-expires-counts',
        find: '.findLast((one) => one !== undefined)',
        replace: '.find((one) => one !== undefined)',
      },
      {
        name: 'domain-of-a-cookie-ignored',
        find: "scope: scope === '' ?",
        replace: 'scope: true ?',
        tests: ['test/policy/cookies.test.ts', 'test/middleware/origin.test.ts'],
      },
      {
        name: 'domain-in-letters-is-another',
        find: 'parseHost(domain) ?? domain.toLowerCase()',
        replace: 'domain.toLowerCase()',
        tests: ['test/policy/cookies.test.ts'],
      },
      {
        name: 'attributes-of-any-length-count',
        find: 'value.length <= 1024',
        replace: 'true',
      },
      {
        name: 'attributes-without-a-value-do-not-count',
        find: 'if (value.length <= 1024)',
        replace: 'if (equals !== -1 && value.length <= 1024)',
      },
      {
        name: 'first-domain-counts',
        find: "attributes(line).findLast(({ name }) => name === 'domain')",
        replace: "attributes(line).find(({ name }) => name === 'domain')",
        tests: ['test/policy/cookies.test.ts', 'test/middleware/origin.test.ts'],
      },
      { name: 'max-age-made-longer', find: '&& Number(value) > seconds ?', replace: '?' },
      {
        name: 'expires-made-later',
        find: 'date !== undefined && date > end',
        replace: 'date !== undefined',
      },
      {
        name: 'max-age-not-capped',
        find: "name === 'max-age' ? capMaxAge(value, seconds) :",
        replace: '',
      },
      {
        name: 'expires-not-capped',
        find: "const date = name === 'expires' ? parseCookieDate(value) : undefined",
        replace: 'const date = undefined',
      },
    ],
  ),

  ...mutantsOf(
    'src/rewrite/cookie-date.ts',
    ['test/rewrite/set-cookie.test.ts'],
    [
      {
        name: 'year-30-is-1930',
        find: 'else if (year <= 69) year += 2000',
        replace: 'else if (year <= 69) year += 1900',
      },
      {
        name: 'dates-that-do-not-exist-are-dates',
        find: 'date.getUTCDate() === day ? date.getTime() : undefined',
        replace: 'date.getTime()',
      },
    ],
  ),

  ...mutantsOf('src/rewrite/base.ts', html, [
    {
      name: 'base-ignored',
      find: "if (is === 'certain' && !isRefused && base === judge.page) bases.url = url\n    else if",
      replace: 'if',
    },
    {
      name: 'refused-base-counts',
      find: 'if (noteBase(href, judge, bases, is)) clear(element)',
      replace: 'if (noteBase(href, judge, bases, is)) void element',
    },
    {
      name: 'what-is-relative-to-a-refused-base-is-not-judged',
      find: "if (is === 'certain' && !isRefused && base === judge.page) bases.url = url\n    else if (",
      replace: "if (is === 'certain') bases.url = isRefused ? judge.page : url\n    else if (",
    },
    {
      name: 'what-is-relative-to-the-page-is-not-judged',
      find: "if (is === 'certain' && !isRefused && base",
      replace: "if (is === 'certain' && base",
    },
    {
      name: 'base-that-browsers-do-not-take-counts',
      find: ' || /^(data|javascript):$/.test(url.protocol)',
      replace: '',
    },
    {
      name: 'base-without-a-host-ignored',
      find: '/^(data|javascript):$/.test(url.protocol)',
      replace: "url.host === ''",
    },
    { name: 'last-base-counts', find: 'bases.found || ', replace: '' },
    { name: 'base-in-a-template-counts', find: ' || templates > 0', replace: '' },
    {
      name: 'base-in-svg-counts',
      find: "inside === 'svg' && !isHtml ? 'none' : ",
      replace: '',
    },
    {
      name: 'base-behind-svg-is-certain',
      find: 'isCertain = isHtml && ',
      replace: 'isCertain = ',
    },
    { name: 'base-in-media-is-certain', find: "inside !== 'media' && ", replace: '' },
    { name: 'base-behind-a-torn-template-is-certain', find: '!isTorn && ', replace: '' },
    { name: 'base-in-noscript-is-certain', find: ' && !isFragment', replace: '' },
    {
      name: 'template-that-closes-itself-counts',
      find: '        return\n      }\n      templates++',
      replace: '      }\n      templates++',
    },
  ]),

  ...mutantsOf(
    'src/rewrite/bytes.ts',
    ['test/middleware/gate.test.ts'],
    [
      {
        name: 'page-in-iso-2022-jp-passes',
        find: '|iso-2022-jp',
        replace: '',
        tests: ['test/wire/charsets.test.ts'],
      },
      {
        name: 'page-with-an-odd-charset-is-lost',
        find: '  } catch {\n',
        replace: '  } catch (error) {\n    throw error\n',
      },
      {
        name: 'texts-beyond-ascii-are-not-decoded',
        find: 'if (!/[^\\x00-\\x7f]/.test(text)) return text',
        replace: 'return text',
        tests: [...html, ...wirePages],
      },
    ],
  ),

  ...mutantsOf('src/policy/decide.ts', html, [
    {
      name: 'targets-of-any-length-are-reported',
      find: '.slice(0, longestTarget)',
      replace: '',
    },
  ]),

  ...mutantsOf('src/rewrite/url.ts', html, [
    {
      name: 'character-references-hide-a-url',
      find: "text.includes('&') ? decodeReferences(text) : text",
      replace: 'text',
    },
    {
      name: 'what-does-not-parse-is-kept',
      find: 'base === opaque ? null : hostIn(text)',
      replace: 'null',
    },
    {
      name: 'nul-stays-in-addresses',
      find: "raw.replaceAll('\\0', '\\ufffd')",
      replace: 'raw',
    },
    {
      name: 'white-space-is-no-address',
      find: "if (text === '') return undefined",
      replace: "if (text.trim() === '') return undefined",
    },
    {
      name: 'no-address-is-the-base',
      find: "if (text === '') return undefined",
      replace: '',
    },
    {
      name: 'urls-that-load-nothing-judged',
      find: '/^(https?|wss?):$/.test(url.protocol)',
      replace: 'true',
    },
  ]),

  ...mutantsOf(
    'src/rewrite/references.ts',
    ['test/rewrite/references.test.ts'],
    [
      {
        name: 'named-references-hide-a-url',
        find: "if (semicolon === ';') return named().get(name) ?? whole",
        replace: "if (semicolon === ';') return whole",
      },
      {
        name: 'numeric-references-hide-a-url',
        find: 'if (name === undefined) return character(',
        replace: 'if (name === undefined) return whole || character(',
      },
      {
        name: 'references-without-semicolon-hide-a-url',
        find: '!withoutSemicolon.test(name)',
        replace: 'true',
      },
      { name: 'references-before-an-equals-sign-count', find: "follows === '=' || ", replace: '' },
    ],
  ),

  ...mutantsOf(
    'src/rewrite/link.ts',
    ['test/rewrite/link.test.ts'],
    [
      {
        name: 'last-rel-of-a-link-counts',
        find: 'if (!parameters.has(key)) ',
        replace: '',
      },
      {
        name: 'comma-in-a-link-target-splits',
        find: "else if (character === '<' && isFirst) inside = '>'",
        replace: '',
      },
      {
        name: 'comma-in-a-quoted-string-splits',
        find: `else if (character === '"') inside = '"'`,
        replace: '',
      },
      {
        name: 'backslash-in-a-quoted-string-ignored',
        find: `if (inside === '"' && character === '\\\\') i++\n    else if`,
        replace: 'if',
      },
      {
        name: 'imagesrcset-of-a-link-not-judged',
        find: ", ...srcsetUrls(parameters.get('imagesrcset') ?? '')",
        replace: '',
      },
      {
        name: 'links-of-a-header-that-load-nothing-judged',
        find: "if (!loadsLink(parameters.get('rel') ?? null)) return []",
        replace: '',
      },
      {
        name: 'only-one-refused-link-is-left-out',
        find: 'return !verdicts.includes(false)',
        replace: 'return verdicts[0] !== false',
      },
    ],
  ),

  ...mutantsOf('src/rewrite/headers.ts', headers, [
    {
      name: 'page-without-type-not-judged',
      rule: 'H21',
      find: "typesOf(headers).length === 0 && told !== 'nosniff'",
      replace: 'false',
    },
    { name: 'nosniff-ignored', rule: 'H21', find: " && told !== 'nosniff'", replace: '' },
    { name: 'xhtml-not-judged', find: "'application/xhtml+xml', ", replace: '' },
    {
      name: 'types-that-browsers-sniff-not-judged',
      rule: 'H21',
      find: '|(unknown|application)\\/unknown)$/',
      replace: ')$/',
    },
    {
      name: 'upper-case-type-not-judged',
      rule: 'H21',
      find: "?.[0] ?? '').toLowerCase())",
      replace: "?.[0] ?? ''))",
    },
    {
      name: 'subresources-may-be-html',
      find: 'if (subresources.has(',
      replace: 'if (false && subresources.has(',
    },
    {
      name: 'requests-without-accept-are-never-html',
      find: 'accept === undefined || ',
      replace: 'accept !== undefined && ',
    },
    {
      name: 'requests-that-accept-anything-are-never-html',
      find: " || accept.includes('*/*')",
      replace: '',
    },
    {
      name: 'star-in-accept-encoding-stays',
      find: 'const readable = members.filter((one) => /^(gzip|br|identity)',
      replace: 'const readable = members.filter((one) => /^(gzip|br|identity|\\*)',
    },
    { name: 'vary-star-is-added-to', find: "!names.includes('*') && ", replace: '' },
    {
      name: 'vary-is-added-twice',
      find: ' && !names.includes(name.toLowerCase()))',
      replace: ')',
    },
    { name: 'no-store-is-written-anew', find: "!has('no-store') || ", replace: 'true || ' },
    {
      name: 'no-store-is-loosened',
      rule: 'H5',
      find: "const strict = has('no-store') ?",
      replace: 'const strict = false ?',
    },
    {
      name: 'must-understand-is-stored',
      rule: 'H4',
      find: " || has('must-understand')",
      replace: '',
    },
    { name: 'public-beside-private-stays', find: " && !has('public')", replace: '' },
    {
      name: 'private-alone-is-enough',
      find: "has('private') && has('no-cache')",
      replace: "has('private')",
    },
    { name: 'no-transform-is-lost', find: "has('no-transform') ?", replace: 'false ?' },
    { name: 'cdn-cache-control-stays', rule: 'H4', find: '(^|-)cdn-cache-control$|', replace: '' },
    {
      name: 'cloudflare-cdn-cache-control-stays',
      find: '(^|-)cdn-cache-control$',
      replace: '^cdn-cache-control$',
    },
    { name: 'surrogate-control-stays', find: '|surrogate-control', replace: '' },
    { name: 'expires-of-a-page-stays', find: '|expires|', replace: '|' },
    { name: 'digests-stay', find: '((content|repr|unencoded)-)?digest$|', replace: '' },
    {
      name: 'accept-ranges-stays',
      find: "'accept-ranges', 'content-length'",
      replace: "'content-length'",
    },
    {
      name: 'content-length-of-a-rewritten-page-stays',
      find: "'accept-ranges', 'content-length'",
      replace: "'accept-ranges'",
    },
  ]),

  ...mutantsOf('src/rewrite/coding.ts', headers, [
    {
      name: 'every-coding-can-be-read',
      rule: 'H13',
      find: '&& !undone.test(codings.join()) ? []',
      replace: '? []',
    },
    {
      name: 'codings-that-nobody-knows-stop-a-page',
      find: 'return codings.length === 1 && !undone.test(codings.join()) ? [] : undefined',
      replace: 'return undefined',
    },
    {
      name: 'codings-undone-in-the-order-they-were-applied',
      rule: 'H13',
      find: 'codings.reduceRight(',
      replace: 'codings.reduce(',
      tests: ['test/wire/codings.test.ts'],
    },
    {
      name: 'deflate-without-an-envelope-stops-a-page',
      find: "const isRaw = coding === 'deflate' && ((first[0] ?? 0) & 15) !== 8",
      replace: 'const isRaw = false',
      tests: ['test/wire/codings.test.ts'],
    },
  ]),

  ...mutantsOf(
    'src/rewrite/charset.ts',
    ['test/wire/charsets.test.ts'],
    [
      {
        name: 'page-in-utf-16-passes',
        rule: 'H22',
        find: 'const isLegible = !isUnreadable(encoding)',
        replace: 'const isLegible = true',
      },
      {
        name: 'byte-order-marks-ignored',
        rule: 'H22',
        find: 'const encoding = markOf(first) ?? declared',
        replace: 'const encoding = declared',
      },
    ],
  ),

  ...mutantsOf('src/rewrite/addresses.ts', addresses, [
    {
      name: 'escaped-paths-hide',
      find: "return rest.replace(/\\\\\\/?/g, '/')",
      replace: 'return rest',
      tests: literals,
    },
    { name: 'userinfo-hides', find: '(?:[^\\0-\\x20"\'`<>\\\\/?#]*@)?', replace: '' },
    {
      name: 'an-address-hides-the-next',
      find: ".replace(/[,;|](?:\\w+:)?\\/\\/.*/s, '')",
      replace: '',
    },
    { name: 'links-to-notices-are-replaced', find: '!notice.test(rest) && ', replace: '' },
    {
      name: 'letters-of-other-scripts-hide-a-host',
      find: 'const names = [spelt, decodeBytes(spelt)]',
      replace: 'const names = [spelt]',
    },
    {
      name: 'names-that-hold-hosts-not-read',
      find: 'if (name !== undefined) holders.add(name)',
      replace: '',
      tests: literals,
    },
  ]),

  ...mutantsOf('src/rewrite/literals.ts', literals, [
    {
      name: 'escaped-slashes-hide',
      find: '(?:/|\\\\(?:[/\\\\]|x(',
      replace: '(?:/|\\\\(?:x(',
      tests: addresses,
    },
    { name: 'escaped-code-points-hide', find: '|u00(?:2f|5c)', replace: '', tests: addresses },
    {
      name: 'escapes-hide-a-host',
      find: "script[from] === '\\\\' && execAt(",
      replace: 'false && execAt(',
    },
    {
      name: 'literals-put-together-hide-a-host',
      find: 'execAt(nextJoint, script, from) ?? []',
      replace: '[] as string[]',
    },
    {
      name: 'addresses-are-not-replaced',
      find: 'of choose(text, start, end)) {',
      replace: 'of [...choose(text, start, end)].slice(0, 0)) {',
      tests: addresses,
    },
  ]),
]
