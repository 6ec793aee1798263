/**
 * Mutants of how a page is read, judged and written: with HTMLRewriter, and where it is swept.
 *
 * @module
 */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they quote code.
import { type Mutant, mutantsOf } from './mutant.ts'

const html = ['test/rewrite/html.test.ts']
const stage = ['test/rewrite/stage.test.ts']
const review = ['test/rewrite/stage-review.test.ts']
const addresses = ['test/rewrite/addresses.test.ts']
const wirePages = ['test/wire/pages.test.ts']
const placeholder = ['test/rewrite/placeholder.test.ts']
const report = ['test/middleware/report.test.ts']
const faults = ['test/wire/faults-inside.test.ts']

export const stages: readonly Mutant[] = [
  ...mutantsOf('src/rewrite/elements.ts', html, [
    { name: 'iframes-not-judged', find: '  iframe: { by: src },\n', replace: '' },
    { name: 'frames-not-judged', find: '  frame: { by: src },\n', replace: '' },
    {
      name: 'images-not-judged',
      find: '  img: { by: picture },\n',
      replace: "  img: { by: { srcset: 'srcset' } },\n",
    },
    {
      name: 'srcset-of-images-not-judged',
      find: '  img: { by: picture },\n',
      replace: '  img: { by: src },\n',
    },
    { name: 'picture-sources-not-judged', find: '  source: { by: picture },\n', replace: '' },
    { name: 'posters-not-judged', find: "if (name === 'poster' && ", replace: 'if (false && ' },
    { name: 'videos-not-judged', find: '  video: { by: src },\n', replace: '' },
    { name: 'audio-not-judged', find: '  audio: { by: src },\n', replace: '' },
    { name: 'tracks-not-judged', find: '  track: { by: src },\n', replace: '' },
    { name: 'embeds-not-judged', find: '  embed: { by: src },\n', replace: '' },
    { name: 'objects-not-judged', find: "  object: { by: { data: 'url' } },\n", replace: '' },
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
    { name: 'imagesrcset-not-judged', find: ", imagesrcset: 'srcset' }", replace: ' }' },
    {
      name: 'svg-href-not-judged',
      find: "const hrefs = { href: 'url', ",
      replace: 'const hrefs = { ',
    },
    {
      name: 'svg-xlink-href-not-judged',
      find: "const hrefs = { href: 'url', 'xlink:href': 'url' }",
      replace: "const hrefs = { href: 'url' }",
    },
    {
      name: 'srcset-of-image-not-judged',
      find: 'image: { by: { ...picture, ...hrefs } }',
      replace: 'image: { by: { ...src, ...hrefs } }',
    },
    {
      name: 'image-as-img-not-judged',
      find: 'image: { by: { ...picture, ...hrefs } }',
      replace: 'image: { by: hrefs }',
    },
    {
      name: 'svg-images-not-judged',
      find: 'image: { by: { ...picture, ...hrefs } }',
      replace: 'image: { by: picture }',
    },
    { name: 'svg-uses-not-judged', find: '  use: { by: hrefs },\n', replace: '' },
    { name: 'svg-filter-images-not-judged', find: '  feimage: { by: hrefs },\n', replace: '' },
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
      find: "['img', 'embed', 'iframe', 'video', 'audio', 'object', 'meta'].flatMap",
      replace: "['img', 'embed'].flatMap",
    },
    { name: 'what-ends-a-select-goes', find: '    `${select} input[src]`,\n', replace: '' },
    { name: 'mask-icon-not-judged', find: "  'mask-icon',\n", replace: '' },
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
    {
      name: 'parked-inline-scripts-judged',
      find: "if (isJavaScript(element)) return 'script'",
      replace: "return 'script'",
    },
  ]),

  ...mutantsOf('src/rewrite/elements.ts', stage, [
    {
      name: 'refreshes-not-judged',
      find: "attribute(element, 'http-equiv') === 'refresh'",
      replace: 'false',
    },
    {
      name: 'content-of-every-meta-judged',
      find: "attribute(element, 'http-equiv') === 'refresh'",
      replace: 'true',
    },
    {
      name: 'addresses-that-are-set-not-judged',
      find: "set: { by: { to: 'url' }",
      replace: 'set: { by: {}',
    },
    {
      name: 'addresses-that-animate-from-not-judged',
      find: "by: { from: 'url', to",
      replace: 'by: { to',
    },
    {
      name: 'addresses-that-animate-by-not-judged',
      find: ", by: 'url', values",
      replace: ', values',
    },
    { name: 'addresses-among-values-not-judged', find: ", values: 'values' }", replace: ' }' },
    {
      name: 'whatever-is-animated-is-an-address',
      find: "return /^(xlink:)?href$/.test(words(attribute(element, 'attributename') ?? '').join(' '))",
      replace: 'return true',
    },
    {
      name: 'blanks-around-what-is-animated-hide-it',
      find: "words(attribute(element, 'attributename') ?? '').join(' ')",
      replace: "attribute(element, 'attributename') ?? ''",
    },
    { name: 'pixels-of-amp-not-judged', find: "  'amp-pixel': { by: src },\n", replace: '' },
    { name: 'images-of-amp-not-judged', find: "  'amp-img': { by: picture },\n", replace: '' },
    { name: 'frames-of-amp-not-judged', find: "  'amp-iframe': { by: src },\n", replace: '' },
    { name: 'videos-of-amp-not-judged', find: "  'amp-video': { by: src },\n", replace: '' },
    { name: 'audio-of-amp-not-judged', find: "  'amp-audio': { by: src },\n", replace: '' },
    { name: 'ads-of-amp-not-judged', find: "  'amp-ad': { by: src },\n", replace: '' },
    { name: 'embeds-of-amp-not-judged', find: "  'amp-embed': { by: src },\n", replace: '' },
    {
      name: 'analytics-of-amp-not-judged',
      find: "  'amp-analytics': { by: { config: 'url', type: 'vendor' } },\n",
      replace: '',
    },
    { name: 'style-attributes-not-judged', find: 'painted = /^(style|', replace: 'painted = /^(' },
    { name: 'what-paints-svg-not-judged', find: '|fill|stroke|filter|mask|', replace: '|' },
    { name: 'clip-paths-not-judged', find: '|clip-path|cursor|', replace: '|' },
    { name: 'markers-not-judged', find: '|marker-(start|mid|end))', replace: ')' },
    { name: 'handlers-not-judged', find: "if (/^on./.test(name)) return 'script'", replace: '' },
    {
      name: 'javascript-urls-not-judged',
      find: "if (linked.test(`${element} ${name}`)) return 'link'",
      replace: '',
    },
    {
      name: 'javascript-urls-of-forms-not-judged',
      find: '|form action|(button|input) formaction|',
      replace: '|',
    },
    {
      name: 'javascript-urls-of-frames-not-judged',
      find: '|(i?frame|embed) src|object data)$/',
      replace: ')$/',
    },
    {
      name: 'javascript-urls-of-any-element-judged',
      find: 'if (linked.test(`${element} ${name}`))',
      replace: 'if (/^(href|src)$/.test(name) || linked.test(`${element} ${name}`))',
    },
    {
      name: 'javascript-urls-of-svg-not-judged',
      find: '/^(a(rea)? (xlink:)?href|',
      replace: '/^(a(rea)? href|',
    },
    { name: 'pings-not-judged', find: "if (name === 'ping' && ", replace: 'if (false && ' },
    { name: 'pings-of-areas-not-judged', find: '/^a(rea)?$/.test', replace: '/^a$/.test' },
    {
      name: 'attributionsrc-not-judged',
      find: "if (name === 'attributionsrc' && ",
      replace: 'if (false && ',
    },
    {
      name: 'attributionsrc-of-any-element-judged',
      find: "name === 'attributionsrc' && /^(a|area|img|script)$/.test(element)",
      replace: "name === 'attributionsrc'",
    },
    {
      name: 'pages-in-frames-not-judged',
      find: "if (name === 'srcdoc' && ",
      replace: 'if (false && ',
    },
    { name: 'posters-of-amp-not-judged', find: '/^(amp-)?video$/', replace: '/^video$/' },
    { name: 'backgrounds-not-judged', find: "name === 'background' && ", replace: 'false && ' },
    { name: 'references-hide-style', find: " || value.includes('&')", replace: '' },
    {
      name: 'escapes-hide-style',
      find: 'url|@import|image-set|src|\\\\/i',
      replace: 'url|@import|image-set|src/i',
    },
    {
      name: 'references-hide-javascript-urls',
      find: '/^[\\0-\\x20&j]/i',
      replace: '/^[\\0-\\x20j]/i',
    },
    { name: 'blanks-hide-javascript-urls', find: '/^[\\0-\\x20&j]/i', replace: '/^[&j]/i' },
    {
      name: 'style-not-judged',
      find: "if (element.tagName === 'style') return 'css'",
      replace: '',
    },
    {
      name: 'import-maps-not-judged',
      find: "type === 'importmap' || type === 'speculationrules'",
      replace: "type === 'speculationrules'",
    },
    {
      name: 'speculation-rules-not-judged',
      find: "type === 'importmap' || type === 'speculationrules'",
      replace: "type === 'importmap'",
    },
  ]),

  ...mutantsOf('src/rewrite/html.ts', stage, [
    {
      name: 'page-is-encoded-anew',
      rule: 'H22',
      find: "const headers = { 'content-type': byteType }",
      replace: "const headers = { 'content-type': 'text/html' }",
      tests: [...stage, ...wirePages],
    },
    {
      name: 'end-of-a-page-not-told',
      find: '      ended(whole)\n',
      replace: '',
      tests: report,
    },
    {
      name: 'xml-is-read-as-html',
      find: 'const left = judge.isXml ? [] : await rewritePage',
      replace: 'const left = await rewritePage',
    },
    {
      name: 'what-cannot-be-read-is-not-swept',
      find: '  if (!left) return\n',
      replace: '  if (true) return\n',
    },
    {
      name: 'what-waited-is-lost',
      find: '  for (const bytes of left) swept.push(bytes)\n',
      replace: '',
    },
    { name: 'end-of-what-is-swept-is-lost', find: '  swept.end()\n', replace: '' },
    {
      name: 'decisions-in-the-order-of-judging',
      find: '      judge.ledger.settle()\n',
      replace: '',
    },
    {
      name: 'what-was-done-is-sent-twice',
      find: 'bytes.subarray(position - from)',
      replace: 'bytes',
    },
    {
      name: 'decisions-are-not-taken-back',
      find: '  judge.ledger.forget(place.at)\n',
      replace: '',
    },
    {
      name: 'beginning-of-a-tag-is-lost',
      find: 'if (bytes) waiting.push(bytes.slice())',
      replace: 'if (bytes && !bytes.includes(60, -9)) waiting.push(bytes)',
    },
    {
      name: 'end-in-a-tag-is-lost',
      find: 'bytes ? prepared.push(bytes) : prepared.end()',
      replace: 'bytes ? prepared.push(bytes) : undefined',
    },
    {
      name: 'fault-in-a-page-breaks-it-off',
      rule: 'F2',
      find: '    if (isCut) throw error\n',
      replace: '    throw error\n',
      tests: faults,
    },
    {
      name: 'reader-who-leaves-is-a-fault',
      find: '    if (isCut) throw error\n',
      replace: '',
      tests: ['test/wire/log.test.ts'],
    },
    {
      name: 'fault-in-a-page-is-not-logged',
      find: "    logFault('page', error)\n",
      replace: '',
      tests: faults,
    },
    {
      name: 'what-fails-on-its-way-is-lost',
      rule: 'F3',
      find: '        out.emit(bytes)\n        position = to\n',
      replace: '        position = to\n        out.emit(bytes)\n',
      tests: faults,
    },
    {
      name: 'rewriter-that-fails-writes-into-the-sweep',
      rule: 'F3',
      find: '      await drained\n    }\n',
      replace: '    }\n',
      tests: faults,
    },
  ]),

  ...mutantsOf('src/rewrite/markup.ts', html, [
    {
      name: 'noscript-not-judged',
      find: 'chunk.replace(latin(left), { html: true })',
      replace: 'chunk.replace(latin(fragment), { html: true })',
    },
    {
      name: 'deep-noscript-stays',
      find: 'return sweepBytes(bytes, judge, bases)\n  const before',
      replace: 'return bytes\n  const before',
    },
    {
      name: 'noscript-judged-in-pieces',
      find: 'if (!chunk.lastInTextNode) {',
      replace: 'if (false) {',
    },
    {
      name: 'what-brings-back-from-svg-goes',
      find: "if (stays || name === 'frame') {",
      replace: "if (name === 'frame') {",
    },
    {
      name: 'everything-stays-after-what-steers',
      find: '        steers = false\n',
      replace: '',
    },
    {
      name: 'only-one-address-is-taken',
      find: '[...addressesOf(name), ...changes.keys()])',
      replace: '[...addressesOf(name), ...changes.keys()].slice(0, 1))',
    },
    {
      name: 'refused-frame-takes-the-rest-along',
      find: "if (stays || name === 'frame') {",
      replace: 'if (stays) {',
    },
    {
      name: 'refused-image-takes-the-rest-along',
      find: 'if (isHolder) element.remove()\n  else element.removeAndKeepContent()',
      replace: 'element.remove()',
    },
    {
      name: 'element-without-end-tag-takes-that-of-its-parent',
      find: 'if (end.name !== name) end',
      replace: 'if (end.name === name) end',
    },
    {
      name: 'content-of-a-removed-element-stays',
      find: 'if (isHolder) element.remove()\n  else element.removeAndKeepContent()',
      replace: 'element.removeAndKeepContent()',
    },
    {
      name: 'characters-beyond-ascii-hide-a-url',
      find: 'decodeBytes(withoutMarks(value, token), judge.charset)',
      replace: 'withoutMarks(value, token)',
      tests: [...html, ...wirePages],
    },
  ]),

  ...mutantsOf(
    'src/rewrite/held.ts',
    ['test/rewrite/oracle.test.ts'],
    [
      {
        name: 'texts-are-judged-by-a-base-behind-them',
        find: 'held.bases.get(place) ?? bases',
        replace: 'bases',
      },
      {
        name: 'ends-of-texts-go-with-other-elements',
        find: '      if (!isOwn) held.ends.push(marks)\n',
        replace: '',
      },
    ],
  ),
  ...mutantsOf(
    'src/rewrite/placeholders.ts',
    ['test/rewrite/oracle.test.ts'],
    [
      {
        name: 'templates-in-svg-are-heard',
        find: 'else if (element.namespaceURI === xhtml) {',
        replace: 'else {',
      },
    ],
  ),

  ...mutantsOf('src/rewrite/sweep.ts', stage, [
    {
      name: 'links-of-a-sweep-lead-to-the-page-itself',
      find: 'loads || leads ?',
      replace: 'loads ?',
      tests: review,
    },
    {
      name: 'what-is-swept-twice-is-decided-twice',
      find: 'if (again) ledger.forget(again.place)',
      replace: '',
    },
  ]),
  ...mutantsOf('src/rewrite/prepare.ts', review, [
    {
      name: 'mark-closes-an-element-of-svg',
      find: '/^[^/]?>/.test(text.slice(nameTo, nameTo + 2))',
      replace: "text.startsWith('>', nameTo)",
    },
  ]),
  ...mutantsOf('src/rewrite/html.ts', review, [
    {
      name: 'page-with-a-doubt-in-what-goes-is-whole',
      find: 'if (isWhole && !pass.isLost) {',
      replace: 'if (isWhole) {',
    },
  ]),
  ...mutantsOf('src/rewrite/restore.ts', review, [
    {
      name: 'what-stands-around-what-goes-becomes-a-tag',
      find: 'if (bytes[0] !== lessThan) take(comment)',
      replace: '',
    },
    {
      name: 'comments-stand-where-nothing-went',
      find: 'if (bytes[0] !== lessThan) take(comment)',
      replace: 'take(comment)',
    },
  ]),
  ...mutantsOf('src/rewrite/markup.ts', review, [
    {
      name: 'marks-stay-in-bases',
      find: "readable(element).getAttribute(name) ?? ''",
      replace: "element.getAttribute(name) ?? ''",
    },
    {
      name: 'doubts-in-what-goes-are-not-heard',
      find: "pass.isLost = mark === 'x'",
      replace: '',
    },
    {
      name: 'doubts-in-what-has-gone-are-heard-too-late',
      find: 'if (pass.isLost) return void element.remove()',
      replace: '',
    },
    {
      name: 'scripts-that-go-are-held',
      find: 'if (element.removed) return',
      replace: '',
    },
  ]),
  ...mutantsOf('src/rewrite/markup.ts', review, [
    {
      name: 'what-is-odd-in-a-text-is-met',
      find: '`svg wbr[${token}h],math wbr[${token}h]`',
      replace: '`wbr[${token}h]`',
    },
    {
      name: 'columns-of-a-template-are-not-met',
      find: ',template > col`',
      replace: '`',
    },
    {
      name: 'columns-of-a-table-are-doubted',
      find: ',template > col`',
      replace: ',template col`',
    },
  ]),
  ...mutantsOf('src/rewrite/doubts.ts', review, [
    {
      name: 'sections-in-a-frameset-are-trusted',
      find: 'if (hasFrameset || hasColumns) ask',
      replace: 'if (hasColumns) ask',
    },
    {
      name: 'sections-among-columns-are-trusted',
      find: 'if (hasFrameset || hasColumns) ask',
      replace: 'if (hasFrameset) ask',
    },
    {
      name: 'what-is-odd-is-not-met',
      find: "    isOdd = true\n    ask(at, 'h')\n",
      replace: '    isOdd = true\n',
    },
    {
      name: 'encodings-of-annotations-are-trusted',
      find: 'return /encoding/i.test(tag)',
      replace: 'return false',
    },
    {
      name: 'svg-in-mathml-is-trusted',
      find: 'return open.some((one) => isForeign(one) && one !== name)',
      replace: 'return false',
    },
    {
      name: 'what-holds-html-in-what-holds-html-is-trusted',
      find: 'return open.some((one) => integrating.test(one))',
      replace: 'return false',
    },
    {
      name: 'what-ends-all-svg-is-trusted',
      find: 'return leaving.test(name) && open',
      replace: 'return false && open',
    },
    {
      name: 'glyphs-in-mathml-are-trusted',
      find: 'if (/^(mglyph|malignmark)$/.test(name)) return true',
      replace: '',
    },
    {
      name: 'select-ends-in-a-template',
      find: "isStuck ||= name === 'template' && select === 'open'",
      replace: '',
    },
    {
      name: 'what-a-text-seems-to-hold-is-asked-before-it-alone',
      find: 'watched.isQuoted ? at : (watched.from ?? at)',
      replace: 'watched.from ?? at',
    },
  ]),
  ...mutantsOf('src/rewrite/prepare.ts', review, [
    {
      name: 'tags-are-told-twice',
      find: 'if (from + at < told) return true\n',
      replace: '',
    },
    {
      name: 'what-is-in-no-quotes-is-asked-about-itself',
      find: 'if (next !== -1 && next < end) noteBare(text, at, end, bare)\n    if',
      replace: 'if',
    },
    {
      name: 'what-is-in-no-quotes-in-an-end-tag-is-asked-about-itself',
      find: 'if (next !== -1 && next < end) noteBare(text, at + 1, end, bare)\n',
      replace: '',
    },
    {
      name: 'what-is-no-tag-has-quotes',
      find: 'if (!hasQuotes || to === valueTo) return',
      replace: 'if (to === valueTo) return',
    },
    {
      name: 'end-tags-end-in-quotes',
      find: 'if (/^\\/[a-z]/i.test(text.slice(at + 1, at + 3))) return endOfTag(text, at + 1)',
      replace: '',
    },
    {
      name: 'work-is-counted-twice',
      find: 'if (to <= outer && work <= most) work = workBefore',
      replace: '',
    },
    {
      name: 'styles-are-read-to-the-same-end',
      find: 'if (end > style.to) style',
      replace: 'style',
    },
    {
      name: 'what-was-asked-about-a-tag-that-waits-is-forgotten',
      find: 'asked = asked.filter(([at]) => at > to).map(([at, mark]) => [at - to, mark])',
      replace: 'asked = []',
    },
    {
      name: 'noscript-in-a-text-is-not-looked-at',
      find: "if (name === 'noscript') {",
      replace: "if (name === 'noscript' && isOutermost) {",
    },
  ]),
  ...mutantsOf('src/rewrite/tag.ts', stage, [
    {
      name: 'script-in-a-script-goes-on-behind-the-comment',
      find: 'inComment = inScript = false',
      replace: 'inComment = false',
    },
    {
      name: 'comment-in-a-script-goes-on-behind-its-end',
      find: 'inComment = inScript = false',
      replace: 'inScript = false',
    },
    {
      name: 'comment-in-a-script-has-dashes-of-its-own',
      find: '|<!(?=--)|-->',
      replace: '|<!--|-->',
    },
    {
      name: 'script-in-a-script-needs-no-comment',
      find: "inScript = slash === '' && inComment",
      replace: "inScript = slash === ''",
    },
    {
      name: 'scripts-in-comments-of-swept-scripts-end-them',
      find: "name === 'script' && !isXml",
      replace: 'false',
    },
  ]),
  ...mutantsOf('src/rewrite/noscript.ts', stage, [
    {
      name: 'noscripts-that-leave-svg-open-are-read',
      find: "ahead.is = isPlain(text.slice(from, ahead.at)) || 'long'",
      replace: 'ahead.is = true',
    },
    {
      name: 'long-noscripts-of-few-tags-are-read',
      find: 'ahead.at - from <= longestNoscript && ahead.tags',
      replace: 'ahead.tags',
    },
    {
      name: 'noscripts-of-many-tags-are-read',
      find: ' && ahead.tags - tags <= mostTags',
      replace: '',
    },
  ]),
  ...mutantsOf('src/rewrite/noscript.ts', review, [
    {
      name: 'border-of-a-noscript-is-a-border',
      find: 'longestNoscript + 11',
      replace: 'longestNoscript',
    },
    {
      name: 'end-of-another-ends-what-a-noscript-holds',
      find: 'if (open.pop() !== name) return false',
      replace: 'open.pop()',
    },
    {
      name: 'odd-comments-in-a-noscript-are-trusted',
      find: 'if (!isComment && open.length > 0) return false',
      replace: '',
    },
    {
      name: 'tags-in-tags-in-a-noscript-are-trusted',
      find: 'if (end === -1) return false',
      replace: 'if (end === -1) break',
    },
    {
      name: 'noscripts-that-leave-something-open-are-plain',
      find: 'return open.length === 0',
      replace: 'return true',
    },
  ]),
  ...mutantsOf('src/rewrite/html.ts', review, [
    {
      name: 'base-behind-a-doubt-counts-before-it',
      find: 'Object.assign(bases, place.bases)',
      replace: '',
    },
  ]),
  ...mutantsOf('src/rewrite/markup.ts', review, [
    {
      name: 'base-behind-a-doubt-in-a-frame-counts-before-it',
      find: 'Object.assign(bases, before.bases)',
      replace: '',
    },
    {
      name: 'torn-templates-are-trusted',
      find: '    torn() {\n      isOdd = true\n    },',
      replace: '    torn() {},',
    },
  ]),
  ...mutantsOf('src/rewrite/script.ts', stage, [
    {
      name: 'elements-in-a-script-of-svg-belong-to-it',
      find: 'if (open.length === 0) left += text.slice(from, to)',
      replace: 'left += text.slice(from, to)',
    },
    {
      name: 'elements-that-close-themselves-hold-the-rest-of-a-script',
      find: "if (!slash && text.charAt(end - 2) !== '/') {",
      replace: 'if (!slash) {',
    },
    {
      name: 'elements-in-a-script-of-svg-end-with-any-end-tag',
      find: 'slash && counts[name] && last !== name',
      replace: "slash && open.length > 0 && last === ''",
    },
  ]),
  ...mutantsOf('src/rewrite/doubts.ts', review, [
    {
      name: 'columns-of-a-template-are-trusted',
      find: "hasColumns ||= hasTemplate && name === 'col'",
      replace: '',
    },
    {
      name: 'inputs-of-text-among-columns-are-trusted',
      find: 'isText || (isIgnored && inFrameset.test(name))',
      replace: 'isText || (hasFrameset && inFrameset.test(name))',
    },
    {
      name: 'less-than-before-a-start-tag-has-no-milestone',
      find: 'part(text, at)\n      const isClosed',
      replace: 'const isClosed',
    },
    {
      name: 'less-than-before-an-end-tag-has-no-milestone',
      find: 'part(text, at)\n      if (depth',
      replace: 'if (depth',
    },
    {
      name: 'a-script-of-svg-outlives-it',
      find: "(ends && one === 'script') || ",
      replace: '',
    },
    {
      name: 'a-style-of-svg-outlives-it',
      find: 'const ends = leaving.test(name)',
      replace: "const ends = leaving.test(name) && foreign.at(-1) !== 'style'",
    },
    {
      name: 'a-style-of-svg-holds-no-html',
      find: 'integrating.test(name) || holdingInForeign.test(name)',
      replace: 'holdingInForeign.test(name)',
    },
    {
      name: 'a-style-of-svg-holds-no-script',
      find: 'integrating.test(name) || holdingInForeign.test(name)',
      replace: 'integrating.test(name)',
    },
    {
      name: 'end-tags-end-what-holds-html',
      find: 'held.some((one) => integrating.test(one)) || ',
      replace: '',
    },
    {
      name: 'what-holds-html-ends-with-html-in-it',
      find: ' || (integrating.test(name) && held.length > 0)',
      replace: '',
    },
    {
      name: 'texts-in-doubtful-svg-are-asked-for-svg-alone',
      find: "if (isOdd) ask(at, 'o')\n",
      replace: '',
    },
    {
      name: 'svg-ends-with-what-mathml-it-holds',
      find: 'if (held.some(isForeign)) {',
      replace: 'if (!isForeign(name) && held.some(isForeign)) {',
    },
  ]),
  ...mutantsOf('src/rewrite/doubts.ts', stage, [
    {
      name: 'what-is-held-has-no-milestone',
      find: "if (isHolding || holding.test(name)) ask(at, 'w')",
      replace: "if (holding.test(name)) ask(at, 'w')",
    },
    {
      name: 'what-goes-has-no-milestone',
      find: "if (isHolding || holding.test(name)) ask(at, 'w')",
      replace: "if (isHolding) ask(at, 'w')",
    },
    {
      name: 'select-closes-in-a-text',
      find: ' && watched.span === -1 && !isStuck) select',
      replace: ' && !isStuck) select',
    },
    {
      name: 'svg-in-a-select-is-trusted',
      find: "      if (isForeign(name) && select === 'open') ask(at, 'o')\n",
      replace: '',
    },
  ]),

  ...mutantsOf('src/rewrite/prepare.ts', stage, []),

  ...mutantsOf('src/rewrite/url.ts', stage, [
    {
      name: 'written-values-end-texts',
      find: "    .replaceAll('<', '&lt;')\n    .replaceAll('>', '&gt;')\n",
      replace: '',
    },
  ]),

  ...mutantsOf('src/rewrite/sweep.ts', stage, [
    {
      name: 'pages-in-pages-without-end',
      find: "  if (depth >= deepest) return ''\n",
      replace: '',
    },
  ]),

  ...mutantsOf('src/rewrite/elements.ts', stage, [
    { name: 'background-of-col-not-judged', find: 'table|col(group)?|', replace: 'table|' },
  ]),

  ...mutantsOf('src/rewrite/data-url.ts', stage, [
    {
      name: 'base64-hides',
      find: 'if (/;\\s*base64\\s*$/i.test(type)) {',
      replace: 'if (false) {',
    },
    {
      name: 'percent-hides-in-data-urls',
      find: 'let bytes = unescapeBytes(coded)',
      replace: 'let bytes = new TextEncoder().encode(coded)',
    },
    {
      name: 'wrong-base64-stops-the-page',
      find: '    } catch {\n      return undefined\n    }\n',
      replace: "    } catch {\n      throw new Error('base64')\n    }\n",
    },
    {
      name: 'page-in-a-url-that-fails-holds-nothing',
      find: '  let bytes = unescapeBytes(coded)\n',
      replace: '  let bytes = new Uint8Array()\n  try { bytes = unescapeBytes(coded) } catch {}\n',
      tests: faults,
    },
    {
      name: 'line-ends-hide-data-urls',
      find: "shape.exec(URL.parse(url)?.href ?? '')",
      replace: 'shape.exec(url)',
    },
    {
      name: 'charsets-of-data-urls-are-ignored',
      find: 'decode(bytes, charset)',
      replace: "decode(bytes, 'utf-8')",
    },
    {
      name: 'sheets-in-sheets-are-not-judged',
      find: ' || isRefusedSheet(one, judge, depth + 1)',
      replace: '',
    },
  ]),

  ...mutantsOf('src/rewrite/edits.ts', stage, [
    {
      name: 'swept-elements-keep-their-addresses',
      find: '    from,\n    to: to -',
      replace: '    from: to,\n    to: to -',
    },
    {
      name: 'last-of-an-attribute-is-swept',
      find: 'attributes.find((one) => one.name === name)',
      replace: 'attributes.findLast((one) => one.name === name)',
    },
    {
      name: 'swept-edits-out-of-order',
      find: '[...edits].sort((a, b) => a.from - b.from || b.to - a.to)',
      replace: '[...edits]',
    },
    {
      name: 'a-swept-value-goes-with-its-text',
      find: 'const rest = was.length - kept',
      replace: 'const rest = 0',
    },
  ]),

  ...mutantsOf('src/rewrite/held.ts', review, [
    {
      name: 'what-the-end-cuts-off-in-svg-holds-nothing',
      find: 'return sweepBytes(element, pass.judge, pass.bases)',
      replace: 'return element',
    },
  ]),
  ...mutantsOf('src/rewrite/held.ts', stage, [
    {
      name: 'sheets-that-the-end-cuts-off-pass',
      find: '(letter === letters.css && judgeHeld(mark, element, pass)) || element',
      replace: 'element',
    },
    {
      name: 'the-old-text-stays-beside-the-new',
      find: 'fromLatin(whole.slice(0, start) + left)',
      replace: 'fromLatin(whole + left)',
      tests: addresses,
    },
    {
      name: 'script-without-end-tag-takes-that-of-its-parent',
      find: 'const isOwn = end.name === tagName',
      replace: 'const isOwn = true',
      tests: html,
    },
    {
      name: 'scripts-of-svg-are-those-of-html',
      find: 'isForeign ? letters[kind].toUpperCase() : letters[kind]',
      replace: 'letters[kind]',
      tests: html,
    },
    {
      name: 'decisions-about-texts-stand-where-they-end',
      find: '  judge.ledger.at = place\n',
      replace: '',
    },
    {
      name: 'long-texts-are-judged-by-their-beginning',
      find: 'fromLatin(refuseInLong(text.slice(0, to), judge))',
      replace: 'fromLatin(text.slice(0, to))',
    },
  ]),

  ...mutantsOf('src/rewrite/judge.ts', review, [
    {
      name: 'addresses-without-slashes-are-paths',
      find: '[...doubtful, opaque]',
      replace: '[...doubtful]',
    },
  ]),

  ...mutantsOf(
    'src/rewrite/sweep.ts',
    [...stage, ...review],
    [
      {
        name: 'bases-of-inner-pages-count-outside',
        find: 'inPage(bases))',
        replace: 'bases)',
      },
    ],
  ),

  ...mutantsOf('src/rewrite/data-url.ts', review, [
    {
      name: 'addresses-without-slashes-are-paths-in-sheets',
      find: 'doubtful: [opaque]',
      replace: 'doubtful: []',
    },
  ]),

  ...mutantsOf('src/rewrite/script.ts', review, [
    {
      name: 'addresses-without-slashes-are-paths-in-import-maps',
      find: "askAbout(judge, inPage(bases), 'script')",
      replace: "askAbout(judge, bases, 'script')",
    },
  ]),

  ...mutantsOf('src/rewrite/base.ts', review, [
    {
      name: 'bases-without-slashes-are-paths',
      find: 'of [judge.page, ...doubtful.filter((one) => one === opaque)]',
      replace: 'of [judge.page]',
    },
    {
      name: 'a-base-is-relative-to-others',
      find: '...doubtful.filter((one) => one === opaque)',
      replace: '...doubtful',
    },
    { name: 'a-base-is-decided-twice', find: 'url.href === last || ', replace: '' },
  ]),

  ...mutantsOf('src/rewrite/markup.ts', stage, [
    { name: 'names-of-attributes-not-read', find: '...(isMarked && {', replace: '...(false && {' },
    {
      name: 'only-what-loads-is-asked-about',
      find: '`${loadingSelector},[${token}m],[${token}n]`',
      replace: 'loadingSelector',
    },
    {
      name: 'style-is-not-held',
      find: "if (markup.tagName === 'style') hold(element, 'css', pass)",
      replace: '',
    },
    { name: 'milestones-are-not-seen', find: "{ element: answer('w', 'k') }", replace: '{}' },
    { name: 'doubts-are-not-seen', find: "{ element: answer('q', 'x') }", replace: '{}' },
    {
      name: 'doubts-about-a-select-are-not-seen',
      find: "{ element: answer('d', 'x') }",
      replace: '{}',
      tests: review,
    },
    {
      name: 'doubts-in-an-open-select-are-not-seen',
      find: "if (isOdd) answer('o', 'x')(element)\n        else ",
      replace: 'if (true) ',
    },
    {
      name: 'selects-that-are-none-stop-the-reading',
      find: "if (isOdd) answer('o', 'x')",
      replace: "if (true) answer('o', 'x')",
    },
    {
      name: 'doubts-about-svg-are-not-seen',
      find: 'if (element.namespaceURI === xhtml) element.remove()\n        else ',
      replace: 'if (true) element.remove()\n        else ',
    },
    {
      name: 'own-script-is-not-met',
      find: 'if (judge.own && pass.depth === 0) {',
      replace: 'if (false) {',
    },
    {
      name: 'page-in-a-frame-stays',
      find: '    if (left === document) return\n',
      replace: '    if (left) return\n',
    },
    {
      name: 'page-in-a-frame-is-read-as-bytes',
      find: "judge: { ...judge, charset: 'utf-8' },",
      replace: '',
    },
    {
      name: 'scripts-of-a-page-in-a-noscript-s-frame-stay',
      find: '    isFragment: false,\n',
      replace: '    isFragment: true,\n',
    },
    {
      name: 'marks-stay-in-what-is-written-anew',
      find: "for (const letter of 'mn')",
      replace: "for (const letter of '')",
    },
    {
      name: 'fragment-that-cannot-be-read-stays',
      find: '  if (!pass.isLost) return concat(out)\n',
      replace: '  if (!pass.isLost) return concat(out)\n  else if (true) return bytes\n',
    },
    {
      name: 'fragment-that-stops-the-reading-stops-the-page',
      find: '    pass.isLost = true\n  }\n  if',
      replace: "    throw new Error('stopped')\n  }\n  if",
      tests: review,
    },
    {
      name: 'doubt-in-a-fragment-does-not-count',
      find: 'pass.isLost ||= prepared',
      replace: 'pass.isLost = prepared',
    },
    {
      name: 'decisions-of-a-fragment-are-not-taken-back',
      find: '  judge.ledger.forget(before.at)\n',
      replace: '',
      tests: review,
    },
    {
      name: 'refused-frames-leave-nothing',
      find: "verdict?.gone && markup.tagName === 'iframe' && !isSteering",
      replace: 'false && verdict?.gone',
      tests: placeholder,
    },
  ]),

  ...mutantsOf('src/rewrite/markup.ts', stage, [
    {
      name: 'json-of-amp-not-judged',
      find: "hold(element, 'json', pass)",
      replace: 'void 0',
    },
    {
      name: 'scripts-in-amp-analytics-are-json',
      find: "if (!textKindOf(readable(element))) hold(element, 'json', pass)",
      replace: "hold(element, 'json', pass)",
    },
  ]),

  ...mutantsOf('src/rewrite/markup.ts', stage, [
    {
      name: 'pictures-that-scripts-ask-for-go',
      find: 'isSteering || isAskedFor(markup)',
      replace: 'isSteering',
    },
    {
      name: 'pictures-are-asked-for-by-id-alone',
      find: " || element.getAttribute('name')",
      replace: '',
    },
  ]),

  ...mutantsOf('src/middleware/tag-judge.ts', stage, [
    {
      name: 'budget-of-the-policy-is-ignored',
      find: 'policy.policy.budget ?? defaultBudget',
      replace: 'defaultBudget',
    },
  ]),

  ...mutantsOf('src/rewrite/prepare.ts', stage, [
    {
      name: 'what-stands-before-an-open-text-waits',
      find: "    if (open !== -1) number(open, 'w')\n",
      replace: '',
    },
    { name: 'pieces-have-no-milestone', find: "    if (!isLast) number(to, 'w')\n", replace: '' },
    {
      name: 'end-of-a-comment-is-parted',
      find: 'while (!isLast && to > 0 && /[-\\]!]/',
      replace: 'while (!isLast && to > 0 && /[\\]!]/',
    },
    {
      name: 'end-of-a-section-is-parted',
      find: 'while (!isLast && to > 0 && /[-\\]!]/',
      replace: 'while (!isLast && to > 0 && /[-!]/',
    },
    { name: 'tags-are-parted', find: '      to = outer\n      break\n', replace: '      break\n' },
    {
      name: 'what-is-around-a-tag-is-parted',
      find: '      to = outer\n      break\n',
      replace: '      to = at\n      break\n',
    },
    {
      name: 'marks-in-what-is-kept-back-are-written',
      find: '    if (position > to) break\n',
      replace: '',
    },
    {
      name: 'end-tags-are-not-watched',
      find: '        if (!isTold(at)) watched.endTag({ text, at, end, name })\n',
      replace: '',
    },
    {
      name: 'open-comments-are-not-seen',
      find: "        opened = '-->'\n        open = at\n",
      replace: '',
    },
    {
      name: 'long-noscripts-are-read',
      find: "      if (found === 'long') watched.giant(at)\n      else if",
      replace: '      if',
    },
    {
      name: 'noscripts-cost-nothing',
      find: '      cost += Math.max(0, ahead.tags - before)\n',
      replace: '      void before\n',
    },
    {
      name: 'open-noscripts-do-not-wait',
      find: 'else if (!found && !isLast) {',
      replace: 'else if (false) {',
    },
    {
      name: 'comments-end-with-their-piece',
      find: '    going = goesOn\n',
      replace: '    going = { ...goesOn, comment: undefined }\n',
    },
    {
      name: 'comments-hide-nothing',
      find: "          inside = commentIn(text, at + 2, { from: from + at, end: '-->' })\n",
      replace: '',
    },
    {
      name: 'sections-hide-nothing',
      find: "          inside = commentIn(text, at, { from: from + at, end: ']]>' })\n",
      replace: '',
    },
    {
      name: 'tags-hide-nothing',
      find: '(inside?.from ?? -1) : from + outer',
      replace: '(inside?.from ?? -1) : -1',
    },
    {
      name: 'comments-do-not-end',
      find: '    if (inside && at >= inside.to) inside = undefined\n',
      replace: '',
    },
    {
      name: 'sections-are-not-watched',
      find: 'watched.section(at)',
      replace: '{}',
      tests: review,
    },
    {
      name: 'giants-are-not-watched',
      find: 'if (length > longest) watched.giant(at)',
      replace: 'if (false) watched.giant(at)',
    },
    {
      name: 'style-is-not-marked',
      find: '      tells ||= style.fetches\n',
      replace: '',
    },
    {
      name: 'upper-case-attributes-are-not-marked',
      find: 'text.slice(from, to).toLowerCase(), text, valueFrom',
      replace: 'text.slice(from, to), text, valueFrom',
    },
  ]),

  ...mutantsOf('src/rewrite/doubts.ts', stage, [
    {
      name: 'open-elements-are-not-counted',
      rule: 'T11',
      find: 'depth > deepest || ',
      replace: '',
    },
    { name: 'elements-that-load-are-not-counted', find: ' || candidates > budget', replace: '' },
    {
      name: 'svg-that-closes-itself-is-known',
      find: 'if (isClosed && isForeign(name)) rename(at + 1)',
      replace: '',
    },
    {
      name: 'texts-in-a-select-are-trusted',
      find: "if (isIgnored || select === 'open') ask",
      replace: 'if (isIgnored) ask',
    },
    {
      name: 'texts-in-a-frameset-are-trusted',
      find: "if (isIgnored || select === 'open') ask",
      replace: "if (select === 'open') ask",
    },
    {
      name: 'texts-behind-a-select-are-trusted',
      find: "else if (select === 'closed') ask(at, 'd')",
      replace: '',
      tests: review,
    },
    {
      name: 'select-is-known',
      rule: 'T11',
      find: "      rename(at + 1)\n      if (name === 'select') select",
      replace: "      if (name === 'select') select",
    },
    {
      name: 'textareas-in-a-frameset-are-trusted',
      find: ' || (isIgnored && inFrameset.test(name))',
      replace: '',
    },
    {
      name: 'what-is-hidden-in-svg-is-trusted',
      find: 'if (!crosses) isUnsure = true',
      replace: '',
    },
    {
      name: 'texts-open-elements-in-svg',
      find: '        const open = isInner() ? inner.open : foreign\n        if (mayBeElse',
      replace: '        const open = foreign\n        if (mayBeElse',
    },
    {
      name: 'texts-close-elements-in-svg',
      find: '      const open = isInner() ? inner.open : foreign\n      const found',
      replace: '      const open = foreign\n      const found',
    },
    {
      name: 'what-ends-across-a-title-is-not-odd',
      find: 'if (crosses) meetOdd(at)',
      replace: 'void crosses',
    },
    {
      name: 'misplaced-end-tags-are-trusted',
      find: "if (++misfits <= mostMisfits) ask(at, 'p')\n        else isUnsure",
      replace: 'if (++misfits > mostMisfits) isUnsure',
    },
    {
      name: 'giants-are-trusted',
      rule: 'T11',
      find: "    giant(at) {\n      ask(at, 'q')",
      replace: '    giant(at) {\n      void at',
    },
    {
      name: 'slash-of-a-value-closes',
      find: 'return last === undefined || last.to < end - 1',
      replace: 'return true',
    },
  ]),

  ...mutantsOf('src/rewrite/restore.ts', html, [
    {
      name: 'script-cut-by-the-end-is-lost',
      find: '      if (held) ready.push(...(isLong ? held : [cut(kind, concat(held))]))\n',
      replace: '',
    },
    { name: 'dropped-scripts-stay', find: '    else isGone = true\n', replace: '' },
    {
      name: 'inner-script-forgets-the-outer',
      find: 'if (open.length > 1 || isGone) return',
      replace: 'if (isGone) return',
    },
    {
      name: 'inner-script-lets-the-outer-go',
      find: 'if (found === 0 && held) release(true)',
      replace: 'if (held) release(true)',
    },
    {
      name: 'scripts-judged-by-their-last-piece',
      find: 'const element = concat(held ?? [])',
      replace: 'const element = concat((held ?? []).slice(-1))',
    },
    { name: 'bytes-of-marks-stay', find: '        takeBack(before)\n', replace: '' },
  ]),

  ...mutantsOf('src/rewrite/restore.ts', stage, [
    { name: 'last-bytes-are-lost', find: '      take(rest)\n', replace: '' },
    {
      name: 'milestones-let-nothing-go',
      find: 'done(Number.parseInt(behind, 36), takeReady())',
      replace: 'done(Number.parseInt(behind, 36), new Uint8Array())',
    },
    { name: 'what-is-held-is-passed-by', find: ' && !held && !isGone) {', replace: ') {' },
    {
      name: 'bytes-of-marks-stay-in-templates',
      find: '    if (copy && !held && count > 0) copy = [concat(copy).slice(0, -count)]\n',
      replace: '',
      tests: placeholder,
    },
    {
      name: 'templates-are-not-heard',
      find: '      heard?.(copied, concat(copy))\n',
      replace: '',
      tests: placeholder,
    },
  ]),

  ...mutantsOf('src/rewrite/sweep.ts', stage, [
    {
      name: 'swept-edits-overlap',
      find: '        at = Math.max(at, edit.to)\n        continue\n',
      replace: '',
    },
    {
      name: 'refused-scripts-are-swept-as-they-are',
      find: "setAttribute(text, at, tag, 'type', 'text/refused', edits)",
      replace: '{}',
    },
    {
      name: 'addresses-in-swept-scripts-stay',
      find: '    for (const { from, to } of changes ?? []) {',
      replace: '    for (const { from, to } of []) {',
    },
    {
      name: 'swept-scripts-without-end-go',
      find: 'const left = isOpen ? body : sweepBody',
      replace: 'const left = sweepBody',
    },
    {
      name: 'no-address-of-a-swept-element-is-the-page',
      find: "value ?? (loads || leads ? nothing : '')",
      replace: "value ?? ''",
    },
    {
      name: 'base-is-not-swept',
      find: "    setAttribute(text, at, tag, 'href', '', edits)\n",
      replace: '',
    },
    {
      name: 'base-is-not-followed-in-a-sweep',
      find: "const base = tagName === 'base' && markup.getAttribute('href')",
      replace: "const base = ''",
    },
    {
      name: 'own-script-is-swept',
      find: 'if (judge.own && markup',
      replace: 'if (false && markup',
    },
    {
      name: 'pages-in-swept-frames-stay',
      find: 'if (swept !== verdict.document) setAttribute',
      replace: 'if (false) setAttribute',
    },
    {
      name: 'references-hide-in-what-is-swept',
      find: 'left === undefined || !/[&<]/.test(left)',
      replace: 'left === undefined || !/[<]/.test(left)',
    },
    {
      name: 'prefixes-hide-elements',
      find: "isXml ? tag.name.replace(/^.*:/, '') : tag.name",
      replace: 'tag.name',
    },
    {
      name: 'style-sheets-of-xml-stay',
      find: "tagName: isSheet ? 'link' : ",
      replace: 'tagName: ',
    },
    {
      name: 'scripts-of-xml-that-close-themselves-hold-the-rest',
      find: "kind && !(judge.isXml && text.charAt(tag.end - 2) === '/')",
      replace: 'kind',
    },
    {
      name: 'tag-in-two-pieces-is-not-swept',
      find: 'if (!tag && !isLast) return stopAt(at)',
      replace: '',
    },
    {
      name: 'beginning-of-a-swept-tag-is-parted',
      find: 'else if (next === text.length && !isLast) return stopAt(at)',
      replace: '',
    },
    {
      name: 'rest-of-a-long-script-is-not-swept',
      find: 'go: (part) => refuseInLong(part, judge)',
      replace: 'go: (part) => part',
    },
    {
      name: 'rest-of-a-long-value-stays',
      find: "go: (part) => (goes ? '' : part)",
      replace: 'go: (part) => part',
    },
    {
      name: 'long-image-goes',
      find: 'const goes = last !== undefined && kind !== undefined && !isUrl',
      replace: 'const goes = last !== undefined && kind !== undefined',
    },
    { name: 'what-was-made-up-is-sent', find: '      hidden = before.length\n', replace: '' },
    {
      name: 'what-is-long-in-swept-text-waits-for-ever',
      find: "before: `<${tag.name} a=${quote || 'b'}`",
      replace: "before: ''",
    },
  ]),

  ...mutantsOf('src/rewrite/tag.ts', stage, [
    {
      name: 'single-quotes-do-not-quote',
      find: 'if (code === 34 || code === 39) {',
      replace: 'if (code === 34) {',
    },
    {
      name: 'slash-is-part-of-an-attribute',
      find: '(isBlank(code) || code === 47)) code',
      replace: 'isBlank(code)) code',
    },
  ]),

  ...mutantsOf('src/rewrite/latin.ts', stage, [
    {
      name: 'bytes-beyond-ascii-change',
      find: 'return Uint8Array.from(text, (character) => known.get(character) ?? 0x3f)',
      replace: 'return known && encoder.encode(text)',
    },
  ]),

  ...mutantsOf('src/rewrite/verdict.ts', stage, [
    {
      name: 'only-the-first-address-of-an-element-counts',
      find: 'const attributes = loadingAttributes(element)\n',
      replace: 'const attributes = loadingAttributes(element).slice(0, 1)\n',
      tests: html,
    },
    {
      name: 'image-goes-with-its-other-sizes',
      find: "const loadsElse = kind === 'srcset' && (left || hasOther(element, name, attributes))",
      replace: 'const loadsElse = false',
    },
    {
      name: 'image-goes-with-its-srcset',
      find: '(left || hasOther(element, name, attributes))',
      replace: 'left',
    },
    {
      name: 'frame-goes-with-its-address',
      find: " && element.getAttribute('srcdoc') === null",
      replace: '',
    },
    {
      name: 'other-attributes-not-judged',
      find: 'for (const name of element.names ?? []) {',
      replace: 'for (const name of [] as string[]) {',
    },
    {
      name: 'addresses-in-handlers-stay',
      find: "return judgeScript(value, judge) === value ? value : ''",
      replace: "return judgeScript(value, judge) === undefined ? '' : value",
    },
    {
      name: 'blanks-in-javascript-urls-hide-it',
      find: "value.slice(0, 24).replace(/[\\t\\n\\r]/g, '')",
      replace: 'value.slice(0, 24)',
    },
    {
      name: 'percent-hides-in-javascript-urls',
      find: 'undefined : unescapePercent(text)',
      replace: 'undefined : text',
    },
    {
      name: 'vendors-of-amp-not-judged',
      find: "refused(`${vendors}${value}.json`) ? '' : value",
      replace: 'value',
    },
    {
      name: 'data-urls-not-judged',
      find: ' ?? judgeData(text, element.tagName, judge, holdsRefused)',
      replace: '',
    },
    {
      name: 'data-urls-of-images-judged',
      find: '!holders.test(element) || ',
      replace: '',
    },
    {
      name: 'data-urls-of-frames-not-judged',
      find: 'holders = /^(script|i?frame|',
      replace: 'holders = /^(script|',
    },
    {
      name: 'data-urls-of-style-sheets-not-judged',
      find: '/css/i.test(type)\n        ? isRefusedSheet(url, judge)',
      replace: '/css/i.test(type)\n        ? false',
    },
    {
      name: 'data-urls-of-svg-not-judged',
      find: '/html|xml/i.test(type) &&',
      replace: '/html/i.test(type) &&',
    },
    {
      name: 'data-urls-of-text-judged',
      find: '/html|xml/i.test(type) &&',
      replace: '',
    },
    {
      name: 'refreshes-stay',
      find: "return url !== undefined && refused(url) ? '' : value",
      replace: 'return value',
    },
  ]),

  ...mutantsOf('src/rewrite/judge.ts', html, [
    {
      name: 'doubtful-bases-ignored',
      find: '[bases.url, ...bases.doubtful]',
      replace: '[bases.url]',
    },
    {
      name: 'own-script-is-judged',
      find: 'if (!url || url.href === own) continue',
      replace: 'if (!url) continue',
      tests: ['test/middleware/bridge.test.ts'],
    },
  ]),

  ...mutantsOf('src/rewrite/script.ts', html, [
    {
      name: 'refused-inline-scripts-stay',
      find: "if (judge.inline(read(text), read(left), answered) === 'remove') return undefined",
      replace: 'judge.inline(read(text), read(left), answered)',
    },
    {
      name: 'references-in-svg-scripts-not-decoded',
      find: 'const run = decodeReferences(withoutElements(text))',
      replace: 'const run = withoutElements(text)',
    },
    {
      name: 'elements-hide-in-svg-scripts',
      find: 'const run = decodeReferences(withoutElements(text))',
      replace: 'const run = decodeReferences(text)',
    },
    {
      name: 'scripts-of-html-are-read-as-those-of-svg',
      find: 'if (!isForeign || !/[&<]/.test(text)) return judged(text)',
      replace: '',
    },
    {
      name: 'addresses-in-scripts-of-svg-stay',
      find: 'if (!isForeign || !/[&<]/.test(text)) return judged(text)',
      replace: 'if (!isForeign) return judged(text)\n  if (!/[&<]/.test(text)) return text',
      tests: stage,
    },
    {
      name: 'addresses-in-references-of-svg-stay',
      find: 'judged(run) === run ? text',
      replace: 'judged(run) !== undefined ? text',
      tests: stage,
    },
    {
      name: 'what-svg-scripts-hold-does-not-count',
      find: 'return judged(text) === text && judged(run)',
      replace: 'return judged(run)',
    },
    {
      name: 'addresses-in-scripts-stay',
      find: "return undefined\n  return refuseAddresses(text, judge.page, (url) => judge.address(url) === 'remove')",
      replace: 'return undefined\n  return text',
      tests: addresses,
    },
    {
      name: 'import-maps-stay',
      find: "if (kind === 'importmap') return filterImportMap(text, refused)",
      replace: "if (kind === 'importmap') return text",
      tests: stage,
    },
    {
      name: 'speculation-rules-stay',
      find: "if (kind === 'speculationrules') return filterSpeculationRules(text, refused)",
      replace: "if (kind === 'speculationrules') return text",
      tests: stage,
    },
  ]),

  ...mutantsOf(
    'src/rewrite/deliver.ts',
    ['test/wire/streams.test.ts'],
    [
      {
        name: 'reader-that-goes-is-not-heard-of',
        rule: 'F7, H15',
        find: '  writer.closed.catch(left).catch(() => {})\n',
        replace: '',
        tests: ['test/wire/streams.test.ts', 'test/wire/log.test.ts'],
      },
      {
        name: 'what-came-before-a-cut-is-lost',
        rule: 'F6',
        find: '      await new Promise((sent) => setTimeout(sent, settling))\n',
        replace: '',
        tests: ['test/wire/faults-outside.test.ts'],
      },
      {
        name: 'page-that-drips-arrives-at-once',
        rule: 'F5, H14',
        find: 'timer ??= setTimeout(late, longest)',
        replace: '',
      },
      {
        name: 'origin-is-read-however-slow-the-reader',
        rule: 'F8, H14',
        find: 'if (size + queued >= most) await arrived()',
        replace: 'if (size + queued >= most) flush()',
      },
      {
        name: 'page-that-breaks-off-looks-complete',
        rule: 'F6',
        find: 'await Promise.allSettled([writer.abort(reason), source?.cancel(reason)])',
        replace: 'await writer.close()',
        tests: [...wirePages, 'test/wire/log.test.ts'],
      },
      {
        name: 'reason-of-a-break-is-told',
        find: "error?.retryable ? error : new Error('consent-gate: the page broke off')",
        replace: 'error',
        tests: faults,
      },
    ],
  ),

  ...mutantsOf(
    'src/rewrite/first.ts',
    ['test/wire/codings.test.ts'],
    [
      {
        name: 'broken-page-looks-complete',
        rule: 'F6',
        find: '/<\\/(body|html)\\s*>(\\s|<!--.*?-->|<\\/html\\s*>)*$/is.test(latin(last))',
        replace: 'true',
      },
      {
        name: 'bytes-behind-the-end-break-a-page-off',
        find: '(ended prematurely|decompression failed)',
        replace: '(ended prematurely)',
      },
      {
        name: 'end-of-a-page-that-drips-is-not-seen',
        find: 'bytes.length < enough && last ? concat([last.slice(-enough), bytes]) : bytes',
        replace: 'bytes',
      },
    ],
  ),

  ...mutantsOf('src/rewrite/placeholders.ts', placeholder, [
    {
      name: 'template-for-one-service-is-not-used',
      find: 'templates.get(one.embed.service) ?? ',
      replace: '',
    },
    { name: 'template-for-all-services-is-not-used', find: " ?? templates.get('')", replace: '' },
    {
      name: 'frames-that-nobody-sees-leave-a-placeholder',
      find: ' || !isVisibleFrame(frame)',
      replace: '',
    },
    {
      name: 'templates-are-read-as-bytes',
      find: 'decodeBytes(latin(text), judge.charset)',
      replace: 'latin(text)',
    },
    {
      name: 'language-of-the-page-is-not-heard',
      find: "if (element.tagName === 'html') language = lang",
      replace: "if (element.tagName === 'html') language = undefined",
    },
  ]),

  ...mutantsOf('src/rewrite/placeholder.ts', placeholder, [
    { name: 'placeholder-loads-its-address', find: "    ['src', undefined],\n", replace: '' },
    {
      name: 'placeholder-has-the-frame-s-sandbox',
      find: "    ['sandbox', 'allow-popups allow-popups-to-escape-sandbox'],\n",
      replace: '',
    },
    {
      name: 'names-in-a-placeholder-are-markup',
      find: "escapeText(texts[key] ?? ''),",
      replace: "texts[key] ?? '',",
    },
    {
      name: 'title-of-a-frame-is-lost',
      find: '...(isNamed ? [] : [',
      replace: '...(false ? [] : [',
    },
    { name: 'hidden-frames-are-seen', find: 'if (hiding.test(style)) return false', replace: '' },
  ]),

  ...mutantsOf(
    'src/rewrite/srcset.ts',
    ['test/rewrite/srcset.test.ts'],
    [
      {
        name: 'comma-after-a-srcset-url-hides-the-next',
        find: 'url === text ? endOfDescriptors(srcset, next.lastIndex) : start + url.length',
        replace: 'endOfDescriptors(srcset, next.lastIndex)',
      },
      {
        name: 'parentheses-in-a-srcset-ignored',
        find: "if (character === '(') isInside = true",
        replace: 'if (false) isInside = true',
      },
      {
        name: 'parentheses-in-a-srcset-never-end',
        find: "else if (character === ')') isInside = false\n",
        replace: '',
      },
    ],
  ),

  ...mutantsOf(
    'src/rewrite/css.ts',
    ['test/rewrite/css.test.ts'],
    [
      {
        name: 'escapes-hide-urls-of-style',
        find: 'if (!refused(decode(css.slice(start, end), atEnd))) return',
        replace: 'if (!refused(css.slice(start, end))) return',
      },
      {
        name: 'imports-of-style-stay',
        find: "if (rule === 'import') imported = endOf(blank, css, at)\n      else if",
        replace: 'if',
      },
      { name: 'image-sets-stay', find: '|(?:-webkit-)?image-set)$/', replace: ')$/' },
      {
        name: 'names-of-namespaces-are-loaded',
        find: 'const isLoaded = end !== named',
        replace: 'const isLoaded = true',
      },
      {
        name: 'comments-of-style-are-read',
        find: 'const next = /\\/\\*.*?(?:\\*\\/|$)|',
        replace: 'const next = /',
      },
    ],
  ),

  ...mutantsOf(
    'src/rewrite/refresh.ts',
    ['test/rewrite/refresh.test.ts'],
    [
      {
        name: 'quotes-hide-a-refresh',
        find: '(quote ? url.slice(1).split(quote, 1)[0] : url)',
        replace: 'url',
      },
      {
        name: 'refresh-without-url-leads-nowhere',
        find: ".replace(/^url\\s*=\\s*/i, '')",
        replace: '',
      },
    ],
  ),

  ...mutantsOf(
    'src/rewrite/url-list.ts',
    ['test/rewrite/url-list.test.ts'],
    [
      {
        name: 'separators-of-a-list-stay',
        find: 'end: i < last ? (parts[i + 1]?.start ?? end) : end,',
        replace: 'end,',
      },
      {
        name: 'list-of-nothing-stays',
        find: 'if (last < 0 && parts.length > 0) return undefined',
        replace: '',
      },
    ],
  ),

  ...mutantsOf(
    'src/rewrite/json-rules.ts',
    ['test/rewrite/json-rules.test.ts'],
    [
      {
        name: 'imports-of-a-map-stay',
        find: "if (member.key === 'imports') return",
        replace: 'if (false) return',
      },
      { name: 'scopes-of-a-map-stay', find: "if (member.key === 'scopes')", replace: 'if (false)' },
      {
        name: 'integrity-of-a-map-stays',
        find: 'return cutsOf(entries, ({ key =',
        replace: 'return [] ?? cutsOf(entries, ({ key =',
      },
      {
        name: 'urls-of-rules-stay',
        find: "if (member.key === 'urls') return",
        replace: 'if (false) return',
      },
      {
        name: 'conditions-of-rules-stay',
        find: "member.key === 'where' && names(member, refused)",
        replace: 'false',
      },
      {
        name: 'not-means-nothing-in-rules',
        find: "isWanted: isWanted !== (part.key === 'not')",
        replace: 'isWanted',
      },
    ],
  ),

  ...mutantsOf('src/policy/embed.ts', stage, [
    { name: 'what-a-policy-says-of-an-embed-is-not-heard', find: 'about.embed ?? (', replace: '(' },
  ]),

  ...mutantsOf('src/middleware/tag-judge.ts', stage, [
    {
      name: 'decisions-are-not-sorted',
      find: 'void decisions.sort((a, b) => placeOf(a) - placeOf(b))',
      replace: '{}',
    },
    {
      name: 'decisions-taken-back-stay',
      find: 'decisions.filter((one) => placeOf(one) <= place)',
      replace: '[...decisions]',
    },
    {
      name: 'all-decisions-are-taken-back',
      find: 'placeOf(one) <= place',
      replace: 'placeOf(one) < 0',
    },
    { name: 'decisions-have-no-place', find: '    places.set(decision, ledger.at)\n', replace: '' },
    {
      name: 'page-may-cost-what-it-will',
      find: 'const defaultBudget = 10_000',
      replace: 'const defaultBudget = 100_000',
    },
  ]),
]
