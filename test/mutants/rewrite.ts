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

export const rewrite: readonly Mutant[] = [
  ...mutantsOf(
    'src/rewrite/cookie-header.ts',
    ['test/rewrite/cookie-header.test.ts'],
    [
      {
        name: 'cookies-are-sent-all-the-same',
        find: '|| keep(name, nameless)',
        replace: '|| keep(name, nameless) || true',
      },
      {
        name: 'empty-cookie-header-is-sent',
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

  ...mutantsOf('src/rewrite/elements.ts', html, [
    { name: 'iframes-not-judged', find: "  iframe: { urls: ['src'] },\n", replace: '' },
    { name: 'frames-not-judged', find: "  frame: { urls: ['src'] },\n", replace: '' },
    { name: 'images-not-judged', find: "  img: { urls: ['src'], ", replace: '  img: { urls: [], ' },
    {
      name: 'srcset-of-images-not-judged',
      find: "  img: { urls: ['src'], srcsets: ['srcset'] }",
      replace: "  img: { urls: ['src'] }",
    },
    {
      name: 'picture-sources-not-judged',
      find: "  source: { urls: ['src'], srcsets: ['srcset'] },\n",
      replace: '',
    },
    { name: 'posters-not-judged', find: "urls: ['src', 'poster']", replace: "urls: ['src']" },
    { name: 'audio-not-judged', find: "  audio: { urls: ['src'] },\n", replace: '' },
    { name: 'tracks-not-judged', find: "  track: { urls: ['src'] },\n", replace: '' },
    { name: 'embeds-not-judged', find: "  embed: { urls: ['src'] },\n", replace: '' },
    { name: 'objects-not-judged', find: "  object: { urls: ['data'] },\n", replace: '' },
    {
      name: 'image-buttons-not-judged',
      find: "attribute(element, 'type') === 'image'",
      replace: 'false',
    },
    {
      name: 'inputs-that-load-nothing-judged',
      find: "attribute(element, 'type') === 'image'",
      replace: 'true',
    },
    { name: 'imagesrcset-not-judged', find: "    srcsets: ['imagesrcset'],\n", replace: '' },
    {
      name: 'svg-href-not-judged',
      find: "const hrefs = ['href', 'xlink:href']",
      replace: "const hrefs = ['xlink:href']",
    },
    {
      name: 'svg-xlink-href-not-judged',
      find: "const hrefs = ['href', 'xlink:href']",
      replace: "const hrefs = ['href']",
    },
    {
      name: 'srcset-of-image-not-judged',
      find: "image: { urls: ['src', ...hrefs], srcsets: ['srcset'] }",
      replace: "image: { urls: ['src', ...hrefs] }",
    },
    {
      name: 'image-as-img-not-judged',
      find: "image: { urls: ['src', ...hrefs], srcsets",
      replace: 'image: { urls: hrefs, srcsets',
    },
    {
      name: 'svg-images-not-judged',
      find: "image: { urls: ['src', ...hrefs], srcsets",
      replace: "image: { urls: ['src'], srcsets",
    },
    { name: 'svg-uses-not-judged', find: '  use: { urls: hrefs },\n', replace: '' },
    { name: 'svg-filter-images-not-judged', find: '  feimage: { urls: hrefs },\n', replace: '' },
    { name: 'parked-scripts-judged', find: ', loads: isJavaScript }', replace: ' }' },
    { name: 'modules-not-judged', find: '/^(module|(', replace: '/^((' },
    {
      name: 'scripts-with-an-empty-type-not-judged',
      find: "if (type === '') return true",
      replace: "if (type === '') return false",
    },
    {
      name: 'blanks-around-a-type-park-a-script',
      find: "javaScript.test(words(type).join(' '))",
      replace: 'javaScript.test(type)',
    },
    {
      name: 'links-that-load-nothing-judged',
      find: "loads: (element) => loadsLink(element.getAttribute('rel'))",
      replace: 'loads: () => true',
    },
    {
      name: 'links-with-two-rels-not-judged',
      find: "words(decodeAttribute(rel ?? '').toLowerCase()).some(",
      replace: "[decodeAttribute(rel ?? '').toLowerCase()].some(",
    },
    {
      name: 'what-holds-an-end-of-svg-goes',
      find: "['img', 'embed', 'iframe', 'video', 'audio', 'object'].flatMap",
      replace: "['img', 'embed'].flatMap",
    },
    {
      name: 'mask-icon-not-judged',
      find: "  'mask-icon',\n",
      replace: '',
    },
    {
      name: 'preconnect-not-judged',
      find: "  'preconnect',\n",
      replace: '',
      tests: ['test/rewrite/html.test.ts', 'test/rewrite/link.test.ts'],
    },
    {
      name: 'upper-case-attribute-values-not-judged',
      find: 'decodeAttribute(raw).toLowerCase()',
      replace: 'decodeAttribute(raw)',
    },
  ]),

  ...mutantsOf('src/rewrite/html.ts', html, [
    {
      name: 'noscript-not-judged',
      find: "if (!html.includes('<')) return html",
      replace: 'return html',
    },
    {
      name: 'deep-noscript-stays',
      find: "if (depth > deepest) return ''",
      replace: 'if (depth > deepest) return html',
    },
    {
      name: 'noscript-judged-in-pieces',
      find: 'if (!chunk.lastInTextNode) {',
      replace: 'if (false) {',
    },
    {
      name: 'doubtful-bases-ignored',
      find: 'if (doubtful.length === 0) return urls',
      replace: 'return urls',
    },
    {
      name: 'what-brings-back-from-svg-goes',
      find: "if (steers || name === 'frame')",
      replace: "if (name === 'frame')",
    },
    {
      name: 'everything-stays-after-what-steers',
      find: '        steers = false\n',
      replace: '',
    },
    {
      name: 'only-one-address-is-taken',
      find: 'for (const address of addressesOf(name)) ',
      replace: 'for (const address of addressesOf(name).slice(0, 1)) ',
    },
    {
      name: 'tag-cut-off-by-noscript-stays',
      find: 'new Response(html + closing)',
      replace: 'new Response(html)',
    },
    {
      name: 'end-of-a-cut-off-tag-stays',
      find: '[closing, `"\'>`]',
      replace: '[closing]',
    },
    {
      name: 'only-the-first-url-of-an-element-counts',
      find: "actions.includes('remove')",
      replace: "actions[0] === 'remove'",
    },
    {
      name: 'refused-frame-takes-the-rest-along',
      find: "if (steers || name === 'frame')",
      replace: 'if (steers)',
    },
    {
      name: 'refused-image-takes-the-rest-along',
      find: 'if (holders.has(name)) element.remove()\n  else element.removeAndKeepContent()',
      replace: 'element.remove()',
    },
    {
      name: 'element-without-end-tag-takes-that-of-its-parent',
      find: 'if (end.name !== name) end',
      replace: 'if (end.name === name) end',
    },
    {
      name: 'content-of-a-removed-element-stays',
      find: 'if (holders.has(name)) element.remove()\n  else element.removeAndKeepContent()',
      replace: 'element.removeAndKeepContent()',
    },
    {
      name: 'characters-beyond-ascii-hide-a-url',
      find: 'return value === null ? null : decodeBytes(value, judge.charset)',
      replace: 'return value',
      tests: [...html, ...wirePages],
    },
    {
      name: 'page-is-encoded-anew',
      find: "bytes.headers.set('content-type', byteType)",
      replace: '',
      tests: wirePages,
    },
  ]),

  ...mutantsOf('src/rewrite/base.ts', html, [
    { name: 'base-ignored', find: 'if (isCertain) bases.url = url\n', replace: '' },
    {
      name: 'base-that-browsers-do-not-take-counts',
      find: '!url || /^(data|javascript):$/.test(url.protocol)',
      replace: '!url',
    },
    {
      name: 'base-without-a-host-ignored',
      find: '!url || /^(data|javascript):$/.test(url.protocol)',
      replace: '!url?.host',
    },
    { name: 'last-base-counts', find: 'bases.found || ', replace: '' },
    { name: 'base-in-a-template-counts', find: 'templates > 0 || ', replace: '' },
    {
      name: 'base-in-svg-counts',
      find: " || (inside === 'svg' && !isHtml)",
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

  ...mutantsOf('src/rewrite/inline.ts', html, [
    {
      name: 'refused-inline-scripts-stay',
      find: "if (judge.inline(read(text), withoutAddresses(read(text))) === 'remove') return undefined",
      replace: 'judge.inline(read(text), withoutAddresses(read(text)))',
      tests: html,
    },
    {
      name: 'parked-inline-scripts-judged',
      find: 'runs: isJavaScript(element)',
      replace: 'runs: true',
    },
    {
      name: 'inline-scripts-judged-by-their-last-piece',
      find: 'script.text += chunk.text',
      replace: 'script.text = chunk.text || script.text',
    },
    {
      name: 'references-in-svg-scripts-not-decoded',
      find: "judge.inline(decoded, left) === 'remove' ? undefined : text",
      replace: 'false ? undefined : text',
    },
    {
      name: 'scripts-of-html-are-those-of-svg',
      find: 'if (!isSvg) return withoutRefused(text)',
      replace: '',
    },
    {
      name: 'addresses-in-scripts-of-svg-stay',
      find: 'if (withoutRefused(decoded) !== decoded) return undefined',
      replace: '',
      tests: addresses,
    },
    {
      name: 'addresses-in-references-of-svg-stay',
      find: 'if (withoutRefused(decoded) !== decoded) return undefined',
      replace: 'if (withoutRefused(text) !== text) return undefined',
      tests: addresses,
    },
    {
      name: 'addresses-in-scripts-stay',
      find: 'if (!isSvg) return withoutRefused(text)',
      replace: 'if (!isSvg) return text',
      tests: addresses,
    },
    {
      name: 'the-old-text-stays-beside-the-new',
      find: 'element.prepend(marks.text, { html: true })',
      replace: '{}',
      tests: addresses,
    },
    {
      name: 'inner-script-decides-alone',
      find: 'if (rest === undefined) isRefused = true\n      else text = rest',
      replace: 'isRefused = rest === undefined\n      text = rest ?? text',
    },
    {
      name: 'inner-script-lets-the-outer-go',
      find: 'if (!script.runs || open.some(({ runs }) => runs)) return',
      replace: 'if (!script.runs) return',
    },
    {
      name: 'script-without-end-tag-takes-that-of-its-parent',
      find: "const isOwn = end.name === 'script'",
      replace: 'const isOwn = true',
    },
  ]),

  ...mutantsOf(
    'src/rewrite/bytes.ts',
    ['test/middleware/gate.test.ts'],
    [
      { name: 'page-in-iso-2022-jp-passes', find: '|iso-2022-jp', replace: '' },
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

  ...mutantsOf(
    'src/rewrite/deliver.ts',
    ['test/wire/streams.test.ts'],
    [
      {
        name: 'end-of-a-page-not-told',
        find: 'carry(body, writable, through).then(ended)',
        replace: 'carry(body, writable, through)',
        tests: ['test/middleware/report.test.ts'],
      },
      {
        name: 'page-that-breaks-off-looks-complete',
        find: 'await Promise.allSettled([writer.abort(error), reader.cancel(error)])',
        replace: 'await writer.close()',
        tests: [...wirePages, 'test/wire/log.test.ts'],
      },
      {
        name: 'reader-that-goes-is-not-heard-of',
        find: 'writer.closed.catch((reason: unknown) => reader.cancel(reason)).catch(() => {})',
        replace: '',
        tests: ['test/wire/streams.test.ts', 'test/wire/log.test.ts'],
      },
      {
        name: 'page-that-drips-arrives-at-once',
        find: 'timer ??= setTimeout(flush, longest)',
        replace: '',
      },
      {
        name: 'origin-is-read-however-slow-the-reader',
        find: '      await written\n    }\n',
        replace: '    }\n',
      },
    ],
  ),

  ...mutantsOf(
    'src/rewrite/hold.ts',
    ['test/rewrite/hold.test.ts', ...html],
    [
      {
        name: 'marks-cut-by-chunks-stay-in-the-page',
        find: 'if (i === wanted.length || at + i === bytes.length) return at',
        replace: 'if (i === wanted.length) return at',
      },
      { name: 'script-cut-by-the-end-is-lost', find: "      turn('')\n", replace: '' },
      { name: 'last-bytes-are-lost', find: '      take(rest)\n', replace: '' },
      {
        name: 'dropped-scripts-stay',
        find: "if (mark === 'd') state = 'drop'",
        replace: "if (mark === 'd') state = 'pass'",
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
    { name: 'what-does-not-parse-is-kept', find: ' ?? hostIn(text)', replace: '' },
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
    {
      name: 'comma-after-a-srcset-url-hides-the-next',
      find: 'if (url === text) candidate',
      replace: 'candidate',
    },
    {
      name: 'parentheses-in-a-srcset-ignored',
      find: "if (character === '(') depth = 1",
      replace: 'if (false) depth = 1',
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
      find: '!types.some((type) => ',
      replace: 'false && types.some((type) => ',
    },
    { name: 'nosniff-ignored', find: "!told.startsWith('nosniff')", replace: 'true' },
    { name: 'xhtml-not-judged', find: "  'application/xhtml+xml',\n", replace: '' },
    { name: 'types-that-browsers-sniff-not-judged', find: "  'unknown/unknown',\n", replace: '' },
    {
      name: 'upper-case-type-not-judged',
      find: "?? '').trim().toLowerCase())",
      replace: "?? '').trim())",
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
      name: 'every-coding-can-be-read',
      find: "!coding.includes(',') && !codings.has(coding.toLowerCase())",
      replace: 'true',
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
    { name: 'no-store-is-loosened', find: "!has('no-store') && ", replace: '' },
    { name: 'public-beside-private-stays', find: " && !has('public')", replace: '' },
    {
      name: 'private-alone-is-enough',
      find: "has('private') && has('no-cache')",
      replace: "has('private')",
    },
    { name: 'no-transform-is-lost', find: "has('no-transform') ?", replace: 'false ?' },
    { name: 'cdn-cache-control-stays', find: "    'cdn-cache-control',\n", replace: '' },
    {
      name: 'cloudflare-cdn-cache-control-stays',
      find: "    'cloudflare-cdn-cache-control',\n",
      replace: '',
    },
    { name: 'surrogate-control-stays', find: "    'surrogate-control',\n", replace: '' },
    { name: 'expires-of-a-page-stays', find: "    'expires',\n", replace: '' },
    {
      name: 'digests-stay',
      find: "'content-digest', 'content-md5', 'digest', 'repr-digest'",
      replace: "'content-md5'",
    },
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

  ...mutantsOf('src/rewrite/addresses.ts', addresses, [
    { name: 'escaped-slashes-hide', find: '((?:\\\\?\\/|', replace: '((?:\\/|' },
    {
      name: 'escaped-code-points-hide',
      find: '((?:\\\\?\\/|\\\\u002f|\\\\x2f)',
      replace: '((?:\\\\?\\/)',
    },
    {
      name: 'escaped-paths-hide',
      find: "behind.replace(slash, '/')",
      replace: 'behind',
    },
    { name: 'userinfo-hides', find: '(?:[^\\s"\'`<>\\\\/?#@]*@)?', replace: '' },
    { name: 'an-address-hides-the-next', find: '(?=((?::', replace: '(((?::' },
    {
      name: 'links-to-notices-are-replaced',
      find: 'notice.test(rest) ? undefined : ',
      replace: '',
    },
    { name: 'addresses-are-not-replaced', find: 'before + refusedHost', replace: 'whole' },
  ]),
]
